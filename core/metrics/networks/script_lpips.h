#pragma once

#include "core/metrics/perceptual_net.h"
#include "core/models/torchscript/script_module.h"

#include <stop_token>

namespace ld3 {

/// LPIPS as NVIDIA's TorchScript module `vgg16.pt`: the squared distance of the vectors that it
/// returns with `return_lpips=True`. It computes in single precision and counts as one layer.
/// Pictures keep their size; for those below 16 pixels the real module has no answer.
class ScriptLpips : public PerceptualNet {
  public:
    /// @param stop  asked between blocks of bytes; not heard while LibTorch loads the module
    /// @throws Error{BadFile, Unsupported} naming the file and the reason; Stopped
    ScriptLpips(const std::filesystem::path& path,
                torch::Device device,
                const std::stop_token& stop = {});

    [[nodiscard]] const PerceptualNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor layers(const Tensor& first, const Tensor& second) const override;

    void embed(const Tensor& pictures, const Visitor& visit) const override;

  private:
    /// [B, R]
    [[nodiscard]] Tensor vectors(const Tensor& pictures) const;

    std::string m_path;
    torch::Device m_device;
    ScriptModule m_module;
    PerceptualNetInfo m_info;
};

}  // namespace ld3
