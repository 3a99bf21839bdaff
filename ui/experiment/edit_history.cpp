#include "ui/experiment/edit_history.h"

#include <QUndoCommand>

#include <utility>

namespace ld3::ui {

class EditHistory::Step : public QUndoCommand {
  public:
    Step(EditHistory& history, const QString& text, const QObject* editor, std::string before)
        : QUndoCommand(text),
          m_history(history),
          m_editor(editor),
          m_before(std::move(before)),
          m_after(history.state()) {}

    void undo() override { m_history.m_show(m_before); }

    void redo() override {
        // QUndoStack::push calls this first: the form shows the edit already.
        if (m_history.state() != m_after) {
            m_history.m_show(m_after);
        }
    }

    [[nodiscard]] int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Step*>(other);
        if (m_editor == nullptr || next->m_editor != m_editor) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

  private:
    EditHistory& m_history;
    const QObject* m_editor;
    std::string m_before, m_after;
};

bool EditHistory::addStep(const QString& text, const QObject* editor, std::string before) {
    if (before == m_state) {
        return false;
    }
    m_stack.push(new Step(*this, text, editor, std::move(before)));
    return true;
}

}  // namespace ld3::ui
