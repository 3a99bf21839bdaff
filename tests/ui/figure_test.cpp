#include "ui/figures/figure.h"

#include "core/base/error.h"
#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "ui/figures/headless_application.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace ld3::ui {
namespace {

RunRecord record() {
    RunRecord run;
    run.info.name = "a run";
    run.info.folder = "runs/a run";
    run.schedule = testing::decoupled();
    run.reports = testing::fallingLosses(20);
    run.samples = testing::samplePictures(2);
    return run;
}

std::vector<Evaluation> values() {
    const SolverSpec uniPc = {"unipc", 3, "bh1"}, euler = {"euler", 1, ""};
    return {testing::usedWith(uniPc, uniPc, 3.0),
            testing::usedWith(uniPc, euler, 30.0),
            testing::handMadeValue("edm", 5, 20.0),
            testing::handMadeValue("edm", 6, 12.0),
            testing::teacherValue(2.0)};
}

class FigureTest : public ::testing::TestWithParam<FigureKind> {
  protected:
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder.filePath(name).toStdString();
    }

    [[nodiscard]] QByteArray written(const char* name, const FigureRequest& request) const {
        writeFigure(request, file(name));
        QFile stored(m_folder.filePath(name));
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }

    [[nodiscard]] FigureRequest request() const {
        FigureRequest request;
        request.kind = GetParam();
        request.runs = {record()};
        request.evaluations = values();
        return request;
    }

    QTemporaryDir m_folder;
};

TEST_P(FigureTest, WritesPdfWithItsFont) {
    const QByteArray pdf = written("figure.pdf", request());
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 252"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1) << "no temporary file left";
}

TEST_P(FigureTest, WritesSvgWithText) {
    const QByteArray svg = written("figure.svg", request());
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBoxF().width(), 252.0);
    EXPECT_TRUE(svg.contains("</text>"));
    const char* word = GetParam() == FigureKind::Schedule ? ">learned<"
                       : GetParam() == FigureKind::Loss   ? ">validation<"
                       : GetParam() == FigureKind::Grid   ? ">teacher<"
                                                          : ">FID<";
    EXPECT_TRUE(svg.contains(word)) << word;
    QImage drawn(504, 504, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    EXPECT_LT(testing::countPixels(drawn, drawn.rect(), Qt::white, 4), 504 * 504 * 99 / 100);
}

TEST_P(FigureTest, WritesPngOfTheSizeAskedForInLightColors) {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(testing::darkPalette());
    FigureRequest wanted = request();
    wanted.widthPt = 144.0;
    wanted.heightPt = 144.0;
    const QImage png = QImage::fromData(written("figure.png", wanted), "PNG");
    QApplication::setPalette(before);
    EXPECT_EQ(png.size(), QSize(600, 600));
    EXPECT_NEAR(png.dotsPerMeterX() * 0.0254, 300.0, 1.0);
    EXPECT_EQ(png.pixelColor(1, 598), QColor(Qt::white));
    EXPECT_LT(testing::countPixels(png, png.rect(), Qt::white, 4), 600 * 600 * 98 / 100);
}

TEST_P(FigureTest, RefusesWhatItCannotWrite) {
    const auto codeOf = [&](const FigureRequest& request, const std::filesystem::path& path) {
        try {
            writeFigure(request, path);
        } catch (const Error& error) {
            EXPECT_FALSE(error.remedy().empty());
            return error.code();
        }
        ADD_FAILURE() << "no error for " << path;
        return ErrorCode::Internal;
    };
    EXPECT_EQ(codeOf(request(), file("figure.gif")), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(request(), file("figure")), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(request(), file("missing/figure.pdf")), ErrorCode::Io);
    FigureRequest none = request();
    none.runs = {RunRecord()};
    none.evaluations.clear();
    EXPECT_EQ(codeOf(none, file("figure.pdf")), ErrorCode::NotFound);
    none.runs.clear();
    EXPECT_EQ(codeOf(none, file("figure.pdf")), ErrorCode::NotFound);
    FigureRequest tiny = request();
    tiny.widthPt = -3.0;
    EXPECT_EQ(codeOf(tiny, file("figure.pdf")), ErrorCode::InvalidArgument);
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds,
                         FigureTest,
                         ::testing::Values(FigureKind::Schedule,
                                           FigureKind::Loss,
                                           FigureKind::Grid,
                                           FigureKind::Fid,
                                           FigureKind::Matrix));

TEST(Figure, OfValuesChoosesMetricBudgetAndOverlay) {
    const QTemporaryDir folder;
    FigureRequest request;
    request.kind = FigureKind::Fid;
    request.evaluations = values();
    Evaluation distance = testing::learnedValue(5, 0.1);
    distance.protocol.metric = "L2 to teacher";
    request.evaluations.push_back(distance);
    request.published = true;
    const auto svg = [&] {
        const QString path = folder.filePath("figure.svg");
        writeFigure(request, path.toStdString());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_TRUE(svg().contains(">LD3, published<"));
    request.metric = "L2 to teacher";
    const QByteArray other = svg();
    EXPECT_TRUE(other.contains(">L2 to teacher<"));
    EXPECT_FALSE(other.contains("published")) << "papers report FID";
    request.metric = "LPIPS";
    EXPECT_THROW((void)svg(), Error);
    request.metric.clear();
    request.kind = FigureKind::Matrix;
    request.nfe = 5;
    EXPECT_TRUE(svg().contains(">used with<"));
    request.nfe = 7;
    EXPECT_THROW((void)svg(), Error);
}

TEST(Figure, NamesHandMadeSchedulesAndSeveralRuns) {
    const QTemporaryDir folder;
    FigureRequest request;
    request.runs = {record(), record()};
    request.runs[1].info.name = "another run";
    request.handMade = {"edm", "logSNR"};
    const QString path = folder.filePath("figure.svg");
    writeFigure(request, path.toStdString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (const char* name : {">a run<", ">another run<", ">edm<", ">logSNR<"}) {
        EXPECT_TRUE(svg.contains(name)) << name;
    }
    request.handMade = {"nonsense"};
    EXPECT_THROW(writeFigure(request, path.toStdString()), Error);
}

TEST(Figure, KnowsItsKindsByName) {
    EXPECT_EQ(figureKindFromName("schedule"), FigureKind::Schedule);
    EXPECT_EQ(figureKindFromName("loss"), FigureKind::Loss);
    EXPECT_EQ(figureKindFromName("grid"), FigureKind::Grid);
    EXPECT_EQ(figureKindFromName("fid"), FigureKind::Fid);
    EXPECT_EQ(figureKindFromName("matrix"), FigureKind::Matrix);
    EXPECT_THROW((void)figureKindFromName("pie"), Error);
}

TEST(Figure, PanelsExportWhatTheyShowAndStayAsTheyAre) {
    const QTemporaryDir folder;
    SchedulePlot plot;
    plot.setPalette(testing::darkPalette());
    plot.resize(480, 320);
    plot.setCurves({{"learned", testing::decoupled(), CurveRole::Learned}});
    plot.show();
    QApplication::processEvents();
    const QImage before = plot.grab().toImage();
    const QString path = folder.filePath("shown.png");
    plot.exportFigure(path.toStdString());
    QApplication::processEvents();
    EXPECT_EQ(plot.grab().toImage(), before);
    const QImage png(path);
    // A pixel is 1/96 inch; the file has 300 dots per inch.
    EXPECT_NEAR(png.width(), 480 * 300.0 / 96.0, 1.0);
    EXPECT_EQ(png.pixelColor(1, png.height() - 2), QColor(Qt::white));
}

TEST(Figure, ZoomedSvgStaysWithinItsAxesAndCells) {
    const QTemporaryDir folder;
    const auto rendered = [&](const QString& path) {
        QSvgRenderer renderer(path);
        QImage drawn(renderer.viewBox().size() * 2, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        return drawn;
    };
    SchedulePlot plot;
    plot.resize(480, 320);
    plot.setCurves({{"learned", testing::handMade("edm"), CurveRole::Learned}});
    plot.show();
    QApplication::processEvents();
    plot.plot().xAxis->setRange(2.2, 3.8);
    plot.plot().yAxis->setRange(1.0, 2.0);
    const QString path = folder.filePath("zoomed.svg");
    plot.exportFigure(path.toStdString(), {200.0, 200.0, 8.0});
    QImage drawn = rendered(path);
    const QColor learned = highlightStyle(paperColors()).color;
    EXPECT_GT(testing::countPixels(drawn, drawn.rect(), learned), 100);
    EXPECT_EQ(testing::countPixels(drawn, QRect(0, 350, 400, 50), learned), 0) << "below the axis";
    EXPECT_EQ(testing::countPixels(drawn, QRect(0, 30, 30, 370), learned), 0) << "left of the axis";

    SampleGrid grid;
    grid.resize(480, 320);
    grid.setSamples(testing::samplePictures(1));
    grid.canvas().setView({8.0, {0.5, 0.5}});
    grid.exportFigure(path.toStdString(), {200.0, 0.0, 8.0});
    drawn = rendered(path);
    EXPECT_EQ(testing::countPixels(drawn, QRect(0, 0, 400, 8), QColor(128, 128, 128), 4), 0)
        << "a picture runs over the titles";
}

TEST(HeadlessApplicationTest, UsesTheApplicationThatIsThere) {
    QCoreApplication* before = QCoreApplication::instance();
    {
        const HeadlessApplication headless;
        EXPECT_EQ(QCoreApplication::instance(), before);
    }
    EXPECT_EQ(QCoreApplication::instance(), before);
}

}  // namespace
}  // namespace ld3::ui
