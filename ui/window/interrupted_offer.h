#pragma once

#include "core/runs/run_folder.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <set>
#include <vector>

namespace ld3::ui {

class JobQueue;
class MessageBar;
class RunDesk;
class RunLibrary;
class RunsPanel;

/// Offers to go on with the trainings of the opened folder whose program is gone: the computer or
/// the program went down, or it was killed. One message for all that are found at once, and each
/// training once while the folder is open: also one that is only found out later, as where its lock
/// has another machine's name. Those that the queue knows are offered there; those that were
/// refused are not offered again unless they went on meanwhile. An offer ends where they go on.
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
    /// Another folder is opened, or the same anew.
    void forget();

    struct Offer {
        QString question;
        std::vector<std::filesystem::path> folders;
    };

    /// Whether a job of the queue made it or goes on with it, also one that has ended.
    [[nodiscard]] bool isOfQueue(const RunInfo& run) const;
    /// As they are known now, those that can still go on: others may have done so meanwhile.
    [[nodiscard]] std::vector<RunInfo> stillInterrupted(
        const std::vector<std::filesystem::path>& folders) const;
    void endOffers();
    void offer(const std::vector<RunInfo>& interrupted);
    void resume(const std::vector<std::filesystem::path>& folders);
    void show(const std::vector<RunInfo>& interrupted);
    static void refuse(const std::vector<RunInfo>& interrupted);

    Parts m_parts;
    std::filesystem::path m_root;            ///< the folder whose runs are offered
    std::set<std::filesystem::path> m_seen;  ///< its interrupted runs, offered or known otherwise
    std::vector<Offer> m_offers;             ///< that were made
};

}  // namespace ld3::ui
