#include "core/checkpoints/formats/npy.h"

#include "core/checkpoints/formats/byte_reader.h"
#include "core/checkpoints/formats/npy_header.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ld3 {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
/// Of a header with three fields; NumPy's own limit for untrusted files is the same.
constexpr uint64_t kMaxHeaderBytes = kMostNpyHeaderBytes - 12;
constexpr size_t kMaxDimensions = 64;
constexpr uint64_t kAlignment = 64;

struct TypeName {
    ElementType type;
    std::string_view name;  ///< without the byte order
};

constexpr std::array<TypeName, 9> kTypes{{{ElementType::Float64, "f8"},
                                          {ElementType::Float32, "f4"},
                                          {ElementType::Float16, "f2"},
                                          {ElementType::Int64, "i8"},
                                          {ElementType::Int32, "i4"},
                                          {ElementType::Int16, "i2"},
                                          {ElementType::Int8, "i1"},
                                          {ElementType::UInt8, "u1"},
                                          {ElementType::Bool, "b1"}}};

ElementType typeFromDescription(const std::string& description, const FileContext& file) {
    const std::string_view name = std::string_view(description).substr(description.empty() ? 0 : 1);
    const char order = description.empty() ? '?' : description.front();
    const auto* const found = std::find_if(
        kTypes.begin(), kTypes.end(), [&](const TypeName& type) { return type.name == name; });
    if (found == kTypes.end() || std::string_view("<>|=").find(order) == std::string_view::npos) {
        const bool isObject = name.starts_with("O");
        throw file.fault("array of type '" + description + "'" +
                         (isObject ? ", which is a pickle" : ", which is not read here"));
    }
    const bool isOneByte = bytesOfElement(found->type) == 1;
    if (order == '>' && !isOneByte) {
        throw file.fault("array of type '" + description +
                         "': written on a big-endian machine or for one");
    }
    if (order == '|' && !isOneByte) {
        throw file.fault("array of type '" + description + "', which has no byte order");
    }
    return found->type;
}

/// The length of the header's text; the reader stands at the text.
uint64_t readHeaderLength(ByteReader& reader, const FileContext& file) {
    if (!reader.has(kMagic.size() + 2) || reader.take(kMagic.size()) != kMagic) {
        throw file.fault("not an array of NumPy: wrong first bytes");
    }
    const uint64_t major = reader.number(1), minor = reader.number(1);
    if (major < 1 || major > 3 || minor != 0) {
        throw file.fault("format version " + std::to_string(major) + "." + std::to_string(minor) +
                         " of the array is not known");
    }
    const unsigned lengthBytes = major == 1 ? 2 : 4;
    const uint64_t length = reader.has(lengthBytes) ? reader.number(lengthBytes) : 0;
    if (length == 0 || !reader.has(length)) {
        throw file.fault("the array's header reaches past the end");
    }
    if (length > kMaxHeaderBytes) {
        throw file.fault("the array's header is longer than one can be");
    }
    return length;
}

/// Of all elements.
uint64_t checkedBytes(const std::vector<int64_t>& sizes,
                      ElementType type,
                      const FileContext& file) {
    constexpr auto kMost = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    if (sizes.size() > kMaxDimensions) {
        throw file.fault("too many dimensions: " + std::to_string(sizes.size()));
    }
    uint64_t bytes = bytesOfElement(type);
    bool isEmpty = false;
    for (const int64_t size : sizes) {
        if (size < 0) {
            throw file.fault("negative size of an array");
        }
        // Zeros do not excuse an overflow of the others.
        const auto factor = static_cast<uint64_t>(std::max<int64_t>(size, 1));
        if (bytes > kMost / factor) {
            throw file.fault("number of elements overflows 64 bits");
        }
        bytes *= factor;
        isEmpty = isEmpty || size == 0;
    }
    return isEmpty ? 0 : bytes;
}

}  // namespace

bool looksLikeNpy(std::string_view bytes) {
    return bytes.starts_with(kMagic);
}

NpyLayout readNpyLayout(std::string_view bytes, const FileContext& file) {
    if (bytes.empty()) {
        throw file.fault("the file is empty");
    }
    ByteReader reader(bytes);
    const uint64_t length = readHeaderLength(reader, file);
    NpyHeaderFields fields = readNpyHeaderFields(reader.take(length), file);
    NpyLayout layout;
    layout.type = typeFromDescription(fields.description, file);
    layout.sizes = std::move(fields.sizes);
    layout.fortranOrder = fields.fortranOrder;
    layout.begin = reader.position();
    layout.bytes = checkedBytes(layout.sizes, layout.type, file);
    return layout;
}

void checkNpySize(const NpyLayout& layout, uint64_t fileBytes, const FileContext& file) {
    const uint64_t present = fileBytes - std::min(fileBytes, layout.begin);
    if (layout.bytes != present) {
        throw file.fault("the array needs " + std::to_string(layout.bytes) + " bytes, there are " +
                         std::to_string(present));
    }
}

NpyArray readNpy(std::string_view bytes, const FileContext& file) {
    NpyLayout layout = readNpyLayout(bytes, file);
    checkNpySize(layout, bytes.size(), file);
    return {layout, bytes.substr(layout.begin)};
}

std::string makeNpyHeader(ElementType type, const std::vector<int64_t>& sizes) {
    const auto* const found = std::find_if(
        kTypes.begin(), kTypes.end(), [&](const TypeName& name) { return name.type == type; });
    if (found == kTypes.end()) {
        throw Error(ErrorCode::Unsupported,
                    "NumPy has no such number type",
                    std::string(safetensorsName(type)),
                    "convert the tensor to float32");
    }
    std::string shape;
    for (const int64_t size : sizes) {
        shape += (shape.empty() ? "" : ", ") + std::to_string(size);
    }
    shape += sizes.size() == 1 ? "," : "";
    std::string text = "{'descr': '";
    text += bytesOfElement(type) == 1 ? '|' : '<';
    text += std::string(found->name) + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    constexpr uint64_t kBefore = 10;
    const uint64_t used = kBefore + text.size() + 1;
    text += std::string((kAlignment - used % kAlignment) % kAlignment, ' ') + '\n';
    std::string header(kMagic);
    header += std::string("\x01\x00", 2);
    header += static_cast<char>(text.size() & 0xFFU);
    header += static_cast<char>((text.size() >> 8U) & 0xFFU);
    return header + text;
}

}  // namespace ld3
