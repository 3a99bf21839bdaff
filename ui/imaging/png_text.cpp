#include "ui/imaging/png_text.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ld3::ui {

namespace {

constexpr qsizetype kSignature = 8, kHeaderChunk = 25;  ///< IHDR: length, type, 13 bytes, CRC
constexpr size_t kLongestKey = 79;

/// CRC-32 of PNG, bit by bit: texts are short.
uint32_t crcOf(const QByteArray& bytes) {
    uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0U ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray bigEndian(uint32_t value) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.append(static_cast<char>(static_cast<uint8_t>(value >> shift)));
    }
    return bytes;
}

QByteArray chunkOf(const std::string& key, const std::string& value) {
    if (key.empty() || key.size() > kLongestKey || key.find('\0') != std::string::npos) {
        throw Error(
            ErrorCode::InvalidArgument, "not a key of a PNG text", key, "use 1 to 79 letters");
    }
    const bool isAscii = std::all_of(
        value.begin(), value.end(), [](char letter) { return static_cast<uint8_t>(letter) < 128; });
    QByteArray content = isAscii ? "tEXt" : "iTXt";
    content.append(key.data(), static_cast<qsizetype>(key.size()));
    content.append('\0');
    if (!isAscii) {
        // Not compressed, in no language, without a translated key.
        content.append(QByteArray(4, '\0'));
    }
    content.append(value.data(), static_cast<qsizetype>(value.size()));
    return bigEndian(static_cast<uint32_t>(content.size() - 4)) + content +
           bigEndian(crcOf(content));
}

}  // namespace

QByteArray withPngTexts(const QByteArray& png,
                        const std::vector<std::pair<std::string, std::string>>& texts) {
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.mid(kSignature + 4, 4) != "IHDR") {
        throw Error(ErrorCode::InvalidArgument, "not a PNG file", "picture", "encode it as PNG");
    }
    QByteArray added;
    for (const auto& [key, value] : texts) {
        added += chunkOf(key, value);
    }
    QByteArray result = png;
    return result.insert(kSignature + kHeaderChunk, added);
}

}  // namespace ld3::ui
