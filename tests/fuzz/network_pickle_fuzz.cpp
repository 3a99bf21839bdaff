#include "core/checkpoints/formats/pickle_machine.h"
#include "core/checkpoints/formats/stored_network.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    return ld3::fuzz::run(data, size, [](std::string_view bytes) {
        const ld3::FileContext file = ld3::fuzz::context();
        const ld3::PickleDocument document =
            ld3::readWholePickle(bytes, ld3::PickleContext::Snapshot, file);
        const ld3::StorageRecords none;
        ld3::TensorCatalog catalog(document, none, bytes.size(), file);
        const ld3::StoredNetwork network = ld3::readStoredNetwork(document, "ema", catalog, file);
        ld3::fuzz::touch(network.tensors);
    });
}
