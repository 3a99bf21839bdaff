#pragma once

#include "core/base/error.h"
#include "core/base/run_control.h"

#include <stop_token>
#include <string>

namespace ld3 {

/// What is being read, and from where, so that the readers of one file speak with one voice.
struct FileContext {
    std::string what;    ///< "not a readable network snapshot"
    std::string where;   ///< the file, and the object in it
    std::string remedy;  ///< what the user can do
    std::string part;    ///< which part of the file, before each reason: "storage blob: "
    /// Asked by the readers between tensors and between blocks of bytes.
    std::stop_token stop = {};

    /// Error{BadFile}: "what (part reason)" at `where`.
    [[nodiscard]] Error fault(const std::string& reason) const {
        return {ErrorCode::BadFile, what + " (" + part + reason + ")", where, remedy};
    }

    /// The same for an object inside, e.g. "x.pkl: ema.model.map_layer0.weight".
    [[nodiscard]] FileContext at(const std::string& object) const {
        return {what, where + ": " + object, remedy, part, stop};
    }

    /// The same for a part that is a format of its own.
    [[nodiscard]] FileContext inside(const std::string& name) const {
        return {what, where, remedy, name + ": ", stop};
    }
};

}  // namespace ld3
