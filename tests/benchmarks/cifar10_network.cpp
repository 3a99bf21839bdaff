#include "tests/benchmarks/cifar10_network.h"

#include "core/models/edm/edm_initialisation.h"

#include <nlohmann/json.hpp>

namespace ld3 {

Cifar10Network::Cifar10Network(const EdmOptions& options) {
    snapshot.className = "EDMPrecond";
    snapshot.arguments = {{"img_resolution", 32},
                          {"img_channels", 3},
                          {"model_type", "SongUNet"},
                          {"model_channels", 128},
                          {"channel_mult", {2, 2, 2}},
                          {"augment_dim", 9}};
    arguments = readEdmArguments(snapshot.className, snapshot.arguments, {}, "benchmark");
    layout = makeEdmLayout(arguments, "benchmark");
    snapshot.tensors = untrainedTensors(arguments, layout, seededGenerator(1));
    denoiser = makeEdmDenoiser(snapshot, {"benchmark", ""}, options);
}

}  // namespace ld3
