#include "tests/support/script_modules.h"

#include "core/base/atomic_file.h"
#include "core/torch.h"

#include <torch/csrc/jit/api/module.h>

#include <cstdint>
#include <stdexcept>

namespace ld3::testing {

namespace {

/// Writes the CRC-32 of `content` as a zip file has it.
void setChecksum(std::string& bytes, size_t at, const std::string& content) {
    uint32_t crc = 0xFFFFFFFFU;
    for (const unsigned char c : content) {
        crc ^= c;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    crc = ~crc;
    for (size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>((crc >> (8 * i)) & 0xFFU);
    }
}

}  // namespace

void saveScriptModule(const std::filesystem::path& path,
                      const std::string& source,
                      int64_t channels) {
    torch::jit::Module module("Network");
    module.register_parameter(
        "weight", torch::eye(channels).view({channels, channels, 1, 1}), false);
    module.register_parameter("bias", torch::zeros({channels}), false);
    module.register_buffer("order", torch::arange(channels).flip(0));
    module.define(source);
    module.save(path.string());
}

void setModuleVersion(const std::filesystem::path& path, const std::string& version) {
    std::string bytes = readFile(path);
    const std::string name = "/version";
    const size_t local = bytes.find(name), central = bytes.rfind(name);
    if (local == std::string::npos || local == central || version.size() != 2) {
        throw std::runtime_error("the version cannot be changed");
    }
    // Entries are stored, not compressed. Behind the name stands padding of the length given at
    // offset 28 of the local header.
    const size_t header = bytes.rfind("PK\x03\x04", local);
    const size_t padding = static_cast<unsigned char>(bytes[header + 28]) +
                           256U * static_cast<unsigned char>(bytes[header + 29]);
    bytes.replace(local + name.size() + padding, version.size(), version);
    setChecksum(bytes, header + 14, version);
    setChecksum(bytes, bytes.rfind("PK\x01\x02", central) + 16, version);
    writeFileAtomically(path, bytes);
}

}  // namespace ld3::testing
