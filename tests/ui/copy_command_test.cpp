// *Copy as command*: a copied line, typed into a shell, makes the same file as the window did.

#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_log.h"
#include "core/runs/run_document.h"
#include "core/training/recipe_json.h"
#include "tests/ui/copied_command.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/experiment/path_edit.h"
#include "ui/figures/figure_dialog.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/export_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/mark_desk.h"
#include "ui/window/report_desk.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/scrub_desk.h"
#include "ui/window/trajectory_desk.h"

#include <nlohmann/json.hpp>

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

namespace ld3::ui {
namespace {

using testing::clipboardText;
using testing::typeIntoShell;

class NoObserver : public TrainingObserver {};

class CopyCommandTest : public MainWindowFixture {
  protected:
    /// Opens a run in the window and selects it in the table.
    void openRun(const Experiment& experiment) {
        NoObserver observer;
        m_folder = runExperiment(experiment, observer, {}).folder;
        m_window->openRuns({m_folder});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == m_folder; },
                                    kLongWaitMilliseconds));
        auto* table = child<QTableView>("runTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; },
                                    kLongWaitMilliseconds));
        table->selectAll();
    }

    void openRun() { openRun(smallExperiment("run")); }

    [[nodiscard]] static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Has the window write a file, waits for it, and takes the line of it.
    template <class Write>
    void write(const QString& path, const Write& write) {
        action(Command::CopyExportCommand)->setEnabled(false);
        write();
        ASSERT_TRUE(QTest::qWaitFor([&] { return action(Command::CopyExportCommand)->isEnabled(); },
                                    kLongWaitMilliseconds))
            << path.toStdString();
        ASSERT_TRUE(QFile::exists(path)) << path.toStdString();
        action(Command::CopyExportCommand)->trigger();
    }

    /// The file as `ld3` writes it by the copied line.
    [[nodiscard]] QByteArray again(const QString& path) const {
        EXPECT_TRUE(QFile::remove(path));
        typeIntoShell(clipboardText(), filePath(QString()));
        return contentOf(path);
    }

    /// Tells where two files differ, not all of both.
    static void expectEqual(const QByteArray& again, const QByteArray& own) {
        const auto [a, b] = std::mismatch(again.begin(), again.end(), own.begin(), own.end());
        constexpr qsizetype kBefore = 120, kShown = 240;
        const qsizetype at = std::max<qsizetype>(0, a - again.begin() - kBefore);
        EXPECT_TRUE(a == again.end() && b == own.end())
            << clipboardText().toStdString() << "\nby ld3: " << again.mid(at, kShown).toStdString()
            << "\nby the window: " << own.mid(at, kShown).toStdString();
    }

    template <class Write>
    void expectSame(const QString& name, const Write& writeTo) {
        const QString path = filePath(name);
        write(path, [&] { writeTo(path); });
        const QByteArray own = contentOf(path);
        EXPECT_GT(own.size(), 20);
        expectEqual(again(path), own);
    }

    std::filesystem::path m_folder;
};

nlohmann::json documentOf(const std::filesystem::path& run) {
    return nlohmann::json::parse(readFile(run / "run.json"));
}

TEST_F(CopyCommandTest, ARunIsMadeAgainWithAllItsSettings) {
    Experiment experiment = smallExperiment("run");
    experiment.recipe.solver = experiment.teacher.solver = makeSolverSpec("unipc");
    experiment.teacher.count = 21;  // more than are used
    experiment.teacher.batch = 7;
    experiment.teacher.seed = 5;
    experiment.baselines = {"logSNR"};
    experiment.notes = "it's \"a\" note";
    experiment.recipe.seed = 3;
    experiment.recipe.leastSquares.starts = 2;
    openRun(experiment);
    EXPECT_TRUE(child<QTableView>("runTable")->actions().contains(action(Command::CopyRunCommand)));
    QGuiApplication::clipboard()->clear();
    action(Command::CopyRunCommand)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !clipboardText().isEmpty(); }, kLongWaitMilliseconds));
    typeIntoShell(clipboardText(), filePath(QString()));
    const std::filesystem::path copy = runsRoot() / "run-2";
    const nlohmann::json before = documentOf(m_folder), after = documentOf(copy);
    for (const char* field : {"model",
                              "recipe",
                              "teacher",
                              "teacher_file",
                              "baselines",
                              "pictured_samples",
                              "notes",
                              "device",
                              "dtype",
                              "threads",
                              "seeds"}) {
        EXPECT_EQ(before.at(field), after.at(field))
            << field << ' ' << clipboardText().toStdString();
    }
    EXPECT_EQ(readRun(m_folder).schedule->times, readRun(copy).schedule->times);
    // The line of the copy makes the next one, and so on.
    EXPECT_EQ(
        repeatCommandOf(copy),
        repeatCommandOf(m_folder).replace(repeatCommandOf(m_folder).rfind("run-3"), 5, "run-2-2"));
}

TEST_F(CopyCommandTest, WithoutAnExportThereIsNothingToCopy) {
    EXPECT_FALSE(action(Command::CopyExportCommand)->isEnabled());
    EXPECT_FALSE(action(Command::CopyRunCommand)->isEnabled());
}

TEST_F(CopyCommandTest, Table) {
    openRun();
    expectSame(QStringLiteral("t.csv"),
               [&](const QString& path) { m_window->findChild<MarkDesk*>()->exportTableTo(path); });
    expectSame(QStringLiteral("t t.tex"),
               [&](const QString& path) { m_window->findChild<MarkDesk*>()->exportTableTo(path); });
}

TEST_F(CopyCommandTest, FilmAndTrajectory) {
    openRun();
    expectSame(QStringLiteral("f.avi"),
               [&](const QString& path) { m_window->findChild<ScrubDesk*>()->filmTo(path); });
    child<QDockWidget>("trajectoryDock")->show();
    child<QDockWidget>("trajectoryDock")->raise();
    auto* panel = m_window->findChild<TrajectoryPanel*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->hasFigure(); }, kLongWaitMilliseconds));
    expectSame(QStringLiteral("j.csv"),
               [&](const QString& path) { m_window->findChild<TrajectoryDesk*>()->saveTo(path); });
}

TEST_F(CopyCommandTest, Report) {
    openRun();
    const QString path = filePath(QStringLiteral("r.html"));
    write(path, [&] { m_window->findChild<ReportDesk*>()->writeTo(path); });
    const auto undated = [](const QByteArray& html) {
        static const QRegularExpression kDate(QStringLiteral(R"(\d{4}-\d\d-\d\d[T ][0-9:]+)"));
        return QString::fromUtf8(html).remove(kDate);
    };
    const QString own = undated(contentOf(path));
    EXPECT_EQ(own.count(QStringLiteral("</svg>")), 4);
    EXPECT_TRUE(own.contains(QStringLiteral("along the steps")));
    EXPECT_EQ(undated(again(path)), own) << clipboardText().toStdString();
}

TEST_F(CopyCommandTest, Schedule) {
    openRun();
    auto* panel = m_window->findChild<ExportPanel*>();
    auto* format = panel->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    auto* end = panel->findChild<QComboBox*>(QStringLiteral("exportEnd"));
    auto* line = panel->findChild<PathEdit*>(QStringLiteral("exportPath"));
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        end->setCurrentIndex(end->count() - 1);
        auto* save = panel->findChild<QPushButton*>(QStringLiteral("exportSave"));
        if (!save->isEnabled()) {
            continue;  // the program cannot express this schedule
        }
        expectSame(QStringLiteral("s%1").arg(i), [&](const QString& path) {
            line->setPath(path);
            QTest::mouseClick(save, Qt::LeftButton);
        });
        QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("exportCopyCommand")),
                          Qt::LeftButton);
        EXPECT_TRUE(clipboardText().startsWith(QStringLiteral("ld3 export ")));
        EXPECT_TRUE(
            clipboardText().contains(QStringLiteral(" --to ") + format->currentData().toString()));
    }
}

TEST_F(CopyCommandTest, Pictures) {
    EvaluationPlan plan;
    plan.schedules = {"edm"};
    plan.solvers = {makeSolverSpec("euler")};
    plan.nfes = {3};
    plan.model = "builtin:16";
    PicturesWindow pictures(plan, [](const EvaluationPlan& wish, const RunControl& control) {
        return drawPictureMatrix(wish, {}, control);
    });
    pictures.setAttribute(Qt::WA_DeleteOnClose, false);
    pictures.show();
    auto* copy = pictures.findChild<QPushButton*>(QStringLiteral("picturesCopyCommand"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return copy->isEnabled(); }, kLongWaitMilliseconds));
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString path = filePath(QStringLiteral("p.png"));
    pictures.saveTo(path);
    const QString command = QImage(path).text(QStringLiteral("Command"));
    QFile::remove(path);
    typeIntoShell(command, filePath(QString()));
    const QImage again(path);
    EXPECT_EQ(again.text(QStringLiteral("Command")), command);
    pictures.saveTo(path);
    EXPECT_EQ(QImage(path), again);
    EXPECT_EQ(clipboardText().section(QStringLiteral(" --out "), 0, 0),
              command.section(QStringLiteral(" --out "), 0, 0));
}

class CopyFigureTest : public CopyCommandTest {
  protected:
    void openDialog() {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog = child<FigureDialog>("figureDialog");
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    void choose(const char* box, const QVariant& data) const {
        auto* combo = m_dialog->findChild<QComboBox*>(QLatin1String(box));
        const int index = combo->findData(data);
        ASSERT_GE(index, 0) << box;
        combo->setCurrentIndex(index);
    }

    void saveFigure(int panel, const QString& path) const {
        m_dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"))->setCurrentIndex(panel);
        m_dialog->findChild<PathEdit*>(QStringLiteral("figurePath"))->setPath(path);
        auto* save = m_dialog->findChild<QPushButton*>(QStringLiteral("figureSave"));
        QTest::qWait(200);  // the preview follows
        ASSERT_TRUE(save->isEnabled()) << panel;
        QTest::mouseClick(save, Qt::LeftButton);
    }

    FigureDialog* m_dialog = nullptr;
};

TEST_F(CopyFigureTest, EachPanelAsItIsSet) {
    // The worst of all samples are among the pictures that were kept: `ld3` draws no others.
    Experiment pictured = smallExperiment("run");
    pictured.picturedSamples = pictured.recipe.validCount;
    openRun(pictured);
    const std::filesystem::path values = runsRoot() / "values";
    std::filesystem::create_directories(values);
    appendEvaluation({values}, testing::learnedValue(4, 5.4321));
    appendEvaluation({values}, testing::learnedValue(5, 4.4321));
    m_window->library().refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->board().all().size() == 2; },
                                kLongWaitMilliseconds));
    auto* schedule = m_window->findChild<SchedulePanel*>();
    schedule->setAxis(ScheduleAxis::Time);
    schedule->setLogarithmic(false);
    schedule->setCheckedKinds({QStringLiteral("logSNR"), QStringLiteral("poly_3")});
    auto* losses = m_window->findChild<LossPlot*>();
    losses->setAxis(LossAxis::Evaluations);
    losses->setSmoothing(0.5);
    losses->setHiddenCurves({losses->plotCurves().all().front()->name()});
    DifferenceOptions difference;
    difference.mode = DifferenceMode::Absolute;
    difference.setScale(0.125);
    difference.isWorstFirst = true;
    m_window->findChild<SampleGrid*>()->setOptions(difference);
    child<QDockWidget>("trajectoryDock")->show();
    child<QDockWidget>("trajectoryDock")->raise();
    auto* trajectory = m_window->findChild<TrajectoryPanel*>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return trajectory->hasFigure() && schedule->plot()->curves().size() == 3; },
        kLongWaitMilliseconds));
    openDialog();
    choose("figureLegend", static_cast<int>(LegendPlace::Right));
    // Schedule, losses, values, matrix, samples, trajectory.
    for (const int panel : {0, 1, 2, 4, 5}) {
        SCOPED_TRACE(panel);
        for (const char* ending : {"csv", "svg"}) {
            expectSame(QStringLiteral("g%1.%2").arg(panel).arg(QLatin1String(ending)),
                       [&](const QString& path) { saveFigure(panel, path); });
        }
    }
}

TEST_F(CopyFigureTest, AllPanelsAsLinesOfTheirOwn) {
    openRun();
    openDialog();
    auto* copy = m_dialog->findChild<QPushButton*>(QStringLiteral("figureCopyCommand"));
    choose("figureFormat", ".svg");
    auto* panel = m_dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"));
    panel->setCurrentIndex(panel->count() - 1);
    // The panel has never been seen: its figure is computed for the dialog.
    auto* trajectory = m_window->findChild<TrajectoryPanel*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return trajectory->hasFigure(); }, kLongWaitMilliseconds));
    const QString folder = filePath(QStringLiteral("paper"));
    write(folder, [&] { saveFigure(6, folder); });
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names.join(u' '),
              QStringLiteral("losses.svg samples.svg schedule.svg trajectory.svg"));
    std::vector<QByteArray> own;
    for (const QString& name : names) {
        own.push_back(contentOf(folder + u'/' + name));
        QFile::remove(folder + u'/' + name);
    }
    QTest::qWait(200);
    QTest::mouseClick(copy, Qt::LeftButton);
    typeIntoShell(clipboardText(), filePath(QString()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        SCOPED_TRACE(names[i].toStdString());
        expectEqual(contentOf(folder + u'/' + names[i]), own[static_cast<size_t>(i)]);
    }
}

TEST_F(CopyFigureTest, WithoutARunThereIsNoCommand) {
    auto* plot = m_window->findChild<SchedulePlot*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !plot->curves().empty(); }, kLongWaitMilliseconds));
    openDialog();
    QTest::qWait(100);
    EXPECT_TRUE(m_dialog->findChild<QPushButton*>(QStringLiteral("figureSave"))->isEnabled());
    EXPECT_FALSE(
        m_dialog->findChild<QPushButton*>(QStringLiteral("figureCopyCommand"))->isEnabled());
}

}  // namespace
}  // namespace ld3::ui
