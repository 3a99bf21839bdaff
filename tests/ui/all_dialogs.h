#pragma once

#include "core/base/error.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/experiment/experiment_form.h"
#include "ui/figures/figure_dialog.h"
#include "ui/figures/figure_saving.h"
#include "ui/help/manual_window.h"
#include "ui/jobs/job_dialog.h"
#include "ui/jobs/sweep_dialog.h"
#include "ui/models/description_form.h"
#include "ui/plots/loss_plot.h"
#include "ui/runs/differences_window.h"
#include "ui/window/main_window.h"
#include "ui/window/shortcuts_window.h"

#include <memory>
#include <vector>

namespace ld3::ui::testing {

/// Every dialog that the window opens, but the palette of commands, which is a popup.
inline std::vector<std::unique_ptr<QWidget>> allDialogs(MainWindow& window) {
    const Experiment experiment = window.form().experiment();
    RunDifferences differences;
    differences.runs = {"one", "two"};
    differences.fields = {{"recipe.nfe", FieldKind::Setting, {"4", "5"}}};
    auto* losses = window.findChild<LossPlot*>();
    const auto noPictures = [](const EvaluationPlan&, const RunControl&) -> PictureMatrix {
        throw Error(ErrorCode::NotFound, "no such model", "nowhere", "check the path");
    };
    std::vector<std::unique_ptr<QWidget>> dialogs;
    dialogs.push_back(std::make_unique<EvaluateDialog>(std::vector<RunInfo>(), experiment));
    dialogs.push_back(std::make_unique<DifferencesWindow>(differences, nullptr));
    dialogs.push_back(std::make_unique<ShortcutsWindow>(&window.actions(), nullptr));
    dialogs.push_back(std::make_unique<ManualWindow>(nullptr));
    dialogs.push_back(std::make_unique<DescriptionForm>());
    dialogs.push_back(std::make_unique<SweepDialog>(experiment, std::vector<RunInfo>()));
    dialogs.push_back(std::make_unique<JobDialog>(experiment, JobDialog::Purpose::Change));
    dialogs.push_back(std::make_unique<PicturesWindow>(EvaluationPlan(), noPictures));
    dialogs.push_back(std::make_unique<FigureDialog>(
        std::vector<FigurePanel>{{QStringLiteral("Losses"), "losses", losses, losses}},
        0,
        new FigureSaving(&window)));
    for (const auto& dialog : dialogs) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    return dialogs;
}

}  // namespace ld3::ui::testing
