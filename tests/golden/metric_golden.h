#pragma once

#include "core/metrics/networks/lpips.h"
#include "tests/golden/golden.h"
#include "tests/support/rule_weights.h"

/// The numbers of the reference's networks with rule weights (tests/data/metrics/networks).
namespace ld3::golden {

inline const TensorFile& networkFile(const std::string& name) {
    static std::map<std::string, TensorFile> loaded;
    const auto found = loaded.find(name);
    return found != loaded.end()
               ? found->second
               : loaded[name] =
                     readSafetensors(LD3_TEST_DATA "/metrics/networks/" + name + ".safetensors");
}

/// Rule weights as if they had been read from a file of this name.
inline WeightsFile ruleFile(const std::string& net) {
    return {net + ".pth", testing::ruleWeights(net)};
}

inline double l2Relative(const Tensor& actual, const Tensor& expected) {
    if (actual.sizes() != expected.sizes()) {
        return std::numeric_limits<double>::infinity();
    }
    const Tensor wanted = expected.to(torch::kFloat64);
    const double error = (actual.to(torch::kFloat64) - wanted).norm().item<double>() /
                         std::max(wanted.norm().item<double>(), 1e-300);
    return std::isfinite(error) ? error : std::numeric_limits<double>::infinity();
}

}  // namespace ld3::golden
