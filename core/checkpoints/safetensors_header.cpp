#include "core/checkpoints/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
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

constexpr std::array<std::pair<const char*, torch::Dtype>, 10> kDtypes{{{"F64", torch::kFloat64},
                                                                        {"F32", torch::kFloat32},
                                                                        {"F16", torch::kFloat16},
                                                                        {"BF16", torch::kBFloat16},
                                                                        {"I64", torch::kInt64},
                                                                        {"I32", torch::kInt32},
                                                                        {"I16", torch::kInt16},
                                                                        {"I8", torch::kInt8},
                                                                        {"U8", torch::kUInt8},
                                                                        {"BOOL", torch::kBool}}};

/// Parses without accepting what the format forbids but JSON allows.
json parseStrictly(const std::string& text, const std::string& where) {
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

torch::Dtype dtypeFromName(const std::string& name, const std::string& where) {
    for (const auto& [known, dtype] : kDtypes) {
        if (name == known) {
            return dtype;
        }
    }
    throw fault("unknown dtype " + name, where);
}

/// Bytes that a shape needs. Zeros do not excuse an overflow of the other sizes.
uint64_t bytesOf(const Entry& entry, const std::string& where) {
    constexpr auto kLimit = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    uint64_t bytes = torch::elementSize(entry.dtype);
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
    entry.dtype = dtypeFromName(
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

}  // namespace

Error fault(const std::string& reason, const std::string& where) {
    return {ErrorCode::BadFile,
            "not a valid safetensors file (" + reason + ")",
            where,
            "write or download the file again"};
}

std::vector<Entry> parseHeader(const std::string& header,
                               uint64_t dataBytes,
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
    return entries;
}

std::string makeHeader(const std::vector<std::pair<std::string, Tensor>>& tensors,
                       const std::map<std::string, std::string>& metadata,
                       const std::string& where) {
    json header = json::object();
    if (!metadata.empty()) {
        header[kMetadataKey] = metadata;
    }
    uint64_t position = 0;
    for (const auto& [key, tensor] : tensors) {
        const auto known =
            std::find_if(kDtypes.begin(), kDtypes.end(), [&tensor = tensor](const auto& pair) {
                return pair.second == tensor.scalar_type();
            });
        if (known == kDtypes.end() || key == kMetadataKey) {
            throw Error(ErrorCode::Unsupported,
                        "tensor \"" + key + "\" of type " + torch::toString(tensor.scalar_type()) +
                            " cannot be written",
                        where,
                        "convert it to a real type, and do not call it __metadata__");
        }
        const uint64_t end = position + tensor.nbytes();
        header[key] = {{"dtype", known->first},
                       {"shape", tensor.sizes().vec()},
                       {"data_offsets", {position, end}}};
        position = end;
    }
    try {
        std::string text = header.dump();
        text.resize((text.size() + 7) / 8 * 8, ' ');
        return text;
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidArgument, "a name or text is not UTF-8", where, error.what());
    }
}

}  // namespace ld3::safetensors
