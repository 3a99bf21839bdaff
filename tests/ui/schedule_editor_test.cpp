#include "core/runs/run_folder.h"
#include "core/runs/run_resampler.h"
#include "core/schedules/schedule_json.h"
#include "tests/ui/drawing.h"
#include "tests/ui/ui_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/plots/qcp.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/draft_handles.h"
#include "ui/window/draft_memory.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/preferences.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"

#include <nlohmann/json.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

namespace ld3::ui {
namespace {

using testing::handMade;

class ScheduleEditorTest : public UiFixture {
  protected:
    void SetUp() override {
        m_window = std::make_unique<MainWindow>(runsRoot());
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return plot().curves().size() >= 3; }, kLongWaitMilliseconds));
        panel().showSchedules({{QStringLiteral("mine"), origin()}});
    }

    static Schedule origin() {
        Schedule schedule = handMade("edm", 5);
        schedule.name = "mine";
        schedule.times = schedule.evalTimes = {80.0, 20.0, 8.0, 2.0, 0.5, 0.002};
        return schedule;
    }

    SchedulePanel& panel() { return *m_window->findChild<SchedulePanel*>(); }

    SchedulePlot& plot() { return *panel().plot(); }

    QCustomPlot& canvas() { return plot().plot(); }

    ScheduleEditor& editor() { return m_window->scheduleDesk().editor(); }

    ExperimentForm& form() { return m_window->form(); }

    QAction* action(Command command) { return m_window->actions().action(command); }

    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    const std::vector<double>& times() { return editor().draft().schedule().times; }

    void beginEditing() {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        ASSERT_TRUE(editor().hasDraft());
        canvas().replot();
    }

    const ScheduleCurve* drawnDraft() {
        const auto& curves = plot().curves();
        const auto found = std::find_if(curves.begin(), curves.end(), [](const auto& curve) {
            return curve.role == CurveRole::Draft;
        });
        return found == curves.end() ? nullptr : &*found;
    }

    void moveMouse(const QPointF& to, Qt::MouseButtons buttons, Qt::KeyboardModifiers with) {
        QMouseEvent move(
            QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, buttons, with);
        QApplication::sendEvent(&canvas(), &move);
    }

    /// Drags a handle to a value on the axis, in two movements.
    void drag(const DraftHandle& handle, double value, Qt::KeyboardModifiers with = {}) {
        const QPoint from = plot().positionOf(handle).toPoint();
        const QPointF to(from.x(), canvas().yAxis->coordToPixel(value));
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        moveMouse((from + to) / 2.0, Qt::LeftButton, with);
        moveMouse(to, Qt::LeftButton, with);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, with, to.toPoint());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(&canvas(), key, with);
    }

    void type(const char* name, const QString& text) {
        auto* edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ScheduleEditorTest, BeginsAsTheShownScheduleAndCanBeHidden) {
    EXPECT_FALSE(child<QWidget>("draftStep")->isVisible());
    EXPECT_FALSE(action(Command::SaveSchedule)->isEnabled());
    beginEditing();
    ASSERT_NE(drawnDraft(), nullptr);
    EXPECT_EQ(times(), origin().times);
    EXPECT_EQ(editor().origin(), QStringLiteral("mine"));
    EXPECT_TRUE(child<QWidget>("draftStep")->isVisible());
    EXPECT_TRUE(action(Command::SaveSchedule)->isEnabled());
    EXPECT_TRUE(canvas().hasFocus());

    // Other curves come and go; the draft stays.
    panel().setCheckedKinds({QStringLiteral("time_uniform")});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return plot().curves().size() == 3; }, kLongWaitMilliseconds));
    EXPECT_NE(drawnDraft(), nullptr);

    editor().choose(3);
    editor().nudge(0.1);
    const std::vector<double> edited = times();
    action(Command::EditSchedule)->trigger();
    EXPECT_EQ(drawnDraft(), nullptr);
    EXPECT_FALSE(child<QWidget>("draftStep")->isVisible());
    EXPECT_FALSE(action(Command::InsertStep)->isEnabled());
    action(Command::EditSchedule)->trigger();
    EXPECT_EQ(times(), edited) << "hidden, not lost";
    EXPECT_NE(drawnDraft(), nullptr);
}

TEST_F(ScheduleEditorTest, AMarkerIsDraggedBetweenItsNeighbours) {
    beginEditing();
    const QCPRange range = canvas().yAxis->range();
    drag({3, false}, 4.0);
    EXPECT_NEAR(times()[3], 4.0, 0.15);
    EXPECT_EQ(editor().draft().schedule().evalTimes, times());
    EXPECT_EQ(canvas().yAxis->range(), range) << "the view is not dragged";
    EXPECT_EQ(drawnDraft()->schedule.times, times());
    EXPECT_EQ(form().undoStack()->undoText(), QStringLiteral("move step 3"));
    EXPECT_EQ(action(Command::Undo)->text(), QStringLiteral("&Undo: move step 3"));

    drag({3, false}, 50.0);
    EXPECT_NEAR(times()[3], 8.0, 0.01);
    EXPECT_LT(times()[3], 8.0);
    drag({0, false}, 30.0);
    EXPECT_EQ(times()[0], 80.0) << "the ends are fixed";

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NEAR(times()[3], 4.0, 0.15) << "one drag is one edit";
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(times(), origin().times);
    EXPECT_EQ(drawnDraft()->schedule.times, times());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NEAR(times()[3], 4.0, 0.15);
    // Further back: no draft, and forth again.
    form().undoStack()->setIndex(0);
    EXPECT_FALSE(editor().hasDraft());
    EXPECT_FALSE(action(Command::EditSchedule)->isChecked());
    form().undoStack()->redo();
    EXPECT_EQ(times(), origin().times);
    EXPECT_TRUE(action(Command::EditSchedule)->isChecked());
}

TEST_F(ScheduleEditorTest, FollowsTheMouseFarFasterThanAFrame) {
    beginEditing();
    editor().choose(3);
    editor().beginMove();
    QElapsedTimer timer;
    timer.start();
    constexpr int kMoves = 200;
    for (int i = 0; i < kMoves; ++i) {
        editor().moveTo(-1.0 + 0.005 * i, false, true);
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kMoves;
    RecordProperty("milliseconds", std::to_string(each));
    EXPECT_LT(each, 16.0);
    editor().endMove();
}

TEST_F(ScheduleEditorTest, DraggingWorksInEveryAxis) {
    beginEditing();
    for (const ScheduleAxis axis :
         {ScheduleAxis::Time, ScheduleAxis::Sigma, ScheduleAxis::Lambda}) {
        for (const bool isLogarithmic : {true, false}) {
            panel().setAxis(axis);
            panel().setLogarithmic(isLogarithmic);
            canvas().replot();
            const double value = axis == ScheduleAxis::Lambda ? -std::log(12.0) : 12.0;
            drag({2, false}, value);
            EXPECT_NEAR(std::log(times()[2]), std::log(12.0), 0.05)
                << static_cast<int>(axis) << isLogarithmic;
            editor().setValue(LevelUnit::Time, 8.0);
            canvas().replot();
        }
    }
    // Beyond zero on a linear axis there is no level; the neighbour ends it.
    panel().setAxis(ScheduleAxis::Sigma);
    canvas().replot();
    drag({2, false}, -5.0);
    EXPECT_GT(times()[2], 2.0);
    EXPECT_LT(times()[2], 2.01);
}

TEST_F(ScheduleEditorTest, KeysChooseAndMove) {
    beginEditing();
    key(Qt::Key_Home);
    EXPECT_EQ(editor().chosen(), 0);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(editor().chosen(), 2);
    EXPECT_EQ(child<QSpinBox>("draftStep")->value(), 2);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_NEAR(std::log(times()[2] / 8.0), 2 * DraftHandles::kNudge, 1e-12);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(std::log(times()[2] / 8.0), -3 * DraftHandles::kNudge, 1e-12);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_NEAR(std::log(times()[2] / 8.0), -3.1 * DraftHandles::kNudge, 1e-12);
    form().undoStack()->undo();
    EXPECT_EQ(times(), origin().times) << "nudges in a row are one edit";

    panel().setAxis(ScheduleAxis::Lambda);
    key(Qt::Key_Up);
    EXPECT_NEAR(std::log(times()[2] / 8.0), -DraftHandles::kNudge, 1e-12) << "up is up";
}

TEST_F(ScheduleEditorTest, InsertAndDeleteChangeTheBudget) {
    beginEditing();
    editor().choose(2);
    key(Qt::Key_Insert);
    EXPECT_EQ(editor().draft().schedule().nfe, 6);
    EXPECT_NEAR(times()[3], 4.0, 1e-9);
    EXPECT_EQ(editor().chosen(), 3);
    EXPECT_TRUE(child<QLabel>("draftTitle")->text().startsWith(QStringLiteral("NFE 6")));
    key(Qt::Key_Delete);
    EXPECT_EQ(times(), origin().times);
    key(Qt::Key_End);
    EXPECT_FALSE(action(Command::RemoveStep)->isEnabled());
    key(Qt::Key_Insert);
    EXPECT_NEAR(times()[5], std::sqrt(0.5 * 0.002), 1e-9);
    form().undoStack()->undo();
    EXPECT_EQ(editor().draft().schedule().nfe, 5);
}

TEST_F(ScheduleEditorTest, ValuesAreTypedAfterADoubleClick) {
    beginEditing();
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, plot().positionOf({3, false}).toPoint());
    auto* value = child<QLineEdit>("draftValue");
    ASSERT_TRUE(value->hasFocus());
    EXPECT_EQ(value->text(), QStringLiteral("2"));
    QTest::keyClicks(value, QStringLiteral("2.75"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(times()[3], 2.75);

    auto* problem = child<QLabel>("draftProblem");
    EXPECT_FALSE(problem->isVisible());
    type("draftValue", QStringLiteral("9"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("out of order")))
        << problem->text().toStdString();
    EXPECT_EQ(times()[3], 2.75);
    type("draftValue", QStringLiteral("many"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("not a number")));
    panel().setAxis(ScheduleAxis::Lambda);
    type("draftValue", QStringLiteral("-1"));
    EXPECT_NEAR(times()[3], std::exp(1.0), 1e-12);
    EXPECT_FALSE(problem->isVisible());
}

TEST_F(ScheduleEditorTest, ToldLevelsAreLockedOrApart) {
    beginEditing();
    editor().choose(3);
    EXPECT_TRUE(action(Command::LockEvalTimes)->isChecked());
    action(Command::LockEvalTimes)->trigger();
    EXPECT_FALSE(editor().draft().isLocked());
    drag({3, true}, 3.0);
    const double dragged = editor().draft().schedule().evalTimes[3];
    EXPECT_NEAR(dragged, 3.0, 0.12) << "by whole pixels";
    EXPECT_EQ(times(), origin().times);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_NEAR(editor().draft().schedule().evalTimes[3], dragged * std::exp(-0.05), 1e-3);
    type("draftEvalValue", QStringLiteral("2.5"));
    EXPECT_EQ(editor().draft().schedule().evalTimes[3], 2.5);

    action(Command::LockEvalTimes)->trigger();
    drag({3, false}, 4.0);
    EXPECT_NEAR(editor().draft().schedule().evalTimes[3] / times()[3], 1.25, 1e-9);
}

TEST_F(ScheduleEditorTest, SnapsAndDistributes) {
    beginEditing();
    panel().setCheckedKinds({QStringLiteral("edm")});
    const std::vector<double> edm = handMade("edm", 5).times;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return plot().curves().size() == 3; }, kLongWaitMilliseconds));
    canvas().replot();
    drag({2, false}, 1.1 * edm[2], Qt::ControlModifier);
    EXPECT_EQ(times()[2], edm[2]);

    editor().choose(1);
    editor().choose(4, true);
    action(Command::DistributeSteps)->trigger();
    EXPECT_NEAR(times()[2], 20.0 * std::pow(0.5 / 20.0, 1.0 / 3.0), 1e-9);
    EXPECT_EQ(times()[1], 20.0);
    EXPECT_EQ(times()[4], 0.5);
    editor().choose(2);
    action(Command::SnapStep)->trigger();
    EXPECT_NE(std::find(edm.begin(), edm.end(), times()[2]), edm.end());
}

TEST_F(ScheduleEditorTest, SnapsToEachOfManyOpenedSchedules) {
    panel().setCheckedKinds({});
    panel().showSchedules({{QStringLiteral("mine"), origin()}});
    std::vector<std::filesystem::path> files;
    std::vector<double> values;
    for (int i = 0; i < 6; ++i) {
        Schedule other = origin();
        values.push_back(9.0 + 1.5 * i);
        other.times[2] = other.evalTimes[2] = values.back();
        files.emplace_back(filePath(QStringLiteral("other %1.json").arg(i)).toStdString());
        saveSchedule(other, files.back());
    }
    m_window->open(files);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return plot().curves().size() == 7; }, kLongWaitMilliseconds));
    beginEditing();
    editor().choose(2);
    for (const double value : values) {
        editor().setValue(LevelUnit::Sigma, 1.02 * value);
        action(Command::SnapStep)->trigger();
        EXPECT_EQ(times()[2], value);
    }
}

TEST_F(ScheduleEditorTest, ASavedScheduleThatIsOpenedAgainIsAStartForATraining) {
    class NoObserver : public TrainingObserver {
    } observer;

    beginEditing();
    editor().choose(2);
    editor().setValue(LevelUnit::Sigma, 6.5);
    const QString path = filePath(QStringLiteral("by hand.json"));
    m_window->scheduleDesk().saveTo(path);
    const std::vector<double> sigmas = sigmasOf(editor().draft().schedule());
    m_window->close();
    m_window.reset();
    SetUp();
    panel().showSchedules({});
    panel().setCheckedKinds({});
    m_window->open({path.toStdString()});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return plot().curves().size() == 1; }, kLongWaitMilliseconds));
    beginEditing();
    EXPECT_EQ(times()[2], 6.5);
    action(Command::TrainFromSchedule)->trigger();
    // And it is what the training begins with.
    Experiment experiment = smallExperiment("from hand");
    experiment.recipe = form().experiment().recipe;
    EXPECT_EQ(experiment.recipe.descent.priorSigmas, sigmas);
    experiment.recipe.trainCount = experiment.recipe.validCount = 8;
    const std::filesystem::path folder = runExperiment(experiment, observer, {}).folder;
    EXPECT_EQ(readRunInfo(folder).recipe.descent.priorSigmas, sigmas);
    EXPECT_EQ(readRunInfo(folder).status, RunStatus::Finished);
}

TEST_F(ScheduleEditorTest, BeginsAnewFromAnotherShownSchedule) {
    beginEditing();
    auto* menu = child<QToolButton>("draftOrigin")->menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_GE(menu->actions().size(), 2);
    QAction* second = menu->actions().at(1);
    second->trigger();
    EXPECT_EQ(editor().origin(), second->text());
    EXPECT_NE(times(), origin().times);
    form().undoStack()->undo();
    EXPECT_EQ(times(), origin().times);
    EXPECT_EQ(editor().origin(), QStringLiteral("mine"));
}

TEST_F(ScheduleEditorTest, ADraftThatWasNotSavedIsOfferedTheNextTime) {
    beginEditing();
    editor().choose(2);
    editor().nudge(0.3);
    const std::vector<double> edited = times();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto kept = rememberedDraft();
        return kept && kept->times == edited;
    })) << "before the window is closed, as it may crash";
    m_window->close();
    m_window.reset();
    SetUp();
    auto* menu = child<QToolButton>("draftOrigin")->menu();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions().size() > 1;
    }));
    action(Command::EditSchedule)->trigger();
    menu->actions().back()->trigger();
    EXPECT_EQ(times(), edited);

    QSettings().setValue(setting::kDraft, QStringLiteral("{\"format\": \"ld3-schedule/99\"}"));
    EXPECT_FALSE(rememberedDraft());
}

TEST_F(ScheduleEditorTest, IsSavedAsAnyScheduleAndSaysWhatItIs) {
    beginEditing();
    editor().choose(3);
    editor().setValue(LevelUnit::Sigma, 2.5);
    const QString path = filePath(QStringLiteral("by hand.json"));
    m_window->scheduleDesk().saveTo(path);
    const Schedule saved = loadSchedule(path.toStdString());
    EXPECT_EQ(saved.times, times());
    EXPECT_EQ(saved.name, "by hand");
    const auto how = nlohmann::json::parse(saved.provenance.recipeJson);
    EXPECT_EQ(how["name"], "edited by hand");
    EXPECT_EQ(how["from"]["name"], "mine");

    auto* messages = m_window->findChild<MessageBar*>();
    EXPECT_FALSE(messages->isVisible());
    m_window->scheduleDesk().saveTo(filePath(QStringLiteral("no/such/folder/x.json")));
    EXPECT_TRUE(messages->isVisible());
}

TEST_F(ScheduleEditorTest, TrainingsStartFromIt) {
    beginEditing();
    auto* start = child<QComboBox>("start");
    EXPECT_EQ(start->count(), 1);
    const Recipe before = form().experiment().recipe;
    editor().insertStep();
    action(Command::TrainFromSchedule)->trigger();
    Recipe recipe = form().experiment().recipe;
    EXPECT_EQ(recipe.nfe, 6);
    EXPECT_EQ(recipe.descent.priorSigmas, sigmasOf(editor().draft().schedule()));
    EXPECT_TRUE(recipe.problems().empty());
    EXPECT_EQ(start->currentIndex(), 1);
    // It stays with another recipe, goes with another choice, and comes back with undo.
    auto* kind = child<QComboBox>("recipe");
    kind->setCurrentIndex(kind->findData(QStringLiteral("paper")));
    EXPECT_EQ(form().experiment().recipe.descent.priorSigmas, recipe.descent.priorSigmas);
    start->setCurrentIndex(0);
    EXPECT_TRUE(form().experiment().recipe.descent.priorSigmas.empty());
    form().undoStack()->undo();
    EXPECT_EQ(form().experiment().recipe.descent.priorSigmas, recipe.descent.priorSigmas);
    // A budget that it does not fit is said at the field.
    auto* nfe = child<QSpinBox>("nfe");
    nfe->setValue(9);
    EXPECT_FALSE(form().obstacle().isEmpty());
    EXPECT_EQ(before.descent.priorSigmas.size(), 0U);
}

TEST_F(ScheduleEditorTest, TheShownRunIsSampledWithTheDraft) {
    class NoObserver : public TrainingObserver {
    } observer;

    beginEditing();
    EXPECT_FALSE(action(Command::SampleDraft)->isEnabled()) << "no run is shown";

    const Outcome outcome = runExperiment(smallExperiment("run"), observer, {});
    m_window->openRuns({outcome.folder});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == outcome.folder; },
                                kLongWaitMilliseconds));
    auto* grid = m_window->findChild<SampleGrid*>();
    const auto errorsOf = [](const SampleSheet& sheet) {
        std::vector<double> errors;
        for (int row = 0; row < sheet.rowCount(); ++row) {
            errors.push_back(sheet.errorAt(row));
        }
        return errors;
    };
    const auto shown = [&] { return errorsOf(grid->canvas().sheet()); };
    const std::vector<double> own = shown();
    ASSERT_FALSE(own.empty());

    action(Command::SampleDraft)->trigger();
    EXPECT_TRUE(action(Command::SampleDraft)->isChecked());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() != own; }, kLongWaitMilliseconds));
    const std::vector<double> drawn = shown();

    // A long movement: the last place is what is shown in the end.
    editor().choose(3);
    for (int i = 0; i < 40; ++i) {
        editor().nudge(0.01);
    }
    RunResampler reference(outcome.folder);
    const std::vector<double> expected =
        errorsOf(SampleSheet(reference.sample(editor().draft().schedule(), {}), grid->options()));
    EXPECT_NE(expected, drawn);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == expected; }, kLongWaitMilliseconds));

    action(Command::SampleDraft)->trigger();
    EXPECT_EQ(shown(), own);
    // The window may close while it is being sampled.
    action(Command::SampleDraft)->trigger();
    editor().nudge(0.1);
    m_window->close();
    m_window.reset();
}

TEST_F(ScheduleEditorTest, SamplesOfTheDraftEndWhereTheirRunIsDeleted) {
    class NoObserver : public TrainingObserver {
    } observer;

    const std::filesystem::path folder = runExperiment(smallExperiment("run"), observer, {}).folder;
    m_window->library().refresh();
    m_window->openRuns({folder});
    auto* table = child<QTableView>("runTable");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_window->shownRun() == folder && table->model()->rowCount() == 1; },
        kLongWaitMilliseconds));
    beginEditing();
    const auto* grid = m_window->findChild<SampleGrid*>();
    QAction* sampling = action(Command::SampleDraft);
    ASSERT_TRUE(sampling->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(sampling->isChecked());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid->source().isEmpty(); }, kLongWaitMilliseconds));

    child<QDockWidget>("runsDock")->raise();
    QApplication::processEvents();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !std::filesystem::exists(folder); }, kLongWaitMilliseconds));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sampling->isEnabled(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(sampling->isChecked());
    EXPECT_TRUE(grid->source().isEmpty()) << "the run's own are shown again";
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::filesystem::exists(folder); }, kLongWaitMilliseconds));
    EXPECT_TRUE(QTest::qWaitFor([&] { return sampling->isEnabled(); }, kLongWaitMilliseconds));
}

TEST_F(ScheduleEditorTest, ARunThatOthersDeletedCannotBeSampled) {
    class NoObserver : public TrainingObserver {
    } observer;

    const std::filesystem::path folder = runExperiment(smallExperiment("run"), observer, {}).folder;
    m_window->openRuns({folder});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == folder; }, kLongWaitMilliseconds));
    beginEditing();
    std::filesystem::remove_all(folder);
    action(Command::SampleDraft)->trigger();
    EXPECT_FALSE(action(Command::SampleDraft)->isChecked());
}

}  // namespace
}  // namespace ld3::ui
