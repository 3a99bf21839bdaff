#pragma once

#include "core/checkpoints/network_snapshot.h"
#include "core/diffusion/denoiser.h"
#include "core/models/edm/edm_denoiser.h"

#include <memory>
#include <string>

namespace ld3 {

/// How exactly a network's products are computed on a GPU.
enum class EdmPrecision {
    Exact,     ///< as the dtype says; for comparisons
    Tf32,      ///< CUDA: factors of products rounded to 10 bits (Ampere and later)
    Bfloat16,  ///< feature maps in bfloat16; embeddings, attention weights and scalings stay
               ///< float32
};

struct EdmOptions {
    torch::Dtype dtype = torch::kFloat32;  ///< float32 or float64
    torch::Device device = torch::kCPU;
    EdmPrecision precision = EdmPrecision::Exact;
};

/// Where a snapshot came from, for `ModelInfo` and errors.
struct EdmSource {
    std::string name;  ///< as the user named it
    std::string sha256;
};

/// What the network is. Checks everything that can be checked without computing: arguments, and
/// that the tensors are exactly those that the arguments call for.
/// @throws Error{BadFile} naming the argument or the tensor and what is wrong with it
[[nodiscard]] ModelInfo edmInfo(const NetworkSnapshot& snapshot, const EdmSource& source);

/// The network, ready to be called. Tensors that need no change are shared with the snapshot.
/// On CUDA this sets whether LibTorch may use TF32, for the whole program.
/// @throws Error{BadFile} as `edmInfo`; Error{Unsupported} for bfloat16 features in float64
[[nodiscard]] std::shared_ptr<const EdmDenoiser> makeEdmDenoiser(const NetworkSnapshot& snapshot,
                                                                 const EdmSource& source,
                                                                 const EdmOptions& options = {});

/// The same for a network that is described already, and whose data become pictures in its own way.
/// @param info  from `edmInfo`
[[nodiscard]] std::shared_ptr<const EdmDenoiser> makeEdmDenoiser(const NetworkSnapshot& snapshot,
                                                                 const ModelInfo& info,
                                                                 const EdmOptions& options,
                                                                 const PictureScale& scale);

/// @throws Error{BadFile} naming the first tensor that is missing, too many, of another shape, or
///         not of floating point
void checkEdmTensors(const EdmLayout& layout,
                     const std::map<std::string, Tensor>& tensors,
                     const std::string& where);

}  // namespace ld3
