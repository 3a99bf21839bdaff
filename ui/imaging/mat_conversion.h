#pragma once

#include "core/diffusion/picture_batch.h"

#include <opencv2/core.hpp>

#include <QImage>

namespace ld3::ui {

// Between Qt's, OpenCV's and core's pictures. Only for `imaging`: other rooms see QImage.

/// [height, width] CV_32FC1 without a copy; valid as long as the batch.
[[nodiscard]] cv::Mat planeOf(const PictureBatch& batch, int index, int channel);

/// CV_8UC3 in OpenCV's order (blue, green, red), copied.
[[nodiscard]] cv::Mat bgrFromImage(const QImage& image);

/// Format_RGB32, copied. @param bgr  CV_8UC3
[[nodiscard]] QImage imageFromBgr(const cv::Mat& bgr);

}  // namespace ld3::ui
