#include "ui/figures/figure_options.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

#include <array>
#include <utility>

namespace ld3::ui {

namespace {

constexpr std::array<std::pair<LegendPlace, const char*>, 8> kNames = {{
    {LegendPlace::Above, "above"},
    {LegendPlace::Below, "below"},
    {LegendPlace::Right, "right"},
    {LegendPlace::TopLeft, "top-left"},
    {LegendPlace::TopRight, "top-right"},
    {LegendPlace::BottomLeft, "bottom-left"},
    {LegendPlace::BottomRight, "bottom-right"},
    {LegendPlace::None, "none"},
}};

}  // namespace

const char* legendPlaceName(LegendPlace place) {
    for (const auto& [known, name] : kNames) {
        if (known == place) {
            return name;
        }
    }
    return "above";
}

LegendPlace legendPlaceFromName(const std::string& name) {
    std::string all;
    for (const auto& [place, known] : kNames) {
        if (name == known) {
            return place;
        }
        all += (all.empty() ? "" : ", ") + std::string(known);
    }
    throw Error(
        ErrorCode::InvalidArgument, "unknown place of the legend", name, "use one of " + all);
}

void addLook(CommandLine& command, const FigureOptions& options) {
    const auto length = [&command](const char* flag, double points) {
        if (points > 0.0) {
            command.add(flag, numberText(points) + "pt");
        }
    };
    length("--width", options.widthPt);
    length("--height", options.heightPt);
    if (!options.fontFamily.empty()) {
        command.add("--font", options.fontFamily);
    }
    length("--font-size", options.fontPt);
    length("--line-width", options.strokePt);
    if (options.legend != LegendPlace::Above) {
        command.add("--legend", legendPlaceName(options.legend));
    }
    if (options.usesSymbols) {
        command.addFlag("--symbols");
    }
}

}  // namespace ld3::ui
