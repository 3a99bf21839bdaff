#pragma once

#include "core/checkpoints/safetensors.h"
#include "core/diffusion/denoiser.h"

#include <filesystem>

namespace ld3::cli {

/// Fails early, before the work. @throws Error{Io}
void checkSampleOutput(const std::filesystem::path& out);

/// A `.safetensors` file as it is; any other name is a folder, which gets a PNG picture a sample
/// and a sheet of all, or the tensors where this program was built without pictures.
void writeSamples(const TensorFile& samples,
                  const Denoiser& denoiser,
                  const std::filesystem::path& out);

}  // namespace ld3::cli
