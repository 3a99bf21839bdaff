#include "core/checkpoints/formats/torch_container.h"

#include "core/checkpoints/formats/checksum.h"
#include "core/checkpoints/formats/legacy_stream.h"
#include "core/checkpoints/formats/pickle_machine.h"

#include <algorithm>

namespace ld3 {

namespace {

constexpr std::string_view kPickle = "data.pkl";

/// "archive/" of "archive/data.pkl"; an archive has one folder, whose name is free.
std::string_view folderOf(std::string_view name) {
    const size_t slash = name.find('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash + 1);
}

bool isIn(std::string_view name, std::string_view folder, std::string_view file) {
    return name.starts_with(folder) && name.substr(folder.size()) == file;
}

bool isPickleEntry(const ZipEntry& entry) {
    const std::string_view folder = folderOf(entry.name);
    return !folder.empty() && isIn(entry.name, folder, kPickle);
}

}  // namespace

bool isTorchScript(const std::vector<ZipEntry>& entries) {
    return std::any_of(entries.begin(), entries.end(), [](const ZipEntry& entry) {
        const std::string_view folder = folderOf(entry.name);
        return !folder.empty() && (isIn(entry.name, folder, "constants.pkl") ||
                                   entry.name.substr(folder.size()).starts_with("code/"));
    });
}

bool isTorchZip(const std::vector<ZipEntry>& entries) {
    return std::any_of(entries.begin(), entries.end(), isPickleEntry);
}

TorchContainer readTorchZip(const std::vector<ZipEntry>& entries, const FileContext& file) {
    if (isTorchScript(entries)) {
        throw file.fault("a TorchScript archive, which holds a program, not a dictionary");
    }
    const auto pickle = std::find_if(entries.begin(), entries.end(), isPickleEntry);
    if (pickle == entries.end()) {
        throw file.fault("zip: no data.pkl");
    }
    const std::string_view folder = folderOf(pickle->name);
    TorchContainer container;
    for (const ZipEntry& entry : entries) {
        if (entry.method != 0) {
            throw file.fault("zip: compressed record " + std::string(entry.name) +
                             ", which torch.save never writes");
        }
        if (!entry.name.starts_with(folder)) {
            throw file.fault("zip: " + std::string(entry.name) + " lies outside the folder " +
                             std::string(folder));
        }
        const std::string_view name = entry.name.substr(folder.size());
        if (name == "byteorder" && entry.stored != "little") {
            throw file.fault("not little endian: written on a big-endian machine");
        }
        constexpr std::string_view kData = "data/";
        if (name.starts_with(kData)) {
            container.records.emplace(name.substr(kData.size()), entry.stored);
        }
    }
    container.document = readWholePickle(pickle->stored, PickleContext::TorchFile, file);
    return container;
}

TorchContainer readTorchContainer(const MappedFile& mapping, const FileContext& file) {
    const std::string_view bytes = mapping.bytes();
    if (bytes.empty()) {
        throw file.fault("the file is empty");
    }
    if (looksLikeLegacyStream(bytes)) {
        LegacyStream stream =
            readLegacyStream(bytes, PickleContext::TorchFile, file.inside("legacy torch file"));
        return {std::move(stream.document), std::move(stream.records)};
    }
    constexpr char kPickleBegin = '\x80';
    if (bytes.front() == kPickleBegin) {
        return {readWholePickle(bytes, PickleContext::Snapshot, file), {}};
    }
    const std::vector<ZipEntry> entries = readZipDirectory(bytes, file);
    verifyChecksums(entries, mapping, file);
    return readTorchZip(entries, file);
}

}  // namespace ld3
