#include "ui/plots/plot_arguments.h"

#include "core/base/number_text.h"
#include "ui/plots/qcp.h"
#include "ui/theme/look_choice.h"

namespace ld3::ui {

bool addHidden(CommandLine& command, const std::vector<QCPAbstractPlottable*>& curves) {
    bool hidesAny = false;
    for (const QCPAbstractPlottable* curve : curves) {
        if (!curve->visible()) {
            command.add("--hide", curve->name().toStdString());
            hidesAny = true;
        }
    }
    return hidesAny;
}

void addLooks(CommandLine& command, const CurveLooks& looks, QStringList names) {
    names.removeAll(QString());
    names.removeDuplicates();
    // Looks go by what else the window has drawn before.
    for (const QString& choice : lookChoices(looks, names)) {
        command.add("--look", choice.toStdString());
    }
}

void addRanges(CommandLine& command, const QCustomPlot& plot) {
    const auto range = [](const QCPAxis& axis) {
        return numberText(axis.range().lower) + ":" + numberText(axis.range().upper);
    };
    command.add("--x-range", range(*plot.xAxis));
    command.add("--y-range", range(*plot.yAxis));
}

}  // namespace ld3::ui
