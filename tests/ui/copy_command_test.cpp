// *Copy as command*: a copied line, typed into a shell, makes the same file as the window did.

#include "core/base/atomic_file.h"
#include "core/runs/run_document.h"
#include "core/training/recipe_json.h"
#include "tests/ui/copy_command_fixture.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/experiment/path_edit.h"
#include "ui/i18n/languages.h"
#include "ui/runs/export_panel.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/mark_desk.h"
#include "ui/window/report_desk.h"
#include "ui/window/scrub_desk.h"
#include "ui/window/trajectory_desk.h"

#include <nlohmann/json.hpp>

#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace ld3::ui {
namespace {

using testing::clipboardText;
using testing::typeIntoShell;

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
    installLanguage(QStringLiteral("en"));  // for plurals, as the program does
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

}  // namespace
}  // namespace ld3::ui
