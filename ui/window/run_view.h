#pragma once

#include "core/runs/run_news.h"
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
    /// The training ended thus; what it reached stays shown.
    void endLive(RunStatus ending);

    /// Back from opened runs to the training that runs.
    void showLive();
    void showRuns(std::vector<RunRecord> runs);

    /// Marks an iteration of the leading run in the losses and shows what its schedule was then, as
    /// pointing at it does.
    /// @param iteration  from 1; nothing: none any more
    void showIteration(std::optional<int> iteration);

    /// Shows what the leading run's schedule was after an iteration, in its own one's place; what
    /// the run learns meanwhile does not take it back.
    void showSnapshot(const Schedule& schedule, int iteration);

    /// Puts the leading run's own schedule back where a snapshot was shown.
    void showOwnSchedule();

    /// Others have worked on an opened run.
    /// @param from  up to where it was known; ignored where more of it is known by now
    void takeNews(const std::filesystem::path& folder,
                  const RunPosition& from,
                  const RunNews& news);

    /// The opened runs, the leading one first; none while the training that runs is shown.
    [[nodiscard]] const std::vector<RunRecord>& opened() const { return m_opened; }

    /// The folder of a shown run by its name in the plots; empty: none has it.
    [[nodiscard]] std::filesystem::path folderOf(const QString& name) const;

    /// A run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);

    /// Other pictures are shown in the panel: new ones of the run itself must not take their place.
    void leaveSamples() { m_areOthersShown = true; }

    [[nodiscard]] bool areOthersShown() const { return m_areOthersShown; }

    /// Puts the leading run's own pictures back where others were shown.
    void showOwnSamples();

    /// The leading run as it is known; null while nothing is shown. Valid until `shownChanged`.
    [[nodiscard]] const RunRecord* shown() const;

    /// Folder of the leading run; empty while nothing is shown.
    [[nodiscard]] std::filesystem::path shownFolder() const;
    /// Of all that are shown, the leading one first.
    [[nodiscard]] std::vector<std::filesystem::path> shownFolders() const;

    /// The leading run's own schedule as the plot has it, also while a snapshot is shown in its
    /// place; nothing while there is none.
    [[nodiscard]] std::optional<Schedule> shownSchedule() const;

    [[nodiscard]] bool isShowingLive() const { return m_isShowingLive; }

    [[nodiscard]] bool hasLive() const { return m_live.has_value(); }

    /// What the panels show, one sentence.
    [[nodiscard]] QString title() const;

  Q_SIGNALS:
    /// Another run is shown, or the same one once more.
    void shownChanged();
    /// What is shown stays; a training begins or ends beside it, or its run does.
    void stateChanged();
    /// Others have taken the leading run further; it shows that already.
    void leaderGrown();
    /// An opened run's folder has another name now.
    void moved(const std::filesystem::path& from, const std::filesystem::path& to);
    /// The leading run's own pictures are shown, as its folder or its training has them.
    void ownSamplesShown();
    /// An iteration of a run is pointed at in the losses; -1: none any more. Pictures of it can be
    /// shown where the run kept them.
    void momentShown(const std::filesystem::path& folder, int iteration);
    /// The same of a pinned cursor, which stays while the mouse moves on.
    void momentPinned(const std::filesystem::path& folder, int iteration);

  private:
    /// What the leading run's schedule was.
    struct Snapshot {
        Schedule schedule;
        int iteration = 0;
    };

    void showLeader(const RunRecord& record);
    void showOpened();
    void showOpenedSchedules();
    void showNews(const RunRecord& record, const RunNews& news);
    void showSamples(const RunRecord& record);
    void showMoment(const QString& run, int iteration);
    [[nodiscard]] const RunRecord* shownRun(const QString& name) const;

    Panels m_panels;
    std::optional<RunRecord> m_live;
    std::vector<RunRecord> m_opened;
    std::optional<Snapshot> m_snapshot;  ///< shown in place of the leading opened run's schedule
    bool m_isShowingLive = false;
    bool m_areOthersShown = false;  ///< pictures
    bool m_isFollowing = true;
};

}  // namespace ld3::ui
