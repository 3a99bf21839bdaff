#include "ui/plots/loss_plot.h"

#include "tests/ui/drawing.h"
#include "ui/figures/figure_file.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include <set>
#include <vector>

namespace ld3::ui {
namespace {

using testing::around;
using testing::baseline;
using testing::countPixels;
using testing::fallingLosses;
using testing::iteration;
using testing::kNaN;

class LossPlotTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_plot.resize(560, 360);
        m_plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_plot));
    }

    [[nodiscard]] QPointF pixelOf(double x, double loss) const {
        return {m_plot.plot().xAxis->coordToPixel(x), m_plot.plot().yAxis->coordToPixel(loss)};
    }

    [[nodiscard]] QImage image() {
        m_plot.plot().replot();
        return m_plot.plot().grab().toImage();
    }

    [[nodiscard]] QCPGraph* graph(const QString& name) const {
        for (int i = 0; i < m_plot.plot().graphCount(); ++i) {
            if (m_plot.plot().graph(i)->name() == name) {
                return m_plot.plot().graph(i);
            }
        }
        return nullptr;
    }

    [[nodiscard]] PlotColors colors() const { return plotColors(m_plot.palette()); }

    LossPlot m_plot;
};

TEST_F(LossPlotTest, DrawsTrainingValidationAndBest) {
    m_plot.appendReports(fallingLosses(30));
    ASSERT_NE(graph("training"), nullptr);
    ASSERT_NE(graph("validation"), nullptr);
    ASSERT_NE(graph("best"), nullptr);
    EXPECT_EQ(graph("training")->dataCount(), 30);
    EXPECT_NEAR(graph("validation")->data()->at(0)->value, 0.11, 1e-12);
    const QImage drawn = image();
    EXPECT_GT(countPixels(drawn, around(pixelOf(30.0, 0.01), 4), colors().highlight), 5);
}

TEST_F(LossPlotTest, GrowsWithEachBatch) {
    m_plot.appendReports({iteration(1, 0.3, kNaN, kNaN)});
    EXPECT_EQ(graph("best"), nullptr);
    m_plot.appendReports({iteration(2, 0.2, 0.25, 0.25)});
    EXPECT_EQ(graph("training")->dataCount(), 2);
    EXPECT_EQ(graph("validation")->dataCount(), 1);
    EXPECT_EQ(graph("best")->dataCount(), 1);
    EXPECT_EQ(graph("not a number"), nullptr) << "a check that was not made is no fault";
}

TEST_F(LossPlotTest, ShowsBaselinesAsLevelsWithNames) {
    m_plot.appendReports({baseline("edm", 0.05), baseline("logSNR", 0.051)});
    m_plot.appendReports(fallingLosses(10));
    const QImage drawn = image();
    const QRect frame = m_plot.plot().axisRect()->rect();
    const int y = static_cast<int>(m_plot.plot().yAxis->coordToPixel(0.05));
    const QRect level(frame.left(), y - 1, frame.width() / 2, 3);
    EXPECT_GT(countPixels(drawn, level, colors().muted, 40), frame.width() / 6);
    std::set<QString> names;
    std::vector<double> rights;
    for (int i = 0; i < m_plot.plot().itemCount(); ++i) {
        auto* text = qobject_cast<QCPItemText*>(m_plot.plot().item(i));
        if (text != nullptr && text->visible()) {
            names.insert(text->text());
            rights.push_back(text->position->coords().x());
        }
    }
    EXPECT_EQ(names, (std::set<QString>{"edm", "logSNR"}));
    ASSERT_EQ(rights.size(), 2U);
    EXPECT_GT(std::abs(rights[0] - rights[1]), 0.03) << "names at one height stand side by side";
}

TEST_F(LossPlotTest, MarksALossThatIsNotANumberAtTheTop) {
    std::vector<TrainingReport> reports = fallingLosses(20);
    reports[9].trainLoss = kNaN;
    reports[12].validLoss = HUGE_VAL;
    m_plot.appendReports(reports);
    ASSERT_NE(graph("not a number"), nullptr);
    EXPECT_EQ(graph("not a number")->dataCount(), 2);
    const QImage drawn = image();
    const double top = m_plot.plot().axisRect()->rect().top();
    for (const double x : {10.0, 13.0}) {
        const QPointF mark(m_plot.plot().xAxis->coordToPixel(x), top + 8.0);
        EXPECT_GT(countPixels(drawn, around(mark, 8), colors().warning, 60), 8) << x;
    }
}

TEST_F(LossPlotTest, DrawsAFaintLineWhereARoundBegins) {
    std::vector<TrainingReport> reports = fallingLosses(20);
    TrainingReport round;
    round.kind = ReportKind::Round;
    round.iteration = 7;
    round.trainLoss = round.validLoss = round.bestLoss = kNaN;
    reports.insert(reports.begin() + 7, round);
    m_plot.appendReports(reports);
    const QImage drawn = image();
    const QRect frame = m_plot.plot().axisRect()->rect();
    const int x = static_cast<int>(std::lround(m_plot.plot().xAxis->coordToPixel(7.0)));
    const QRect upper(x - 1, frame.top() + 2, 3, frame.height() / 4);
    EXPECT_GT(countPixels(drawn, upper, colors().boundary, 20), frame.height() / 16) << "dots";
}

TEST_F(LossPlotTest, KeepsBoundedMemoryAndEveryPeak) {
    constexpr int kReports = 50000;
    for (int first = 0; first < kReports; first += 1000) {
        std::vector<TrainingReport> batch;
        for (int i = first + 1; i <= first + 1000; ++i) {
            batch.push_back(iteration(i, i == 12345 ? 9.0 : 0.5, i == 23456 ? 0.001 : 0.4, 0.4));
        }
        m_plot.appendReports(batch);
    }
    EXPECT_LT(m_plot.pointCount(), 4096U);
    bool hasPeak = false, hasDip = false;
    for (const QCPGraphData& point : *graph("training")->data()) {
        hasPeak = hasPeak || (point.value == 9.0 && point.key == 12345.0);
    }
    for (const QCPGraphData& point : *graph("validation")->data()) {
        hasDip = hasDip || (point.value == 0.001 && point.key == 23456.0);
    }
    EXPECT_TRUE(hasPeak);
    EXPECT_TRUE(hasDip);
    EXPECT_EQ((graph("training")->data()->constEnd() - 1)->key, kReports);
}

TEST(LossSeriesTest, MeansAreThoseOfAllValuesHoweverFewPointsAreKept) {
    // Nine of ten are low: the middle of lowest and highest would be 0.55.
    LossSeries few(64), all(100'000);
    for (int i = 0; i < 20'000; ++i) {
        const LossPoint point{{static_cast<double>(i), 0.0, 0.0}, i % 10 == 0 ? 1.0 : 0.1};
        few.append(point);
        all.append(point);
    }
    EXPECT_EQ(all.thinning(), 1);
    EXPECT_GE(few.thinning(), 512);
    EXPECT_LE(few.runningMeans(0.9).size(), 64u);
    EXPECT_LE(few.points().size(), 64u);
    // Early times are kept as well as late ones.
    const auto early =
        std::count_if(few.points().begin(), few.points().end(), [](const LossPoint& point) {
            return point.at(LossAxis::Iteration) < 10'000.0;
        });
    EXPECT_NEAR(early, 0.5 * static_cast<double>(few.points().size()), 3.0);
    EXPECT_EQ(all.runningMeans(0.9).size(), 20'000u);
    EXPECT_NEAR(few.runningMeans(0.999).back().loss, 0.19, 0.01);
    EXPECT_NEAR(all.runningMeans(0.999).back().loss, 0.19, 0.01);
    EXPECT_EQ(few.runningMeans(0.9).back().at(LossAxis::Iteration), 19'999.0);
    few.clear();
    EXPECT_TRUE(few.isEmpty());
    EXPECT_TRUE(few.runningMeans(0.9).empty());
    EXPECT_EQ(few.thinning(), 1);
}

TEST_F(LossPlotTest, ValuesOfALongTrainingSayThatTheyAreThinned) {
    const auto headings = [this] {
        std::vector<std::string> all;
        m_plot.drawFigure({}, [&](const Figure& figure) {
            for (const FigureColumn& column : figure.data().columns) {
                all.push_back(column.heading);
            }
        });
        return all;
    };
    m_plot.appendReports(fallingLosses(1000));
    ASSERT_FALSE(headings().empty());
    for (const std::string& heading : headings()) {
        EXPECT_EQ(heading.find("lowest"), std::string::npos) << heading;
    }
    std::vector<TrainingReport> more;
    for (int i = 1001; i <= 3000; ++i) {
        more.push_back(iteration(i, 0.5, testing::kNaN, testing::kNaN));
    }
    m_plot.appendReports(more);
    int thinned = 0;
    for (const std::string& heading : headings()) {
        const bool isThinned = heading.find("(lowest and highest of each ") != std::string::npos;
        EXPECT_EQ(isThinned, heading.rfind("training: ", 0) == 0) << heading;
        thinned += isThinned ? 1 : 0;
    }
    EXPECT_EQ(thinned, 2);
}

TEST_F(LossPlotTest, ComparesRunsWithOneLegendEntryEach) {
    m_plot.addRun("run A", fallingLosses(10));
    m_plot.addRun("run B", fallingLosses(20));
    EXPECT_EQ(m_plot.plot().legend->itemCount(), 2);
    m_plot.setAxis(LossAxis::Evaluations);
    EXPECT_EQ(graph("run B")->data()->at(0)->key, 100.0);
    m_plot.plot().replot();
    QTest::mouseClick(
        &m_plot.plot(), Qt::LeftButton, {}, m_plot.plot().legend->item(0)->rect().center());
    EXPECT_FALSE(graph("run A")->visible());
    EXPECT_FALSE(graph("run A, validation")->visible());
    EXPECT_TRUE(graph("run B")->visible());
    m_plot.clearRuns();
    EXPECT_EQ(m_plot.plot().graphCount(), 0);
}

TEST_F(LossPlotTest, AFollowedRunThatRunsAwayIsNamedSo) {
    m_plot.addRun("run A", fallingLosses(5));
    m_plot.continueRun("run A", {iteration(6, kNaN, kNaN, 0.2)});
    ASSERT_NE(graph("run A, not a number"), nullptr);
    m_plot.continueRun("run A", {iteration(7, 0.3, 50.0, 0.2)});
    EXPECT_NE(graph("run A, no number, or diverging"), nullptr);
}

TEST_F(LossPlotTest, UsesItsWholeWidthWhileThereIsNothingToShow) {
    for (const QPalette& palette : {QPalette(), testing::darkPalette()}) {
        LossPlot plot;
        plot.setPalette(palette);
        plot.resize(480, 320);
        plot.show();
        QApplication::processEvents();
        plot.plot().replot();
        EXPECT_GT(plot.plot().axisRect()->width(), 480 * 3 / 4);
        const auto* sentence = qobject_cast<QCPItemText*>(plot.plot().item(0));
        ASSERT_NE(sentence, nullptr);
        QString said = sentence->text();
        EXPECT_EQ(said.replace(u'\n', u' '),
                  LossPlot::tr("No losses yet. Press Train, or open a run."));
        const QRectF place(sentence->topLeft->pixelPosition(),
                           sentence->bottomRight->pixelPosition());
        EXPECT_TRUE(QRectF(plot.plot().axisRect()->rect()).contains(place));
    }
}

TEST_F(LossPlotTest, ForgetsEverythingWhenCleared) {
    m_plot.appendReports({baseline("edm", 0.05)});
    m_plot.appendReports(fallingLosses(5));
    m_plot.addRun("run A", fallingLosses(5));
    m_plot.clear();
    EXPECT_EQ(m_plot.plot().graphCount(), 0);
    EXPECT_EQ(m_plot.pointCount(), 0U);
    EXPECT_EQ(m_plot.plot().itemCount(), 1) << "only the sentence that nothing is there";
    m_plot.appendReports(fallingLosses(5));
    EXPECT_EQ(graph("best")->dataCount(), 5);
}

TEST_F(LossPlotTest, ReadsOutThePointUnderTheMouse) {
    m_plot.appendReports(fallingLosses(10));
    m_plot.plot().replot();
    const QPointF at = pixelOf(4.0, graph("training")->data()->at(3)->value);
    QMouseEvent move(QEvent::MouseMove,
                     at,
                     m_plot.plot().mapToGlobal(at),
                     Qt::NoButton,
                     Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&m_plot.plot(), &move);
    EXPECT_TRUE(m_plot.readOut().startsWith("training: ")) << m_plot.readOut().toStdString();
    EXPECT_TRUE(m_plot.readOut().contains("iteration 4,"));
}

TEST_F(LossPlotTest, FitsLinearAndLogarithmicScales) {
    m_plot.appendReports(fallingLosses(10));
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    EXPECT_GT(m_plot.plot().yAxis->range().lower, 0.0);
    m_plot.setLogarithmic(false);
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLinear);
    EXPECT_TRUE(m_plot.plot().yAxis->range().contains(0.01));
    EXPECT_TRUE(m_plot.plot().yAxis->range().contains(0.13));
}

TEST(LogTicker, LabelsEveryRangeThatAnAxisCanHave) {
    LogTicker ticker;
    for (const double low : {1e-9, 0.0021, 0.5, 37.0}) {
        for (const double factor : {1.02, 1.5, 3.0, 12.0, 200.0, 1e5, 1e12}) {
            const QCPRange range(low, low * factor);
            QVector<double> ticks, subTicks;
            QVector<QString> labels;
            ticker.generate(range, QLocale::c(), 'g', 5, ticks, &subTicks, &labels);
            int inside = 0;
            std::set<QString> distinct;
            for (qsizetype i = 0; i < ticks.size(); ++i) {
                if (range.contains(ticks[i])) {
                    ++inside;
                    distinct.insert(labels[i]);
                }
            }
            EXPECT_GE(inside, 2) << low << " x " << factor;
            EXPECT_LE(inside, 12) << low << " x " << factor;
            EXPECT_EQ(distinct.size(), static_cast<size_t>(inside)) << low << " x " << factor;
        }
    }
}

/// Places of an upright axis' labels in pixels, upwards.
std::vector<double> labelPlaces(QCustomPlot& plot, int heightPx) {
    plot.setViewport(QRect(0, 0, 300, heightPx));
    plot.replot();  // places the axis, as plots of the window do before
    plot.replot();
    std::vector<double> places;
    const QVector<QString> labels = plot.yAxis->tickVectorLabels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const double tick = plot.yAxis->tickVector().at(i);
        if (!labels[i].isEmpty() && plot.yAxis->range().contains(tick)) {
            places.push_back(plot.yAxis->coordToPixel(tick));
        }
    }
    return places;
}

TEST(LogTicker, LabelsOfAShortAxisDoNotLieOnEachOther) {
    QCustomPlot plot;
    setScale(plot.yAxis, true);
    plot.yAxis->setRange(1e-3, 1e3);
    EXPECT_GE(labelPlaces(plot, 400).size(), 6U);
    const std::vector<double> places = labelPlaces(plot, 90);
    ASSERT_GE(places.size(), 2U);
    EXPECT_LT(places.size(), 6U);
    const double letters = QFontMetricsF(plot.yAxis->tickLabelFont()).ascent();
    for (size_t i = 1; i < places.size(); ++i) {
        EXPECT_GE(places[i - 1] - places[i], 0.9 * letters) << i;
    }
}

TEST(PlotLegend, BreaksIntoRowsOfEqualLength) {
    QCustomPlot plot;
    PlotLegend legend(&plot);
    for (int i = 0; i < 6; ++i) {
        plot.addGraph()->setName(QStringLiteral("a curve's name"));
    }
    const int entry = plot.legend->item(0)->minimumOuterSizeHint().width();
    legend.arrange(20 * entry);
    EXPECT_EQ(plot.legend->wrap(), 6);
    legend.arrange(6 * entry);  // room for five beside each other
    EXPECT_EQ(plot.legend->wrap(), 3) << "and not five and one";
    legend.arrange(entry / 2);
    EXPECT_EQ(plot.legend->wrap(), 1);
}

}  // namespace
}  // namespace ld3::ui
