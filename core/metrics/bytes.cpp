#include "core/metrics/bytes.h"

#include "core/base/error.h"

namespace ld3 {

std::string byteRoundingName(ByteRounding rounding) {
    return rounding == ByteRounding::Edm ? "edm" : "ld3";
}

ByteRounding byteRoundingFromName(const std::string& name) {
    for (const ByteRounding rounding : {ByteRounding::Edm, ByteRounding::Ld3}) {
        if (byteRoundingName(rounding) == name) {
            return rounding;
        }
    }
    throw Error(ErrorCode::InvalidArgument, "unknown rounding", name, "use edm or ld3");
}

Tensor toBytes(const Tensor& x, ByteRounding rounding) {
    constexpr double kHalf = 127.5, kMiddle = 128.0, kWhite = 255.0;
    // The order of the operations decides ties.
    const Tensor levels =
        rounding == ByteRounding::Edm ? x * kHalf + kMiddle : (x + 1.0) / 2.0 * kWhite;
    return levels.clamp(0.0, kWhite).to(torch::kUInt8);
}

Tensor bytesFromPictures(const Tensor& pictures, ByteRounding rounding) {
    return toBytes(2.0 * pictures - 1.0, rounding);
}

}  // namespace ld3
