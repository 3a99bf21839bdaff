#include "tests/support/weight_files.h"

#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_pickle.h"
#include "tests/support/rule_weights.h"

namespace ld3::testing {

void writeLpipsWeights(const std::filesystem::path& folder, const std::string& net) {
    const bool vgg = net == "vgg";
    std::filesystem::create_directories(folder);
    TensorFile trunk;
    trunk.tensors = ruleWeights(vgg ? "vgg16" : "alexnet");
    // The published files hold a classifier too.
    trunk.tensors["classifier.6.bias"] = torch::zeros({1000});
    writeSafetensors(
        folder / (vgg ? "vgg16-397923af.safetensors" : "alexnet-owt-7be5be79.safetensors"), trunk);
    writeTorchDict(folder / (net + ".pth"), ruleWeights("lpips_" + net));
}

}  // namespace ld3::testing
