#pragma once

#include "core/models/model_description.h"

#include <filesystem>
#include <map>
#include <string>

namespace ld3 {

/// A description, and where each of its fields comes from.
struct SourcedDescription {
    ModelDescription description;
    std::map<std::string, std::string> sources;  ///< by field; absent: the field's default

    /// "option", "net.json", or "default".
    [[nodiscard]] std::string sourceOf(const std::string& field) const;
};

/// Where the description of a model file is looked for: `net.json` for `net.pt`.
[[nodiscard]] std::filesystem::path descriptionPathFor(const std::filesystem::path& model);

/// The fields that are known of a model file, complete or not, and where they come from: those of
/// `fields` go before those of `file`. Fields with a `format` of their own are a whole description:
/// then no file is read.
/// @param file    empty: the one beside the model, if there is one
/// @param fields  a JSON object, or empty
/// @param sources  gets the source of each field
/// @throws Error{NotFound} where `file` is given and missing; Error{BadFile} where it is not JSON;
///         Error{InvalidArgument} where `fields` is not a JSON object
[[nodiscard]] nlohmann::json gatherDescription(const std::filesystem::path& model,
                                               const std::filesystem::path& file,
                                               const std::string& fields,
                                               std::map<std::string, std::string>& sources);

/// The same, checked. @throws Error{BadFile} naming every fault; and those of `gatherDescription`
[[nodiscard]] SourcedDescription describeModel(const std::filesystem::path& model,
                                               const std::filesystem::path& file,
                                               const std::string& fields);

}  // namespace ld3
