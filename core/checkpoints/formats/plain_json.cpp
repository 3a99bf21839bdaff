#include "core/checkpoints/formats/plain_json.h"

#include <cmath>

namespace ld3 {

namespace {

using nlohmann::json;

constexpr int kMaxDepth = 16;
constexpr size_t kMaxBytes = size_t{4} << 20;
constexpr size_t kValueBytes = 32;

/// Little-endian two's complement, rounded.
double realOfLong(std::string_view bytes) {
    constexpr double kDigit = 256.0;
    double value = 0.0;
    for (size_t i = bytes.size(); i > 0; --i) {
        value = value * kDigit + static_cast<unsigned char>(bytes[i - 1]);
    }
    const bool isNegative = !bytes.empty() && (bytes.back() & 0x80) != 0;
    return isNegative ? value - std::pow(kDigit, static_cast<double>(bytes.size())) : value;
}

}  // namespace

bool isScalar(const PickleDocument& document, ValueId value) {
    switch (document.kind(value)) {
        case ValueKind::None:
        case ValueKind::Boolean:
        case ValueKind::Integer:
        case ValueKind::LongInteger:
        case ValueKind::Real:
        case ValueKind::Text:
            return true;
        default:
            return false;
    }
}

json PlainJson::convert(ValueId value, const FileContext& file, int depth) {
    m_bytes += kValueBytes + m_document.text(value).size();
    if (depth > kMaxDepth || m_bytes > kMaxBytes) {
        throw file.fault("more values, or deeper ones, than settings need");
    }
    switch (m_document.kind(value)) {
        case ValueKind::None:
            return nullptr;
        case ValueKind::Boolean:
            return m_document.integer(value) != 0;
        case ValueKind::Integer:
            return m_document.integer(value);
        case ValueKind::LongInteger:
            return realOfLong(m_document.text(value));
        case ValueKind::Real:
            return m_document.real(value);
        case ValueKind::Text:
            return std::string(m_document.text(value));
        case ValueKind::List:
        case ValueKind::Tuple:
            return list(value, file, depth);
        case ValueKind::Dictionary:
            return dictionary(value, file, depth);
        default:
            throw file.fault("not a plain value");
    }
}

json PlainJson::list(ValueId value, const FileContext& file, int depth) {
    json result = json::array();
    for (const ValueId item : m_document.items(value)) {
        result.push_back(convert(item, file, depth + 1));
    }
    return result;
}

json PlainJson::dictionary(ValueId value, const FileContext& file, int depth) {
    json result = json::object();
    const std::span<const ValueId> items = m_document.items(value);
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        if (!m_document.is(items[i], ValueKind::Text)) {
            throw file.fault("a name that is not text");
        }
        m_bytes += m_document.text(items[i]).size();
        result[std::string(m_document.text(items[i]).substr(0, kMaxBytes))] =
            convert(items[i + 1], file, depth + 1);
    }
    return result;
}

}  // namespace ld3
