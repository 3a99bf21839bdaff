#include "core/runs/run_folder.h"
#include "tests/ui/mark_desk_fixture.h"
#include "ui/runs/mark_editor.h"
#include "ui/runs/run_editor.h"
#include "ui/window/farewell.h"
#include "ui/window/mark_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

// Notes on runs are typed at length, so they survive whatever is asked next.

namespace ld3::ui {
namespace {

class MarkNoteTest : public MarkDeskFixture {};

TEST_F(MarkNoteTest, ANoteIsWrittenAndUndoneToTheOneThatTheRunBeganWith) {
    makeRuns();
    auto json = nlohmann::json::parse(readFile(folder("b") / "run.json"));
    json["notes"] = "from the start";
    writeFileAtomically(folder("b") / "run.json", json.dump());
    ASSERT_TRUE(
        waitFor([&] { return cell(1, RunTableModel::Note) == QStringLiteral("from the start"); }));
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = child<QPlainTextEdit>("markNote");
    ASSERT_TRUE(note->isVisible());
    EXPECT_EQ(note->toPlainText(), QStringLiteral("from the start"));
    press(Qt::Key_Return);
    type("more");
    EXPECT_EQ(m_window->queue().rowCount(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window->queue().rowCount(), 0) << "Ctrl+Return is not for the queue here";
    EXPECT_FALSE(note->isVisible());
    EXPECT_EQ(marks("b").note, "from the start\nmore");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(marks("b").note, "from the start");
}

TEST_F(MarkNoteTest, ANoteIsTakenBeforeSomethingElseIsTyped) {
    makeRuns();
    auto* note = child<QPlainTextEdit>("markNote");
    auto* line = child<QLineEdit>("markLine");
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(note->accessibleName(),
              MarkEditor::tr("Note on %1", "name of a run").arg(QStringLiteral("a")));
    type("of a");
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(marks("a").note, "of a");
    EXPECT_EQ(undoText(), RunEditor::tr("note on %n run(s)", "undo", 1));
    ASSERT_TRUE(note->isVisible());
    EXPECT_EQ(note->toPlainText(), QString());
    EXPECT_EQ(note->accessibleName(),
              MarkEditor::tr("Note on %1", "name of a run").arg(QStringLiteral("b")));
    type("of b");
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(marks("b").note, "of b");
    ASSERT_TRUE(line->isVisible());
    EXPECT_FALSE(note->isVisible());
    EXPECT_EQ(line->accessibleName(),
              MarkEditor::tr("Tags of %1", "name of a run").arg(QStringLiteral("b")));
    press(Qt::Key_Escape);
    // The newest note is gone on with, whether the list knows it yet or not.
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(note->toPlainText(), QStringLiteral("of a"));
    type("!");
    press(Qt::Key_F2);
    EXPECT_EQ(marks("a").note, "of a!");
    ASSERT_TRUE(line->isVisible());
    EXPECT_EQ(line->selectedText(), QStringLiteral("a"));
    press(Qt::Key_Escape);
    // A note that is left as it is makes no step, and Escape takes none.
    const int steps = m_window->form().undoStack()->count();
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type(", not meant");
    press(Qt::Key_Escape);
    EXPECT_EQ(m_window->form().undoStack()->count(), steps);
    EXPECT_EQ(marks("b").note, "of b");
}

TEST_F(MarkNoteTest, ANoteThatIsAskedForAgainIsTypedOn) {
    makeRuns();
    auto* note = child<QPlainTextEdit>("markNote");
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("one");
    select("c");
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(note->toPlainText(), QStringLiteral("one"));
    EXPECT_FALSE(marks("a").note) << "it is still typed";
    EXPECT_TRUE(note->document()->isUndoAvailable());
    EXPECT_TRUE(note->hasFocus());
    type(" two");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(marks("a").note, "one two");
}

TEST_F(MarkNoteTest, ANoteIsKeptWhenTheWindowIsClosed) {
    makeRuns();
    select("b");
    selectToo("c");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("the last word");
    action(Command::CloseWindow)->trigger();
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_EQ(marks("b").note, "the last word");
    EXPECT_EQ(marks("c").note, "the last word");
    EXPECT_FALSE(marks("a").note);
}

TEST_F(MarkNoteTest, DifferentNotesAreOnlyReplacedWhereTheUserSaysSo) {
    makeRuns();
    (void)changeMarks(folder("b"), {.note = "of b"});
    (void)changeMarks(folder("c"), {.note = "of c"});
    auto* note = child<QPlainTextEdit>("markNote");
    select("b");
    selectToo("c");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("x");
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("replace")))
        << messages()->text().toStdString();
    EXPECT_EQ(note->toPlainText(), QStringLiteral("x"));
    EXPECT_EQ(marks("b").note, "of b");
    EXPECT_EQ(marks("c").note, "of c");
    note->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return marks("b").note == "x" && marks("c").note == "x"; }));
    EXPECT_FALSE(note->isVisible());
    // One of different ones is replaced when it is typed for that run alone.
    (void)changeMarks(folder("c"), {.note = "of c"});
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("y");
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(marks("b").note, "xy");
    EXPECT_EQ(marks("c").note, "of c");
}

TEST_F(MarkNoteTest, ANoteIsNotTakenWhereTheWindowStays) {
    makeRuns();
    QString running = QStringLiteral("One runs.");
    m_window->findChild<Farewell*>()->watch({[&running] { return running; }, [] {}});
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("typed");
    EXPECT_FALSE(m_window->close());
    EXPECT_FALSE(marks("b").note) << "it can still be left";
    running.clear();
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(marks("b").note, "typed");
}

TEST_F(MarkNoteTest, ANoteThatCannotBeWrittenStaysAndIsSaidOnce) {
    makeRuns();
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("long");
    writeFileAtomically(folder("b") / "marks.json", "{");
    auto* note = child<QPlainTextEdit>("markNote");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(note->isVisible()) << "nothing that was typed is lost";
    messages()->hide();
    type("er");
    select("a");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_EQ(note->toPlainText(), QStringLiteral("longer"));
    EXPECT_TRUE(note->hasFocus());
    type("!");
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_EQ(note->toPlainText(), QStringLiteral("longer!"));
    EXPECT_TRUE(m_window->close()) << "once is enough";
    EXPECT_EQ(readFile(folder("b") / "marks.json"), "{");
}

TEST_F(MarkNoteTest, ANoteGoesWithItsRun) {
    makeRuns();
    select("b");
    press(Qt::Key_F2);
    type("d");
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return rowOf("d") >= 0; }));
    select("d");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type("of b");
    action(Command::Undo)->trigger();
    ASSERT_TRUE(exists("b"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(marks("b").note, "of b");
    EXPECT_FALSE(messages()->isVisible());
    // One that is typed when its run is deleted comes back with it.
    ASSERT_TRUE(waitFor([&] { return rowOf("b") >= 0; }));
    select("b");
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type(", and more");
    action(Command::DeleteRuns)->trigger();
    EXPECT_FALSE(exists("b"));
    action(Command::Undo)->trigger();
    EXPECT_EQ(marks("b").note, "of b, and more");
}

}  // namespace
}  // namespace ld3::ui
