#pragma once

/// The one door to LibTorch: tensors and autograd, for 1.13 and 2.x. Whatever differs between the
/// versions is settled here. `torch/nn.h`, `optim` and `script.h` stay out: they cost too much.

#include <torch/csrc/api/include/torch/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/types.h>
#include <torch/version.h>

namespace ld3 {

using torch::Tensor;

/// Differentiates `output` (one element) with respect to `inputs`; an input that does not matter
/// gets zeros.
std::vector<Tensor> gradients(const Tensor& output, const std::vector<Tensor>& inputs);

/// A CPU generator with its own state, seeded.
[[nodiscard]] at::Generator seededGenerator(uint64_t seed);

/// True where LibTorch can use at least one CUDA device.
[[nodiscard]] bool cudaAvailable();

}  // namespace ld3
