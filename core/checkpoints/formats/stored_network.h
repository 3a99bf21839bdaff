#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/named_tensors.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/tensor_catalog.h"

#include <nlohmann/json.hpp>

#include <string>

namespace ld3 {

/// A network snapshot before its tensors are made: see `NetworkSnapshot`.
// NOLINTNEXTLINE(bugprone-exception-escape): the check takes json's assertions for exceptions
struct StoredNetwork {
    std::string className;
    nlohmann::json arguments, attributes;
    StoredTensors tensors;
};

/// Walks through the module tree of the persistent object under `key` of the document's
/// dictionary. Its plain attributes come as `attributes`, and the class and constructor arguments
/// of its `model` as attributes["model"] = {"class": …, "arguments": …}.
/// All persistent objects in the document are checked, whether they are used or not.
/// @throws Error{BadFile} naming object and reason
[[nodiscard]] StoredNetwork readStoredNetwork(const PickleDocument& document,
                                              const std::string& key,
                                              TensorCatalog& tensors,
                                              const FileContext& file);

}  // namespace ld3
