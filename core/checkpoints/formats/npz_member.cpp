#include "core/checkpoints/formats/npz_member.h"

#include "core/checkpoints/formats/inflate.h"

#include <algorithm>
#include <zlib.h>

namespace ld3 {

namespace {

constexpr std::string_view kSuffix = ".npy";

}  // namespace

std::string_view npzName(const ZipEntry& entry) {
    std::string_view name = entry.name;
    if (name.ends_with(kSuffix)) {
        name.remove_suffix(kSuffix.size());
    }
    return name;
}

const ZipEntry* findNpzEntry(const std::vector<ZipEntry>& entries, std::string_view name) {
    const auto hasName = [&](const ZipEntry& entry) { return npzName(entry) == name; };
    const auto found = std::find_if(entries.begin(), entries.end(), hasName);
    return found == entries.end() ? nullptr : &*found;
}

NpyLayout readNpzLayout(const ZipEntry& entry, const FileContext& file) {
    const FileContext named = file.at(std::string(npzName(entry)));
    NpyLayout layout =
        entry.method == 0
            ? readNpyLayout(entry.stored, named)
            : readNpyLayout(inflatedBeginning(entry, kMostNpyHeaderBytes, named), named);
    checkNpySize(layout, entry.bytes, named);
    return layout;
}

NpzMember readNpzMember(const ZipEntry& entry, const FileContext& file) {
    const FileContext named = file.at(std::string(npzName(entry)));
    NpzMember member;
    if (entry.method == 0) {
        member.array = readNpy(entry.stored, named);
        return member;
    }
    (void)readNpzLayout(entry, file);  // before memory is taken for the elements
    auto content = std::make_shared<std::string>(inflated(entry, named));
    const uLong sum = crc32_z(
        crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(content->data()), content->size());
    if (sum != entry.checksum) {
        throw named.fault("zip: checksum of record " + std::string(entry.name) + " is wrong");
    }
    member.array = readNpy(*content, named);
    member.unpacked = std::move(content);
    return member;
}

}  // namespace ld3
