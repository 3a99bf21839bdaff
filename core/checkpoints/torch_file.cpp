#include "core/checkpoints/torch_file.h"

#include "core/checkpoints/formats/named_tensors.h"
#include "core/checkpoints/formats/torch_container.h"
#include "core/checkpoints/tensor_builder.h"
#include "core/checkpoints/torch_pickle.h"

namespace ld3 {

namespace {

/// The values of a document point into the mapping.
struct OpenFile {
    std::shared_ptr<const MappedFile> mapping;
    TorchContainer container;
};

FileContext contextOf(const std::filesystem::path& path, const std::stop_token& stop) {
    return {"not a readable torch.save file",
            path.string(),
            "save a plain dict of tensors with torch.save",
            {},
            stop};
}

std::shared_ptr<const OpenFile> openFile(const std::filesystem::path& path,
                                         const FileContext& file) {
    auto opened = std::make_shared<OpenFile>();
    opened->mapping = MappedFile::open(path, file);
    opened->container = readTorchContainer(*opened->mapping, file);
    return opened;
}

TensorCatalog catalogOf(const OpenFile& opened, const FileContext& file) {
    return {
        opened.container.document, opened.container.records, opened.mapping->bytes().size(), file};
}

}  // namespace

TorchFile readTorchFile(const std::filesystem::path& path, const std::stop_token& stop) {
    const FileContext file = contextOf(path, stop);
    const auto opened = openFile(path, file);
    TensorCatalog catalog = catalogOf(*opened, file);
    const PickleDocument& document = opened->container.document;
    TensorBuilder builder(opened->mapping, file);
    TorchFile result;
    for (const auto& [name, tensor] : tensorsByPath(document, catalog, file)) {
        result.tensors.emplace(name, builder.build(tensor, name));
    }
    catalog.checkAll();
    result.document = std::shared_ptr<const PickleDocument>(opened, &document);
    return result;
}

std::map<std::string, Tensor> readTorchDict(const std::filesystem::path& path,
                                            const std::stop_token& stop) {
    const FileContext file = contextOf(path, stop);
    const auto opened = openFile(path, file);
    TensorCatalog catalog = catalogOf(*opened, file);
    const PickleDocument& document = opened->container.document;
    if (!document.is(document.root(), ValueKind::Dictionary)) {
        throw file.fault("not a dictionary");
    }
    catalog.checkAll();
    TensorBuilder builder(opened->mapping, file);
    std::map<std::string, Tensor> result;
    const std::span<const ValueId> items = document.items(document.root());
    constexpr size_t kMaxEntries = 100'000;
    if (items.size() > 2 * kMaxEntries) {
        throw file.fault("more entries than a dictionary of tensors has");
    }
    for (size_t i = 0; i < items.size(); i += 2) {
        const ValueId value = items[i + 1];
        if (!document.is(items[i], ValueKind::Text)) {
            throw file.fault("a key is not text");
        }
        const std::string key(document.text(items[i]));
        if (document.is(value, ValueKind::Integer)) {
            result[key] = torch::scalar_tensor(document.integer(value), torch::kInt64);
        } else if (document.is(value, ValueKind::Real)) {
            result[key] = torch::scalar_tensor(document.real(value), torch::kFloat64);
        } else if (catalog.isTensor(value)) {
            result[key] = builder.build(catalog.read(value, key), key);
        }
    }
    return result;
}

}  // namespace ld3
