#pragma once

#include "core/checkpoints/safetensors.h"
#include "core/torch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ld3 {

/// What samples are worth, and what stands to be said of it.
struct MeasuredValue {
    double value = 0.0;  ///< NaN while there are too few
    std::vector<std::string> warnings;
};

/// Takes samples in their order and knows a value at any time. All that it keeps can be saved, and
/// added to another's.
class SampleMeasure {
  public:
    SampleMeasure() = default;
    SampleMeasure(const SampleMeasure&) = delete;
    SampleMeasure& operator=(const SampleMeasure&) = delete;
    virtual ~SampleMeasure() = default;

    /// @param samples  x0 as the model has it, [B, C, H, W]
    /// @param first    number of the first of them
    /// @throws Stopped, where it hears one; the first of them, which `count` says, are in then
    virtual void add(const Tensor& samples, int64_t first) = 0;

    [[nodiscard]] virtual int64_t count() const = 0;

    [[nodiscard]] virtual MeasuredValue value() const = 0;

    [[nodiscard]] virtual TensorFile state() const = 0;

    /// Adds what a `state()` holds; to an empty measure exactly.
    /// @throws Error{BadFile} naming `where`
    virtual void take(const TensorFile& state, const std::string& where) = 0;
};

}  // namespace ld3
