#pragma once

#include "ui/runs/run_change.h"

#include <memory>
#include <string>
#include <vector>

namespace ld3::ui {

class RunMarking;

/// Gives a run's folder another name.
class RunRenaming : public RunChange {
  public:
    RunRenaming(const Folder& folder, std::string name);

    void follow(const std::vector<RunMove>& moves) override;
    RunsChanged redo(const Folders& used) override;
    RunsChanged undo(const Folders& used) override;

  private:
    struct Entry {
        Folder folder, renamed;
    };

    std::string m_name;
    std::vector<Entry> m_entries;  ///< none once it is over with the run
};

/// Moves runs into the trash beside them.
class RunDeletion : public RunChange {
  public:
    /// @param note  that is written before, or null: runs that it cannot be written to stay, since
    ///              it would not come back with them
    RunDeletion(const Folders& folders, std::shared_ptr<const RunMarking> note);

    void follow(const std::vector<RunMove>& moves) override;
    RunsChanged redo(const Folders& used) override;
    RunsChanged undo(const Folders& used) override;

  private:
    struct Entry {
        Folder folder, trashed;
    };

    std::shared_ptr<const RunMarking> m_note;
    std::vector<Entry> m_entries;
};

}  // namespace ld3::ui
