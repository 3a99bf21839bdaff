#include "core/runs/reopen_model.h"

#include "core/base/error.h"
#include "core/diffusion/denoiser.h"

namespace ld3 {

std::shared_ptr<const Denoiser> reopenModel(const RunInfo& info, const RunControl& control) {
    auto denoiser =
        openModel(info.modelName, {info.device, info.dtype, {}, info.modelDescription}, control);
    if (denoiser->info().sha256 != info.modelSha256) {
        throw Error(ErrorCode::BadFile,
                    "the model is not the one that the run was started with (its SHA-256 differs)",
                    info.modelName,
                    "put the original model there, or train again in a new folder");
    }
    return denoiser;
}

}  // namespace ld3
