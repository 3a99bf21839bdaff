#pragma once

#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"

#include <nlohmann/json.hpp>

namespace ld3 {

/// Whether a value is none, a boolean, a number or a text.
[[nodiscard]] bool isScalar(const PickleDocument& document, ValueId value);

/// Scalars, and lists, tuples and dictionaries of them, as JSON. Integers beyond 64 bits become
/// floating point numbers; those may be infinite. One converter makes no more in all than settings
/// need, however cleverly a file shares its values.
class PlainJson {
  public:
    explicit PlainJson(const PickleDocument& document) : m_document(document) {}

    /// @throws Error{BadFile} for other values, and for too many or too deep ones
    [[nodiscard]] nlohmann::json convert(ValueId value, const FileContext& file) {
        return convert(value, file, 0);
    }

  private:
    nlohmann::json convert(ValueId value, const FileContext& file, int depth);
    nlohmann::json list(ValueId value, const FileContext& file, int depth);
    nlohmann::json dictionary(ValueId value, const FileContext& file, int depth);

    const PickleDocument& m_document;
    size_t m_bytes = 0;
};

}  // namespace ld3
