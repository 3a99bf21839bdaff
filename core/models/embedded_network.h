#pragma once

#include "core/checkpoints/network_snapshot.h"
#include "core/models/edm/edm_file.h"

#include <map>
#include <string>

namespace ld3 {

/// A network with what its file says of how it was made.
struct EmbeddedNetwork {
    NetworkSnapshot snapshot;
    std::map<std::string, std::string> metadata;
};

/// The trained network that is built into the program: `resources/models/unet16.safetensors`, made
/// by `ld3 train-demo`. Read once, then kept.
/// @throws Error{BadFile} if the build embedded another file
[[nodiscard]] const EmbeddedNetwork& embeddedNetwork();

/// The name under which the user asked for it, and the file's checksum.
[[nodiscard]] EdmSource embeddedSource(const std::string& name);

}  // namespace ld3
