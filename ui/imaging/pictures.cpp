#include "ui/imaging/pictures.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/imaging/mat_conversion.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace ld3::ui {

namespace {

void check(const PictureBatch& batch, int index) {
    const bool isSane =
        batch.count >= 0 && batch.channels > 0 && batch.height > 0 && batch.width > 0;
    const size_t values =
        isSane ? static_cast<size_t>(batch.count) * static_cast<size_t>(batch.channels) *
                     static_cast<size_t>(batch.height) * static_cast<size_t>(batch.width)
               : 0;
    if (!isSane || values != batch.values.size() || index < 0 || index >= batch.count) {
        throw Error(ErrorCode::InvalidArgument,
                    "picture " + std::to_string(index) + " is not in the batch",
                    std::to_string(batch.count) + " x " + std::to_string(batch.channels) + " x " +
                        std::to_string(batch.height) + " x " + std::to_string(batch.width) +
                        " with " + std::to_string(batch.values.size()) + " values",
                    "give an index below the count, and count x channels x height x width values");
    }
}

int byteOf(float value) {
    // Six times as fast as lround, and in time for a frame with eight pictures of 256 x 256.
    // NOLINTNEXTLINE(bugprone-incorrect-roundings): never negative
    return static_cast<int>(255.0F * std::clamp(value, 0.0F, 1.0F) + 0.5F);
}

}  // namespace

QImage toImage(const PictureBatch& batch, int index) {
    check(batch, index);
    std::array<cv::Mat, 3> planes;
    for (int channel = 0; channel < 3; ++channel) {
        const int source = batch.channels >= 3 ? channel : 0;
        planes[static_cast<size_t>(channel)] = planeOf(batch, index, source);
    }
    QImage image(batch.width, batch.height, QImage::Format_RGB32);
    for (int y = 0; y < batch.height; ++y) {
        const std::array<const float*, 3> rows = {
            planes[0].ptr<float>(y), planes[1].ptr<float>(y), planes[2].ptr<float>(y)};
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < batch.width; ++x) {
            const float red = rows[0][x], green = rows[1][x], blue = rows[2][x];
            line[x] = std::isnan(red + green + blue)
                          ? kNotANumber
                          : qRgb(byteOf(red), byteOf(green), byteOf(blue));
        }
    }
    return image;
}

QImage mapColors(
    const float* values, int height, int width, double low, double high, const ColorMap& map) {
    QImage image(width, height, QImage::Format_RGB32);
    const double perUnit = 1.0 / (high - low);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const float value = *values++;
            line[x] = std::isnan(value) ? kNotANumber : colorAt(map, (value - low) * perUnit);
        }
    }
    return image;
}

QImage composeGrid(const PictureBatch& batch, int columns, int gapPx) {
    if (columns <= 0) {
        columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(batch.count))));
    }
    const int rows = std::max(1, (batch.count + columns - 1) / columns);
    const int stepX = batch.width + gapPx, stepY = batch.height + gapPx;
    cv::Mat sheet(rows * stepY + gapPx, columns * stepX + gapPx, CV_8UC3, cv::Scalar::all(255));
    for (int i = 0; i < batch.count; ++i) {
        const cv::Rect place(gapPx + (i % columns) * stepX,
                             gapPx + (i / columns) * stepY,
                             batch.width,
                             batch.height);
        bgrFromImage(toImage(batch, i)).copyTo(sheet(place));
    }
    return imageFromBgr(sheet);
}

void writePng(const QImage& image, const std::filesystem::path& path) {
    std::vector<uchar> bytes;
    if (image.isNull() || !cv::imencode(".png", bgrFromImage(image), bytes)) {
        throw Error(
            ErrorCode::Io, "cannot encode the picture as PNG", path.string(), "give a picture");
    }
    writeFileAtomically(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

}  // namespace ld3::ui
