#include "core/metrics/loss.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>

namespace ld3 {

std::string lossName(Loss loss) {
    switch (loss) {
        case Loss::L2:
            return "l2";
        case Loss::L1:
            return "l1";
        case Loss::Lpips:
            return "lpips";
        case Loss::Module:
            return "module";
    }
    return "";
}

Loss lossFromName(const std::string& name) {
    std::string wanted = name;
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    for (const Loss loss : {Loss::L2, Loss::L1, Loss::Lpips, Loss::Module}) {
        if (lossName(loss) == wanted) {
            return loss;
        }
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown loss",
                name,
                "use l2, l1 or lpips, or a file with a TorchScript module forward(a, b) -> [B]");
}

}  // namespace ld3
