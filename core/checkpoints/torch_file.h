#pragma once

#include "core/checkpoints/formats/pickle_document.h"
#include "core/torch.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace ld3 {

/// What Python saved with `torch.save`, zip or legacy: `.pt`, `.pth`, `.ckpt`.
struct TorchFile {
    /// All tensors in dictionaries, lists and tuples by dotted path: keys, or positions in lists,
    /// e.g. "state_dict.conv.weight", "optimizer_states.0.state.3.exp_avg".
    std::map<std::string, Tensor> tensors;

    /// Everything, as inert values: settings, names, objects of classes that are not known here.
    /// Keeps the file mapped.
    std::shared_ptr<const PickleDocument> document;
};

/// Reads and checks a whole file. Nothing in it is executed: calls are refused, objects of unknown
/// classes (callbacks, settings) are kept as data. Tensors are contiguous and on the CPU wherever
/// they were; those of a large file share its mapping where alignment permits.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile, Io} naming file, object and reason; Stopped
[[nodiscard]] TorchFile readTorchFile(const std::filesystem::path& path,
                                      const std::stop_token& stop = {});

}  // namespace ld3
