#include "core/checkpoints/formats/numpy_scalar.h"

#include "core/checkpoints/formats/byte_reader.h"

#include <bit>

namespace ld3 {

namespace {

NumpyScalar malformed(const char* problem) {
    NumpyScalar scalar;
    scalar.problem = problem;
    return scalar;
}

NumpyScalar real(double value) {
    NumpyScalar scalar;
    scalar.kind = ValueKind::Real;
    scalar.real = value;
    return scalar;
}

NumpyScalar integer(ValueKind kind, int64_t value) {
    NumpyScalar scalar;
    scalar.kind = kind;
    scalar.integer = value;
    return scalar;
}

/// The bits of a signed number of so many bytes, widened.
int64_t withSign(uint64_t bits, unsigned bytes) {
    const unsigned unused = 64 - 8 * bytes;
    return static_cast<int64_t>(bits << unused) >> unused;
}

NumpyScalar valueOf(char letter, unsigned size, std::string_view bytes) {
    const uint64_t bits = ByteReader(bytes).number(size);
    switch (letter) {
        case 'f':
            if (size == 8) {
                return real(std::bit_cast<double>(bits));
            }
            return size == 4 ? real(std::bit_cast<float>(static_cast<uint32_t>(bits)))
                             : NumpyScalar{};
        case 'i':
            return integer(ValueKind::Integer, withSign(bits, size));
        case 'u':
            return size == 8 && bits >> 63 != 0
                       ? real(static_cast<double>(bits))
                       : integer(ValueKind::Integer, static_cast<int64_t>(bits));
        case 'b':
            return size == 1 ? integer(ValueKind::Boolean, bits != 0 ? 1 : 0) : NumpyScalar{};
        default:
            return {};
    }
}

}  // namespace

NumpyScalar numpyScalarFrom(const PickleDocument& document, std::span<const ValueId> arguments) {
    if (arguments.size() != 2 || !document.isObject(arguments[0], Meaning::NumpyDtype)) {
        return malformed("a numpy scalar without a dtype");
    }
    const std::span<const ValueId> described = document.items(document.arguments(arguments[0]));
    if (described.empty() || !document.is(described[0], ValueKind::Text)) {
        return malformed("a numpy dtype without a name");
    }
    std::string_view name = document.text(described[0]);
    // The state's second entry is the byte order; the name may carry one, too.
    const std::span<const ValueId> state = document.items(document.state(arguments[0]));
    char order = state.size() > 1 && !document.text(state[1]).empty()
                     ? document.text(state[1]).front()
                     : '<';
    if (!name.empty() && std::string_view("<>=|").find(name.front()) != std::string_view::npos) {
        order = name.front();
        name.remove_prefix(1);
    }
    if (order == '>') {
        return malformed("a big-endian numpy scalar");
    }
    if (name.size() != 2 || std::string_view("1248").find(name[1]) == std::string_view::npos) {
        return {};
    }
    const auto size = static_cast<unsigned>(name[1] - '0');
    const std::string_view bytes = document.text(arguments[1]);
    if (bytes.size() != size) {
        return malformed("a numpy scalar whose bytes do not fit its dtype");
    }
    return valueOf(name[0], size, bytes);
}

}  // namespace ld3
