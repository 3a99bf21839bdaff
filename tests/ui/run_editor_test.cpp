#include "ui/runs/run_editor.h"

#include "core/base/atomic_file.h"
#include "core/runs/run_moves.h"
#include "tests/ui/held_writer.h"
#include "tests/ui/ui_fixture.h"

#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <memory>

// What is asked of runs is done in another thread: in order, nothing twice, nothing lost.

namespace ld3::ui {
namespace {

using Folders = std::vector<std::filesystem::path>;

class RunEditorTest : public UiFixture {
  protected:
    RunEditorTest() { make(); }

    void make() {
        m_editor = std::make_unique<RunEditor>(
            &m_undo,
            [this](const std::filesystem::path& run) {
                return std::find(m_used.begin(), m_used.end(), run) != m_used.end();
            },
            nullptr);
        QObject::connect(
            m_editor.get(), &RunEditor::failed, m_editor.get(), [this](const Error& error) {
                m_failures.append(QString::fromUtf8(error.what()));
            });
        QObject::connect(m_editor.get(), &RunEditor::removed, m_editor.get(), [this](int count) {
            m_removed.push_back(count);
        });
    }

    /// A folder that is a run for whoever does not look closely.
    std::filesystem::path makeRun(const std::string& name) const {
        const std::filesystem::path folder = runsRoot() / name;
        std::filesystem::create_directories(folder);
        writeFileAtomically(folder / "run.json", "{}");
        return folder;
    }

    [[nodiscard]] Folders makeRuns(int count) const {
        Folders folders;
        for (int i = 0; i < count; ++i) {
            folders.push_back(makeRun("run" + std::to_string(i)));
        }
        return folders;
    }

    static void damageMarks(const std::filesystem::path& run) {
        writeFileAtomically(run / "marks.json", "{");
    }

    [[nodiscard]] static int starsOf(const Folders& runs) {
        return static_cast<int>(std::count_if(runs.begin(), runs.end(), [](const auto& run) {
            return std::filesystem::exists(run / "marks.json") && readMarks(run).starred;
        }));
    }

    void settle() const {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_editor->isBusy(); }, kLongWaitMilliseconds));
    }

    QUndoStack m_undo;
    std::unique_ptr<RunEditor> m_editor;
    Folders m_used;
    QStringList m_failures;
    std::vector<int> m_removed;
};

TEST_F(RunEditorTest, TheEventLoopGoesOnWhileManyRunsAreMarked) {
    const Folders runs = makeRuns(40);
    HeldWriter slow(*m_editor);
    m_editor->toggleStar(runs);
    EXPECT_EQ(m_undo.count(), 1) << "the step is there before anything is written";
    bool isTimerHeard = false;
    QTimer::singleShot(0, m_editor.get(), [&] { isTimerHeard = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isTimerHeard; }, kLongWaitMilliseconds));
    EXPECT_TRUE(m_editor->isBusy());
    EXPECT_EQ(starsOf(runs), 0);
    slow.letGo();
    settle();
    EXPECT_EQ(starsOf(runs), 40);
    EXPECT_EQ(m_undo.undoText(), RunEditor::tr("star %n run(s)", "undo", 40));
}

TEST_F(RunEditorTest, UndoRightBehindAStarOfManyEndsWithoutIt) {
    const Folders runs = makeRuns(20);
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        m_undo.undo();
    }
    settle();
    EXPECT_EQ(starsOf(runs), 0);
    EXPECT_TRUE(m_undo.canRedo());
    {
        const HeldWriter slow(*m_editor);
        m_undo.redo();
        m_undo.undo();
        m_undo.redo();
    }
    settle();
    EXPECT_EQ(starsOf(runs), 20);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(RunEditorTest, UndoTakesTheLastStepAlsoWhereItIsNotDoneYet) {
    const Folders runs = makeRuns(1);
    m_editor->setColor(runs, "#0072b2");
    settle();
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        m_undo.undo();
    }
    settle();
    EXPECT_FALSE(readMarks(runs[0]).starred);
    EXPECT_EQ(readMarks(runs[0]).color, "#0072b2") << "not an older one by surprise";
}

TEST_F(RunEditorTest, WhatIsToggledAgainIsSeenAsItWillBe) {
    const Folders runs = makeRuns(2);
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        m_editor->toggleStar(runs);
    }
    QSignalSpy named(&m_undo, &QUndoStack::undoTextChanged);
    settle();
    EXPECT_EQ(starsOf(runs), 0);
    EXPECT_EQ(m_undo.undoText(), RunEditor::tr("take the star of %n run(s)", "undo", 2));
    ASSERT_FALSE(named.isEmpty());
    EXPECT_EQ(named.last().front().toString(), m_undo.undoText());
    m_undo.undo();
    settle();
    EXPECT_EQ(starsOf(runs), 2);
}

TEST_F(RunEditorTest, ARunThatFailsAmongSeveralIsSaidAndTheOthersGoBackAndForth) {
    const Folders runs = makeRuns(3);
    damageMarks(runs[1]);
    const Folders whole = {runs[0], runs[2]};
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        m_undo.undo();
    }
    settle();
    EXPECT_EQ(starsOf(whole), 0);
    ASSERT_EQ(m_failures.size(), 1) << "said once";
    EXPECT_TRUE(m_failures.front().contains(QStringLiteral("run1")));
    m_undo.redo();
    settle();
    EXPECT_EQ(starsOf(whole), 2);
    EXPECT_EQ(readFile(runs[1] / "marks.json"), "{");
    m_undo.undo();
    settle();
    EXPECT_EQ(starsOf(whole), 0);
    EXPECT_EQ(m_failures.size(), 1);
}

TEST_F(RunEditorTest, AStepThatNothingIsLeftOfGoesByItself) {
    const Folders good = {makeRun("good")}, bad = {makeRun("bad")};
    damageMarks(bad[0]);
    m_editor->toggleStar(bad);
    EXPECT_TRUE(m_undo.canUndo());
    settle();
    EXPECT_EQ(m_undo.count(), 0);
    EXPECT_EQ(m_failures.size(), 1);
    // Undone before it was found out.
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(bad);
        m_undo.undo();
    }
    settle();
    EXPECT_EQ(m_undo.count(), 0);
    // Below another one: as soon as that is undone, so that no press of undo is in vain.
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleArchived(good);
        m_editor->toggleStar(bad);
        m_editor->toggleStar(good);
    }
    settle();
    ASSERT_EQ(m_undo.index(), 3);
    m_undo.undo();
    EXPECT_EQ(m_undo.index(), 1);
    m_undo.undo();
    settle();
    EXPECT_FALSE(readMarks(good[0]).starred || readMarks(good[0]).archived);
    EXPECT_EQ(m_undo.count(), 2);
    EXPECT_EQ(m_failures.size(), 3);
}

TEST_F(RunEditorTest, WhatChangesNothingIsNoStep) {
    const Folders runs = makeRuns(2);
    m_editor->setColor(runs, "#0072b2");
    m_editor->setColor(runs, "#0072b2");
    settle();
    EXPECT_EQ(m_undo.count(), 1);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(RunEditorTest, WhatIsAskedOfARunBeforeItsMoveIsKnownFindsIt) {
    const std::filesystem::path before = makeRun("before"), after = runsRoot() / "after",
                                last = runsRoot() / "last";
    QSignalSpy moved(m_editor.get(), &RunEditor::moved);
    {
        const HeldWriter slow(*m_editor);
        m_editor->rename(before, QStringLiteral("after"));
        m_editor->toggleStar({before});
        m_editor->rename(before, QStringLiteral("last"));
        m_undo.undo();
        m_undo.redo();
        m_editor->setColor({before}, "#0072b2");
    }
    settle();
    EXPECT_TRUE(m_failures.isEmpty()) << m_failures.join(u'\n').toStdString();
    EXPECT_TRUE(readMarks(last).starred);
    EXPECT_EQ(readMarks(last).color, "#0072b2");
    EXPECT_EQ(moved.count(), 4);
    for (int i = 0; i < 4; ++i) {
        m_undo.undo();
    }
    settle();
    EXPECT_FALSE(std::filesystem::exists(after) || std::filesystem::exists(last));
    EXPECT_FALSE(readMarks(before).starred);
    EXPECT_EQ(readMarks(before).color, "");
}

TEST_F(RunEditorTest, ARunThatAJobUsesWhenItIsAskedForStays) {
    const Folders runs = makeRuns(2);
    m_used = {runs[0]};
    {
        const HeldWriter slow(*m_editor);
        m_editor->remove(runs);
        m_used.clear();
    }
    settle();
    EXPECT_TRUE(std::filesystem::exists(runs[0]));
    EXPECT_FALSE(std::filesystem::exists(runs[1]));
    EXPECT_EQ(m_removed, std::vector{1});
    EXPECT_EQ(m_undo.undoText(), RunEditor::tr("delete %n run(s)", "undo", 1));
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures.front().startsWith(QStringLiteral("a job works on the run")));
    m_undo.undo();
    settle();
    EXPECT_TRUE(std::filesystem::exists(runs[1]));
    m_used = {runs[1]};
    m_undo.redo();
    settle();
    EXPECT_TRUE(std::filesystem::exists(runs[1]));
    EXPECT_EQ(m_failures.size(), 2);
    EXPECT_EQ(m_undo.count(), 0);
}

TEST_F(RunEditorTest, WhatIsAboutToBeMovedIsToldUntilItIs) {
    const Folders runs = makeRuns(2);
    QSignalSpy moving(m_editor.get(), &RunEditor::movingChanged);
    const auto told = [&moving] { return moving.last().front().value<Folders>(); };
    {
        const HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        EXPECT_TRUE(moving.isEmpty());
        m_editor->remove(runs);
        EXPECT_EQ(told(), runs);
    }
    settle();
    EXPECT_TRUE(told().empty());
    {
        const HeldWriter slow(*m_editor);
        m_undo.undo();
        EXPECT_EQ(told().size(), 2U);
    }
    settle();
    EXPECT_TRUE(told().empty());
}

TEST_F(RunEditorTest, ARunStaysToWhichItsNoteCannotBeWritten) {
    const Folders runs = makeRuns(2);
    damageMarks(runs[0]);
    (void)changeMarks(runs[1], {.note = "the first word"});
    QSignalSpy noted(m_editor.get(), &RunEditor::noted);
    {
        const HeldWriter slow(*m_editor);
        m_editor->setNote(runs, QStringLiteral("the last word"));
        m_editor->remove(runs);
    }
    settle();
    ASSERT_EQ(noted.count(), 1);
    EXPECT_FALSE(noted.front().front().toBool());
    EXPECT_TRUE(std::filesystem::exists(runs[0]));
    EXPECT_FALSE(std::filesystem::exists(runs[1]));
    EXPECT_EQ(m_failures.size(), 1);
    // Later the note does not matter.
    m_editor->remove({runs[0]});
    settle();
    EXPECT_FALSE(std::filesystem::exists(runs[0]));
}

TEST_F(RunEditorTest, AtItsEndAllIsWrittenAndNothingIsTold) {
    const Folders runs = makeRuns(10);
    {
        HeldWriter slow(*m_editor);
        m_editor->toggleStar(runs);
        m_editor->rename(runs[0], QStringLiteral("renamed"));
        slow.letGo();
        QSignalSpy changed(m_editor.get(), &RunEditor::changed);
        m_editor.reset();
        EXPECT_TRUE(changed.isEmpty());
    }
    EXPECT_EQ(starsOf(runs), 9);
    EXPECT_TRUE(readMarks(runsRoot() / "renamed").starred);
    m_undo.undo();  // nobody is there to do it
}

TEST_F(RunEditorTest, WhoWaitsForTheEndHasHeardOfIt) {
    const Folders runs = makeRuns(3);
    damageMarks(runs[2]);
    m_editor->toggleStar(runs);
    m_editor->finish();
    EXPECT_EQ(m_failures.size(), 1);
    EXPECT_EQ(starsOf({runs[0], runs[1]}), 2);
}

}  // namespace
}  // namespace ld3::ui
