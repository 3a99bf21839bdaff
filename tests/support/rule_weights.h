#pragma once

#include "core/torch.h"

#include <map>
#include <string>

namespace ld3::testing {

/// A tensor of rule weights: a function of its name, for networks without trained weights.
///
/// The key "<seed>:<net>:<name>" is hashed (64-bit FNV-1a); SplitMix64 seeded with the hash gives,
/// element by element, u in [-1, 1), a multiple of 2^-23. By name and shape the value is
/// 0.25·|u| (`lin*.model.1.weight`), 0.125·u (`.running_mean`, `.bias`), 1 + 0.25·|u|
/// (`.running_var`), sqrt(6/fan_in)·u (two or more dimensions), 1 + 0.125·u (other weights).
/// @param net  "vgg16", "alexnet", "lpips_vgg", "lpips_alex" or "inception"
[[nodiscard]] Tensor ruleTensor(const std::string& net,
                                const std::string& name,
                                const std::vector<int64_t>& shape,
                                int seed = 1);

/// All tensors of a published file, named as there (tests/data/metrics/networks/<net>.txt), but
/// for the classifiers of VGG16 and AlexNet, which are large and not used.
[[nodiscard]] std::map<std::string, Tensor> ruleWeights(const std::string& net, int seed = 1);

}  // namespace ld3::testing
