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

NetworkSnapshot readNetworkSnapshot(const std::filesystem::path& path,
                                    const std::stop_token& stop) {
    const FileContext file{"not a readable network snapshot",
                           path.string(),
                           "use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt",
                           {},
                           stop};
    const auto mapping = MappedFile::open(path, file);
    const std::string_view bytes = mapping->bytes();
    const bool isTraining = looksLikeZip(bytes) || looksLikeLegacyStream(bytes);
    // Anything else is meant to be a pickle, and told so if it is not.
    const TorchContainer container =
        isTraining ? readTorchContainer(*mapping, file)
                   : TorchContainer{readWholePickle(bytes, PickleContext::Snapshot, file), {}};
    TensorCatalog catalog(container.document, container.records, bytes.size(), file);
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
