#pragma once

#include "core/models/open_model.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ld3::cli {

/// What a model's file does not say: --model-json FILE and --describe FIELD=VALUE.
struct DescriptionOptions {
    std::string file;
    std::vector<std::string> fields;

    void addTo(CLI::App& verb);

    /// @throws Error{InvalidArgument} for what is not FIELD=VALUE
    void apply(ModelOptions& options) const;
};

}  // namespace ld3::cli
