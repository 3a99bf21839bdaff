#include "core/runs/default_loss.h"

#include "core/metrics/weights_folder.h"

namespace ld3 {

DefaultLoss defaultLoss(const ModelInfo& model,
                        const std::filesystem::path& weights,
                        const std::string& net) {
    if (model.channels != 1 && model.channels != 3) {
        return {Loss::L2,
                "the model's samples have " + std::to_string(model.channels) +
                    " channels; LPIPS compares pictures with one or three"};
    }
    const std::filesystem::path place = weights.empty() ? standardWeightsFolder() : weights;
    if (!weights.empty()) {
        requireWeightsPath(weights);
        if (std::filesystem::is_regular_file(weights)) {
            return {Loss::Lpips, "its weights are given"};
        }
    }
    const std::string missing = missingLpips(net, place);
    if (missing.empty()) {
        return {Loss::Lpips, "its weights are in " + place.string()};
    }
    return {Loss::L2, "LPIPS, LD3's own choice, lacks its weights: " + missing};
}

}  // namespace ld3
