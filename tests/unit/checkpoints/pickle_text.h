#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Pickles by hand, opcode by opcode.
namespace ld3::pickles {

/// A literal with its zeros.
inline std::string operator""_b(const char* bytes, size_t size) {
    return {bytes, size};
}

inline std::string little(uint64_t value, unsigned bytes) {
    std::string result;
    for (unsigned i = 0; i < bytes; ++i) {
        // A shift by 64 or more would not be defined.
        result += static_cast<char>(i < 8 ? (value >> (8 * i)) & 0xFF : 0);
    }
    return result;
}

inline std::string text(std::string_view value) {
    return "X" + little(value.size(), 4) + std::string(value);
}

inline std::string integer(int32_t value) {
    return "J" + little(static_cast<uint32_t>(value), 4);
}

inline std::string name(std::string_view module, std::string_view own) {
    return "c" + std::string(module) + "\n" + std::string(own) + "\n";
}

/// A whole pickle of protocol 2, or another.
inline std::string pickle(const std::string& opcodes, char protocol = 2) {
    return std::string("\x80") + protocol + opcodes + ".";
}

/// A tensor whose storage has the key and the count of float32 elements, as torch.save writes it.
inline std::string tensor(const std::string& key, int32_t count, const std::string& layout) {
    return name("torch._utils", "_rebuild_tensor_v2") + "((" + text("storage") +
           name("torch", "FloatStorage") + text(key) + text("cpu") + integer(count) + "NtQ" +
           layout + "\x89" + name("collections", "OrderedDict") + ")RtR";
}

/// Offset, sizes and strides of a vector.
inline std::string vectorLayout(int32_t size) {
    return integer(0) + integer(size) + "\x85" + integer(1) + "\x85";
}

/// A legacy file of torch.save.
/// @param keys  opcodes of the list of keys, e.g. "](" + text("0") + "e"
/// @param data  counts and elements
inline std::string legacyFile(const std::string& opcodes,
                              const std::string& keys = "]",
                              const std::string& data = "") {
    return pickle("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19") + pickle(integer(1001)) +
           pickle("}" + text("little_endian") + "\x88s") + pickle(opcodes) + pickle(keys) + data;
}

}  // namespace ld3::pickles
