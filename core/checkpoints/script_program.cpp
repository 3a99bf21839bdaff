#include "core/checkpoints/script_program.h"

#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/zip_directory.h"

#include <zlib.h>

namespace ld3 {

namespace {

/// More than any program is; a small file may claim to hold far more.
constexpr uint64_t kLargestProgram = uint64_t{64} << 20;

std::string inflated(const ZipEntry& entry, const FileContext& file) {
    std::string content(entry.bytes, '\0');
    z_stream stream{};
    // Negative: zip entries carry no header of zlib's own.
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
        throw file.fault("zip: no memory to unpack " + std::string(entry.name));
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(entry.stored.data()));
    stream.avail_in = static_cast<uInt>(entry.stored.size());
    stream.next_out = reinterpret_cast<Bytef*>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const int result = inflate(&stream, Z_FINISH);
    const bool complete = result == Z_STREAM_END && stream.total_out == entry.bytes;
    inflateEnd(&stream);
    if (!complete) {
        throw file.fault("zip: damaged entry " + std::string(entry.name));
    }
    return content;
}

bool isSource(std::string_view name) {
    const size_t slash = name.find('/');
    return slash != std::string_view::npos && name.substr(slash + 1).starts_with("code/") &&
           name.ends_with(".py");
}

}  // namespace

std::string scriptProgram(const std::filesystem::path& path) {
    constexpr uint16_t kStored = 0, kDeflated = 8;
    const FileContext file{"not a readable TorchScript module",
                           path.string(),
                           "download the file again, or save it again with torch.jit.save",
                           {}};
    const auto mapping = MappedFile::open(path, file);
    std::string program;
    for (const ZipEntry& entry : readZipDirectory(mapping->bytes(), file)) {
        if (!isSource(entry.name)) {
            continue;
        }
        if (entry.bytes > kLargestProgram - program.size() ||
            entry.stored.size() > kLargestProgram) {
            throw file.fault("the program is larger than any");
        }
        if (entry.method != kStored && entry.method != kDeflated) {
            throw file.fault("zip: unknown compression of " + std::string(entry.name));
        }
        program += entry.method == kStored ? std::string(entry.stored) : inflated(entry, file);
    }
    return program;
}

}  // namespace ld3
