#include "core/checkpoints/network_snapshot.h"

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/legacy_stream.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/pickle_machine.h"
#include "core/checkpoints/formats/stored_network.h"
#include "core/checkpoints/formats/tensor_catalog.h"
#include "core/checkpoints/formats/torch_container.h"
#include "core/checkpoints/tensor_builder.h"

namespace ld3 {

namespace {

bool isTorchContainer(std::string_view bytes) {
    return looksLikeZip(bytes) || looksLikeLegacyStream(bytes);
}

}  // namespace

NetworkSnapshot readNetworkSnapshot(const std::filesystem::path& path) {
    const FileContext file{"not a readable network snapshot",
                           path.string(),
                           "use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt",
                           {}};
    const auto mapping = MappedFile::open(path, file);
    const bool isTraining = isTorchContainer(mapping->bytes());
    const TorchContainer container =
        isTraining ? readTorchContainer(*mapping, file)
                   : TorchContainer{readWholePickle(mapping->bytes(), PickleContext::Snapshot, file),
                                    {}};
    TensorCatalog catalog(container.document, container.records, mapping->bytes().size(), file);
    const StoredNetwork stored =
        readStoredNetwork(container.document, isTraining ? "net" : "ema", catalog, file);
    NetworkSnapshot snapshot{stored.className, stored.arguments, stored.attributes, {}};
    TensorBuilder builder(mapping, file);
    for (const auto& [name, tensor] : stored.tensors) {
        snapshot.tensors.emplace(name, builder.build(tensor, name));
    }
    return snapshot;
}

}  // namespace ld3
