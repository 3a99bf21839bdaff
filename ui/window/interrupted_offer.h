#pragma once

#include "core/runs/run_folder.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <vector>

namespace ld3::ui {

class JobQueue;
class MessageBar;
class RunDesk;
class RunLibrary;
class RunsPanel;

/// Offers, once for each folder of runs that is opened, to go on with the trainings in it whose
/// program is gone: the computer or the program went down, or it was killed. One message for all of
/// them. Those that wait in the queue are offered there; those that were refused are not offered
/// again unless they went on meanwhile.
class InterruptedOffer : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        RunLibrary* library;
        RunsPanel* panel;
        RunDesk* runs;
        JobQueue* queue;
        MessageBar* messages;
    };

    InterruptedOffer(const Parts& parts, QObject* parent);

  Q_SIGNALS:
    /// The list of runs is to be seen.
    void panelWanted();

  private:
    void look(const std::vector<RunInfo>& runs);
    [[nodiscard]] bool isQueued(const RunInfo& run) const;
    void offer(const std::vector<RunInfo>& interrupted);
    void show(const std::vector<RunInfo>& interrupted);
    static void refuse(const std::vector<RunInfo>& interrupted);

    Parts m_parts;
    std::filesystem::path m_looked;  ///< the folder whose runs were offered
    QString m_question;
};

}  // namespace ld3::ui
