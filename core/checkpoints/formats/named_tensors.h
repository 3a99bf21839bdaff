#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/stored_tensor.h"
#include "core/checkpoints/formats/tensor_catalog.h"

#include <map>
#include <string>

namespace ld3 {

using StoredTensors = std::map<std::string, StoredTensor>;

/// Collects tensors by name; the list stays small even where a file shares values cleverly.
class NamedTensors {
  public:
    /// @throws Error{BadFile} for a name that is taken or long, and for more than any network has
    void add(const std::string& name, StoredTensor tensor, const FileContext& file);

    [[nodiscard]] StoredTensors take() { return std::move(m_tensors); }

  private:
    StoredTensors m_tensors;
    size_t m_bytes = 0;
};

/// All tensors in the dictionaries, lists and tuples of a document, by dotted path: keys, or
/// positions in lists, e.g. "optimizer_states.0.state.3.exp_avg". Objects of classes that are not
/// known are not entered. A document that is a tensor itself gives "tensor".
/// @throws Error{BadFile} for a dictionary that contains itself, and as `NamedTensors`
[[nodiscard]] StoredTensors tensorsByPath(const PickleDocument& document,
                                          TensorCatalog& catalog,
                                          const FileContext& file);

}  // namespace ld3
