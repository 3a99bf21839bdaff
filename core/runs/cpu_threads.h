#pragma once

namespace ld3 {

/// Sets how many CPU threads tensor work uses. They go to OpenBLAS, where that is the BLAS, and
/// LibTorch's own pool then stays at one thread; elsewhere to that pool (and MKL with it).
/// @param wish  0 means all cores
/// @returns the number in use
/// @throws Error{InvalidArgument} for a negative number
int useCpuThreads(int wish);

}  // namespace ld3
