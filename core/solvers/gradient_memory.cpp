#include "core/solvers/gradient_memory.h"

#include <dlfcn.h>
#include <fstream>
#include <string>

namespace ld3 {

namespace {

/// MemAvailable of Linux, which counts caches as free.
int64_t freeMainMemory() {
    std::ifstream file("/proc/meminfo");
    std::string name;
    int64_t kibibytes = 0;
    std::string unit;
    while (file >> name >> kibibytes) {
        std::getline(file, unit);
        if (name == "MemAvailable:") {
            return kibibytes * 1024;
        }
    }
    return 0;
}

/// Asked of the CUDA runtime that LibTorch has loaded: its headers are not there to build with.
int64_t freeCudaMemory(const torch::Device& device) {
    using MemGetInfo = int (*)(size_t*, size_t*);
    using Device = int (*)(int);
    using GetDevice = int (*)(int*);
    const auto ask = reinterpret_cast<MemGetInfo>(::dlsym(RTLD_DEFAULT, "cudaMemGetInfo"));
    const auto set = reinterpret_cast<Device>(::dlsym(RTLD_DEFAULT, "cudaSetDevice"));
    const auto get = reinterpret_cast<GetDevice>(::dlsym(RTLD_DEFAULT, "cudaGetDevice"));
    int before = 0;
    if (ask == nullptr || set == nullptr || get == nullptr || get(&before) != 0) {
        return 0;
    }
    size_t available = 0;
    size_t total = 0;
    const bool known =
        set(device.has_index() ? device.index() : before) == 0 && ask(&available, &total) == 0;
    set(before);
    return known ? static_cast<int64_t>(available) : 0;
}

}  // namespace

int64_t freeMemory(const torch::Device& device) {
    return device.is_cuda() ? freeCudaMemory(device) : freeMainMemory();
}

int64_t activationBytes(const Denoiser& denoiser, int64_t batch, int64_t calls) {
    const auto inFloats = static_cast<double>(denoiser.info().activationBytes);
    const double scale = static_cast<double>(torch::elementSize(denoiser.dtype())) / 4.0;
    return static_cast<int64_t>(inFloats * scale * static_cast<double>(batch * calls));
}

GradientMemory chooseGradientMemory(const Denoiser& denoiser, int64_t batch, int64_t calls) {
    // Half of it: other programs and LibTorch's own work space need some too.
    constexpr int64_t kShare = 2;
    const int64_t needed = activationBytes(denoiser, batch, calls);
    return needed > 0 && needed <= freeMemory(denoiser.device()) / kShare
               ? GradientMemory::Keep
               : GradientMemory::Recompute;
}

}  // namespace ld3
