#pragma once

#include "core/models/edm/edm_file.h"
#include "core/models/edm/edm_layout.h"

#include <memory>

namespace ld3 {

/// The published CIFAR-10 network ("vp", unconditional) with weights drawn at random.
struct Cifar10Network {
    NetworkSnapshot snapshot;
    EdmArguments arguments;
    EdmLayout layout;
    std::shared_ptr<const EdmDenoiser> denoiser;

    explicit Cifar10Network(const EdmOptions& options = {});
};

}  // namespace ld3
