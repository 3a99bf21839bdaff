#pragma once

#include "core/base/atomic_file.h"
#include "core/runs/run_marks.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/runs/run_editor.h"
#include "ui/runs/run_table_model.h"
#include "ui/window/message_bar.h"

#include <nlohmann/json.hpp>

#include <QDockWidget>
#include <QTableView>
#include <QUndoStack>

namespace ld3::ui {

/// Three runs in the list, and what a user does with them. What is looked at is looked at when all
/// that was asked of the runs is done.
class MarkDeskFixture : public MainWindowFixture {
  protected:
    [[nodiscard]] std::filesystem::path folder(const char* name) const { return runsRoot() / name; }

    [[nodiscard]] QTableView* table() const { return child<QTableView>("runTable"); }

    [[nodiscard]] MessageBar* messages() const {
        settle();
        return m_window->findChild<MessageBar*>();
    }

    [[nodiscard]] RunEditor& editor() const { return *m_window->findChild<RunEditor*>(); }

    /// Waits until all that was asked of the runs is on disk, and told.
    void settle() const {
        if (m_window) {
            EXPECT_TRUE(waitFor([this] { return !editor().isBusy(); }));
        }
    }

    /// Runs named a, b and c with budgets of 4, 5 and 6: one is trained, the others are its copies.
    void makeRuns() {
        struct : TrainingObserver {
        } observer;

        (void)runExperiment(smallExperiment("a"), observer, {});
        for (const auto& [name, nfe] : {std::pair{"b", 5}, std::pair{"c", 6}}) {
            std::filesystem::copy(
                folder("a"), folder(name), std::filesystem::copy_options::recursive);
            auto json = nlohmann::json::parse(readFile(folder(name) / "run.json"));
            json["recipe"]["nfe"] = nfe;
            writeFileAtomically(folder(name) / "run.json", json.dump());
        }
        ASSERT_TRUE(waitForRows(3));
        child<QDockWidget>("runsDock")->raise();
        table()->sortByColumn(RunTableModel::Name, Qt::AscendingOrder);
        QApplication::processEvents();
    }

    static bool waitFor(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, kLongWaitMilliseconds);
    }

    bool waitForRows(int count) const {
        return waitFor([&] { return table()->model()->rowCount() == count; });
    }

    /// The row of a run, or -1.
    [[nodiscard]] int rowOf(const char* name) const {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, RunTableModel::Name) == QLatin1String(name)) {
                return row;
            }
        }
        return -1;
    }

    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }

    void click(const char* name, int column, Qt::KeyboardModifiers modifiers = {}) const {
        const QModelIndex index = table()->model()->index(rowOf(name), column);
        ASSERT_TRUE(index.isValid()) << name;
        table()->scrollTo(index);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
    }

    void select(const char* name) const { click(name, RunTableModel::Name); }

    void selectToo(const char* name) const {
        click(name, RunTableModel::Name, Qt::ControlModifier);
    }

    /// Types into whatever has the focus.
    void type(const char* text) const {
        for (const char* c = text; *c != '\0'; ++c) {
            QTest::keyClick(m_window->windowHandle(), *c);
        }
    }

    [[nodiscard]] RunMarks marks(const char* name) const {
        settle();
        return readMarks(folder(name));
    }

    [[nodiscard]] bool exists(const char* name) const {
        settle();
        return std::filesystem::exists(folder(name));
    }

    [[nodiscard]] QUndoStack& undoStack() const { return *m_window->form().undoStack(); }

    [[nodiscard]] QString undoText() const {
        settle();
        return undoStack().undoText();
    }
};

}  // namespace ld3::ui
