#pragma once

#include <filesystem>
#include <string>

namespace ld3::testing {

/// Writes rule weights as files of their published kinds into a folder.
/// @param net  "vgg": `vgg16-397923af.safetensors` (59 MB) and `vgg.pth`; "alex":
///             `alexnet-owt-7be5be79.safetensors` (10 MB) and `alex.pth`
void writeLpipsWeights(const std::filesystem::path& folder, const std::string& net);

}  // namespace ld3::testing
