#include "ui/imaging/pictures.h"

#include "core/base/error.h"
#include "tests/ui/drawing.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace ld3::ui {
namespace {

PictureBatch colored() {
    // Two pictures of 1 x 2 pixels: red and green, then black and NaN.
    return {2, 3, 1, 2, {1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, std::nanf("")}};
}

TEST(Pictures, KeepChannelsPixelsAndSamplesApart) {
    const QImage first = toImage(colored(), 0);
    EXPECT_EQ(first.size(), QSize(2, 1));
    EXPECT_EQ(first.pixel(0, 0), qRgb(255, 0, 0));
    EXPECT_EQ(first.pixel(1, 0), qRgb(0, 255, 0));
    const QImage second = toImage(colored(), 1);
    EXPECT_EQ(second.pixel(0, 0), qRgb(0, 0, 0));
    EXPECT_EQ(second.pixel(1, 0), kNotANumber);
}

TEST(Pictures, ShowOneChannelGreyAndClampAndRound) {
    const QImage grey = toImage({1, 1, 1, 3, {-0.5F, 0.5F, 7.0F}}, 0);
    EXPECT_EQ(grey.pixel(0, 0), qRgb(0, 0, 0));
    EXPECT_EQ(grey.pixel(1, 0), qRgb(128, 128, 128));
    EXPECT_EQ(grey.pixel(2, 0), qRgb(255, 255, 255));
}

TEST(Pictures, RefuseWhatIsNotInTheBatch) {
    EXPECT_THROW((void)toImage(colored(), 2), Error);
    PictureBatch truncated = colored();
    truncated.values.pop_back();
    EXPECT_THROW((void)toImage(truncated, 0), Error);
}

TEST(ColorMaps, DivergeFromWhiteWithEqualLightness) {
    const ColorMap& map = divergingMap();
    EXPECT_GT(qGray(colorAt(map, 0.5)), 250);
    for (const double side : {0.1, 0.25, 0.5}) {
        const QColor low(colorAt(map, 0.5 - side)), high(colorAt(map, 0.5 + side));
        EXPECT_GT(low.blue(), low.red());
        EXPECT_GT(high.red(), high.blue());
        EXPECT_NEAR(qGray(low.rgb()), qGray(high.rgb()), 24);
    }
    EXPECT_EQ(colorAt(map, -3.0), map.front());
    EXPECT_EQ(colorAt(map, 3.0), map.back());
}

TEST(ColorMaps, RiseInLightness) {
    const ColorMap& map = sequentialMap();
    for (size_t i = 8; i < map.size(); i += 8) {
        EXPECT_GT(qGray(map[i]), qGray(map[i - 8])) << i;
    }
}

TEST(ColorMaps, MapNumbersAndMarkNaN) {
    const std::vector<float> values = {-1.0F, 0.0F, 1.0F, std::nanf("")};
    const QImage image = mapColors(values.data(), 2, 2, -1.0, 1.0, divergingMap());
    EXPECT_EQ(image.pixel(0, 0), divergingMap().front());
    EXPECT_GT(qGray(image.pixel(1, 0)), 250);
    EXPECT_EQ(image.pixel(0, 1), divergingMap().back());
    EXPECT_EQ(image.pixel(1, 1), kNotANumber);
}

TEST(PictureGrid, PlacesPicturesRowByRow) {
    const PictureBatch batch = {3, 1, 2, 2, {0, 0, 0, 0, .5, .5, .5, .5, 0, 0, 0, 0}};
    const QImage sheet = composeGrid(batch, 2, 1);
    EXPECT_EQ(sheet.size(), QSize(7, 7));
    EXPECT_EQ(sheet.pixel(0, 0), qRgb(255, 255, 255));
    EXPECT_EQ(sheet.pixel(1, 1), qRgb(0, 0, 0));
    EXPECT_EQ(sheet.pixel(4, 1), qRgb(128, 128, 128));
    EXPECT_EQ(sheet.pixel(1, 4), qRgb(0, 0, 0));
    EXPECT_EQ(sheet.pixel(4, 4), qRgb(255, 255, 255));
}

TEST(PictureFile, IsReadBackAsItWas) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("picture.png");
    const QImage image = toImage(colored(), 0);
    writePng(image, path.toStdString());
    const QImage read = QImage(path).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(read, image);
    try {
        writePng(image, folder.filePath("missing/picture.png").toStdString());
        FAIL() << "wrote into a folder that is not there";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Io);
    }
}

}  // namespace
}  // namespace ld3::ui
