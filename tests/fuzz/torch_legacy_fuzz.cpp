#include "core/checkpoints/formats/legacy_stream.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    return ld3::fuzz::run(data, size, [](std::string_view bytes) {
        const ld3::FileContext file = ld3::fuzz::context();
        const ld3::LegacyStream stream =
            ld3::readLegacyStream(bytes, ld3::PickleContext::TorchFile, file);
        ld3::TensorCatalog catalog(stream.document, stream.records, bytes.size(), file);
        ld3::fuzz::touch(ld3::tensorsByPath(stream.document, catalog, file));
        catalog.checkAll();
    });
}
