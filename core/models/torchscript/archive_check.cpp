#include "core/models/torchscript/archive_check.h"

#include "core/checkpoints/formats/checksum.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/pickle_machine.h"
#include "core/checkpoints/formats/storage_id.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <map>
#include <string>
#include <string_view>

namespace ld3 {

namespace {

/// Records of one folder of the archive by their name in it.
using Records = std::map<std::string_view, std::string_view>;

Records recordsOf(const std::vector<ZipEntry>& entries, std::string_view folder) {
    Records records;
    for (const ZipEntry& entry : entries) {
        const size_t slash = entry.name.find('/');
        if (slash == std::string_view::npos) {
            continue;
        }
        const std::string_view name = entry.name.substr(slash + 1);
        if (name.starts_with(folder)) {
            records.emplace(name.substr(folder.size()), entry.stored);
        }
    }
    return records;
}

/// Only the program may be compressed, and only to a size that a program has.
void requireStoredData(const std::vector<ZipEntry>& entries, const FileContext& file) {
    constexpr uint64_t kLargestProgram = uint64_t{256} << 20;
    uint64_t unpacked = 0;
    for (const ZipEntry& entry : entries) {
        if (entry.method == 0) {
            continue;
        }
        const size_t slash = entry.name.find('/');
        if (slash == std::string_view::npos || !entry.name.substr(slash + 1).starts_with("code/")) {
            throw file.fault("compressed record " + std::string(entry.name) +
                             ", which torch.jit.save never writes");
        }
        unpacked += entry.bytes;
        if (unpacked > kLargestProgram) {
            throw file.fault("the program would take " + std::to_string(unpacked) + " bytes");
        }
    }
}

void requireStorages(std::string_view pickle, const Records& records, const FileContext& file) {
    const PickleDocument document = readWholePickle(pickle, PickleContext::TorchFile, file);
    for (const auto& [key, storage] : storagesOf(document, file)) {
        const auto record = records.find(key);
        if (record == records.end()) {
            throw file.fault("no record for storage " + key);
        }
        const uint64_t bytes = storage.count * bytesOfElement(storage.type);
        if (record->second.size() < bytes) {
            throw file.fault("storage " + key + " has " + std::to_string(record->second.size()) +
                             " bytes, " + std::to_string(bytes) + " are spoken of");
        }
    }
}

}  // namespace

void requireSoundArchive(const std::filesystem::path& path, const std::stop_token& stop) {
    const FileContext file{"not a sound TorchScript module",
                           path.string(),
                           "save it again with torch.jit.save",
                           {},
                           stop};
    const auto mapping = MappedFile::open(path, file);
    const std::vector<ZipEntry> entries = readZipDirectory(mapping->bytes(), file);
    requireStoredData(entries, file);
    verifyChecksums(entries, *mapping, file);
    const Records all = recordsOf(entries, "");
    for (const char* part : {"data", "constants"}) {
        const auto pickle = all.find(std::string(part) + ".pkl");
        if (pickle != all.end()) {
            requireStorages(
                pickle->second, recordsOf(entries, std::string(part) + "/"), file.inside(part));
        }
    }
}

}  // namespace ld3
