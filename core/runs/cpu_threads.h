#pragma once

namespace ld3 {

/// Sets how many CPU threads the calling thread's tensor work uses: LibTorch's and, where the BLAS
/// is OpenBLAS (which does not ask LibTorch), its own.
/// @param wish  0 means all cores
/// @returns the number in use
/// @throws Error{InvalidArgument} for a negative number
int useCpuThreads(int wish);

}  // namespace ld3
