#include "core/runs/cpu_threads.h"

#include "core/base/error.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <dlfcn.h>
#include <thread>

namespace ld3 {

int useCpuThreads(int wish) {
    if (wish < 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "negative number of threads",
                    "threads = " + std::to_string(wish),
                    "give 0 for all cores, or a positive number");
    }
    const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    const int threads = wish == 0 ? cores : wish;
    using SetThreads = void (*)(int);
    const auto setThreads =
        reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    // One pool only: LibTorch's waiting workers spin and take the cores from OpenBLAS' (a training
    // at NFE 10 on two cores: 69 s with two pools, 13 s with one thread). The models of this
    // version are matrix products, so OpenBLAS gets the threads. LibTorch's own builds have MKL
    // inside, which shares their pool.
    at::set_num_threads(setThreads != nullptr ? 1 : threads);
    if (setThreads != nullptr) {
        setThreads(threads);
    }
    return threads;
}

}  // namespace ld3
