#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/schedules/schedule.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

namespace ld3 {

/// What a batch of samples starts from.
struct SampleStart {
    Tensor noise;         ///< [B, C, H, W] standard normal, in the model's dtype, on its device
    Condition condition;  ///< labels drawn uniformly where the model has classes
};

/// Noise and labels of samples that each have a generator of their own: sample i is drawn in
/// float32 from the CPU generator seeded with `firstSeed + i` (mod 2^32), first the noise, then the
/// label, whatever the batch. Source: the sampling script of EDM (Karras et al. 2022).
[[nodiscard]] SampleStart drawSamples(const Denoiser& denoiser, uint64_t firstSeed, int64_t count);

/// Solves batches; where the device's memory does not suffice, in halves from then on.
class EvaluationSampler {
  public:
    /// @param denoiser  must outlive this
    /// @param batch     samples of one network call at most
    /// @param note      told when the batch is halved
    EvaluationSampler(const Denoiser& denoiser,
                      int64_t batch,
                      std::function<void(const std::string&)> note);

    /// x0 of `count` samples, [count, C, H, W].
    /// @throws Error{Numerical} where one is not finite; Error{OutOfMemory} where one sample is too
    ///         many; Stopped
    [[nodiscard]] Tensor solve(const Schedule& schedule,
                               uint64_t firstSeed,
                               int64_t count,
                               const RunControl& control);

    [[nodiscard]] const Denoiser& denoiser() const { return m_denoiser; }

  private:
    [[nodiscard]] Tensor solvePart(const Schedule& schedule,
                                   uint64_t firstSeed,
                                   int64_t count,
                                   const RunControl& control) const;

    const Denoiser& m_denoiser;
    std::atomic<int64_t> m_batch;  ///< teacher and student are sampled in two threads on CUDA
    std::function<void(const std::string&)> m_note;
};

}  // namespace ld3
