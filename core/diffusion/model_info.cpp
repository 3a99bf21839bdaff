#include "core/diffusion/model_info.h"

namespace ld3 {

std::string predictionName(Prediction prediction) {
    switch (prediction) {
        case Prediction::Data:
            return "x0";
        case Prediction::Noise:
            return "eps";
        case Prediction::Velocity:
            return "v";
    }
    return "";
}

}  // namespace ld3
