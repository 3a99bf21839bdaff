#pragma once

#include "core/diffusion/model_info.h"

#include <cstdint>
#include <string>

namespace ld3::cli {

/// What a report of a model is made for.
struct ReportOptions {
    int64_t batch = 64;  ///< samples of one network call
    int64_t nfe = 5;     ///< network evaluations of one sample
    std::string recipe;  ///< "fast", "paper" or empty: both
    bool blocks = false;
};

/// What is known of a model, on stdout.
void printModel(const ModelInfo& info, const ReportOptions& options, bool asJson);

}  // namespace ld3::cli
