#pragma once

#include "core/torch.h"

#include <filesystem>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3 {

/// The tensors of a network's file by name.
struct WeightsFile {
    std::filesystem::path path;
    std::map<std::string, Tensor> tensors;
};

/// Reads `.safetensors`, or what torch.save wrote (zip or legacy); which it is, is found by
/// content. Where the tensors lie in a dictionary "state_dict", those are taken, and a "module." in
/// front of every name is left out. Nothing in the file is executed.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile, Io} naming the file and the reason; Stopped
[[nodiscard]] WeightsFile readWeights(const std::filesystem::path& path,
                                      const std::stop_token& stop = {});

/// A tensor that a network needs.
struct WeightSpec {
    std::string name;
    std::vector<int64_t> shape;
};

/// What a network needs of a file, and which other names may stand in it.
struct WeightsDemand {
    std::string network;  ///< for messages: "VGG16"
    std::vector<WeightSpec> tensors;
    std::vector<std::string> ignoredPrefixes;  ///< "classifier."
    std::vector<std::string> ignoredSuffixes;  ///< ".num_batches_tracked"
    std::string remedy;                        ///< which file is the right one
};

/// The demanded tensors by name, checked: all there, of the right shape, of a floating type, finite
/// and nothing else in the file.
/// @throws Error{BadFile} naming file and tensor; what the file is instead where that is known
[[nodiscard]] std::map<std::string, Tensor> takeWeights(const WeightsFile& file,
                                                        const WeightsDemand& demand);

}  // namespace ld3
