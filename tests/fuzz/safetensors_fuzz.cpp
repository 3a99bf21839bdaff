#include "core/checkpoints/formats/safetensors_header.h"
#include "core/checkpoints/formats/stored_tensor.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    return ld3::fuzz::run(data, size, [](std::string_view bytes) {
        const ld3::safetensors::Header header = ld3::safetensors::readHeader(bytes, "fuzzed");
        ld3::StoredTensors tensors;
        for (const ld3::safetensors::Entry& entry : header.entries) {
            const std::string_view elements =
                bytes.substr(header.dataBegin + entry.begin, entry.end - entry.begin);
            tensors[entry.key] = ld3::contiguousTensor({entry.type, elements}, entry.shape);
        }
        ld3::fuzz::touch(tensors);
        // What was accepted can be written again.
        (void)ld3::safetensors::makeHeader(header.entries, header.metadata, "fuzzed");
    });
}
