#pragma once

#include "core/diffusion/denoiser.h"
#include "core/models/description_file.h"
#include "core/models/torchscript/script_module.h"

#include <stop_token>

namespace ld3 {

/// A network as a TorchScript module `forward(x, noise level[, labels])`, with what must be known
/// of it from its description.
///
/// The module is asked in its own convention: at the time of its noise schedule that has the
/// wanted sigma/alpha, about x brought to that time. It may therefore be sampled with any noise
/// schedule.
class TorchScriptDenoiser : public Denoiser {
  public:
    /// Loads the module and calls it once: what it returns must have the described shape and be
    /// finite. That call also tells whether the module can be differentiated, and its cost.
    /// @param stop  heard once LibTorch has loaded the module, which itself cannot be stopped,
    ///              between blocks of bytes that are hashed, and between calls
    /// @throws Error{BadFile, Unsupported} naming file and reason; Stopped
    TorchScriptDenoiser(const std::filesystem::path& path,
                        const SourcedDescription& description,
                        const torch::TensorOptions& options,
                        const std::stop_token& stop = {});

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] torch::Device device() const override { return m_options.device(); }

    [[nodiscard]] torch::Dtype dtype() const override { return m_options.dtype().toScalarType(); }

    /// @throws Error{InvalidArgument} for labels that the module does not have;
    ///         Error{BadFile} where the module fails or returns another shape
    [[nodiscard]] Tensor predict(const Tensor& x,
                                 const NoiseLevel& level,
                                 const Condition& condition) const override;

    [[nodiscard]] Tensor toPicture(const Tensor& x0) const override;

  private:
    /// Calls the module. @param time [B], as the module is told
    [[nodiscard]] Tensor call(const Tensor& x, const Tensor& time, const Tensor& labels) const;

    /// What the module is told of the noise level. @param sigma  sigma/alpha [1] or [B], float64
    [[nodiscard]] Tensor timeInput(const Tensor& sigma) const;

    /// Labels as the module wants them, or undefined. @param batch  number of samples
    [[nodiscard]] Tensor labelInput(const Condition& condition, int64_t batch) const;

    void requireFittingForward() const;
    void probe(const std::stop_token& stop);

    /// Why gradients of `output` do not reach x and the noise level; empty where they do.
    [[nodiscard]] std::string whatHindersGradients(const Tensor& output,
                                                   const Tensor& x,
                                                   const Tensor& time,
                                                   const Tensor& labels,
                                                   const std::stop_token& stop) const;

    ModelDescription m_description;
    NoiseSchedule m_schedule;
    torch::TensorOptions m_options;
    ScriptModule m_module;
    ModelInfo m_info;
};

}  // namespace ld3
