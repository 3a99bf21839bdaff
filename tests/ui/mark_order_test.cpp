#include "core/runs/run_folder.h"
#include "tests/ui/held_writer.h"
#include "tests/ui/mark_desk_fixture.h"
#include "ui/jobs/job_queue.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

// The window goes on while a slow disk writes what was asked of runs.

namespace ld3::ui {
namespace {

class MarkOrderTest : public MarkDeskFixture {
  protected:
    /// As it is now, whatever is still to be done.
    [[nodiscard]] bool isStarred(const char* name) const { return readMarks(folder(name)).starred; }

    [[nodiscard]] QPlainTextEdit* note() const { return child<QPlainTextEdit>("markNote"); }

    void damageMarks(const char* name) const {
        writeFileAtomically(folder(name) / "marks.json", "{");
    }

    void askForNote() const { press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(MarkOrderTest, AKeyPressReturnsBeforeAnythingIsWritten) {
    makeRuns();
    HeldWriter slow(editor());
    select("a");
    selectToo("b");
    selectToo("c");
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(isStarred("a") || isStarred("b") || isStarred("c"));
    EXPECT_EQ(undoStack().undoText(), RunEditor::tr("star %n run(s)", "undo", 3));
    // The window answers to other things.
    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("nfe:6"));
    EXPECT_TRUE(waitForRows(1));
    child<QLineEdit>("runFilter")->clear();
    EXPECT_TRUE(waitForRows(3));
    EXPECT_TRUE(editor().isBusy());
    slow.letGo();
    EXPECT_TRUE(marks("a").starred && marks("b").starred && marks("c").starred);
}

TEST_F(MarkOrderTest, UndoRightBehindAStarEndsWithoutIt) {
    makeRuns();
    select("a");
    selectToo("b");
    {
        const HeldWriter slow(editor());
        press(Qt::Key_B, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_FALSE(action(Command::Undo)->isEnabled());
    }
    EXPECT_FALSE(marks("a").starred || marks("b").starred);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(marks("a").starred && marks("b").starred);
}

TEST_F(MarkOrderTest, DeletedRunsComeBackThoughTheyAreNotGoneYet) {
    makeRuns();
    select("a");
    selectToo("b");
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_FALSE(exists("a") || exists("b"));
    EXPECT_TRUE(m_window->statusBar()->currentMessage().startsWith(u'2'))
        << m_window->statusBar()->currentMessage().toStdString();
    ASSERT_TRUE(waitForRows(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(exists("a") && exists("b"));
    EXPECT_EQ(m_window->statusBar()->currentMessage(), QString()) << "no longer so";
    ASSERT_TRUE(waitForRows(3));
    select("c");
    {
        const HeldWriter slow(editor());
        press(Qt::Key_Delete, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    EXPECT_TRUE(exists("c"));
    EXPECT_EQ(m_window->statusBar()->currentMessage(), QString());
}

TEST_F(MarkOrderTest, WhatIsMarkedJustBeforeTheEndIsKept) {
    makeRuns();
    select("a");
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(m_window->close());
    EXPECT_TRUE(isStarred("a")) << "another window may be opened now";
    m_window.reset();
    open();
    ASSERT_TRUE(waitForRows(3));
    child<QDockWidget>("runsDock")->raise();
    QApplication::processEvents();
    select("b");
    {
        HeldWriter slow(editor());
        press(Qt::Key_B, Qt::ControlModifier);
        EXPECT_FALSE(isStarred("b"));
        slow.letGo();
        m_window.reset();  // without being closed
    }
    EXPECT_TRUE(isStarred("b"));
}

TEST_F(MarkOrderTest, ClosingSaysWhatCouldNotBeWrittenAndThenCloses) {
    makeRuns();
    select("b");
    damageMarks("b");
    HeldWriter slow(editor());
    press(Qt::Key_B, Qt::ControlModifier);
    slow.letGo();
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_TRUE(m_window->close());
}

TEST_F(MarkOrderTest, AJobWaitsForTheMoveOfItsRun) {
    makeRuns();
    select("b");
    HeldWriter slow(editor());
    press(Qt::Key_F2);
    type("d");
    press(Qt::Key_Return);
    JobQueue& queue = m_window->queue();
    Experiment experiment = smallExperiment("b");
    QueuedJob job = trainingJob(experiment);
    job.resumes = true;
    const int id = queue.start(job);
    QApplication::processEvents();
    EXPECT_EQ(queue.job(*queue.rowOf(id)).state, JobState::Waiting);
    slow.letGo();
    settle();
    EXPECT_EQ(queue.job(*queue.rowOf(id)).folder, folder("d"));
    EXPECT_TRUE(waitFor([&] { return queue.job(*queue.rowOf(id)).hasEnded(); }));
    EXPECT_FALSE(exists("b")) << "not begun anew";
}

TEST_F(MarkOrderTest, ANoteThatIsStillToBeWrittenIsTypedOn) {
    makeRuns();
    select("a");
    const HeldWriter slow(editor());
    askForNote();
    type("one");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(note()->isVisible());
    askForNote();
    EXPECT_EQ(note()->toPlainText(), QStringLiteral("one"));
}

TEST_F(MarkOrderTest, ANoteThatCannotBeWrittenComesBackWhenNothingElseIsTyped) {
    makeRuns();
    select("b");
    askForNote();
    type("of b");
    damageMarks("b");
    {
        const HeldWriter slow(editor());
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_FALSE(note()->isVisible()) << "it looks as if it were written";
        select("a");
        askForNote();
        type("of a");
    }
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_EQ(note()->toPlainText(), QStringLiteral("of a")) << "whoever types is left alone";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(marks("a").note, "of a");
    ASSERT_TRUE(note()->isVisible());
    EXPECT_EQ(note()->toPlainText(), QStringLiteral("of b"));
    std::filesystem::remove(folder("b") / "marks.json");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(marks("b").note, "of b");
    EXPECT_FALSE(note()->isVisible());
}

TEST_F(MarkOrderTest, ARunIsNotDeletedWithoutItsNote) {
    makeRuns();
    select("b");
    askForNote();
    type("of b");
    damageMarks("b");
    action(Command::DeleteRuns)->trigger();
    EXPECT_TRUE(exists("b"));
    EXPECT_TRUE(messages()->isVisible());
    ASSERT_TRUE(note()->isVisible());
    EXPECT_EQ(note()->toPlainText(), QStringLiteral("of b"));
    action(Command::DeleteRuns)->trigger();
    EXPECT_FALSE(exists("b")) << "who asks again knows";
}

}  // namespace
}  // namespace ld3::ui
