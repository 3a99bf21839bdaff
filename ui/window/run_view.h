#pragma once

#include "core/runs/run_folder.h"
#include "ui/jobs/train_job.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace ld3::ui {

class ExportPanel;
class LogPanel;
class LossPanel;
class SampleGrid;
class SchedulePanel;

/// Decides what the panels show: nothing yet, the training that runs, or opened runs laid over each
/// other (the first one leads: its pictures and its log are shown, its schedule is exported).
class RunView : public QObject {
    Q_OBJECT

  public:
    /// The panels that show a run; all must outlive the view.
    struct Panels {
        SchedulePanel* schedule;
        LossPanel* loss;
        SampleGrid* samples;
        LogPanel* log;
        ExportPanel* exporting;
    };

    RunView(const Panels& panels, QObject* parent);

    /// Shows trainings as they begin, until the user opens runs again.
    void follow() { m_isFollowing = true; }

    /// A training began (or goes on: `record` then holds what it did before): shows it, unless the
    /// user is looking at runs.
    void beginLive(const RunRecord& record);
    void takeBatch(const TrainBatch& batch);
    /// The training ended; what it reached stays shown.
    void endLive();

    /// Back from opened runs to the training that runs.
    void showLive();
    void showRuns(std::vector<RunRecord> runs);

    /// Puts the leading run's own pictures back where others were shown.
    void showOwnSamples();

    /// The leading run as it is known; null while nothing is shown. Valid until `shownChanged`.
    [[nodiscard]] const RunRecord* shown() const;

    /// Folder of the leading run; empty while nothing is shown.
    [[nodiscard]] std::filesystem::path shownFolder() const;

    /// The leading run's schedule as the plot has it; nothing while there is none.
    [[nodiscard]] std::optional<Schedule> shownSchedule() const;

    [[nodiscard]] bool isShowingLive() const { return m_isShowingLive; }

    [[nodiscard]] bool hasLive() const { return m_live.has_value(); }

    /// What the panels show, one sentence.
    [[nodiscard]] QString title() const;

  Q_SIGNALS:
    void shownChanged();

  private:
    void showLeader(const RunRecord& record);
    void showSamples(const RunRecord& record);
    [[nodiscard]] static Schedule currentSchedule(const RunRecord& record);

    Panels m_panels;
    std::optional<RunRecord> m_live;
    std::vector<RunRecord> m_opened;
    bool m_isShowingLive = false;
    bool m_isFollowing = true;
};

}  // namespace ld3::ui
