#pragma once

#include "core/metrics/networks/weights_file.h"

#include <functional>

namespace ld3 {

/// The FID Inception-v3 network: the TensorFlow network of 2015-12-05 as pytorch-fid carries it.
/// Batch norms are folded into the convolutions.
///
/// It differs from torchvision's Inception-v3: average pools divide by the number of real pixels,
/// and Mixed_7c pools by the maximum where Mixed_7b averages.
/// Source: Szegedy et al. 2015, "Rethinking the Inception Architecture"; pytorch-fid 0.3.0.
class Inception {
  public:
    /// Side of the pictures that the network takes, and the number of its features.
    static constexpr int64_t kSide = 299, kFeatures = 2048;

    /// Told each stage: "Conv2d_1a_3x3", "maxpool1", "Mixed_5b", …; output [B, C, h, w]
    using Visitor = std::function<void(const std::string& stage, const Tensor& output)>;

    /// @param file     as pytorch-fid publishes it, with or without `num_batches_tracked`
    /// @param options  number type and device of all arithmetic
    /// @throws Error{BadFile} naming file, tensor and remedy
    Inception(const WeightsFile& file, const torch::TensorOptions& options);

    /// @param pictures  [B, 3, 299, 299], scaled as the front end says
    /// @returns [B, 2048], the last stage's mean over space
    [[nodiscard]] Tensor features(const Tensor& pictures, const Visitor& visit = {}) const;

    [[nodiscard]] const torch::TensorOptions& options() const { return m_options; }

    /// A unit's shape: convolution, batch norm, ReLU.
    struct Unit {
        std::string name;  ///< "Mixed_5b.branch1x1"
        int64_t inputs = 0, outputs = 0, kernelHeight = 0, kernelWidth = 0;
        int64_t stride = 1, padHeight = 0, padWidth = 0;
    };

  private:
    struct Folded {
        Unit unit;
        Tensor weight, bias;
    };

    [[nodiscard]] Tensor apply(const std::string& unit, const Tensor& x) const;
    [[nodiscard]] Tensor chain(const std::string& stage,
                               std::initializer_list<const char*> units,
                               const Tensor& x) const;
    [[nodiscard]] Tensor stage(const std::string& name, const Tensor& x) const;
    [[nodiscard]] Tensor stageA(const std::string& name, const Tensor& x) const;
    [[nodiscard]] Tensor stageB(const std::string& name, const Tensor& x) const;
    [[nodiscard]] Tensor stageC(const std::string& name, const Tensor& x) const;
    [[nodiscard]] Tensor stageD(const std::string& name, const Tensor& x) const;
    [[nodiscard]] Tensor stageE(const std::string& name, const Tensor& x) const;

    torch::TensorOptions m_options;
    std::map<std::string, Folded> m_units;
};

}  // namespace ld3
