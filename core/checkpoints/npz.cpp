#include "core/checkpoints/npz.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/formats/checksum.h"
#include "core/checkpoints/formats/npz_member.h"
#include "core/checkpoints/formats/zip_writer.h"
#include "core/checkpoints/tensor_builder.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace ld3 {

namespace {

FileContext contextOf(const std::filesystem::path& path) {
    return {"not a readable file of NumPy", path.string(), "write or download the file again", {}};
}

/// A tensor of its own: another program may shorten the file meanwhile.
Tensor tensorFrom(const NpyArray& array, const MappedFile& mapping) {
    const NpyLayout& layout = array.layout;
    std::vector<int64_t> sizes = layout.sizes;
    if (layout.fortranOrder) {
        std::reverse(sizes.begin(), sizes.end());
    }
    const bool isBool = layout.type == ElementType::Bool;
    Tensor tensor = torch::empty(sizes, isBool ? torch::kUInt8 : dtypeOf(layout.type));
    const std::string_view bytes = array.elements;
    if (mapping.holds(bytes)) {
        mapping.read(bytes, static_cast<char*>(tensor.data_ptr()));
    } else if (!bytes.empty()) {
        std::memcpy(tensor.data_ptr(), bytes.data(), bytes.size());
    }
    if (isBool) {
        tensor = tensor.ne(0);
    }
    if (layout.fortranOrder && tensor.dim() > 1) {
        std::vector<int64_t> turned(sizes.size());
        for (size_t i = 0; i < turned.size(); ++i) {
            turned[i] = static_cast<int64_t>(turned.size() - 1 - i);
        }
        tensor = tensor.permute(turned).contiguous();
    }
    return tensor;
}

std::string_view bytesOf(const Tensor& tensor) {
    return {static_cast<const char*>(tensor.data_ptr()), tensor.nbytes()};
}

}  // namespace

NpzFile NpzFile::open(const std::filesystem::path& path) {
    FileContext file = contextOf(path);
    auto mapping = MappedFile::open(path, file);
    std::vector<ZipEntry> entries = readZipDirectory(mapping->bytes(), file);
    return {std::move(mapping), std::move(entries), std::move(file)};
}

NpzFile::NpzFile(std::shared_ptr<const MappedFile> mapping,
                 std::vector<ZipEntry> entries,
                 FileContext file)
    : m_mapping(std::move(mapping)), m_entries(std::move(entries)), m_file(std::move(file)) {}

std::vector<std::string> NpzFile::names() const {
    std::vector<std::string> result;
    result.reserve(m_entries.size());
    for (const ZipEntry& entry : m_entries) {
        result.emplace_back(npzName(entry));
    }
    return result;
}

bool NpzFile::has(const std::string& name) const {
    return findNpzEntry(m_entries, name) != nullptr;
}

const ZipEntry& NpzFile::entry(const std::string& name) const {
    const ZipEntry* const found = findNpzEntry(m_entries, name);
    if (found == nullptr) {
        constexpr size_t kLongest = 200;
        std::string present;
        for (const std::string& one : names()) {
            if (present.size() > kLongest) {
                present += ", …";
                break;
            }
            present += (present.empty() ? "" : ", ") + one;
        }
        throw Error(ErrorCode::BadFile,
                    "no array \"" + name + "\"",
                    m_file.where,
                    "the file holds: " + (present.empty() ? "nothing" : present));
    }
    return *found;
}

Tensor NpzFile::read(const std::string& name) const {
    const ZipEntry& found = entry(name);
    const NpzMember member = readNpzMember(found, m_file);
    verifyChecksums({found}, *m_mapping, m_file);
    return tensorFrom(member.array, *m_mapping);
}

std::vector<int64_t> NpzFile::sizes(const std::string& name) const {
    return readNpzLayout(entry(name), m_file).sizes;
}

Tensor readNpyFile(const std::filesystem::path& path) {
    const FileContext file = contextOf(path);
    const auto mapping = MappedFile::open(path, file);
    return tensorFrom(readNpy(mapping->bytes(), file), *mapping);
}

void writeNpz(const std::filesystem::path& path,
              const std::vector<std::pair<std::string, Tensor>>& arrays) {
    replaceFileAtomically(path, [&](const std::filesystem::path& temporary) {
        std::ofstream out(temporary, std::ios::binary);
        ZipWriter writer(out);
        for (const auto& [name, tensor] : arrays) {
            const Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
            const std::optional<ElementType> type = elementTypeOf(plain.scalar_type());
            if (!type) {
                throw Error(ErrorCode::Unsupported,
                            "array \"" + name + "\" of type " +
                                torch::toString(plain.scalar_type()) + " cannot be written",
                            path.string(),
                            "convert it to a real type");
            }
            const std::string header = makeNpyHeader(*type, plain.sizes().vec());
            writer.add(name + ".npy", {header, bytesOf(plain)});
        }
        writer.finish();
        out.close();
        if (!out) {
            throw Error(ErrorCode::Io,
                        "cannot write",
                        path.string(),
                        "check that the folder exists, its permissions and free space");
        }
    });
}

}  // namespace ld3
