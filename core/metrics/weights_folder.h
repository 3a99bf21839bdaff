#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3 {

/// A file of network weights in a folder.
struct FoundWeights {
    std::filesystem::path path;
    std::string kind;  ///< "vgg-trunk", "vgg-linear", …: see `weightsKindName`; "unknown"
    std::string text;  ///< what it is, in words
    uint64_t bytes = 0;
    std::string sha256;        ///< empty unless asked for
    bool isPublished = false;  ///< the SHA-256 is that of the published file; only if asked for
    std::string problem;       ///< why it cannot be read; empty: none
};

/// Weights that a folder lacks.
struct MissingWeights {
    std::string purpose;  ///< "LPIPS (vgg)", "LPIPS (alex)", "FID"
    std::string remedy;   ///< what to get, from which project, and where to put it
};

/// `$XDG_DATA_HOME/ld3-workbench/weights`, usually `~/.local/share/ld3-workbench/weights`.
[[nodiscard]] std::filesystem::path standardWeightsFolder();

/// @throws Error{NotFound} where there is nothing at a path that the user named; the standard
/// folder
///         may be missing
void requireWeightsPath(const std::filesystem::path& path);

/// The files of weights directly in a folder, by name: those that end in .pth, .pt, .ckpt, .bin or
/// .safetensors. What each is, is found by its content. Nothing where there is no such folder.
/// @param withSha256  also compute checksums, which reads everything
/// @param stop        asked between tensors and between blocks of bytes. Throws Stopped.
[[nodiscard]] std::vector<FoundWeights> findWeights(const std::filesystem::path& folder,
                                                    bool withSha256 = false,
                                                    const std::stop_token& stop = {});

/// What cannot be computed with these files.
[[nodiscard]] std::vector<MissingWeights> missingWeights(const std::vector<FoundWeights>& found,
                                                         const std::filesystem::path& folder);

/// The files that LPIPS lacks, and where they come from: "vgg.pth (LPIPS, …)"; empty where nothing
/// is missing. @param net  "vgg" or "alex"
[[nodiscard]] std::string missingLpipsFiles(const std::vector<FoundWeights>& found,
                                            const std::string& net);

/// What LPIPS lacks, as a sentence; empty where nothing is missing. @param net  "vgg" or "alex"
[[nodiscard]] std::string missingLpips(const std::vector<FoundWeights>& found,
                                       const std::string& net,
                                       const std::filesystem::path& folder);

/// The same of what is in the folder.
[[nodiscard]] std::string missingLpips(const std::string& net, const std::filesystem::path& folder);

}  // namespace ld3
