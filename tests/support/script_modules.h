#pragma once

#include <filesystem>
#include <string>

namespace ld3::testing {

/// Saves a TorchScript module with this source of its methods. It has the parameters `weight`
/// [channels, channels, 1, 1], the identity, and `bias` [channels], zero; and the buffer `order`,
/// the channels' numbers (int64) backwards.
void saveScriptModule(const std::filesystem::path& path,
                      const std::string& source,
                      int64_t channels = 3);

/// Rewrites the record `version` inside a saved module, which has two characters.
void setModuleVersion(const std::filesystem::path& path, const std::string& version);

/// Modules for tests; x is [B, C, H, W], t [B].
namespace modules {

/// The exact eps of data that are standard normal noise of deviation 0.5, for x = x0 + sigma·eps.
inline constexpr const char* kGaussianEps = R"(
def forward(self, x, sigma):
    s = sigma.reshape(-1, 1, 1, 1)
    return torch.conv2d(x, self.weight, self.bias) * s / (s * s + 0.25)
)";

}  // namespace modules

}  // namespace ld3::testing
