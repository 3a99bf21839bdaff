#pragma once

#include "core/base/error.h"

#include <string>

namespace ld3 {

/// What is being read, and from where, so that the readers of one file speak with one voice.
struct FileContext {
    std::string what;    ///< "not a readable network snapshot"
    std::string where;   ///< the file, and the object in it
    std::string remedy;  ///< what the user can do
    std::string part;    ///< which part of the file, before each reason: "storage blob: "

    /// Error{BadFile}: "what (part reason)" at `where`.
    [[nodiscard]] Error fault(const std::string& reason) const {
        return {ErrorCode::BadFile, what + " (" + part + reason + ")", where, remedy};
    }

    /// The same for an object inside, e.g. "x.pkl: ema.model.map_layer0.weight".
    [[nodiscard]] FileContext at(const std::string& object) const {
        return {what, where + ": " + object, remedy, part};
    }

    /// The same for a part that is a format of its own.
    [[nodiscard]] FileContext inside(const std::string& name) const {
        return {what, where, remedy, name + ": "};
    }
};

}  // namespace ld3
