#include "ui/imaging/mat_conversion.h"

#include <opencv2/imgproc.hpp>

#include <QSysInfo>

namespace ld3::ui {

// Format_RGB32 is a word 0xffRRGGBB: bytes blue, green, red, filler on the machines that we run on.
static_assert(QSysInfo::ByteOrder == QSysInfo::LittleEndian);

cv::Mat planeOf(const PictureBatch& batch, int index, int channel) {
    const size_t plane = static_cast<size_t>(batch.height) * static_cast<size_t>(batch.width);
    const size_t offset = (static_cast<size_t>(index) * static_cast<size_t>(batch.channels) +
                           static_cast<size_t>(channel)) *
                          plane;
    // OpenCV has no read-only matrix; the callers only read.
    return {batch.height, batch.width, CV_32FC1, const_cast<float*>(batch.values.data() + offset)};
}

cv::Mat bgrFromImage(const QImage& image) {
    const QImage words = image.convertToFormat(QImage::Format_RGB32);
    const cv::Mat view(words.height(),
                       words.width(),
                       CV_8UC4,
                       const_cast<uchar*>(words.constBits()),
                       static_cast<size_t>(words.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(view, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

QImage imageFromBgr(const cv::Mat& bgr) {
    QImage image(bgr.cols, bgr.rows, QImage::Format_RGB32);
    cv::Mat view(
        bgr.rows, bgr.cols, CV_8UC4, image.bits(), static_cast<size_t>(image.bytesPerLine()));
    cv::cvtColor(bgr, view, cv::COLOR_BGR2BGRA);
    return image;
}

}  // namespace ld3::ui
