#include "ui/window/window_settings.h"

#include "core/base/error.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/theme/curve_looks.h"
#include "ui/window/layouts.h"
#include "ui/window/loss_panel.h"
#include "ui/window/preferences.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/sealed_bytes.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace ld3::ui {

namespace {

/// A plot, and where its ranges and its hidden curves are remembered.
struct RememberedPlot {
    PlotWidget* plot;
    const char *ranges, *hidden;
};

std::vector<RememberedPlot> plotsOf(const RememberedParts& parts) {
    return {{parts.schedule->plot(), setting::kScheduleRanges, setting::kScheduleHidden},
            {parts.loss->plot(), setting::kLossRanges, setting::kLossHidden},
            {parts.evaluation->plot(), setting::kEvaluationRanges, setting::kEvaluationHidden}};
}

void saveSamples(const SampleGrid& samples, QSettings& settings) {
    const DifferenceOptions options = samples.options();
    settings.setValue(setting::kDifference,
                      QString::fromStdString(differenceModeName(options.mode)));
    settings.setValue(setting::kDifferenceScales, samples.controls().scales());
    settings.setValue(setting::kSampleCount, samples.controls().sampleCount());
    settings.setValue(setting::kWorstFirst, options.isWorstFirst);
    settings.setValue(setting::kSplitSamples, samples.isSplit());
}

void restoreSamples(SampleGrid& samples, const QSettings& settings) {
    DifferenceOptions options;
    try {
        options.mode =
            differenceModeFromName(settings.value(setting::kDifference).toString().toStdString());
    } catch (const Error&) {
        options.mode = DifferenceMode::Signed;  // nothing yet, or of another version
    }
    if (const double scale = settings.value(setting::kDifferenceScale, 0.0).toDouble();
        scale > 0.0) {
        options.setScale(scale);
    }
    const QVariantList scales = settings.value(setting::kDifferenceScales).toList();
    for (size_t i = 0; scales.size() == qsizetype{kDifferenceModes} && i < kDifferenceModes; ++i) {
        const double scale = scales[static_cast<qsizetype>(i)].toDouble();
        options.scales.at(i) = scale > 0.0 ? scale : 0.0;
    }
    options.isWorstFirst = settings.value(setting::kWorstFirst, false).toBool();
    samples.setOptions(options);
    samples.controls().setSampleCount(settings.value(setting::kSampleCount, 0).toInt());
    samples.setSplit(settings.value(setting::kSplitSamples, false).toBool());
}

}  // namespace

void saveSettings(const RememberedParts& parts) {
    QSettings settings;
    settings.setValue(setting::kGeometry, sealed(parts.window->saveGeometry()));
    settings.setValue(setting::kLayout, sealed(parts.window->saveState()));
    settings.setValue(setting::kRunColumns, sealed(parts.runs->saveState()));
    settings.setValue(setting::kRunFilter, parts.runs->filterText());
    settings.setValue(setting::kArchivedShown, parts.runs->isArchivedShown());
    settings.setValue(setting::kJobColumns, sealed(parts.jobs->saveState()));
    settings.setValue(setting::kExperiment, QString::fromStdString(parts.form->saveState()));
    settings.setValue(setting::kScheduleAxis, static_cast<int>(parts.schedule->plot()->axis()));
    settings.setValue(setting::kScheduleLogarithmic, parts.schedule->plot()->isLogarithmic());
    settings.setValue(setting::kHandMade, parts.schedule->checkedKinds());
    settings.setValue(setting::kLossAxis, static_cast<int>(parts.loss->plot()->axis()));
    settings.setValue(setting::kLossLogarithmic, parts.loss->plot()->isLogarithmic());
    settings.setValue(setting::kLossLogarithmicAcross, parts.loss->plot()->isLogarithmicAcross());
    settings.setValue(setting::kLossSmoothing, parts.loss->plot()->smoothing());
    settings.setValue(setting::kEvaluationLogarithmic, parts.evaluation->isLogarithmic());
    settings.setValue(setting::kEvaluationChoices, parts.evaluation->saveState());
    settings.setValue(setting::kEvaluationLogarithmicAcross,
                      parts.evaluation->plot()->isLogarithmicAcross());
    for (const auto& [plot, ranges, hidden] : plotsOf(parts)) {
        settings.setValue(ranges, plot->rangeState());
        settings.setValue(hidden, plot->hiddenCurves());
    }
    saveSamples(*parts.samples, settings);
    settings.setValue(setting::kCurveLooks, parts.looks->saveState());
}

void restoreSettings(const RememberedParts& parts) {
    const QSettings settings;
    parts.window->resize(1280, 800);
    const auto state = [&settings](const char* key) {
        return unsealed(settings.value(QLatin1String(key)).toByteArray());
    };
    parts.window->restoreGeometry(state(setting::kGeometry));
    const QByteArray layout = state(setting::kLayout);
    if (layout.isEmpty() || !parts.window->restoreState(layout)) {
        arrange(*parts.window, Layout::Standard);
        QTimer::singleShot(
            0, parts.window, [window = parts.window] { giveSizes(*window, Layout::Standard); });
    }
    parts.runs->restoreState(state(setting::kRunColumns));
    parts.runs->setFilterText(settings.value(setting::kRunFilter).toString());
    parts.runs->setArchivedShown(settings.value(setting::kArchivedShown, false).toBool());
    parts.jobs->restoreState(state(setting::kJobColumns));
    parts.schedule->setAxis(static_cast<ScheduleAxis>(
        std::clamp(settings.value(setting::kScheduleAxis, 1).toInt(), 0, 2)));
    parts.schedule->setLogarithmic(settings.value(setting::kScheduleLogarithmic, true).toBool());
    if (settings.contains(setting::kHandMade)) {
        parts.schedule->setCheckedKinds(settings.value(setting::kHandMade).toStringList());
    }
    parts.loss->setAxis(
        static_cast<LossAxis>(std::clamp(settings.value(setting::kLossAxis, 0).toInt(), 0, 2)));
    parts.loss->setLogarithmic(settings.value(setting::kLossLogarithmic, true).toBool());
    parts.evaluation->setLogarithmic(
        settings.value(setting::kEvaluationLogarithmic, true).toBool());
    parts.evaluation->restoreState(settings.value(setting::kEvaluationChoices).toMap());
    parts.loss->plot()->setLogarithmicAcross(
        settings.value(setting::kLossLogarithmicAcross, false).toBool());
    parts.loss->setSmoothing(settings.value(setting::kLossSmoothing, 0.0).toDouble());
    parts.evaluation->plot()->setLogarithmicAcross(
        settings.value(setting::kEvaluationLogarithmicAcross, false).toBool());
    for (const auto& [plot, ranges, hidden] : plotsOf(parts)) {
        plot->restoreRangeState(settings.value(ranges).toList());
        plot->setHiddenCurves(settings.value(hidden).toStringList());
    }
    restoreSamples(*parts.samples, settings);
    parts.looks->restoreState(settings.value(setting::kCurveLooks).toMap());
    parts.form->restoreState(settings.value(setting::kExperiment).toString().toStdString());
}

}  // namespace ld3::ui
