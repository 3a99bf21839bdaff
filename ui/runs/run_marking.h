#pragma once

#include "core/runs/run_marks.h"
#include "ui/runs/run_change.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ld3::ui {

/// Sets marks of runs. Runs that have them already are none that it changes.
class RunMarking : public RunChange {
  public:
    /// What is to be set, by the marks that a run has.
    using Wish = std::function<MarksChange(const RunMarks&)>;

    RunMarking(const Folders& folders, Wish wish);

    void follow(const std::vector<RunMove>& moves) override;
    RunsChanged redo(const Folders& used) override;
    RunsChanged undo(const Folders& used) override;

    /// Whether a run could not be marked when the change was made.
    [[nodiscard]] bool hasFailed(const Folder& folder) const;

  protected:
    /// Those that it is about.
    [[nodiscard]] Folders folders() const;

    void setWish(Wish wish) { m_wish = std::move(wish); }

  private:
    struct Entry {
        Folder folder;
        MarksChange forth, back;
    };

    RunsChanged markAsWished();

    Wish m_wish;
    bool m_isMade = false;
    std::vector<Entry> m_entries;
    Folders m_failed;
};

/// Gives all runs a star or the like, or takes it away where all have one.
class RunToggling : public RunMarking {
  public:
    /// @param mark, wish  the same thing in both
    RunToggling(const Folders& folders,
                bool RunMarks::*mark,
                std::optional<bool> MarksChange::*wish);

    RunsChanged redo(const Folders& used) override;

  private:
    /// True where all have it; runs whose marks cannot be read count as any.
    [[nodiscard]] bool holdsForAll() const;

    bool RunMarks::*m_mark;
    std::optional<bool> MarksChange::*m_toggle;
    std::optional<bool> m_isGiven;
};

}  // namespace ld3::ui
