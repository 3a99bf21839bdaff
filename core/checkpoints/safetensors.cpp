#include "core/checkpoints/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/safetensors_header.h"
#include "core/checkpoints/tensor_builder.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace ld3 {

namespace {

constexpr size_t kBlock = size_t{4} << 20;

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

FileContext contextOf(const std::filesystem::path& path, const std::stop_token& stop) {
    return {"not a valid safetensors file",
            path.string(),
            "write or download the file again",
            {},
            stop};
}

/// How the format describes a tensor; its place follows from the order.
safetensors::Entry entryOf(const std::string& key, const Tensor& tensor, const std::string& where) {
    const std::optional<ElementType> type = elementTypeOf(tensor.scalar_type());
    if (!type) {
        throw Error(ErrorCode::Unsupported,
                    "tensor \"" + key + "\" of type " + torch::toString(tensor.scalar_type()) +
                        " cannot be written",
                    where,
                    "convert it to a real type");
    }
    return {key, *type, tensor.sizes().vec(), 0, 0};
}

void requireWritten(const std::ofstream& out, const std::filesystem::path& path) {
    if (!out) {
        throw Error(ErrorCode::Io,
                    "cannot write (" + std::generic_category().message(errno) + ")",
                    path.string(),
                    "check that the folder exists, its permissions and free space");
    }
}

/// One behind the other. @param blockEnded  called between two blocks
void writeTensors(std::ofstream& out,
                  const NamedTensors& tensors,
                  const std::function<void()>& blockEnded) {
    size_t inBlock = 0;
    for (const auto& [key, tensor] : tensors) {
        std::string_view left(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
        while (!left.empty()) {
            if (inBlock == kBlock) {
                blockEnded();
                inBlock = 0;
            }
            const std::string_view part = left.substr(0, kBlock - inBlock);
            out.write(part.data(), static_cast<std::streamsize>(part.size()));
            inBlock += part.size();
            left.remove_prefix(part.size());
        }
    }
}

}  // namespace

const Tensor& TensorFile::at(const std::string& key, const std::string& where) const {
    const auto found = tensors.find(key);
    if (found == tensors.end()) {
        std::string present;
        for (const auto& [name, tensor] : tensors) {
            present += (present.empty() ? "" : ", ") + name;
            if (present.size() > 200) {
                present += ", …";
                break;
            }
        }
        throw Error(ErrorCode::BadFile,
                    "no tensor \"" + key + "\"",
                    where,
                    "the file holds: " + (present.empty() ? "nothing" : present));
    }
    return found->second;
}

TensorFile readSafetensors(const std::filesystem::path& path, const std::stop_token& stop) {
    const FileContext context = contextOf(path, stop);
    const auto mapping = MappedFile::open(path, context);
    const std::string_view bytes = mapping->bytes();
    safetensors::Header header = safetensors::readHeader(bytes, context.where);
    TensorFile result;
    result.metadata = std::move(header.metadata);
    TensorBuilder builder(mapping, context);
    for (const safetensors::Entry& entry : header.entries) {
        const std::string_view data =
            bytes.substr(header.dataBegin + entry.begin, entry.end - entry.begin);
        result.tensors.emplace(
            entry.key, builder.build(contiguousTensor({entry.type, data}, entry.shape), entry.key));
    }
    return result;
}

bool looksLikeSafetensors(const std::filesystem::path& path) {
    return fileKindFromContent(path) == FileKind::Safetensors;
}

void writeSafetensors(const std::filesystem::path& path,
                      const TensorFile& file,
                      const std::function<void()>& betweenBlocks) {
    NamedTensors ordered;
    for (const auto& [key, tensor] : file.tensors) {
        ordered.emplace_back(key, tensor.detach().to(torch::kCPU).contiguous());
    }
    // Wide elements first, so that each tensor is aligned to its own element size.
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return a.second.element_size() > b.second.element_size();
    });
    std::vector<safetensors::Entry> entries;
    for (const auto& [key, tensor] : ordered) {
        entries.push_back(entryOf(key, tensor, path.string()));
    }
    const std::string header = safetensors::makeHeader(entries, file.metadata, path.string());
    replaceFileAtomically(path, [&](const std::filesystem::path& temporary) {
        std::ofstream out(temporary, std::ios::binary);
        out << header;
        writeTensors(out, ordered, [&] {
            if (betweenBlocks) {
                out.flush();
                requireWritten(out, path);
                atomic_file::flush(temporary, path);
                betweenBlocks();
            }
        });
        out.close();
        requireWritten(out, path);
    });
}

}  // namespace ld3
