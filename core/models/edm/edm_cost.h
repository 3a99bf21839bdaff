#pragma once

#include "core/models/edm/edm_layout.h"

namespace ld3 {

/// Multiplications with addition of one network call for one picture, by what makes them.
/// Element-wise work, normalisation and softmax are not counted; a transposed filter counts once
/// per input element.
struct EdmCost {
    int64_t convolution1 = 0, convolution3 = 0;  ///< 1×1 and 3×3
    int64_t linear = 0;
    int64_t attention = 0;  ///< the two products of attention
    int64_t filter = 0;     ///< halving and doubling

    [[nodiscard]] int64_t total() const {
        return convolution1 + convolution3 + linear + attention + filter;
    }

    EdmCost& operator+=(const EdmCost& other);
};

/// Of one layer, and of everything.
[[nodiscard]] EdmCost costOf(const EdmLayer& layer,
                             const EdmArguments& arguments,
                             const EdmLayout& layout);
[[nodiscard]] EdmCost costOf(const EdmArguments& arguments, const EdmLayout& layout);

/// Numbers that a call with gradient keeps of each picture: what the layers took, and attention.
[[nodiscard]] int64_t keptActivations(const EdmLayer& layer, const EdmArguments& arguments);

/// The rows of the architecture's table.
[[nodiscard]] std::vector<BlockInfo> blockTable(const EdmArguments& arguments,
                                                const EdmLayout& layout);

}  // namespace ld3
