#pragma once

#include <filesystem>

namespace ld3::cli {

/// Lists the weights in a folder, and what is missing with where to get it, on stdout.
void printWeights(const std::filesystem::path& folder, bool json);

}  // namespace ld3::cli
