#include "core/base/sha256.h"

#include "core/base/error.h"
#include "core/base/run_control.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace ld3 {

namespace {

class Digest {
  public:
    Digest() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }

    void add(const char* bytes, size_t count) { EVP_DigestUpdate(m_context.get(), bytes, count); }

    std::string hex() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
        unsigned int count = 0;
        EVP_DigestFinal_ex(m_context.get(), bytes.data(), &count);
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text;
        for (unsigned int i = 0; i < count; ++i) {
            text += kDigits[bytes.at(i) >> 4];
            text += kDigits[bytes.at(i) & 15];
        }
        return text;
    }

  private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

}  // namespace

std::string sha256OfBytes(std::string_view bytes) {
    Digest digest;
    digest.add(bytes.data(), bytes.size());
    return digest.hex();
}

std::string sha256OfFile(const std::filesystem::path& path, const std::stop_token& stop) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::NotFound, "cannot open", path.string(), "check the path");
    }
    Digest digest;
    std::vector<char> block(1 << 20);
    while (file) {
        throwIfStopped(stop);
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        digest.add(block.data(), static_cast<size_t>(file.gcount()));
    }
    if (file.bad()) {
        throw Error(ErrorCode::Io, "cannot read", path.string(), "check the disk");
    }
    return digest.hex();
}

}  // namespace ld3
