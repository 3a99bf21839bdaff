#pragma once

#include "core/metrics/networks/weights_file.h"
#include "core/metrics/perceptual_net.h"

namespace ld3 {

/// The trunk of LPIPS.
enum class LpipsTrunk { Vgg, Alex };

/// "vgg" or "alex".
[[nodiscard]] std::string lpipsTrunkName(LpipsTrunk trunk);

/// @throws Error{InvalidArgument}
[[nodiscard]] LpipsTrunk lpipsTrunkFromName(const std::string& name);

/// Vectors along dimension 1 divided by (their Euclidean norm + 1e-10). Where a vector is zero,
/// value and gradient are zero.
[[nodiscard]] Tensor unitNormalised(const Tensor& features);

/// LPIPS v0.1 with torchvision's VGG16 or AlexNet, five layers each.
class Lpips : public PerceptualNet {
  public:
    /// A convolution of the trunk, followed by a ReLU.
    struct Convolution {
        int index = 0;  ///< torchvision's, in `features`
        int64_t outputs = 0, kernel = 0, stride = 1, padding = 0;
        bool poolBefore = false;
        bool isTap = false;  ///< a layer is compared after its ReLU
    };

    /// @param trunkFile   holds `features.*`, or `net.slice*` of a whole LPIPS module
    /// @param linearFile  holds `lin*.model.1.weight` or `lins.*`; may be the same file
    /// @param options     number type and device of all arithmetic
    /// @throws Error{BadFile} naming file, tensor and remedy
    Lpips(LpipsTrunk trunk,
          const WeightsFile& trunkFile,
          const WeightsFile& linearFile,
          const torch::TensorOptions& options);

    [[nodiscard]] const PerceptualNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor layers(const Tensor& first, const Tensor& second) const override;

    [[nodiscard]] std::vector<Tensor> layerMaps(const Tensor& first,
                                                const Tensor& second) const override;

    void embed(const Tensor& pictures, const Visitor& visit) const override;

    /// Visits the taps: features after the ReLU, [B, C, h, w].
    void visitTaps(const Tensor& pictures, const Visitor& visit) const;

    /// Set by whoever read the files.
    void setSources(std::vector<std::string> files, std::vector<std::string> sha256);

  private:
    struct Layer {
        Convolution convolution;
        Tensor weight, bias;
    };

    LpipsTrunk m_trunk;
    torch::TensorOptions m_options;
    Tensor m_shift, m_scale;  ///< [1, 3, 1, 1]
    std::vector<Layer> m_layers;
    std::vector<Tensor> m_linear;  ///< [1, C, 1, 1] each, >= 0
    PerceptualNetInfo m_info;
};

}  // namespace ld3
