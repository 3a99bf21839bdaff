#include "core/checkpoints/formats/npz_member.h"
#include "tests/fuzz/fuzz.h"

namespace {

/// As in any other reader: both ends, so that the address sanitizer sees where they lie.
void touch(const ld3::NpyArray& array) {
    static volatile char last = 0;
    if (!array.elements.empty()) {
        last = array.elements.front();
        last = array.elements.back();
    }
}

}  // namespace

/// Archives without checksums of stored arrays, which would turn away nearly every input before it
/// is read; and single arrays.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    return ld3::fuzz::run(data, size, [](std::string_view bytes) {
        const ld3::FileContext file = ld3::fuzz::context();
        if (ld3::looksLikeNpy(bytes)) {
            const ld3::NpyArray array = ld3::readNpy(bytes, file);
            touch(array);
            // What was accepted can be written again.
            (void)ld3::makeNpyHeader(array.layout.type, array.layout.sizes);
            return;
        }
        for (const ld3::ZipEntry& entry : ld3::readZipDirectory(bytes, file)) {
            try {
                (void)ld3::readNpzLayout(entry, file);
                touch(ld3::readNpzMember(entry, file).array);
            } catch (const ld3::Error&) {
                continue;  // the next one may be sound
            }
        }
    });
}
