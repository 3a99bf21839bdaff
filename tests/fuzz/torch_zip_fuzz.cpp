#include "core/checkpoints/formats/torch_container.h"
#include "tests/fuzz/fuzz.h"

/// Without checksums, which would turn away nearly every input before it is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    return ld3::fuzz::run(data, size, [](std::string_view bytes) {
        const ld3::FileContext file = ld3::fuzz::context();
        const ld3::TorchContainer container =
            ld3::readTorchZip(ld3::readZipDirectory(bytes, file), file);
        ld3::TensorCatalog catalog(container.document, container.records, bytes.size(), file);
        ld3::fuzz::touch(ld3::tensorsByPath(container.document, catalog, file));
        catalog.checkAll();
    });
}
