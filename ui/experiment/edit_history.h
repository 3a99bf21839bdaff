#pragma once

#include <QString>
#include <QUndoStack>

#include <functional>
#include <string>
#include <utility>

namespace ld3::ui {

/// Undo of a form's edits. Each step holds the whole form before and after, as the text that the
/// form remembers itself by; edits of one editor in a row are one step.
class EditHistory {
  public:
    /// @param show  shows a state in the form, which then tells it with `setState`
    explicit EditHistory(std::function<void(const std::string&)> show) : m_show(std::move(show)) {}

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

    /// What the form shows, as it was told last.
    [[nodiscard]] const std::string& state() const { return m_state; }

    /// Tells what the form shows now. @returns what it showed before
    std::string setState(std::string state) { return std::exchange(m_state, std::move(state)); }

    /// Makes the way from `before` to the present state a step; none where they are equal.
    /// @param text    names the step
    /// @param editor  that the user used; null: the edit stands for itself
    /// @returns whether they differ
    bool addStep(const QString& text, const QObject* editor, std::string before);

  private:
    class Step;

    std::function<void(const std::string&)> m_show;
    std::string m_state;
    QUndoStack m_stack;
};

}  // namespace ld3::ui
