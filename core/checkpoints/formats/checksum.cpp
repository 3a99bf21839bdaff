#include "core/checkpoints/formats/checksum.h"

#include <algorithm>
#include <zlib.h>

namespace ld3 {

void verifyChecksums(const std::vector<ZipEntry>& entries,
                     const MappedFile& mapping,
                     const FileContext& file) {
    constexpr size_t kBlock = size_t{1} << 20;
    std::vector<char> block(kBlock);
    for (const ZipEntry& entry : entries) {
        if (entry.method != 0) {
            continue;
        }
        uLong sum = crc32_z(0, nullptr, 0);
        for (size_t at = 0; at < entry.stored.size(); at += kBlock) {
            throwIfStopped(file.stop);
            const std::string_view part = entry.stored.substr(at, kBlock);
            mapping.read(part, block.data());
            sum = crc32_z(sum, reinterpret_cast<const Bytef*>(block.data()), part.size());
        }
        if (sum != entry.checksum) {
            throw file.fault("zip: checksum of record " + std::string(entry.name) + " is wrong");
        }
    }
}

}  // namespace ld3
