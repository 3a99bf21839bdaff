#include "tests/support/weight_files.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/figures/figure.h"
#include "ui/samples/perceptual_comparer.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QStandardItemModel>

#include <algorithm>
#include <memory>
#include <random>

namespace ld3::ui {
namespace {

/// The last student is a little brighter, the others have noise that grows from the last to the
/// first: L2 and LPIPS do not agree on the worst.
SampleComparison noisyPictures(int count, unsigned seed, int channels = 3, int side = 32) {
    SampleComparison samples = testing::samplePictures(count, channels, side);
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> noise(-1.0F, 1.0F);
    const size_t size = samples.student.values.size() / static_cast<size_t>(count);
    for (size_t i = 0; i < samples.student.values.size(); ++i) {
        const size_t sample = i / size;
        const float strength = 0.02F * static_cast<float>(count - static_cast<int>(sample));
        samples.teacher.values[i] = 0.5F + 0.2F * noise(random);
        samples.student.values[i] = sample + 1 == static_cast<size_t>(count)
                                        ? samples.teacher.values[i] + 0.05F
                                        : samples.teacher.values[i] + strength * noise(random);
    }
    return samples;
}

class SamplePerceptualTest : public UiFixture {
  protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        ld3::testing::writeLpipsWeights(weights(), "alex");
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    [[nodiscard]] static std::filesystem::path weights() {
        return std::filesystem::path(s_folder->path().toStdString()) / "weights";
    }

    void show(const std::filesystem::path& weightsFolder) {
        m_grid = std::make_unique<SampleGrid>();
        m_grid->setWeights(weightsFolder);
        m_grid->resize(640, 520);
        m_grid->show();
        m_grid->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_grid.get()));
        waitUntilKnown();
    }

    void waitUntilKnown() {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return mayChoose() || !m_grid->perceptualProblem().isEmpty(); },
            kLongWaitMilliseconds));
    }

    void waitUntilCompared() {
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return sheet().perceptualState() == PerceptualState::There; },
                            kLongWaitMilliseconds));
    }

    [[nodiscard]] const SampleSheet& sheet() const { return m_grid->canvas().sheet(); }

    [[nodiscard]] QComboBox* mode() const {
        return m_grid->findChild<QComboBox*>(QStringLiteral("differenceMode"));
    }

    [[nodiscard]] const QStandardItem* entry() const {
        return qobject_cast<const QStandardItemModel*>(mode()->model())->item(2);
    }

    [[nodiscard]] bool mayChoose() const { return entry()->isEnabled(); }

    void press(Qt::Key key) const {
        QTest::keyClick(m_grid->windowHandle(), key);
        QApplication::processEvents();
    }

    void chooseByKeys() const {
        mode()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
    }

    [[nodiscard]] QImage image() const { return m_grid->canvas().viewport()->grab().toImage(); }

    void point(int row, SampleColumn column) const {
        QWidget* viewport = m_grid->canvas().viewport();
        const QPointF place = m_grid->canvas().cellRect(row, column).center();
        QMouseEvent move(QEvent::MouseMove,
                         place,
                         viewport->mapToGlobal(place),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    std::unique_ptr<SampleGrid> m_grid;
};

std::unique_ptr<QTemporaryDir> SamplePerceptualTest::s_folder;

TEST_F(SamplePerceptualTest, IsChosenByKeysAndShowsMapAndValues) {
    show(weights());
    const SampleComparison samples = noisyPictures(3, 1);
    const PerceptualComparison expected =
        PerceptualMeter(weights()).compare(samples.teacher, samples.student);
    m_grid->setSamples(samples);
    EXPECT_FALSE(sheet().lpipsAt(0)) << "the window does not wait";
    EXPECT_EQ(sheet().perceptualState(), PerceptualState::Awaited);
    waitUntilCompared();
    EXPECT_EQ(sheet().options().mode, DifferenceMode::Signed);
    for (int row = 0; row < 3; ++row) {
        EXPECT_DOUBLE_EQ(*sheet().lpipsAt(row), expected.distances[static_cast<size_t>(row)]);
    }
    const QImage before = image();

    chooseByKeys();
    EXPECT_EQ(sheet().options().mode, DifferenceMode::Perceptual);
    ASSERT_TRUE(sheet().hasDifference());
    const std::vector<float>& places = expected.places;
    const float largest = *std::max_element(places.begin(), places.end());
    EXPECT_EQ(sheet().scaleLow(), 0.0);
    EXPECT_NEAR(sheet().scaleHigh(), largest, 1e-7);
    const size_t at = 32 * 32 + 16 * 32 + 16;  // middle of the second sample
    EXPECT_EQ(sheet().pixel(1, SampleColumn::Difference, 16, 16), (std::vector{places[at]}));
    const QImage drawn = image();
    EXPECT_NE(drawn, before);
    const QPoint middle =
        (m_grid->canvas().cellRect(1, SampleColumn::Difference).center() + QPointF(1.0, 1.0))
            .toPoint();
    EXPECT_EQ(drawn.pixelColor(middle).rgb(),
              colorAt(sequentialMap(), static_cast<double>(places[at] / largest)));
    point(1, SampleColumn::Difference);
    EXPECT_TRUE(m_grid->readOut().endsWith(
        QStringLiteral(", LPIPS %1").arg(static_cast<double>(places[at]), 0, 'f', 4)))
        << m_grid->readOut().toStdString();

    // A typed scale holds here too.
    m_grid->findChild<QDoubleSpinBox*>(QStringLiteral("differenceScale"))->setValue(0.5);
    EXPECT_EQ(sheet().scaleHigh(), 0.5);
}

TEST_F(SamplePerceptualTest, LargePixelsSayTheirShareOfLpips) {
    show(weights());
    m_grid->setSamples(noisyPictures(2, 1, 3, 8));
    waitUntilCompared();
    chooseByKeys();
    const auto inks = [this] {
        const QImage drawn = image();
        const QRect cell =
            m_grid->canvas().cellRect(0, SampleColumn::Difference).adjusted(3, 3, -3, -3).toRect();
        const QColor base = drawn.pixelColor(cell.topLeft());
        return cell.width() * cell.height() - testing::countPixels(drawn, cell, base, 40);
    };
    m_grid->canvas().setView({8.0, {0.1875, 0.1875}});
    EXPECT_GT(inks(), 30);
}

TEST_F(SamplePerceptualTest, SortsByWhatIsShown) {
    show(weights());
    const SampleComparison samples = noisyPictures(4, 1);
    const std::vector<int> byL2 =
        sampleOrder(differenceOf(samples, DifferenceMode::Signed).errors, true);
    const std::vector<int> byLpips = sampleOrder(
        PerceptualMeter(weights()).compare(samples.teacher, samples.student).distances, true);
    ASSERT_NE(byL2, byLpips);
    m_grid->setSamples(samples);
    waitUntilCompared();
    const auto order = [this] {
        std::vector<int> shown;
        for (int row = 0; row < sheet().rowCount(); ++row) {
            shown.push_back(sheet().sampleAt(row));
        }
        return shown;
    };
    m_grid->findChild<QCheckBox*>(QStringLiteral("worstFirst"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(order(), byL2);
    chooseByKeys();
    EXPECT_EQ(order(), byLpips);
    EXPECT_GE(*sheet().lpipsAt(0), *sheet().lpipsAt(1));
    press(Qt::Key_Up);
    EXPECT_EQ(order(), byL2);
}

TEST_F(SamplePerceptualTest, SaysWhatToDownloadUntilItIsThere) {
    const std::filesystem::path empty = filePath(QStringLiteral("weights")).toStdString();
    std::filesystem::create_directories(empty);
    show(empty);
    m_grid->setSamples(noisyPictures(2, 1));
    waitUntilKnown();
    EXPECT_FALSE(mayChoose());
    for (const QString& text : {entry()->toolTip(), mode()->toolTip()}) {
        EXPECT_TRUE(text.contains(QStringLiteral("vgg16-397923af.pth"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("vgg.pth")));
        EXPECT_TRUE(text.contains(QString::fromStdString(empty.string())));
    }
    chooseByKeys();
    EXPECT_EQ(sheet().options().mode, DifferenceMode::Absolute) << "keys pass it over";
    EXPECT_EQ(sheet().perceptualState(), PerceptualState::None);
    EXPECT_FALSE(sheet().lpipsAt(0));

    // Remembered from a time when there were weights: the reason stands below the pictures.
    DifferenceOptions options;
    options.mode = DifferenceMode::Perceptual;
    m_grid->setOptions(options);
    EXPECT_FALSE(sheet().hasDifference());
    (void)image();
    EXPECT_TRUE(m_grid->readOut().contains(QStringLiteral("vgg.pth")));

    ld3::testing::writeLpipsWeights(empty, "alex");
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    m_grid->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_grid.get()));
    waitUntilCompared();
    EXPECT_TRUE(mayChoose());
    EXPECT_TRUE(sheet().hasDifference());
    EXPECT_TRUE(m_grid->readOut().isEmpty()) << m_grid->readOut().toStdString();
    EXPECT_TRUE(entry()->toolTip().contains(QStringLiteral("AlexNet")));
}

TEST_F(SamplePerceptualTest, SaysWhichPicturesItCannotCompare) {
    show(weights());
    m_grid->setSamples(noisyPictures(2, 1, 4));
    EXPECT_FALSE(mayChoose());
    EXPECT_TRUE(entry()->toolTip().contains(QStringLiteral("these have 4")));
    // One channel, and smaller than the network takes.
    m_grid->setSamples(noisyPictures(2, 1, 1, 8));
    waitUntilCompared();
    EXPECT_TRUE(mayChoose());
    chooseByKeys();
    EXPECT_EQ(sheet().pixel(0, SampleColumn::Difference, 7, 7).size(), 1U);
}

TEST_F(SamplePerceptualTest, ADamagedFileCountsAsMissing) {
    const std::filesystem::path folder = filePath(QStringLiteral("broken")).toStdString();
    std::filesystem::create_directories(folder);
    std::filesystem::copy(weights(), folder);
    std::filesystem::resize_file(folder / "alexnet-owt-7be5be79.safetensors", 100'000);
    show(folder);
    m_grid->setSamples(noisyPictures(2, 1));
    waitUntilKnown();
    EXPECT_FALSE(mayChoose());
    EXPECT_TRUE(m_grid->perceptualProblem().contains(QStringLiteral("download")))
        << m_grid->perceptualProblem().toStdString();
}

TEST_F(SamplePerceptualTest, TheNewestPicturesWinAndTheMapBeforeStandsIn) {
    show(weights());
    m_grid->setSamples(noisyPictures(3, 1));
    waitUntilCompared();
    chooseByKeys();
    m_grid->findChild<QCheckBox*>(QStringLiteral("worstFirst"))->setChecked(true);
    const int worst = sheet().sampleAt(0);
    const std::vector<float> before = sheet().pixel(0, SampleColumn::Difference, 3, 3);
    QSignalSpy changes(m_grid.get(), &SampleGrid::perceptualChanged);
    SampleComparison newest;
    for (unsigned seed = 2; seed < 12; ++seed) {
        newest = noisyPictures(3, seed);
        m_grid->setSamples(newest);
        EXPECT_TRUE(sheet().isDifferenceOutdated());
        EXPECT_EQ(sheet().sampleAt(0), worst) << "rows stay where they are";
        EXPECT_EQ(sheet().pixel(0, SampleColumn::Difference, 3, 3), before);
        EXPECT_FALSE(sheet().lpipsAt(0)) << "a value is never that of other pictures";
    }
    waitUntilCompared();
    const PerceptualComparison expected =
        PerceptualMeter(weights()).compare(newest.teacher, newest.student);
    for (int row = 0; row < 3; ++row) {
        EXPECT_DOUBLE_EQ(*sheet().lpipsAt(row),
                         expected.distances[static_cast<size_t>(sheet().sampleAt(row))]);
    }
    EXPECT_FALSE(sheet().isDifferenceOutdated());
}

TEST_F(SamplePerceptualTest, IsDestroyedWhileItComputes) {
    show(weights());
    m_grid->setSamples(noisyPictures(8, 1, 3, 128));
    m_grid.reset();
    PerceptualComparer comparer;
    comparer.setWeights(weights());
    QSignalSpy answers(&comparer, &PerceptualComparer::answered);
    comparer.ask(noisyPictures(2, 1));
    comparer.stop();
    EXPECT_FALSE(comparer.isAsked());
    comparer.ask({});
    ASSERT_TRUE(answers.wait(kLongWaitMilliseconds));
    EXPECT_EQ(answers.count(), 1);
    EXPECT_FALSE(answers.front().front().value<PerceptualAnswer>().comparison.has_value())
        << "what was dropped is not answered";
}

TEST_F(SamplePerceptualTest, IsExportedAsItIsShown) {
    show(weights());
    const auto exported = [this] {
        const QString path = filePath(QStringLiteral("samples.csv"));
        m_grid->exportFigure(path.toStdString());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_grid->setSamples(noisyPictures(3, 1));
    EXPECT_EQ(sheet().perceptualState(), PerceptualState::Awaited);
    EXPECT_TRUE(exported().startsWith("sample,L2\n"));
    waitUntilCompared();
    EXPECT_TRUE(exported().startsWith("sample,L2,lpips-alex\n")) << exported().toStdString();
    chooseByKeys();
    m_grid->setSamples(noisyPictures(3, 2));
    EXPECT_THROW((void)exported(), Error) << "the map is that of the pictures before";
    waitUntilCompared();
    const std::string svg = filePath(QStringLiteral("samples.svg")).toStdString();
    m_grid->exportFigure(svg, {252.0, 0.0, 8.0});
    QFile file(QString::fromStdString(svg));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray drawn = file.readAll();
    EXPECT_TRUE(drawn.contains(">LPIPS<")) << "title of the column";
    EXPECT_TRUE(drawn.contains(">LPIPS 0")) << "value of a row";
}

TEST_F(SamplePerceptualTest, IsDrawnWithoutAWindow) {
    FigureRequest request;
    request.kind = FigureKind::Grid;
    request.runs = {RunRecord()};
    request.runs[0].samples = noisyPictures(3, 1);
    request.difference.mode = DifferenceMode::Perceptual;
    request.difference.isWorstFirst = true;
    request.perceptual = std::make_shared<PerceptualMeter>(weights());
    const QString path = filePath(QStringLiteral("grid.csv"));
    writeFigure(request, path.toStdString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    ASSERT_GE(lines.size(), 4);
    EXPECT_EQ(lines[0], "sample,L2,lpips-alex");
    EXPECT_GE(lines[1].split(',')[2].toDouble(), lines[2].split(',')[2].toDouble());
    EXPECT_GE(lines[2].split(',')[2].toDouble(), lines[3].split(',')[2].toDouble());
    request.perceptual = std::make_shared<PerceptualMeter>(runsRoot());
    EXPECT_THROW(writeFigure(request, path.toStdString()), Error);
}

class RememberedSamplesTest : public MainWindowFixture {};

TEST_F(RememberedSamplesTest, TheWindowRemembersHowSamplesAreCompared) {
    const auto grid = [this] { return m_window->findChild<SampleGrid*>(); };
    EXPECT_EQ(grid()->options().mode, DifferenceMode::Signed);
    DifferenceOptions options;
    options.mode = DifferenceMode::Perceptual;
    options.setScale(0.125);
    options.isWorstFirst = true;
    grid()->setOptions(options);
    grid()->setSplit(true);
    EXPECT_TRUE(m_window->close());
    open();
    const DifferenceOptions restored = grid()->options();
    EXPECT_EQ(restored.mode, DifferenceMode::Perceptual);
    EXPECT_EQ(restored.scale(), 0.125);
    EXPECT_FALSE(restored.isAutomatic());
    EXPECT_TRUE(restored.isWorstFirst);
    EXPECT_TRUE(grid()->isSplit());
    EXPECT_TRUE(grid()->canvas().pair().isSplit);
}

}  // namespace
}  // namespace ld3::ui
