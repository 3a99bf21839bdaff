#pragma once

#include <vector>

namespace ld3 {

/// Pictures as plain numbers: what crosses from core to a window or an image file.
struct PictureBatch {
    int count = 0, channels = 0, height = 0, width = 0;
    std::vector<float> values;  ///< [count, channels, height, width] in [0, 1]
};

}  // namespace ld3
