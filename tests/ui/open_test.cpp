// What is dropped, chosen or opened again is told by its content and goes where it belongs.

#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_log.h"
#include "core/schedules/schedule_json.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/models/recent_paths.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_desk.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_desk.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <filesystem>

namespace ld3::ui {
namespace {

class OpenTest : public MainWindowFixture {
  protected:
    QString path(const char* name) const { return filePath(QLatin1String(name)); }

    /// A schedule file, with a solver and a budget that the form does not have.
    QString scheduleFile(const char* name) const {
        Schedule schedule = testing::handMade("edm", 7);
        schedule.name = "mine";
        createFolder(std::filesystem::path(path(name).toStdString()).parent_path());
        saveSchedule(schedule, path(name).toStdString());
        return path(name);
    }

    /// A finished run in the listed folder, trained once and then copied.
    std::filesystem::path run(const std::string& name) const {
        class NoObserver : public TrainingObserver {
        } observer;

        const std::filesystem::path first = runsRoot() / "first";
        if (!std::filesystem::exists(first)) {
            (void)runExperiment(smallExperiment("first"), observer, {});
        }
        const std::filesystem::path folder = runsRoot() / name;
        if (!std::filesystem::exists(folder)) {
            std::filesystem::copy(first, folder, std::filesystem::copy_options::recursive);
        }
        return folder;
    }

    /// Drags files and folders onto the window and lets them go.
    void drop(const QStringList& paths) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths) {
            urls.append(QUrl::fromLocalFile(each));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    [[nodiscard]] bool isDrawn(const QString& name) const {
        const auto& curves = child<SchedulePlot>("schedulePlot")->curves();
        return std::any_of(curves.begin(), curves.end(), [&name](const ScheduleCurve& curve) {
            return curve.name == name;
        });
    }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar*>()->text(); }

    template <class Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kLongWaitMilliseconds);
    }

    static bool trigger(QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    static QAction* entry(QMenu* menu, const QString& data) {
        for (QAction* action : menu->actions()) {
            if (action->data().toString() == data) {
                return action;
            }
        }
        return nullptr;
    }
};

TEST_F(OpenTest, ADroppedScheduleIsDrawnAndLeavesTheModelAlone) {
    const QString name = QStringLiteral("edited.json");
    auto* button = child<QToolButton>("openedSchedules");
    EXPECT_TRUE(button->isHidden());
    drop({scheduleFile("edited.json")});
    ASSERT_TRUE(waitFor([&] { return isDrawn(name); }));
    EXPECT_EQ(m_window->form().experiment().model, "builtin");
    EXPECT_TRUE(message().isEmpty());
    ASSERT_TRUE(button->isVisible());

    // Other hand-made schedules and another run leave it there.
    m_window->openRuns({run("first")});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == run("first"); }));
    EXPECT_TRUE(isDrawn(name));

    // The editor can start from it.
    press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(m_window->scheduleDesk().editor().hasDraft());
    auto* origins = child<QToolButton>("draftOrigin")->menu();
    Q_EMIT origins->aboutToShow();
    ASSERT_TRUE(trigger(origins, name));
    EXPECT_EQ(m_window->scheduleDesk().editor().draft().schedule().times,
              testing::handMade("edm", 7).times);

    ASSERT_TRUE(trigger(button->menu(), QStringLiteral("Remove edited.json")));
    ASSERT_TRUE(waitFor([&] { return !isDrawn(name); }));
    EXPECT_TRUE(button->isHidden());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(isDrawn(name)) << "removing can be undone";
}

TEST_F(OpenTest, AnotherRunIsSeenWholeWhereverTheOneBeforeWasZoomed) {
    m_window->openRuns({run("first")});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == run("first"); }));
    auto* plot = child<SchedulePlot>("schedulePlot");
    const QCPAxis &across = *plot->plot().xAxis, &up = *plot->plot().yAxis;
    const double whole = across.range().size();
    plot->plot().setFocus();
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    ASSERT_LT(across.range().size(), whole);
    m_window->openRuns({run("second")});
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == run("second"); }));
    const QCPRange seenAcross = across.range(), seenUp = up.range();
    plot->fit();
    EXPECT_EQ(seenAcross, across.range());
    EXPECT_EQ(seenUp, up.range());
}

TEST_F(OpenTest, SchedulesOfOneNameAreToldApartAndReadAgain) {
    drop({scheduleFile("a/same.json"), scheduleFile("b/same.json")});
    ASSERT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("b/same.json")); }));
    EXPECT_TRUE(isDrawn(QStringLiteral("a/same.json")));
    const size_t count = child<SchedulePlot>("schedulePlot")->curves().size();
    saveSchedule(testing::handMade("logSNR", 5), path("a/same.json").toStdString());
    drop({path("a/same.json")});
    ASSERT_TRUE(waitFor([&] {
        const auto& curves = child<SchedulePlot>("schedulePlot")->curves();
        return std::any_of(curves.begin(), curves.end(), [](const ScheduleCurve& curve) {
            return curve.name == QStringLiteral("a/same.json") && curve.schedule.nfe == 5;
        });
    }));
    EXPECT_EQ(child<SchedulePlot>("schedulePlot")->curves().size(), count);
    auto* menu = child<QToolButton>("openedSchedules")->menu();
    ASSERT_TRUE(trigger(menu, QStringLiteral("Remove &all")));
    EXPECT_TRUE(waitFor([&] { return !isDrawn(QStringLiteral("b/same.json")); }));
}

TEST_F(OpenTest, SchedulesOfOneNameInFoldersOfOneNameAreToldApart) {
    drop({scheduleFile("a/x/same.json"), scheduleFile("b/x/same.json"), scheduleFile("own.json")});
    ASSERT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("b/x/same.json")); }));
    EXPECT_TRUE(isDrawn(QStringLiteral("a/x/same.json")));
    EXPECT_TRUE(isDrawn(QStringLiteral("own.json")));
    // Alone again, it needs no folders.
    auto* menu = child<QToolButton>("openedSchedules")->menu();
    ASSERT_TRUE(trigger(menu, QStringLiteral("Remove a/x/same.json")));
    ASSERT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("same.json")); }));
    EXPECT_FALSE(isDrawn(QStringLiteral("b/x/same.json")));
    EXPECT_TRUE(trigger(menu, QStringLiteral("Remove same.json")));
}

TEST_F(OpenTest, SeveralDroppedRunsAreComparedAndOpenedAgainTogether) {
    const std::vector<std::filesystem::path> runs = {run("first"), run("second")};
    drop({QString::fromStdString(runs[0].string() + "/"),
          QString::fromStdString((runs[1] / "run.json").string()),
          scheduleFile("edited.json")});
    ASSERT_TRUE(waitFor([&] { return m_window->shownPaths().size() == 3; }));
    EXPECT_EQ(m_window->shownRun(), runs[0]);
    EXPECT_TRUE(m_window->findChild<RunView*>()->title().contains(QStringLiteral("2")));
    EXPECT_EQ(
        m_window->shownPaths(),
        (std::vector{runs[0], runs[1], std::filesystem::path(path("edited.json").toStdString())}));
    // As the program does where the language changes.
    const std::vector<std::filesystem::path> shown = m_window->shownPaths();
    m_window->close();
    open();
    m_window->open(shown);
    EXPECT_TRUE(waitFor([&] { return m_window->shownPaths() == shown; }));
}

TEST_F(OpenTest, AnEvaluationIsAddedAndAFolderOfRunsIsListed) {
    createFolder(path("measured/values").toStdString());
    appendEvaluation({path("measured/values").toStdString()}, testing::learnedValue(5, 3.5));
    drop({path("measured/values")});
    ASSERT_TRUE(waitFor([&] { return !m_window->board().evaluations().empty(); }));
    EXPECT_DOUBLE_EQ(m_window->board().evaluations().front().value, 3.5);
    EXPECT_TRUE(child<QDockWidget>("evaluationDock")->isVisible());

    drop({path("measured")});
    EXPECT_TRUE(waitFor([&] {
        return QSettings().value(QStringLiteral("runs_root")).toString() == path("measured");
    }));
    EXPECT_TRUE(child<QDockWidget>("runsDock")->isVisible());
}

TEST_F(OpenTest, OfSeveralFoldersOfRunsOneIsListedAndItIsSaidWhich) {
    for (const char* folder : {"here", "there"}) {
        createFolder(path(folder).toStdString());
        std::filesystem::copy(run("first"),
                              std::filesystem::path(path(folder).toStdString()) / "run",
                              std::filesystem::copy_options::recursive);
    }
    drop({path("here"), path("there")});
    ASSERT_TRUE(waitFor([&] { return message().contains(path("here")); }))
        << message().toStdString();
    EXPECT_TRUE(message().startsWith(QStringLiteral("One folder of runs")))
        << message().toStdString();
    EXPECT_EQ(QSettings().value(QStringLiteral("runs_root")).toString(), path("here"));
}

TEST_F(OpenTest, WhatCannotBeOpenedIsSaidAndTheRestIsOpened) {
    writeFileAtomically(path("notes.txt").toStdString(), "dear diary");
    drop({path("notes.txt")});
    ASSERT_TRUE(waitFor([&] { return message().contains(QStringLiteral("notes.txt")); }));
    EXPECT_EQ(m_window->form().experiment().model, "builtin");
    drop({path("notes.txt"), path("missing"), scheduleFile("edited.json")});
    ASSERT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("edited.json")); }));
    EXPECT_TRUE(message().contains(QStringLiteral("2 file"))) << message().toStdString();
}

TEST_F(OpenTest, AFileIsChosenByKeys) {
    const QString file = scheduleFile("edited.json");
    QTimer::singleShot(200, m_window.get(), [&file] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        if (dialog->isVisible()) {
            dialog->reject();  // the test fails below, and goes on
        }
    });
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("edited.json")); }));
}

TEST_F(OpenTest, WhatWasOpenedIsListedByKindAndOpenedAgain) {
    const QString file = scheduleFile("edited.json");
    const QString folder = QString::fromStdString(run("first").string());
    drop({file, folder});
    auto* menu = m_window->findChild<OpenDesk*>()->recentMenu();
    ASSERT_TRUE(waitFor([&] { return entry(menu, file) && entry(menu, folder); }));
    m_window->close();
    open();
    menu = m_window->findChild<OpenDesk*>()->recentMenu();
    ASSERT_TRUE(entry(menu, folder));
    entry(menu, folder)->trigger();
    ASSERT_TRUE(waitFor([&] { return m_window->shownRun() == run("first"); }));
    entry(menu, file)->trigger();
    ASSERT_TRUE(waitFor([&] { return isDrawn(QStringLiteral("edited.json")); }));
}

TEST_F(OpenTest, WhatIsNotThereStaysListedUntilTheListIsCleared) {
    const QString file = scheduleFile("disk/edited.json");
    RecentPaths recent;
    EXPECT_FALSE(recent.menu()->isEnabled());
    recent.add(PathKind::Model, QStringLiteral("builtin"));
    EXPECT_FALSE(recent.menu()->isEnabled());
    recent.add(PathKind::Schedule, file);
    // The disk is unmounted, and comes back.
    std::filesystem::rename(path("disk").toStdString(), path("away").toStdString());
    const auto isOffered = [&] { return entry(recent.menu(), file)->isEnabled(); };
    Q_EMIT recent.menu()->aboutToShow();
    ASSERT_TRUE(waitFor([&] { return !isOffered(); }));
    EXPECT_TRUE(entry(recent.menu(), file)->toolTip().contains(QStringLiteral("not there")));
    EXPECT_EQ(RecentPaths().paths(PathKind::Schedule), QStringList{file});
    std::filesystem::rename(path("away").toStdString(), path("disk").toStdString());
    Q_EMIT recent.menu()->aboutToShow();
    ASSERT_TRUE(waitFor(isOffered));
    ASSERT_TRUE(trigger(recent.menu(), QStringLiteral("&Clear this list")));
    ASSERT_TRUE(waitFor([&] { return recent.menu()->isEmpty(); }));
    EXPECT_TRUE(RecentPaths().paths(PathKind::Schedule).isEmpty());
}

TEST_F(OpenTest, WhatIsOpenedOnceMoreLeavesTheMenuAsItIs) {
    const QString file = scheduleFile("edited.json"), other = scheduleFile("other.json");
    RecentPaths recent;
    recent.add(PathKind::Schedule, other);
    recent.add(PathKind::Schedule, file);
    const QPointer<QAction> newest = entry(recent.menu(), file);
    ASSERT_TRUE(newest);
    newest->setEnabled(false);  // as while its disk was away
    recent.add(PathKind::Schedule, file);
    ASSERT_TRUE(newest);
    EXPECT_TRUE(newest->isEnabled());
    recent.add(PathKind::Schedule, other);
    EXPECT_FALSE(newest) << "in another order";
}

}  // namespace
}  // namespace ld3::ui
