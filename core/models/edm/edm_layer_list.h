#pragma once

#include "core/models/edm/edm_layout.h"

namespace ld3 {

/// Fills `encoder` and `decoder`.
/// Source: training/networks.py of EDM's code, classes SongUNet and DhariwalUNet.
void listLayers(const EdmArguments& arguments, EdmLayout& layout);

}  // namespace ld3
