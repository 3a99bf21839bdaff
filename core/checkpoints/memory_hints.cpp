#include "core/checkpoints/memory_hints.h"

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ld3 {

void letGoOf(const Tensor& tensor) noexcept {
#ifdef MADV_PAGEOUT
    if (!tensor.is_contiguous() || !tensor.is_cpu()) {
        return;
    }
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<uintptr_t>(tensor.data_ptr());
    const uintptr_t first = (begin + page - 1) / page * page;
    const uintptr_t last = (begin + tensor.nbytes()) / page * page;
    if (first < last) {
        (void)::madvise(reinterpret_cast<void*>(first), last - first, MADV_PAGEOUT);
    }
#else
    (void)tensor;
#endif
}

void returnFreedMemory() noexcept {
#ifdef __GLIBC__
    (void)::malloc_trim(0);
#endif
}

}  // namespace ld3
