#include "core/checkpoints/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/safetensors_header.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace ld3 {

namespace {

using safetensors::Entry;
using safetensors::fault;

constexpr uint64_t kLengthBytes = 8;
/// The format's own limit; a header of this size would name a million tensors.
constexpr uint64_t kMaxHeaderBytes = 100'000'000;

uint64_t littleEndian(const std::array<unsigned char, kLengthBytes>& bytes) {
    uint64_t value = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        value |= static_cast<uint64_t>(bytes[i]) << (8 * i);
    }
    return value;
}

std::string readHeader(std::ifstream& file, uint64_t fileBytes, const std::string& where) {
    std::array<unsigned char, kLengthBytes> lengthBytes{};
    if (fileBytes < kLengthBytes ||
        !file.read(reinterpret_cast<char*>(lengthBytes.data()), kLengthBytes)) {
        throw fault("shorter than the 8 bytes of the header's length", where);
    }
    const uint64_t length = littleEndian(lengthBytes);
    if (length > fileBytes - kLengthBytes) {
        throw fault("header of " + std::to_string(length) + " bytes, longer than the file", where);
    }
    if (length > kMaxHeaderBytes) {
        throw fault("header of " + std::to_string(length) + " bytes is unreasonable", where);
    }
    std::string header(length, '\0');
    if (!file.read(header.data(), static_cast<std::streamsize>(length))) {
        throw fault("truncated header", where);
    }
    return header;
}

Tensor readTensor(std::ifstream& file, const Entry& entry, const std::string& where) {
    const bool isBool = entry.dtype == torch::kBool;
    Tensor tensor = torch::empty(entry.shape, isBool ? torch::kUInt8 : entry.dtype);
    const auto bytes = static_cast<std::streamsize>(tensor.nbytes());
    if (!file.read(static_cast<char*>(tensor.data_ptr()), bytes)) {
        throw fault("truncated data of \"" + entry.key + "\"", where);
    }
    // A bool that is neither 0 nor 1 in memory is undefined behaviour.
    return isBool ? tensor.ne(0) : tensor;
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

TensorFile readSafetensors(const std::filesystem::path& path) {
    const std::string where = path.string();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw Error(ErrorCode::NotFound, "no such file", where, "check the path");
    }
    if (!std::filesystem::is_regular_file(path, ignored)) {
        throw fault("a folder or device, not a file", where);
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::Io, "cannot read", where, "check the file's permissions");
    }
    const uint64_t fileBytes = std::filesystem::file_size(path);
    const std::string header = readHeader(file, fileBytes, where);
    TensorFile result;
    // Everything is checked against the file's size before a tensor is allocated.
    const uint64_t dataBytes = fileBytes - kLengthBytes - header.size();
    for (const Entry& entry : safetensors::parseHeader(header, dataBytes, result.metadata, where)) {
        result.tensors.emplace(entry.key, readTensor(file, entry, where));
    }
    return result;
}

bool looksLikeSafetensors(const std::filesystem::path& path) {
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure)) {
        return false;
    }
    const uint64_t fileBytes = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    std::array<unsigned char, kLengthBytes> lengthBytes{};
    if (failure || !file.read(reinterpret_cast<char*>(lengthBytes.data()), kLengthBytes)) {
        return false;
    }
    return littleEndian(lengthBytes) <= fileBytes - kLengthBytes && file.get() == '{';
}

void writeSafetensors(const std::filesystem::path& path, const TensorFile& file) {
    std::vector<std::pair<std::string, Tensor>> ordered;
    for (const auto& [key, tensor] : file.tensors) {
        ordered.emplace_back(key, tensor.detach().to(torch::kCPU).contiguous());
    }
    // Wide elements first, so that each tensor is aligned to its own element size.
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return a.second.element_size() > b.second.element_size();
    });
    const std::string header = safetensors::makeHeader(ordered, file.metadata, path.string());
    const uint64_t length = header.size();
    std::string lengthBytes;
    for (size_t i = 0; i < kLengthBytes; ++i) {
        lengthBytes += static_cast<char>((length >> (8 * i)) & 0xFF);
    }
    replaceFileAtomically(path, [&](const std::filesystem::path& temporary) {
        std::ofstream out(temporary, std::ios::binary);
        out << lengthBytes << header;
        for (const auto& [key, tensor] : ordered) {
            out.write(static_cast<const char*>(tensor.data_ptr()),
                      static_cast<std::streamsize>(tensor.nbytes()));
        }
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
