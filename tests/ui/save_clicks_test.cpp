// What is saved is saved by clicks: a name in the file dialog, a question where something is there,
// and a message where it cannot be written.

#include "core/base/atomic_file.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/save_dialog_driver.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/experiment/path_edit.h"
#include "ui/figures/figure_dialog.h"
#include "ui/runs/export_panel.h"
#include "ui/window/message_bar.h"

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace ld3::ui {
namespace {

using testing::SaveDialogDriver;

class NoObserver : public TrainingObserver {};

const QByteArray kOld = "what was there before";

class SaveClicksTest : public MainWindowFixture {
  protected:
    void openRun() {
        NoObserver observer;
        const std::filesystem::path folder =
            runExperiment(smallExperiment("run"), observer, {}).folder;
        m_window->openRuns({folder});
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_window->shownRun() == folder; }, kLongWaitMilliseconds));
        auto* table = child<QTableView>("runTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; },
                                    kLongWaitMilliseconds));
        table->selectAll();
    }

    [[nodiscard]] QString old(const QString& name) const {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kOld);
        return file.fileName();
    }

    [[nodiscard]] static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A place where nobody can write, root neither: below a file.
    [[nodiscard]] QString impossible(const QString& name) const {
        return old(QStringLiteral("a file")) + u'/' + name;
    }

    [[nodiscard]] static bool becomesOther(const QString& path) {
        return QTest::qWaitFor([&] { return QFile::exists(path) && contentOf(path) != kOld; },
                               kLongWaitMilliseconds);
    }

    /// Nothing but these files lies there, not half a file either.
    void expectFiles(const QStringList& names) const {
        const auto all = [this] {
            return QDir(filePath(QString())).entryList(QDir::Files, QDir::Name).join(u'|');
        };
        // The last one may just be brought to the disk.
        (void)QTest::qWaitFor([&] { return all() == names.join(u'|'); }, kLongWaitMilliseconds);
        EXPECT_EQ(all().toStdString(), names.join(u'|').toStdString());
    }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar*>()->text(); }

    [[nodiscard]] bool waitForMessage(const QString& part) const {
        return QTest::qWaitFor([&] { return message().contains(part); }, kLongWaitMilliseconds);
    }

    /// What is said where a file of this name cannot be written names it, and what to do.
    void expectRemedy(const QString& text, const QString& name) const {
        EXPECT_TRUE(text.contains(name)) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Reading or writing failed.")))
            << text.toStdString();
        EXPECT_GE(text.count(QStringLiteral(": ")), 2) << "no remedy: " << text.toStdString();
    }

    /// Saves by `act` as nobody there, as something that is kept, as something that is replaced,
    /// and where that is impossible.
    template <class Act>
    void save(const QString& name, const Act& act) {
        const QString fresh = filePath(QStringLiteral("fresh-") + name);
        {
            const SaveDialogDriver driver(fresh);
            act();
            EXPECT_EQ(driver.dialogs(), 1);
            EXPECT_EQ(driver.questions(), 0);
        }
        ASSERT_TRUE(becomesOther(fresh));
        const QString there = old(QStringLiteral("there-") + name);
        {
            const SaveDialogDriver driver(there, false);
            act();
            EXPECT_EQ(driver.questions(), 1);
            EXPECT_TRUE(driver.question().contains(QStringLiteral("there-") + name))
                << driver.question().toStdString();
        }
        QTest::qWait(50);
        EXPECT_EQ(contentOf(there), kOld);
        {
            const SaveDialogDriver driver(there, true);
            act();
            EXPECT_EQ(driver.questions(), 1);
        }
        ASSERT_TRUE(becomesOther(there));
        {
            const SaveDialogDriver driver(impossible(name));
            act();
            EXPECT_EQ(driver.dialogs(), 1);
        }
    }
};

TEST_F(SaveClicksTest, Report) {
    openRun();
    save(QStringLiteral("r.html"), [&] {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        // The file is there a moment before the window hears of it; until then there is no other.
        ASSERT_TRUE(QTest::qWaitFor([&] { return child<QWidget>("reportStrip")->isHidden(); },
                                    kLongWaitMilliseconds));
        press(Qt::Key_J, Qt::ControlModifier);
    });
    ASSERT_TRUE(waitForMessage(QStringLiteral("a file/r.html")));
    expectRemedy(message(), QStringLiteral("r.html"));
    expectFiles({"a file", "fresh-r.html", "there-r.html"});
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-r.html"))).contains("<h2>run</h2>"));
}

TEST_F(SaveClicksTest, TableOfRuns) {
    openRun();
    save(QStringLiteral("t.csv"), [&] { action(Command::ExportRunTable)->trigger(); });
    ASSERT_TRUE(waitForMessage(QStringLiteral("a file/t.csv")));
    expectRemedy(message(), QStringLiteral("t.csv"));
    expectFiles({"a file", "fresh-t.csv", "there-t.csv"});
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-t.csv"))).contains("run"));
}

TEST_F(SaveClicksTest, Film) {
    openRun();
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    save(QStringLiteral("f.avi"), [&] {
        auto* button = child<QToolButton>("scrubFilm");
        // The file is there a moment before the window hears of it; until then a click stops.
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return button->popupMode() == QToolButton::MenuButtonPopup; }));
        QTest::mouseClick(button, Qt::LeftButton);
    });
    ASSERT_TRUE(waitForMessage(QStringLiteral("a file/f.avi")));
    expectRemedy(message(), QStringLiteral("f.avi"));
    expectFiles({"a file", "fresh-f.avi", "there-f.avi"});
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-f.avi"))).startsWith("RIFF"));
}

TEST_F(SaveClicksTest, Pictures) {
    EvaluationPlan plan;
    plan.schedules = {"edm"};
    plan.solvers = {makeSolverSpec("euler")};
    plan.nfes = {3};
    plan.model = "builtin:16";
    auto* pictures = new PicturesWindow(
        plan,
        [](const EvaluationPlan& wish, const RunControl& control) {
            return drawPictureMatrix(wish, {}, control);
        },
        m_window.get());
    pictures->show();
    auto* button = pictures->findChild<QPushButton*>(QStringLiteral("picturesSave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, kLongWaitMilliseconds));
    save(QStringLiteral("p.png"), [&] { QTest::mouseClick(button, Qt::LeftButton); });
    expectRemedy(pictures->findChild<QLabel*>(QStringLiteral("picturesState"))->text(),
                 QStringLiteral("p.png"));
    expectFiles({"a file", "fresh-p.png", "there-p.png"});
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-p.png"))).startsWith("\x89PNG"));
}

/// The two that have a line for the path, where it is typed or chosen by *Browse…*.
class SaveLineTest : public SaveClicksTest {
  protected:
    static void browse(PathEdit* edit) {
        QTest::mouseClick(edit->findChild<QPushButton*>(), Qt::LeftButton);
    }

    static void type(PathEdit* edit, const QString& path) {
        edit->line()->setFocus();
        edit->line()->selectAll();
        QTest::keyClicks(edit->line(), path);
        QTest::keyClick(edit->line(), Qt::Key_Tab);
    }

    /// Whoever browses is asked by the dialog alone, whoever types by the button, once.
    void saveAndType(const QString& name,
                     PathEdit* edit,
                     QPushButton* button,
                     const QLabel* answer) {
        const auto press = [button] {
            ASSERT_TRUE(
                QTest::qWaitFor([&] { return button->isEnabled(); }, kLongWaitMilliseconds));
            QTest::mouseClick(button, Qt::LeftButton);
        };
        save(name, [&] {
            const QString before = edit->path();
            browse(edit);
            if (edit->path() != before) {
                press();
            }
        });
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return answer->text().contains(QStringLiteral("a file/") + name); },
            kLongWaitMilliseconds));
        expectRemedy(answer->text(), name);

        const QString typed = old(QStringLiteral("typed-") + name);
        type(edit, typed);
        {
            const SaveDialogDriver driver(QString(), false);
            press();
            EXPECT_EQ(driver.questions(), 1);
            EXPECT_TRUE(driver.question().contains(QStringLiteral("typed-") + name));
        }
        EXPECT_EQ(contentOf(typed), kOld);
        {
            const SaveDialogDriver driver(QString(), true);
            press();
            EXPECT_EQ(driver.questions(), 1);
            ASSERT_TRUE(becomesOther(typed));
            // Two writes of the same bytes could not be told apart.
            (void)old(QStringLiteral("typed-") + name);
            press();
            EXPECT_EQ(driver.questions(), 1) << "once for one file";
            ASSERT_TRUE(becomesOther(typed));
        }
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return answer->text().contains(typed); }, kLongWaitMilliseconds));
        expectFiles({"a file",
                     QStringLiteral("fresh-") + name,
                     QStringLiteral("there-") + name,
                     QStringLiteral("typed-") + name});
    }
};

TEST_F(SaveLineTest, Figure) {
    openRun();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = child<FigureDialog>("figureDialog");
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    saveAndType(QStringLiteral("g.svg"),
                dialog->findChild<PathEdit*>(QStringLiteral("figurePath")),
                dialog->findChild<QPushButton*>(QStringLiteral("figureSave")),
                dialog->findChild<QLabel*>(QStringLiteral("figureAnswer")));
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-g.svg"))).contains("<svg"));
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("figureFormat"))->currentData(),
              QStringLiteral(".svg"))
        << "the typed ending is the format";
}

TEST_F(SaveLineTest, Schedule) {
    openRun();
    press(Qt::Key_E, Qt::ControlModifier);
    auto* panel = m_window->findChild<ExportPanel*>();
    auto* format = panel->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(QStringLiteral("json")));
    saveAndType(QStringLiteral("s.json"),
                panel->findChild<PathEdit*>(QStringLiteral("exportPath")),
                panel->findChild<QPushButton*>(QStringLiteral("exportSave")),
                panel->findChild<QLabel*>(QStringLiteral("exportAnswer")));
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("there-s.json"))).contains("ld3-schedule/1"));
}

}  // namespace
}  // namespace ld3::ui
