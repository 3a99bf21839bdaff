#pragma once

#include "core/diffusion/model_info.h"
#include "core/metrics/loss.h"

#include <filesystem>
#include <string>

namespace ld3 {

/// The loss for a user who names none, and why.
struct DefaultLoss {
    Loss loss = Loss::L2;
    std::string reason;  ///< a sentence for the log, with what to get and where to put it
};

/// LPIPS, which LD3 was made with, where its weights are found and the model's samples can be seen
/// as pictures of one or three channels; otherwise L2.
/// @param weights  folder or file of weights; empty: the usual folder
/// @param net      of LPIPS: "vgg" or "alex"
/// @throws Error{NotFound} where the user named weights that do not exist
[[nodiscard]] DefaultLoss defaultLoss(const ModelInfo& model,
                                      const std::filesystem::path& weights,
                                      const std::string& net);

}  // namespace ld3
