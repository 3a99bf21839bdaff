#include "core/base/error.h"
#include "core/base/run_control.h"
#include "core/evaluation/evaluation_log.h"
#include "core/evaluation/evaluation_table.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/save_dialog_driver.h"
#include "ui/figures/report_file.h"
#include "ui/figures/report_language.h"
#include "ui/i18n/languages.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_desk.h"
#include "ui/window/writing_strip.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <future>
#include <mutex>
#include <stop_token>

namespace ld3::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class NoObserver : public TrainingObserver {};

RunRecord record(const std::string& name) {
    RunRecord run;
    run.info.name = name;
    run.info.folder = "runs/" + name;
    run.info.recipe = makeRecipe("fast");
    run.info.command = "ld3 train builtin";
    run.schedule = testing::decoupled();
    run.reports = testing::fallingLosses(20);
    run.samples = testing::samplePictures(2);
    return run;
}

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

int countOf(const std::string& text, const std::string& part) {
    int count = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

TEST(ReportFile, HoldsTheFiguresOfEachRun) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    writeReport({{record("first"), record("second")}, {testing::handMadeValue("edm", 5, 20.0)}},
                path.toStdString());
    const std::string html = contentOf(path);
    // Three of each run, two of both together, the values.
    EXPECT_EQ(countOf(html, "<svg"), 9);
    EXPECT_EQ(countOf(html, "</svg>"), 9);
    EXPECT_EQ(countOf(html, "<?xml"), 0) << "the prolog of a file of its own";
    for (const char* text : {">second<",
                             "<h2>All runs</h2>",
                             "ld3 train builtin",
                             "Measured values",
                             ">noise level",
                             ">teacher<"}) {
        EXPECT_THAT(html, HasSubstr(text));
    }
    QSet<QString> names;
    static const QRegularExpression kId(QStringLiteral(" id=\"([^\"]+)\""));
    auto ids = kId.globalMatch(QString::fromStdString(html));
    while (ids.hasNext()) {
        const QString name = ids.next().captured(1);
        EXPECT_FALSE(names.contains(name)) << "twice: " << name.toStdString();
        names.insert(name);
    }
    EXPECT_THAT(html, Not(HasSubstr("http-equiv")));
}

TEST(ReportFile, TellsRunsOfOneNameApart) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    RunRecord first = record("same"), second = record("same");
    first.info.folder = "/day/sweep/same";
    second.info.folder = "/night/sweep/same";
    writeReport({{first, second}, {}}, path.toStdString());
    const std::string html = contentOf(path);
    EXPECT_THAT(html, HasSubstr("<h2>same</h2>"));
    EXPECT_THAT(html, HasSubstr("<h2>sweep/same</h2>"));
    EXPECT_THAT(html, HasSubstr("<td>sweep/same</td>")) << "in the table of all runs";
}

TEST(ReportFile, IsAPdfWithVectorFigures) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    RunRecord run = record("first");
    run.samples.reset();  // pictures are pixels
    writeReport({{run}, {}}, path.toStdString());
    const std::string pdf = contentOf(path);
    EXPECT_EQ(pdf.find("%PDF"), 0U);
    EXPECT_THAT(pdf, HasSubstr("/FontFile"));
    EXPECT_THAT(pdf, Not(HasSubstr("/Subtype /Image")));
    EXPECT_GT(countOf(pdf, "/Type /Page\n"), 1);
}

/// What Qt warns of, from whichever thread.
class Warnings {
  public:
    Warnings() : m_before(qInstallMessageHandler(&Warnings::take)) {
        const std::scoped_lock lock(mutex());
        all().clear();
    }

    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;

    ~Warnings() { qInstallMessageHandler(m_before); }

    [[nodiscard]] static QStringList about(const char* word) {
        const std::scoped_lock lock(mutex());
        return all().filter(QLatin1String(word));
    }

  private:
    static QStringList& all() {
        static QStringList warnings;
        return warnings;
    }

    static std::mutex& mutex() {
        static std::mutex lock;
        return lock;
    }

    static void take(QtMsgType /*type*/, const QMessageLogContext& /*where*/, const QString& text) {
        const std::scoped_lock lock(mutex());
        all().append(text);
    }

    QtMessageHandler m_before;
};

TEST(ReportFile, IsLaidOutInAnyThreadWithoutAWarning) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    const Warnings warnings;
    ReportMaker maker({{record("first"), record("second")}, {}}, path.toStdString());
    while (maker.drawnCount() < maker.figureCount()) {
        maker.drawNext();
    }
    std::async(std::launch::async, maker.takeWriting(), std::stop_token()).get();
    EXPECT_EQ(contentOf(path).find("%PDF"), 0U);
    const QStringList timers = Warnings::about("imer");
    EXPECT_TRUE(timers.isEmpty()) << timers.size() << ": " << timers.value(0).toStdString();
}

TEST(ReportFile, OfARunThatHasNothingYet) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    RunRecord run = record("first");
    run.schedule.reset();
    run.reports.clear();
    run.samples.reset();
    writeReport({{run}, {}}, path.toStdString());
    EXPECT_EQ(countOf(contentOf(path), "<svg"), 0);
    EXPECT_THAT(contentOf(path), HasSubstr("<h3>Settings</h3>"));
    EXPECT_THROW(writeReport({{run}, {}}, folder.filePath("report.doc").toStdString()), Error);
    EXPECT_THROW(writeReport({{}, {}}, path.toStdString()), Error);
}

/// All that stands in tags of this name.
QStringList cellsOf(const std::string& html, const QString& tag) {
    const QRegularExpression cell(QStringLiteral("<%1>([^<]*)</%1>").arg(tag));
    QStringList cells;
    auto found = cell.globalMatch(QString::fromStdString(html));
    while (found.hasNext()) {
        cells.append(found.next().captured(1));
    }
    return cells;
}

TEST(ReportFile, IsInTheInstalledLanguage) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    const auto written = [&](const char* language) {
        installLanguage(QLatin1String(language));
        RunRecord run = record("first");
        run.info.bestLoss = 0.0125;
        Evaluation value = testing::handMadeValue("edm", 5, 20.25);
        value.isTeacher = true;
        writeReport({{run, record("second")}, {value}, {{std::nullopt, "no such run: x: y"}}},
                    path.toStdString());
        return contentOf(path);
    };
    const std::string english = written("en");
    // The same in two languages: names, symbols, or one word for both.
    const QSet<QString> same = {"NFE",
                                "Samples",
                                "Status",
                                "Tags",
                                "sigma",
                                "lambda",
                                "Versions",
                                "solver",
                                "recipe",
                                "Seed",
                                "protocol",
                                "Recipe",
                                "status"};
    for (const char* language : {"de", "fr", "vi", "zh_CN"}) {
        const std::string other = written(language);
        EXPECT_THAT(
            other,
            HasSubstr("<html lang=\"" +
                      QString::fromLatin1(language).replace(u'_', u'-').toStdString() + "\">"));
        for (const char* tag : {"h2", "h3", "th", "small", "p", "summary"}) {
            const QStringList before = cellsOf(english, QLatin1String(tag));
            const QStringList after = cellsOf(other, QLatin1String(tag));
            ASSERT_EQ(before.size(), after.size()) << tag;
            for (qsizetype i = 0; i < before.size(); ++i) {
                const bool isName = before[i] == u"first" || before[i] == u"second" ||
                                    before[i].startsWith(u"LD3 Workbench") ||
                                    same.contains(before[i]);
                EXPECT_TRUE(isName || before[i] != after[i])
                    << language << ": " << before[i].toStdString();
            }
        }
        EXPECT_THAT(other, HasSubstr("<td>0.0125</td>")) << "numbers as files have them";
        EXPECT_THAT(other, HasSubstr("<td>20.25</td>"));
        EXPECT_THAT(other, Not(HasSubstr("<td>teacher</td>")));
        EXPECT_THAT(other, Not(HasSubstr(" for training, ")));
        EXPECT_THAT(other, Not(HasSubstr(" samples, ")));
    }
}

TEST(ReportFile, StoppedWhileItIsWrittenThereIsNone) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    ReportMaker maker({{record("first")}, {}}, path.toStdString());
    while (maker.drawnCount() < maker.figureCount()) {
        maker.drawNext();
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(maker.takeWriting()(stop.get_token()), Stopped);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ReportFile, EveryStatusHasAWordInEveryLanguage) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    for (const char* language : {"de", "fr", "vi", "zh_CN"}) {
        installLanguage(QLatin1String(language));
        for (const RunStatus status : {RunStatus::Running,
                                       RunStatus::Stopped,
                                       RunStatus::Finished,
                                       RunStatus::Failed,
                                       RunStatus::Interrupted,
                                       RunStatus::Elsewhere}) {
            const std::string name = runStatusName(status);
            EXPECT_NE(reportLanguage().translate(name), name) << language;
        }
        EvaluationProtocol protocol = testing::handMadeValue("edm", 5, 1.0).protocol;
        protocol.classSampling = "uniform";
        EXPECT_THAT(reportLanguage().translate(protocolLine(protocol)), Not(HasSubstr(" uniform,")))
            << language;
    }
}

TEST(ReportFile, SaysWhyASampleCannotBeFollowed) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.html");
    const RunRecord run = record("first");  // of no folder
    const ReportTrajectory none = reportTrajectory(run, {});
    EXPECT_FALSE(none.trajectory);
    EXPECT_THAT(none.problem, HasSubstr("runs/first"));
    writeReport({{run}, {}, {none}}, path.toStdString());
    EXPECT_THAT(contentOf(path), HasSubstr("No sample could be followed along the steps"));
    EXPECT_EQ(countOf(contentOf(path), "<svg"), 3);
}

class ReportWindowTest : public MainWindowFixture {};

TEST_F(ReportWindowTest, FiguresComeOneByOneAndCanBeStopped) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("first"), observer, {});
    (void)runExperiment(smallExperiment("second"), observer, {});
    auto* table = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, kLongWaitMilliseconds));
    table->selectAll();
    auto* desk = m_window->findChild<ReportDesk*>();
    auto* strip = child<WritingStrip>("reportStrip");
    auto* bar = strip->findChild<QProgressBar*>();
    auto* stop = strip->findChild<QToolButton*>(QStringLiteral("writingStop"));
    EXPECT_FALSE(strip->isVisible());
    int mostAtOnce = 0, last = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        if (strip->isVisible() && bar->maximum() > 0) {
            mostAtOnce = std::max(mostAtOnce, bar->value() - last);
            last = bar->value();
        }
    });
    beat.start(0);
    const QString path = filePath(QStringLiteral("sliced.pdf"));
    desk->writeTo(path);
    EXPECT_TRUE(strip->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_EQ(mostAtOnce, 1);
    // Two of both runs, four of each.
    EXPECT_EQ(bar->maximum(), 10);
    EXPECT_EQ(contentOf(path).find("%PDF"), 0U);
    beat.stop();

    const QString none = filePath(QStringLiteral("none.html"));
    desk->writeTo(none);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() == 10 && bar->value() > 0; },
                                kLongWaitMilliseconds));
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    QTest::qWait(300);
    EXPECT_FALSE(QFile::exists(none));
    // Stopped while it is read, too.
    desk->writeTo(none);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTest::qWait(300);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_FALSE(QFile::exists(none));
}

TEST_F(ReportWindowTest, SelectedRunsAreReported) {
    EXPECT_FALSE(action(Command::WriteReport)->isEnabled());
    NoObserver observer;
    (void)runExperiment(smallExperiment("first"), observer, {});
    (void)runExperiment(smallExperiment("second"), observer, {});
    auto* table = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, kLongWaitMilliseconds));
    EXPECT_TRUE(table->actions().contains(action(Command::WriteReport)));
    table->selectAll();
    EXPECT_TRUE(action(Command::WriteReport)->isEnabled());
    auto* desk = m_window->findChild<ReportDesk*>();
    const QString path = filePath(QStringLiteral("both.html"));
    desk->writeTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    EXPECT_THAT(contentOf(path), HasSubstr("<h2>first</h2>"));
    EXPECT_THAT(contentOf(path), HasSubstr("<h2>second</h2>"));
    // The file is there a moment before the window hears of it.
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return desk->unfinished().isEmpty(); }, kLongWaitMilliseconds));
    desk->writeTo(filePath(QStringLiteral("missing/both.html")));
    EXPECT_TRUE(desk->unfinished().isEmpty()) << "it is said before anything is drawn";
    const QString said = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("missing/both.html"))) << said.toStdString();
}

TEST_F(ReportWindowTest, ASecondOneIsRefusedWhileOneIsWritten) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("first"), observer, {});
    auto* table = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    table->selectAll();
    const QString first = filePath(QStringLiteral("first.html"));
    const QString second = filePath(QStringLiteral("second.html"));
    auto* desk = m_window->findChild<ReportDesk*>();
    desk->writeTo(first);
    {
        const testing::SaveDialogDriver driver(second);
        press(Qt::Key_J, Qt::ControlModifier);
        EXPECT_EQ(driver.dialogs(), 0) << "nobody is asked for a name in vain";
    }
    const QString said = m_window->findChild<MessageBar*>()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("being written already"))) << said.toStdString();
    desk->writeTo(second);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return desk->unfinished().isEmpty(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(QFile::exists(first));
    EXPECT_FALSE(QFile::exists(second));
    {
        const testing::SaveDialogDriver driver(second);
        press(Qt::Key_J, Qt::ControlModifier);
        EXPECT_EQ(driver.dialogs(), 1);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(second); }, kLongWaitMilliseconds));
}

TEST_F(ReportWindowTest, ValuesThatWereMeasuredOfTheRunsStandInIt) {
    NoObserver observer;
    const Outcome run = runExperiment(smallExperiment("first"), observer, {});
    // Where the window puts an evaluation: beside the runs.
    const std::filesystem::path folder = runsRoot() / "2026-01-02_030405_evaluation_fid";
    Evaluation own = testing::learnedValue(4, 5.4321);
    own.run = run.folder.string();
    std::filesystem::create_directories(folder);
    appendEvaluation({folder}, own);
    appendEvaluation({folder}, testing::learnedValue(5, 7.6543));
    appendEvaluation({folder}, testing::handMadeValue("edm", 4, 9.8765));
    auto* table = child<QTableView>("runTable");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return table->model()->rowCount() == 1 && m_window->board().all().size() == 3; },
        kLongWaitMilliseconds));
    table->selectAll();
    const QString path = filePath(QStringLiteral("values.html"));
    m_window->findChild<ReportDesk*>()->writeTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    EXPECT_THAT(contentOf(path), HasSubstr("Measured values"));
    EXPECT_THAT(contentOf(path), HasSubstr("5.432"));
    EXPECT_THAT(contentOf(path), HasSubstr("9.87"));
    EXPECT_THAT(contentOf(path), Not(HasSubstr("7.65"))) << "of a run that is not selected";
}

}  // namespace
}  // namespace ld3::ui
