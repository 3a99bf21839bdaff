#include "core/checkpoints/file_kind.h"

#include "core/base/error.h"
#include "core/checkpoints/formats/legacy_stream.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/safetensors_header.h"
#include "core/checkpoints/formats/torch_container.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <algorithm>

namespace ld3 {

namespace {

FileKind kindOfZip(std::string_view bytes, const FileContext& file) {
    const std::vector<ZipEntry> entries = readZipDirectory(bytes, file);
    if (isTorchScript(entries)) {
        return FileKind::TorchScript;
    }
    if (isTorchZip(entries)) {
        return FileKind::TorchZip;
    }
    const bool isNpz = std::any_of(entries.begin(), entries.end(), [](const ZipEntry& entry) {
        return entry.name.ends_with(".npy");
    });
    return isNpz ? FileKind::Npz : FileKind::Zip;
}

bool looksLikePickle(std::string_view bytes) {
    return bytes.size() > 2 && bytes[0] == '\x80' && bytes[1] >= 2 && bytes[1] <= 5;
}

}  // namespace

FileKind fileKindFromContent(const std::filesystem::path& path) {
    const FileContext file{"not a readable file", path.string(), "check the path", {}};
    bool isZip = false;
    try {
        const auto mapping = MappedFile::open(path, file);
        const std::string_view bytes = mapping->bytes();
        isZip = looksLikeZip(bytes);
        if (isZip) {
            return kindOfZip(bytes, file);
        }
        if (looksLikeLegacyStream(bytes)) {
            return FileKind::TorchLegacy;
        }
        if (looksLikePickle(bytes)) {
            return FileKind::Pickle;
        }
        return safetensors::looksLikeHeader(bytes) ? FileKind::Safetensors : FileKind::Unknown;
    } catch (const Error&) {
        return isZip ? FileKind::Zip : FileKind::Unknown;
    }
}

}  // namespace ld3
