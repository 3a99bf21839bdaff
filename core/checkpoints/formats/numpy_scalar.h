#pragma once

#include "core/checkpoints/formats/pickle_document.h"

#include <span>
#include <string>

namespace ld3 {

/// A number as numpy pickles it: a dtype and raw bytes.
struct NumpyScalar {
    ValueKind kind = ValueKind::None;  ///< Real, Integer or Boolean; None for a type not known
    int64_t integer = 0;
    double real = 0.0;
    std::string problem;  ///< empty unless the scalar is malformed
};

/// @param arguments  of `numpy.core.multiarray.scalar`: dtype, bytes
[[nodiscard]] NumpyScalar numpyScalarFrom(const PickleDocument& document,
                                          std::span<const ValueId> arguments);

}  // namespace ld3
