#include "core/base/error.h"
#include "core/models/open_model.h"
#include "core/torch.h"

#include <ATen/Context.h>

#include <charconv>

namespace ld3 {

namespace {

int cudaDeviceCount() {
    return cudaAvailable() ? static_cast<int>(at::getNumGPUs()) : 0;
}

/// The number of "cuda" or "cuda:<i>"; -1 for anything else.
int cudaIndex(const std::string& wish) {
    if (wish == "cuda") {
        return 0;
    }
    int index = -1;
    const std::string prefix = "cuda:";
    if (wish.rfind(prefix, 0) != 0) {
        return -1;
    }
    const char* end = wish.data() + wish.size();
    const auto [stop, failure] = std::from_chars(wish.data() + prefix.size(), end, index);
    return failure == std::errc() && stop == end ? index : -1;
}

}  // namespace

std::vector<std::string> availableDevices() {
    std::vector<std::string> devices{"cpu"};
    for (int i = 0; i < cudaDeviceCount(); ++i) {
        devices.push_back("cuda:" + std::to_string(i));
    }
    return devices;
}

std::string resolveDevice(const std::string& wish) {
    const int count = cudaDeviceCount();
    if (wish == "auto") {
        return count > 0 ? "cuda:0" : "cpu";
    }
    if (wish == "cpu") {
        return wish;
    }
    const int index = cudaIndex(wish);
    if (index < 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown device",
                    wish,
                    "use auto, cpu, cuda or cuda:<number>");
    }
    if (index >= count) {
        throw Error(ErrorCode::NoDevice,
                    "no such CUDA device",
                    wish,
                    count == 0 ? "no CUDA device can be used here; use auto or cpu"
                               : "use cuda:0 to cuda:" + std::to_string(count - 1));
    }
    return "cuda:" + std::to_string(index);
}

}  // namespace ld3
