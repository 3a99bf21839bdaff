#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/storage_id.h"
#include "core/checkpoints/formats/stored_tensor.h"

#include <map>

namespace ld3 {

/// Turns a document's descriptions of tensors into checked places in the file.
class TensorCatalog {
  public:
    /// All three must outlive the catalog.
    /// @param records    the storages that persistent ids speak of; empty for network snapshots,
    ///                   whose storages are byte strings in the document
    /// @param fileBytes  of the whole file, the most that a tensor may take that repeats elements
    TensorCatalog(const PickleDocument& document,
                  const StorageRecords& records,
                  uint64_t fileBytes,
                  const FileContext& file)
        : m_document(document), m_records(records), m_fileBytes(fileBytes), m_file(file) {}

    [[nodiscard]] bool isTensor(ValueId value) const {
        return m_document.isObject(value, Meaning::RebuildTensor);
    }

    /// @param tensor  for which `isTensor` holds
    /// @param name    for messages, e.g. "ema.model.map_layer0.weight"
    /// @throws Error{BadFile} naming the tensor
    [[nodiscard]] StoredTensor read(ValueId tensor, const std::string& name);

    /// Checks every tensor and storage in the document, used or not. @throws Error{BadFile}
    void checkAll();

  private:
    StoredElements storage(ValueId object, const FileContext& file);
    StoredElements blob(ValueId object, const FileContext& file);
    StoredElements record(ValueId object, const FileContext& file);
    int64_t integer(ValueId value, const char* what, const FileContext& file) const;
    std::vector<int64_t> integers(ValueId tuple, const char* what, const FileContext& file) const;

    const PickleDocument& m_document;
    const StorageRecords& m_records;
    uint64_t m_fileBytes;
    const FileContext& m_file;
    /// By where they are, so that a blob that is used often is read once.
    std::map<const char*, StoredElements> m_blobs;
};

}  // namespace ld3
