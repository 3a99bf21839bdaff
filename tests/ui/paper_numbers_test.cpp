#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/i18n/languages.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/trajectory/trajectory_figure.h"

#include <QFile>

#include <vector>

namespace ld3::ui {
namespace {

/// Numbers in files are the same in every language, whatever the window writes; words are in its
/// language.
class PaperNumbersTest : public UiFixture {
  protected:
    PaperNumbersTest() { installLanguage(QStringLiteral("de")); }

    ~PaperNumbersTest() override { installLanguage(QStringLiteral("en")); }

    /// What a plot is as a file of such a kind.
    [[nodiscard]] QString figureOf(PlotWidget& plot, const QString& extension) const {
        const QString path = filePath(QStringLiteral("figure.") + extension);
        plot.exportFigure(path.toStdString());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    /// All names in a plot of values, a line each.
    [[nodiscard]] static QString namesIn(const PlotWidget& plot) {
        QStringList names;
        for (int i = 0; i < plot.plot().graphCount(); ++i) {
            names.append(plot.plot().graph(i)->name());
        }
        for (int i = 0; i < plot.plot().itemCount(); ++i) {
            if (const auto* text = qobject_cast<QCPItemText*>(plot.plot().item(i))) {
                names.append(text->text());
            }
        }
        return names.join(u'\n');
    }
};

TEST_F(PaperNumbersTest, TeachersAndProtocolsToo) {
    Evaluation few = testing::handMadeValue("edm", 6, 12.5);
    few.protocol.samples = 10'000;
    few.protocol.sigmaMax = 79.4321;
    few.samplesDone = few.protocol.samples;
    EvaluationBoard board;
    board.add({testing::handMadeValue("edm", 5, 20.25), few, testing::teacherValue(2.031)});
    EvaluationPlot plot(&board);
    plot.resize(900, 500);
    plot.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
    plot.plot().replot();
    const QString onScreen = namesIn(plot);
    for (const char* number : {"2,031", "10.000 ", "79,432"}) {
        EXPECT_TRUE(onScreen.contains(QLatin1String(number))) << onScreen.toStdString();
    }
    for (const char* extension : {"svg", "csv", "tex"}) {
        const QString figure = figureOf(plot, QLatin1String(extension));
        EXPECT_TRUE(figure.contains(QStringLiteral("2.031"))) << extension;
        for (const char* number : {"2,031", "10.000 ", "50.000 ", "79,432"}) {
            EXPECT_FALSE(figure.contains(QLatin1String(number))) << extension << ": " << number;
        }
        if (QLatin1String(extension) == QLatin1String("svg")) {
            EXPECT_TRUE(figure.contains(QStringLiteral("10000 "))) << figure.toStdString();
        }
    }
    EXPECT_EQ(namesIn(plot), onScreen) << "the window has its own numbers again";
}

TEST_F(PaperNumbersTest, HeadingsOfColumnsAreInOneLanguage) {
    LossPlot losses;
    for (int batch = 0; batch < 3; ++batch) {
        std::vector<TrainingReport> reports;
        for (int i = 1; i <= 1000; ++i) {
            reports.push_back(
                testing::iteration(1000 * batch + i, 0.5, testing::kNaN, testing::kNaN));
        }
        losses.appendReports(reports);
    }
    const QString thinned = figureOf(losses, QStringLiteral("csv")).section(u'\n', 0, 0);
    EXPECT_FALSE(thinned.contains(QStringLiteral("lowest"))) << thinned.toStdString();
    EXPECT_TRUE(thinned.contains(u'('));

    Evaluation value = testing::learnedValue(5, 0.5);
    value.protocol.metric = "L2 to teacher";
    EvaluationBoard board;
    board.add({value});
    MatrixPlot matrix(&board);
    const QString metric = figureOf(matrix, QStringLiteral("csv")).section(u'\n', 0, 0);
    EXPECT_FALSE(metric.contains(QStringLiteral("to teacher"))) << metric.toStdString();
    EXPECT_TRUE(metric.contains(QStringLiteral("L2")));

    SampleTrajectory trajectory;
    trajectory.schedule = testing::handMade("edm", 3);
    trajectory.sigmas = sigmasOf(trajectory.schedule);
    trajectory.lambdas = lambdasOf(trajectory.schedule);
    trajectory.localErrors = {0.01, 0.4, 0.02};
    trajectory.globalErrors = {0.0, 0.01, 0.4, 0.2};
    for (TrajectoryPath* path : {&trajectory.teacher, &trajectory.student}) {
        path->statePictures =
            path->predictionPictures = {4, 1, 8, 8, std::vector<float>(4 * 64, 0.5F)};
    }
    drawTrajectoryFigure(trajectory, {}, [](const Figure& figure) {
        ASSERT_EQ(figure.columns.size(), 4U);
        EXPECT_EQ(figure.columns[2].heading, "lokaler Fehler");
        EXPECT_EQ(figure.columns[3].heading, "globaler Fehler");
    });
}

}  // namespace
}  // namespace ld3::ui
