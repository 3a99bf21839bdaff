#include "app/ld3/description_options.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>

namespace ld3::cli {

void DescriptionOptions::addTo(CLI::App& verb) {
    verb.add_option(
        "--model-json", file, "description of a TorchScript module; default: the .json beside it");
    verb.add_option("--describe",
                    fields,
                    "a field of the description, such as prediction=eps; may be given again")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void DescriptionOptions::apply(ModelOptions& options) const {
    options.descriptionFile = file;
    nlohmann::json json;
    for (const std::string& field : fields) {
        const size_t sign = field.find('=');
        if (sign == std::string::npos || sign == 0) {
            throw Error(ErrorCode::InvalidArgument,
                        "not FIELD=VALUE",
                        "--describe " + field,
                        "write for example --describe prediction=eps");
        }
        const std::string text = field.substr(sign + 1);
        auto value = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
        // What is not JSON is text that was not quoted.
        json[field.substr(0, sign)] = value.is_discarded() ? nlohmann::json(text) : value;
    }
    options.description = json.is_null() ? "" : json.dump();
}

}  // namespace ld3::cli
