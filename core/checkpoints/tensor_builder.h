#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/stored_tensor.h"
#include "core/torch.h"

#include <map>
#include <memory>
#include <optional>

namespace ld3 {

/// LibTorch's name of an element type.
[[nodiscard]] torch::Dtype dtypeOf(ElementType type);

/// The element type of a dtype; none for one that checkpoints do not hold (complex, quantised).
[[nodiscard]] std::optional<ElementType> elementTypeOf(torch::Dtype dtype);

/// Makes tensors of what a mapped file holds. In a large file, elements that are aligned are shared
/// with the mapping and never copied; others are copied once, and so are those of small files,
/// which another program might rewrite in place meanwhile.
class TensorBuilder {
  public:
    /// Files of fewer bytes are copied.
    static constexpr uint64_t kShareFrom = uint64_t{32} << 20;

    TensorBuilder(std::shared_ptr<const MappedFile> mapping, FileContext file);

    /// A contiguous tensor. Contiguous tensors of one storage share their elements, as they did.
    /// @param name  for messages
    /// @throws Error{BadFile} when views would take more memory than the whole file; Stopped
    [[nodiscard]] Tensor build(const StoredTensor& stored, const std::string& name);

  private:
    /// All elements of a storage, one-dimensional.
    Tensor elements(const StoredElements& stored);
    [[nodiscard]] Tensor makeElements(const StoredElements& stored) const;

    std::shared_ptr<const MappedFile> m_mapping;
    FileContext m_file;
    uint64_t m_copiedBytes = 0;
    std::map<std::pair<const char*, ElementType>, Tensor> m_storages;
};

}  // namespace ld3
