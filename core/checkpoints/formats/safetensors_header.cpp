#include "core/checkpoints/formats/safetensors_header.h"

#include "core/base/json_text.h"
#include "core/checkpoints/formats/byte_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace ld3::safetensors {

namespace {

using nlohmann::json;

constexpr const char* kMetadataKey = "__metadata__";
/// header, entry, shape: nothing in the format lies deeper.
constexpr int kMaxDepth = 3;
/// LibTorch's own limit of an elementwise operation.
constexpr size_t kMaxDimensions = 64;

/// The format allows six times as much; a header of this size would name a hundred thousand
/// tensors, and its JSON would take ten times the memory.
constexpr uint64_t kMaxHeaderBytes = uint64_t{16} << 20;

/// Parses without accepting what the format forbids but JSON allows.
json parseStrictly(std::string_view text, const std::string& where) {
    std::vector<std::set<std::string>> keys;
    const auto check = [&](int depth, json::parse_event_t event, json& parsed) {
        switch (event) {
            case json::parse_event_t::object_start:
            case json::parse_event_t::array_start:
                if (depth >= kMaxDepth) {
                    throw fault("header nested too deep", where);
                }
                keys.emplace_back();
                break;
            case json::parse_event_t::object_end:
            case json::parse_event_t::array_end:
                keys.pop_back();
                break;
            case json::parse_event_t::key:
                if (!keys.back().insert(parsed.get<std::string>()).second) {
                    throw fault("duplicate key \"" + parsed.get<std::string>() + "\"", where);
                }
                break;
            case json::parse_event_t::value:
                break;
        }
        return true;
    };
    try {
        return json::parse(text, check);
    } catch (const json::exception& error) {
        throw fault(std::string("header is not JSON in UTF-8: ") + error.what(), where);
    }
}

uint64_t naturalNumber(const json& value, const std::string& what, const std::string& where) {
    if (!value.is_number_unsigned() ||
        value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) {
        throw fault(what + " is not a natural number below 2^63", where);
    }
    return value.get<uint64_t>();
}

const json& field(const json& entry,
                  const char* name,
                  json::value_t type,
                  const std::string& key,
                  const std::string& where) {
    const auto found = entry.find(name);
    if (found == entry.end() || found->type() != type) {
        throw fault("\"" + key + "\" has no valid " + name, where);
    }
    return *found;
}

ElementType typeFromName(const std::string& name, const std::string& where) {
    const auto type = elementTypeFromSafetensors(name);
    if (!type) {
        throw fault("unknown dtype " + name, where);
    }
    return *type;
}

/// Bytes that a shape needs. Zeros do not excuse an overflow of the other sizes.
uint64_t bytesOf(const Entry& entry, const std::string& where) {
    constexpr auto kLimit = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    uint64_t bytes = bytesOfElement(entry.type);
    bool empty = false;
    for (const int64_t size : entry.shape) {
        const auto factor = static_cast<uint64_t>(std::max<int64_t>(size, 1));
        if (bytes > kLimit / factor) {
            throw fault("number of elements of \"" + entry.key + "\" overflows", where);
        }
        bytes *= factor;
        empty = empty || size == 0;
    }
    return empty ? 0 : bytes;
}

Entry parseEntry(const std::string& key, const json& value, const std::string& where) {
    if (!value.is_object()) {
        throw fault("\"" + key + "\" is not an object", where);
    }
    Entry entry;
    entry.key = key;
    entry.type = typeFromName(
        field(value, "dtype", json::value_t::string, key, where).get<std::string>(), where);
    const json& shape = field(value, "shape", json::value_t::array, key, where);
    if (shape.size() > kMaxDimensions) {
        throw fault("\"" + key + "\" has too many dimensions", where);
    }
    for (const json& size : shape) {
        entry.shape.push_back(
            static_cast<int64_t>(naturalNumber(size, "shape of \"" + key + "\"", where)));
    }
    const json& offsets = field(value, "data_offsets", json::value_t::array, key, where);
    if (offsets.size() != 2) {
        throw fault("data_offsets of \"" + key + "\" are not two numbers", where);
    }
    entry.begin = naturalNumber(offsets[0], "data_offsets of \"" + key + "\"", where);
    entry.end = naturalNumber(offsets[1], "data_offsets of \"" + key + "\"", where);
    if (entry.end < entry.begin) {
        throw fault("data_offsets of \"" + key + "\" are reversed", where);
    }
    const uint64_t needed = bytesOf(entry, where);
    if (needed != entry.end - entry.begin) {
        throw fault("shape of \"" + key + "\" needs " + std::to_string(needed) +
                        " bytes, data_offsets give " + std::to_string(entry.end - entry.begin),
                    where);
    }
    return entry;
}

std::vector<Entry> parseEntries(std::string_view header,
                                std::map<std::string, std::string>& metadata,
                                const std::string& where) {
    if (header.empty() || header.front() != '{') {
        throw fault("header is not a JSON object", where);
    }
    const json parsed = parseStrictly(header, where);
    std::vector<Entry> entries;
    for (const auto& [key, value] : parsed.items()) {
        if (key != kMetadataKey) {
            entries.push_back(parseEntry(key, value, where));
            continue;
        }
        if (!value.is_object()) {
            throw fault("metadata is not an object", where);
        }
        for (const auto& [name, text] : value.items()) {
            if (!text.is_string()) {
                throw fault("metadata \"" + name + "\" is not text", where);
            }
            metadata[name] = text.get<std::string>();
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    return entries;
}

void checkPlaces(const std::vector<Entry>& entries, uint64_t dataBytes, const std::string& where) {
    uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.end > dataBytes) {
            throw fault("data_offsets of \"" + entry.key + "\" lie outside the file", where);
        }
        if (entry.begin != position) {
            throw fault(entry.begin < position
                            ? "data of \"" + entry.key + "\" overlap another tensor's"
                            : "unused bytes before the data of \"" + entry.key + "\"",
                        where);
        }
        position = entry.end;
    }
    if (position != dataBytes) {
        throw fault(std::to_string(dataBytes - position) + " bytes after the last tensor", where);
    }
}

}  // namespace

Error fault(const std::string& reason, const std::string& where) {
    return {ErrorCode::BadFile,
            "not a valid safetensors file (" + reason + ")",
            where,
            "write or download the file again"};
}

bool looksLikeHeader(std::string_view file) {
    if (file.size() <= kLengthBytes || file[kLengthBytes] != '{') {
        return false;
    }
    return ByteReader(file).number(kLengthBytes) <= file.size() - kLengthBytes;
}

Header readHeader(std::string_view file, const std::string& where) {
    ByteReader reader(file);
    if (!reader.has(kLengthBytes)) {
        throw fault("shorter than the 8 bytes of the header's length", where);
    }
    const uint64_t length = reader.number(kLengthBytes);
    if (!reader.has(length)) {
        throw fault("header of " + std::to_string(length) + " bytes, longer than the file", where);
    }
    if (length > kMaxHeaderBytes) {
        throw fault("header of " + std::to_string(length) + " bytes is unreasonable", where);
    }
    Header header;
    header.entries = parseEntries(reader.take(length), header.metadata, where);
    header.dataBegin = reader.position();
    checkPlaces(header.entries, reader.remaining(), where);
    return header;
}

std::string makeHeader(const std::vector<Entry>& entries,
                       const std::map<std::string, std::string>& metadata,
                       const std::string& where) {
    json header = json::object();
    if (!metadata.empty()) {
        // Its texts may be paths, which need not be UTF-8; names of tensors must be.
        header[kMetadataKey] = json::parse(jsonText(metadata));
    }
    uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.key == kMetadataKey) {
            throw Error(ErrorCode::Unsupported,
                        std::string("a tensor cannot be called ") + kMetadataKey,
                        where,
                        "choose another name");
        }
        const uint64_t end = position + bytesOf(entry, where);
        header[entry.key] = {{"dtype", safetensorsName(entry.type)},
                             {"shape", entry.shape},
                             {"data_offsets", {position, end}}};
        position = end;
    }
    try {
        const std::string text = header.dump();
        const uint64_t length = (text.size() + 7) / 8 * 8;
        std::string bytes;
        for (unsigned i = 0; i < kLengthBytes; ++i) {
            bytes += static_cast<char>((length >> (8 * i)) & 0xFF);
        }
        bytes += text;
        bytes.resize(kLengthBytes + length, ' ');
        return bytes;
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidArgument, "a name or text is not UTF-8", where, error.what());
    }
}

}  // namespace ld3::safetensors
