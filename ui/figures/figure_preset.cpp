#include "ui/figures/figure_preset.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QSettings>

namespace ld3::ui {

namespace {

struct FigurePresets {
    Q_DECLARE_TR_FUNCTIONS(FigurePresets)
};

constexpr double kFirstOwnWidthPt = 300.0, kDefaultFontPt = 8.0;

QString keyOf(const FigurePreset& preset, const char* field) {
    return QStringLiteral("figures/%1/%2")
        .arg(QString::fromStdString(preset.name), QLatin1String(field));
}

}  // namespace

std::vector<FigurePreset> figurePresets() {
    return {{"one-column", FigurePresets::tr("One column of two, 252 pt"), 252.0},
            {"two-columns", FigurePresets::tr("Two columns, 516 pt"), 516.0},
            {"full", FigurePresets::tr("Full width of one column, 396 pt"), 396.0},
            {"own", FigurePresets::tr("Own width"), 0.0}};
}

double presetWidthPt(const std::string& name) {
    std::string known;
    for (const FigurePreset& preset : figurePresets()) {
        if (preset.widthPt > 0.0 && preset.name == name) {
            return preset.widthPt;
        }
        if (preset.widthPt > 0.0) {
            known += (known.empty() ? "" : ", ") + preset.name;
        }
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown preset",
                name,
                "use one of " + known + ", or give a width");
}

FigureOptions rememberedOptions(const FigurePreset& preset) {
    const QSettings settings;
    const auto number = [&](const char* field, double low, double high, double otherwise) {
        bool isNumber = false;
        const double value = settings.value(keyOf(preset, field)).toDouble(&isNumber);
        return isNumber && value >= low && value <= high ? value : otherwise;
    };
    FigureOptions options;
    options.widthPt =
        preset.widthPt > 0.0 ? preset.widthPt : number("width_pt", 20.0, 2000.0, kFirstOwnWidthPt);
    options.heightPt = number("height_pt", 0.0, 2000.0, 0.0);
    options.fontPt = number("font_pt", 1.0, 72.0, kDefaultFontPt);
    options.strokePt = number("stroke_pt", 0.0, 10.0, 0.0);
    options.fontFamily = settings.value(keyOf(preset, "font_family")).toString().toStdString();
    options.usesSymbols = settings.value(keyOf(preset, "symbols"), false).toBool();
    try {
        options.legend =
            legendPlaceFromName(settings.value(keyOf(preset, "legend"), QStringLiteral("above"))
                                    .toString()
                                    .toStdString());
    } catch (const Error&) {
        options.legend = LegendPlace::Above;
    }
    return options;
}

void rememberOptions(const FigurePreset& preset, const FigureOptions& options) {
    QSettings settings;
    if (preset.widthPt <= 0.0) {
        settings.setValue(keyOf(preset, "width_pt"), options.widthPt);
    }
    settings.setValue(keyOf(preset, "height_pt"), options.heightPt);
    settings.setValue(keyOf(preset, "font_pt"), options.fontPt);
    settings.setValue(keyOf(preset, "stroke_pt"), options.strokePt);
    settings.setValue(keyOf(preset, "font_family"), QString::fromStdString(options.fontFamily));
    settings.setValue(keyOf(preset, "symbols"), options.usesSymbols);
    settings.setValue(keyOf(preset, "legend"), QLatin1String(legendPlaceName(options.legend)));
}

}  // namespace ld3::ui
