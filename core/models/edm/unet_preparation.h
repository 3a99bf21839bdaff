#pragma once

#include "core/models/edm/edm_layout.h"
#include "core/models/edm/residual_block.h"

#include <map>
#include <string>

namespace ld3 {

/// How a network computes.
struct UNetOptions {
    torch::Dtype dtype = torch::kFloat32;  ///< of embeddings: float32 or float64
    torch::Device device = torch::kCPU;
    torch::Dtype featureDtype = torch::kFloat32;  ///< of the feature maps: `dtype`, or bfloat16
    bool channelsLast = false;  ///< order of feature maps in memory: faster for float32 on the CPU
};

/// A layer with its tensors; only the members of its kind are filled.
struct UNetLayer {
    EdmLayerKind kind = EdmLayerKind::Residual;
    bool concatenates = false;
    ResidualBlock block;
    Convolution convolution;
    GroupNorm norm;
};

struct UNetLinear {
    Tensor weight;  ///< undefined: the network has none
    Tensor bias;    ///< may be undefined
};

/// Brings a file's tensors into the form that the layers take.
class UNetPreparation {
  public:
    /// All must outlive this.
    UNetPreparation(const EdmArguments& arguments,
                    const std::map<std::string, Tensor>& tensors,
                    const UNetOptions& options)
        : m_arguments(arguments), m_tensors(tensors), m_options(options) {}

    [[nodiscard]] UNetLayer layer(const EdmLayer& layer) const;
    [[nodiscard]] UNetLinear linear(const std::string& path) const;
    /// Of the noise level's embedding, [noiseChannels/2].
    [[nodiscard]] Tensor frequencies(int64_t noiseChannels) const;

  private:
    /// Undefined where there is none.
    [[nodiscard]] Tensor find(const std::string& name, torch::Dtype dtype) const;
    [[nodiscard]] Convolution convolution(const std::string& path, Resampling resampling) const;
    [[nodiscard]] GroupNorm norm(const std::string& path) const;
    [[nodiscard]] ResidualBlock block(const EdmLayer& layer) const;

    const EdmArguments& m_arguments;
    const std::map<std::string, Tensor>& m_tensors;
    const UNetOptions& m_options;
};

}  // namespace ld3
