#include "core/base/error.h"
#include "core/exporting/exporters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ld3 {

namespace {

constexpr std::array<std::pair<ExportEnd, const char*>, 3> kEnds = {{
    {ExportEnd::Exact, "exact"},
    {ExportEnd::AppendZero, "append-zero"},
    {ExportEnd::ReplaceByZero, "replace-by-zero"},
}};

}  // namespace

std::string exportEndName(ExportEnd end) {
    const auto* found = std::find_if(
        kEnds.begin(), kEnds.end(), [end](const auto& known) { return known.first == end; });
    return found->second;
}

ExportEnd exportEndFromName(const std::string& name) {
    for (const auto& [end, known] : kEnds) {
        if (name == known) {
            return end;
        }
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown end",
                "--end " + name,
                "use exact, append-zero or replace-by-zero");
}

}  // namespace ld3
