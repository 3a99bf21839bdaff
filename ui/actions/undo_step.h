#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace ld3::ui {

/// A step of undo that is told how to go back and forth. What it stands for is done already when it
/// is pushed.
class UndoStep : public QUndoCommand {
  public:
    using Act = std::function<void()>;

    /// @param name      what was done, as the menu names it
    /// @param mergeKey  steps in a row with the same key become one; 0: never
    UndoStep(const QString& name, Act back, Act forth, int mergeKey = 0)
        : QUndoCommand(name),
          m_back(std::move(back)),
          m_forth(std::move(forth)),
          m_mergeKey(mergeKey) {}

    void undo() override { m_back(); }

    void redo() override {
        if (!std::exchange(m_isNew, false)) {
            m_forth();
        }
    }

    [[nodiscard]] int id() const override { return 3; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const UndoStep*>(other);
        if (m_mergeKey == 0 || next->m_mergeKey != m_mergeKey) {
            return false;
        }
        m_forth = next->m_forth;
        return true;
    }

  private:
    Act m_back, m_forth;
    int m_mergeKey;
    bool m_isNew = true;
};

}  // namespace ld3::ui
