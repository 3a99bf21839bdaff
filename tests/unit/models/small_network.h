#pragma once

#include "core/models/edm/edm_file.h"
#include "core/models/edm/edm_initialisation.h"

#include <nlohmann/json.hpp>

/// A network small enough for unit tests.
namespace ld3::testing {

/// @param changes  constructor arguments that differ
inline NetworkSnapshot makeSnapshot(const nlohmann::json& changes = {}) {
    NetworkSnapshot snapshot;
    snapshot.className = "EDMPrecond";
    snapshot.arguments = {{"img_resolution", 8},
                          {"img_channels", 3},
                          {"label_dim", 4},
                          {"model_type", "SongUNet"},
                          {"model_channels", 8},
                          {"channel_mult", {1, 2}},
                          {"num_blocks", 1},
                          {"attn_resolutions", {4}}};
    snapshot.arguments.update(changes.is_null() ? nlohmann::json::object() : changes);
    const EdmArguments arguments =
        readEdmArguments(snapshot.className, snapshot.arguments, {}, "small network");
    snapshot.tensors =
        untrainedTensors(arguments, makeEdmLayout(arguments, "small network"), seededGenerator(7));
    // An untrained network's residual branches end close to zero: give them something to say.
    for (auto& [name, tensor] : snapshot.tensors) {
        if (name.find("resample_filter") == std::string::npos) {
            tensor = tensor + 0.05 * torch::randn(tensor.sizes(), seededGenerator(8));
        }
    }
    return snapshot;
}

}  // namespace ld3::testing
