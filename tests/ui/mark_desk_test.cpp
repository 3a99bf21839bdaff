#include "ui/window/mark_desk.h"

#include "core/base/atomic_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_moves.h"
#include "tests/ui/mark_desk_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/mark_editor.h"
#include "ui/runs/run_editor.h"
#include "ui/runs/run_table_model.h"
#include "ui/theme/curve_looks.h"
#include "ui/theme/plot_colors.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_view.h"

#include <nlohmann/json.hpp>

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include <optional>

namespace ld3::ui {
namespace {

class MarkDeskTest : public MarkDeskFixture {};

TEST_F(MarkDeskTest, StarsAreGivenByKeyAndClickAndUndone) {
    makeRuns();
    EXPECT_FALSE(action(Command::StarRuns)->isEnabled());
    select("a");
    selectToo("c");
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(marks("a").starred && marks("c").starred);
    EXPECT_FALSE(marks("b").starred);
    EXPECT_TRUE(waitFor([&] { return cell(2, RunTableModel::Star) == QStringLiteral("★"); }));
    EXPECT_EQ(undoText(), RunEditor::tr("star %n run(s)", "undo", 2));
    EXPECT_TRUE(action(Command::Undo)->text().contains(undoText()));
    click("b", RunTableModel::Star);
    EXPECT_TRUE(marks("b").starred);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(marks("b").starred);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(marks("a").starred || marks("c").starred);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(marks("a").starred && marks("c").starred);
    // Where all have one, it is taken.
    select("a");
    selectToo("c");
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(marks("a").starred || marks("c").starred);
}

TEST_F(MarkDeskTest, TagsOfSeveralRunsAreTypedOnce) {
    makeRuns();
    (void)changeMarks(folder("a"), {.tags = std::vector<std::string>{"own", "both"}});
    (void)changeMarks(folder("b"), {.tags = std::vector<std::string>{"both"}});
    m_window->findChild<MarkDesk*>()->updateCommands();
    ASSERT_TRUE(waitFor([&] { return cell(1, RunTableModel::Tags) == QStringLiteral("both"); }));
    select("a");
    selectToo("b");
    press(Qt::Key_G, Qt::ControlModifier);
    auto* line = child<QLineEdit>("markLine");
    ASSERT_TRUE(line->isVisible());
    EXPECT_EQ(line->text(), QStringLiteral("both"));
    line->selectAll();
    type("new, paper");
    press(Qt::Key_Return);
    EXPECT_FALSE(line->isVisible());
    EXPECT_EQ(marks("a").tags, (std::vector<std::string>{"own", "new", "paper"}));
    EXPECT_EQ(marks("b").tags, (std::vector<std::string>{"new", "paper"}));
    EXPECT_EQ(undoText(), RunEditor::tr("tags of %n run(s)", "undo", 2));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(marks("a").tags, (std::vector<std::string>{"own", "both"}));
    EXPECT_EQ(marks("b").tags, (std::vector<std::string>{"both"}));
    // A tag that cannot be is said, and nothing that was typed is lost.
    press(Qt::Key_G, Qt::ControlModifier);
    type("\"");
    press(Qt::Key_Return);
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(messages()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
    EXPECT_EQ(marks("b").tags, (std::vector<std::string>{"both"}));
}

TEST_F(MarkDeskTest, PlotsUseTheColourOfARun) {
    makeRuns();
    m_window->openRuns({folder("a"), folder("b")});
    auto* plot = m_window->findChild<SchedulePlot*>();
    ASSERT_TRUE(waitFor([&] {
        return plot->curves().size() > 1 && plot->curves()[1].role == CurveRole::OtherRun;
    }));
    const PlotColors colors = plotColors(QApplication::palette());
    const QColor before = plot->graph(0)->pen().color();
    select("a");
    selectToo("b");
    action(Command::ColorRuns)->trigger();
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("colorMenu"));
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_G);
    EXPECT_EQ(marks("a").color, "#009e73");
    EXPECT_EQ(marks("b").color, "#009e73");
    const QColor green = visibleColor(colors, QColor(0x00, 0x9e, 0x73));
    EXPECT_NE(before, green);
    EXPECT_TRUE(waitFor([&] { return plot->graph(0)->pen().color() == green; }));
    EXPECT_TRUE(waitFor([&] {
        return table()->model()->index(0, 0).data(Qt::DecorationRole).value<QColor>() ==
               QColor(0x00, 0x9e, 0x73);
    }));
    // Without a window manager nobody gives the focus back after a menu.
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return plot->graph(0)->pen().color() == before; }));
}

TEST_F(MarkDeskTest, RunsOfTwoSweepsKeepTheirColours) {
    makeRuns();
    for (const char* sweep : {"day", "night"}) {
        std::filesystem::create_directory(folder(sweep));
        std::filesystem::copy(
            folder("a"), folder(sweep) / "same", std::filesystem::copy_options::recursive);
    }
    ASSERT_TRUE(waitForRows(5));
    EXPECT_NE(rowOf("day/same"), -1);
    child<QLineEdit>("runFilter")->setText(QStringLiteral("name:night"));
    ASSERT_TRUE(waitForRows(1));
    child<QLineEdit>("runFilter")->clear();
    const auto open = [&](const char* name) {
        m_window->openRuns({folder(name)});
        ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == folder(name); }));
    };
    CurveLooks& looks = m_window->findChild<SchedulePlot*>()->looks();
    open("night/same");
    looks.chooseColor(QStringLiteral("same"), QColor(Qt::red));
    EXPECT_EQ(marks("night/same").color, "#ff0000") << "that of the shown run";
    EXPECT_EQ(marks("day/same").color, "");
    open("day/same");
    EXPECT_TRUE(waitFor([&] { return !looks.color(QStringLiteral("same")); }));
    looks.chooseColor(QStringLiteral("same"), QColor(Qt::blue));
    open("night/same");
    EXPECT_TRUE(waitFor([&] { return looks.color(QStringLiteral("same")) == QColor(Qt::red); }));
    EXPECT_EQ(marks("day/same").color, "#0000ff");
    // Beside another of its name the first keeps name and colour.
    m_window->openRuns({folder("night/same"), folder("day/same")});
    EXPECT_TRUE(
        waitFor([&] { return looks.color(QStringLiteral("day/same")) == QColor(Qt::blue); }));
    EXPECT_EQ(looks.color(QStringLiteral("same")), QColor(Qt::red));
}

TEST_F(MarkDeskTest, ARunOfASweepIsFoundByItsCurveWhileItIsNotShown) {
    makeRuns();
    for (const char* name : {"day/only", "day/twice", "night/twice"}) {
        std::filesystem::create_directories(folder(name).parent_path());
        std::filesystem::copy(folder("a"), folder(name), std::filesystem::copy_options::recursive);
    }
    ASSERT_TRUE(waitForRows(6));
    CurveLooks& looks = m_window->looks();
    looks.chooseColor(QStringLiteral("only"), QColor(Qt::red));
    EXPECT_TRUE(waitFor([&] { return marks("day/only").color == "#ff0000"; }));
    auto* desk = m_window->findChild<RunDesk*>();
    desk->showInList(QStringLiteral("only"));
    EXPECT_TRUE(table()->selectionModel()->isRowSelected(rowOf("day/only"), {}));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
    // Which one is meant is not guessed.
    looks.chooseColor(QStringLiteral("twice"), QColor(Qt::blue));
    desk->showInList(QStringLiteral("twice"));
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_EQ(marks("day/twice").color, "");
    EXPECT_EQ(marks("night/twice").color, "");
}

TEST_F(MarkDeskTest, PlotsFindTheLookOfARenamedRun) {
    makeRuns();
    CurveLooks& looks = m_window->looks();
    looks.chooseColor(QStringLiteral("b"), QColor(Qt::red));
    ASSERT_TRUE(waitFor([&] { return marks("b").color == "#ff0000"; }));
    std::optional<QColor> atMove;
    auto* desk = m_window->findChild<MarkDesk*>();
    QObject::connect(
        desk, &MarkDesk::runMoved, desk, [&] { atMove = looks.color(QStringLiteral("renamed")); });
    QSignalSpy changed(&looks, &CurveLooks::changed);
    Q_EMIT m_window->findChild<MarkEditor*>()->nameChosen(folder("b"), QStringLiteral("renamed"));
    ASSERT_TRUE(waitFor([&] { return exists("renamed") && !changed.isEmpty(); }));
    EXPECT_EQ(atMove, QColor(Qt::red));
}

TEST_F(MarkDeskTest, ArchivedRunsAreHiddenUntilAskedFor) {
    makeRuns();
    select("b");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForRows(2));
    EXPECT_EQ(rowOf("b"), -1);
    EXPECT_TRUE(exists("b"));
    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("is:archived"));
    ASSERT_EQ(table()->model()->rowCount(), 1);
    child<QLineEdit>("runFilter")->clear();
    action(Command::ShowArchived)->trigger();
    ASSERT_EQ(table()->model()->rowCount(), 3);
    select("b");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(marks("b").archived);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(marks("b").archived);
    action(Command::ShowArchived)->trigger();
    EXPECT_TRUE(waitForRows(2));
}

TEST_F(MarkDeskTest, DeletedRunsComeBackByUndoAndGoForGoodAtTheEnd) {
    makeRuns();
    (void)changeMarks(folder("b"), {.starred = true});
    select("a");
    selectToo("b");
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_FALSE(exists("a") || exists("b"));
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(undoText(), RunEditor::tr("delete %n run(s)", "undo", 2));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(exists("a") && exists("b"));
    EXPECT_TRUE(marks("b").starred);
    EXPECT_EQ(readRun(folder("a")).info.status, RunStatus::Finished);
    ASSERT_TRUE(waitForRows(3));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForRows(1));
    EXPECT_TRUE(std::filesystem::exists(folder(".ld3-trash")));
    EXPECT_TRUE(m_window->close());
    m_window.reset();
    EXPECT_FALSE(exists("a") || exists("b"));
    EXPECT_EQ(listTrash(runsRoot()).size(), 2u) << "for a week";
    EXPECT_TRUE(exists("c"));
}

TEST_F(MarkDeskTest, ARunWhosePlaceIsTakenStaysInTheTrash) {
    makeRuns();
    select("a");
    selectToo("b");
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_FALSE(exists("a"));
    std::filesystem::create_directory(folder("a"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(exists("b")) << "the other one comes back";
    EXPECT_TRUE(std::filesystem::is_empty(folder("a")));
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral(".ld3-trash")))
        << messages()->text().toStdString();
    m_window.reset();
    int kept = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder(".ld3-trash"))) {
        kept += entry.path().filename() == "run.json" ? 1 : 0;
    }
    EXPECT_EQ(kept, 1) << "what the user wanted back is not removed";
}

TEST_F(MarkDeskTest, ARunThatIsTrainedIsNeitherDeletedNorRenamed) {
    ASSERT_TRUE(waitFor([&] { return action(Command::Train)->isEnabled(); }));
    m_window->form().setExperiment(longExperiment(""));
    ASSERT_TRUE(waitFor([&] { return action(Command::Train)->isEnabled(); }));
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitForRows(1));
    child<QDockWidget>("runsDock")->raise();
    QApplication::processEvents();
    const std::filesystem::path running = m_window->job().folder();
    select(running.filename().c_str());
    EXPECT_FALSE(action(Command::DeleteRuns)->isEnabled());
    EXPECT_FALSE(action(Command::RenameRun)->isEnabled());
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(std::filesystem::exists(running));
    // Marks may be set at any time.
    press(Qt::Key_B, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(readMarks(running).starred);
    // Also where something asks in spite of it: the folder is locked, and known to be in use.
    Q_EMIT m_window->findChild<MarkEditor*>()->nameChosen(running, QStringLiteral("other"));
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_TRUE(std::filesystem::exists(running));
}

TEST_F(MarkDeskTest, ARenameThatAJobOfTheWindowHindersIsNotBlamedOnAnotherProgram) {
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(folder("long") / "schedule.json"); }));
    action(Command::Stop)->trigger();
    ASSERT_TRUE(waitFor([&] { return m_window->queue().job(0).state == JobState::Stopped; }));
    child<QDockWidget>("runsDock")->raise();
    ASSERT_TRUE(waitFor([&] {
        table()->selectRow(0);
        return action(Command::RenameRun)->isEnabled();
    }));
    press(Qt::Key_F2);
    type("renamed");
    press(Qt::Key_Return);
    ASSERT_TRUE(exists("renamed"));
    ASSERT_TRUE(waitFor([&] {
        table()->selectRow(0);
        return rowOf("renamed") == 0 && action(Command::ResumeRun)->isEnabled();
    }));
    action(Command::ResumeRun)->trigger();
    ASSERT_TRUE(waitFor([&] { return m_window->job().isActive(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(exists("renamed"));
    ASSERT_TRUE(messages()->isVisible());
    const QString said = messages()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("a job works on the run"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("program"))) << said.toStdString();
}

TEST_F(MarkDeskTest, ARunIsRenamedWithItsFolder) {
    makeRuns();
    m_window->openRuns({folder("b")});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == folder("b"); }));
    const auto* plot = m_window->findChild<SchedulePlot*>();
    const QColor color = plot->graph(0)->pen().color();
    select("b");
    press(Qt::Key_F2);
    auto* line = child<QLineEdit>("markLine");
    EXPECT_EQ(line->selectedText(), QStringLiteral("b"));
    type("best one");
    press(Qt::Key_Return);
    EXPECT_TRUE(exists("best one"));
    EXPECT_FALSE(exists("b"));
    EXPECT_EQ(m_window->shownRun(), folder("best one"));
    // Curves keep their look and go by the new name.
    ASSERT_FALSE(plot->curves().empty());
    EXPECT_EQ(plot->curves().front().name, QStringLiteral("best one"));
    EXPECT_EQ(plot->curves().front().run, QStringLiteral("best one"));
    EXPECT_EQ(plot->graph(0)->pen().color(), color);
    EXPECT_EQ(m_window->findChild<RunView*>()->folderOf(QStringLiteral("best one")),
              folder("best one"));
    EXPECT_TRUE(waitFor([&] {
        return rowOf("best one") >= 0 &&
               table()->selectionModel()->isRowSelected(rowOf("best one"), {});
    })) << "it stays selected";
    // A taken name and one that is none are refused.
    press(Qt::Key_F2);
    type("c");
    press(Qt::Key_Return);
    EXPECT_TRUE(exists("best one"));
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("taken")));
    press(Qt::Key_F2);
    type("x/y");
    press(Qt::Key_Return);
    EXPECT_TRUE(exists("best one"));
    EXPECT_FALSE(exists("y"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(exists("b"));
    EXPECT_EQ(m_window->shownRun(), folder("b"));
}

TEST_F(MarkDeskTest, WhatIsWrongOnDiskIsSaidAndNothingIsWrittenOver) {
    makeRuns();
    (void)changeMarks(folder("b"), {.note = "long enough to be cut in half"});
    const std::string whole = readFile(folder("b") / "marks.json");
    const std::string half = whole.substr(0, whole.size() / 2);
    writeFileAtomically(folder("b") / "marks.json", half);
    ASSERT_TRUE(waitFor(
        [&] { return cell(1, RunTableModel::Tags) == RunTableModel::tr("marks cannot be read"); }));
    // One of two can be marked; the other one's fault is said.
    select("a");
    selectToo("b");
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(marks("a").starred);
    EXPECT_EQ(readFile(folder("b") / "marks.json"), half);
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("marks.json")));
    messages()->hide();

    // Deleted by someone else, with steps of undo for it.
    select("c");
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(marks("c").starred);
    std::filesystem::remove_all(folder("c"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_FALSE(exists("c")) << "no folder with marks alone";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(marks("a").starred) << "earlier steps can still be undone";
    EXPECT_TRUE(waitForRows(2));
}

TEST_F(MarkDeskTest, TheFilterKnowsFieldsAndSaysWhatItDoesNot) {
    makeRuns();
    auto* filter = child<QLineEdit>("runFilter");
    QTest::keyClicks(filter, QStringLiteral("nfe:6 solver:unipc"));
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(rowOf("c"), 0);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("nfe:..5"));
    EXPECT_EQ(table()->model()->rowCount(), 2);
    filter->clear();
    QTest::keyClicks(filter, runStatusText(RunStatus::Finished).toUpper());
    EXPECT_EQ(table()->model()->rowCount(), 3);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("size:3"));
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_TRUE(child<QLabel>("noRuns")->isVisible());
    auto* said = child<QLabel>("filterProblem");
    EXPECT_TRUE(said->isVisible());
    EXPECT_TRUE(said->text().contains(QStringLiteral("size:3"))) << said->text().toStdString();
}

TEST_F(MarkDeskTest, ColumnsAreChosenKeptAndExported) {
    makeRuns();
    QHeaderView* header = table()->horizontalHeader();
    EXPECT_TRUE(header->isSectionHidden(RunTableModel::Seed));
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto* menu = table()->findChild<QMenu*>(QStringLiteral("columnMenu"));
    ASSERT_NE(menu, nullptr);
    for (QAction* entry : menu->actions()) {
        const bool isChanged = entry->text() == RunTableModel::tr("Seed") ||
                               entry->text() == RunTableModel::tr("Date") ||
                               entry->text() == RunTableModel::tr("Status");
        if (isChanged) {
            entry->trigger();
        }
    }
    menu->close();
    EXPECT_FALSE(header->isSectionHidden(RunTableModel::Seed));
    EXPECT_TRUE(header->isSectionHidden(RunTableModel::Created));
    EXPECT_TRUE(m_window->close());
    m_window.reset();
    open();
    ASSERT_TRUE(waitForRows(3));
    header = table()->horizontalHeader();
    EXPECT_FALSE(header->isSectionHidden(RunTableModel::Seed));
    EXPECT_TRUE(header->isSectionHidden(RunTableModel::Created));

    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("nfe:4..5"));
    table()->sortByColumn(RunTableModel::Name, Qt::DescendingOrder);
    auto* desk = m_window->findChild<MarkDesk*>();
    const auto exported = [&](const char* name) {
        const QString path = filePath(QLatin1String(name));
        desk->exportTableTo(path);
        EXPECT_TRUE(waitFor([&] { return std::filesystem::exists(path.toStdString()); }));
        return readFile(path.toStdString());
    };
    const std::string csv = exported("runs.csv");
    EXPECT_TRUE(
        csv.starts_with("star,name,solver,nfe,recipe,best_loss,tags,note,seed\n"
                        ",b,UniPC-3 bh1,5,fast,"))
        << csv;
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
    const std::string latex = exported("runs.tex");
    EXPECT_NE(latex.find("\\begin{tabular}{lllrlrllr}"), std::string::npos) << latex;
    EXPECT_NE(latex.find("\\toprule"), std::string::npos);
    desk->exportTableTo(filePath(QStringLiteral("none/runs.csv")));
    EXPECT_TRUE(waitFor([&] { return messages()->isVisible(); }));
}

}  // namespace
}  // namespace ld3::ui
