// *Copy as command* of figures: a copied line draws, to the byte, what the window shows.

#include "core/evaluation/evaluation_log.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "tests/ui/copy_command_fixture.h"
#include "ui/i18n/languages.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"

#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QSet>
#include <QSlider>
#include <QSpinBox>

namespace ld3::ui {
namespace {

using testing::clipboardText;
using testing::typeIntoShell;

/// As the dialog lists them.
constexpr int kSchedule = 0, kLosses = 1, kValues = 2, kMatrix = 3, kSamples = 4, kTrajectory = 5;

class CopyPanelTest : public CopyFigureTest {
  protected:
    ~CopyPanelTest() override { installLanguage(QStringLiteral("en")); }

    [[nodiscard]] SampleGrid& grid() const { return *m_window->findChild<SampleGrid*>(); }

    [[nodiscard]] SchedulePlot& plot() const { return *m_window->findChild<SchedulePlot*>(); }

    void expectSameFigure(int panel, const char* ending = "svg") {
        SCOPED_TRACE(panel);
        if (m_dialog == nullptr) {
            openDialog();
        }
        // Another name each time: no question whether it is to be replaced.
        expectSame(QStringLiteral("f%1.%2").arg(++m_figures).arg(QLatin1String(ending)),
                   [&](const QString& path) { saveFigure(panel, path); });
    }

    /// The figure written last.
    [[nodiscard]] QByteArray lastFigure(const char* ending = "svg") const {
        return contentOf(
            filePath(QStringLiteral("f%1.%2").arg(m_figures).arg(QLatin1String(ending))));
    }

    /// Different colors in the right third of a picture.
    [[nodiscard]] static qsizetype colorsAtTheRight(const QImage& image) {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() * 2 / 3; x < image.width(); ++x) {
                const QColor color(image.pixel(x, y));
                if (color.saturation() > 60) {
                    colors.insert(color.rgb());
                }
            }
        }
        return colors.size();
    }

    void addValues(const std::vector<Evaluation>& values) {
        const std::filesystem::path folder = runsRoot() / "values";
        std::filesystem::create_directories(folder);
        for (const Evaluation& value : values) {
            appendEvaluation({folder}, value);
        }
        m_window->library().refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->board().all().size() == values.size(); },
                                    kLongWaitMilliseconds));
    }

  private:
    int m_figures = 0;
};

TEST_F(CopyPanelTest, EachPanelAsItIsSet) {
    openRun();
    addValues({testing::learnedValue(4, 5.4321), testing::learnedValue(5, 4.4321)});
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
    grid().setOptions(difference);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid().sampleCount() == 8; }, kLongWaitMilliseconds))
        << "the worst of all validation samples, of which the run kept two";
    child<QDockWidget>("trajectoryDock")->show();
    child<QDockWidget>("trajectoryDock")->raise();
    auto* trajectory = m_window->findChild<TrajectoryPanel*>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return trajectory->hasFigure() && schedule->plot()->curves().size() == 3; },
        kLongWaitMilliseconds));
    openDialog();
    choose("figureLegend", static_cast<int>(LegendPlace::Right));
    for (const int panel : {kSchedule, kLosses, kValues, kSamples, kTrajectory}) {
        for (const char* ending : {"csv", "svg"}) {
            expectSameFigure(panel, ending);
        }
    }
}

TEST_F(CopyPanelTest, AllPanelsAsLinesOfTheirOwn) {
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

TEST_F(CopyPanelTest, SamplesEnlargedSplitAndTheFirstOfTheirOrder) {
    openRun();
    DifferenceOptions difference;
    difference.isWorstFirst = true;
    difference.setScale(1e-5);
    grid().setOptions(difference);
    child<QSpinBox>("sampleCount")->setValue(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid().sampleCount() == 8; }, kLongWaitMilliseconds));
    grid().setSplit(true);
    grid().canvas().moveLine(0.25);
    grid().canvas().setView({3.0, {0.4, 0.6}});
    expectSameFigure(kSamples);
    EXPECT_TRUE(clipboardText().contains(
        QStringLiteral("--samples 8 --rows 3 --view 0.4,0.6,3 --split 0.25")))
        << clipboardText().toStdString();
    EXPECT_EQ(lastFigure().count("<image"), 7) << "two cells of each of three rows, and the scale";
}

TEST_F(CopyPanelTest, ADraftAndItsSamples) {
    openRun();
    action(Command::EditSchedule)->trigger();
    action(Command::LockEvalTimes)->trigger();
    action(Command::InsertStep)->trigger();
    action(Command::RemoveStep)->trigger();
    action(Command::DistributeSteps)->trigger();
    action(Command::SampleDraft)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid().source().isEmpty(); }, kLongWaitMilliseconds));
    expectSameFigure(kSamples);
    expectSameFigure(kSamples, "csv");
    EXPECT_TRUE(clipboardText().contains(QStringLiteral("--schedule '{")));
    expectSameFigure(kSchedule);
    EXPECT_TRUE(clipboardText().contains(QStringLiteral("--draft '{")));
    expectSameFigure(kSchedule, "csv");
}

TEST_F(CopyPanelTest, AnIterationOfTheTraining) {
    openRun();
    ASSERT_FALSE(plot().curves().empty());
    const std::vector<double> learned = plot().curves().front().schedule.times;
    action(Command::ScrubTraining)->trigger();
    child<QSlider>("scrubSlider")->setValue(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid().source().isEmpty(); }, kLongWaitMilliseconds));
    ASSERT_NE(plot().curves().front().schedule.times, learned);
    expectSameFigure(kSchedule, "csv");
    EXPECT_TRUE(clipboardText().contains(QStringLiteral(" --iteration 1 ")))
        << clipboardText().toStdString();
    expectSameFigure(kSamples);
    EXPECT_TRUE(clipboardText().contains(QStringLiteral(" --iteration 1 ")));
    action(Command::ScrubTraining)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid().source().isEmpty(); }, kLongWaitMilliseconds));
    expectSameFigure(kSchedule, "csv");
    EXPECT_FALSE(clipboardText().contains(QStringLiteral("--iteration")));
}

TEST_F(CopyPanelTest, OpenedSchedulesAndAMomentOfTheTraining) {
    openRun();
    ASSERT_FALSE(plot().curves().empty());
    Schedule opened = plot().curves().front().schedule;
    opened.times[1] *= 0.9;
    const QString file = filePath(QStringLiteral("it's = mine.json"));
    saveSchedule(opened, file.toStdString());
    m_window->open({file.toStdString()});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return plot().curves().size() >= 2 && plot().curves()[1].name.contains(u'='); },
        kLongWaitMilliseconds));
    plot().setMoment(QStringLiteral("after iteration 1.234"), opened);
    expectSameFigure(kSchedule);
    expectSameFigure(kSchedule, "csv");
}

TEST_F(CopyPanelTest, SchedulesWithoutARun) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !plot().curves().empty(); }, kLongWaitMilliseconds));
    expectSameFigure(kSchedule);
    expectSameFigure(kSchedule, "csv");
    EXPECT_TRUE(clipboardText().startsWith(QStringLiteral("ld3 figure --kind schedule")))
        << clipboardText().toStdString();
}

TEST_F(CopyPanelTest, ValuesOfOneModelOfSeveral) {
    Evaluation other = testing::learnedValue(5, 7.5);
    other.protocol.model = "another model";
    other.protocol.modelSha256 = "other";
    addValues({testing::learnedValue(4, 5.4321), testing::learnedValue(5, 4.4321), other});
    ASSERT_EQ(m_window->board().models().size(), 2);
    for (const QString& model : m_window->board().models()) {
        m_window->board().setModel(model);
        expectSameFigure(kValues, "csv");
        expectSameFigure(kMatrix);
        expectSameFigure(kMatrix, "png");
        EXPECT_GT(colorsAtTheRight(QImage::fromData(lastFigure("png"))), 50) << "of the scale";
    }
    m_window->board().setModel({});
    expectSameFigure(kValues, "csv");
    EXPECT_FALSE(clipboardText().contains(QStringLiteral("--model")));
}

TEST_F(CopyPanelTest, InTheLanguageOfTheWindow) {
    installLanguage(QStringLiteral("de"));
    openRun();
    auto* losses = m_window->findChild<LossPlot*>();
    losses->setHiddenCurves({losses->plotCurves().all().front()->name()});
    EXPECT_EQ(losses->plotCurves().all().front()->name(), QStringLiteral("Training"));
    expectSameFigure(kSchedule);
    expectSameFigure(kLosses);
    expectSameFigure(kSamples);
    EXPECT_TRUE(clipboardText().endsWith(QStringLiteral(" --language de")));
}

}  // namespace
}  // namespace ld3::ui
