#pragma once

#include <cstdint>
#include <vector>

namespace ld3 {

/// Pictures as they stand in files: bytes, not interpreted.
struct PictureBytes {
    int count = 0, channels = 0, height = 0, width = 0;
    std::vector<uint8_t> values;  ///< [count, channels, height, width], red first
};

}  // namespace ld3
