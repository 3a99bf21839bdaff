#include "app/ld3/name_list.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <sstream>
#include <system_error>

namespace ld3::cli {

namespace {

std::vector<std::string> namesIn(const std::vector<std::string>& values) {
    std::vector<std::string> names;
    for (const std::string& value : values) {
        std::error_code ignored;  // as of a list that is too long for a path
        if (value.find(',') == std::string::npos || std::filesystem::exists(value, ignored)) {
            names.push_back(value);
            continue;
        }
        std::istringstream parts(value);
        for (std::string part; std::getline(parts, part, ',');) {
            if (!part.empty()) {
                names.push_back(part);
            }
        }
    }
    return names;
}

}  // namespace

void addNameList(CLI::App& verb,
                 const std::string& option,
                 std::vector<std::string>& names,
                 const std::string& what) {
    const auto take = [&names](const std::vector<std::string>& values) { names = namesIn(values); };
    verb.add_option_function<std::vector<std::string>>(
            option, take, what + "; may be repeated, a path that is there may hold commas")
        ->allow_extra_args(false);
}

}  // namespace ld3::cli
