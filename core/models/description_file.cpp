#include "core/models/description_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace ld3 {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kOption = "option";

Json readObject(const fs::path& path) {
    Json json = Json::parse(readFile(path), nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        throw Error(ErrorCode::BadFile,
                    json.is_discarded() ? "not JSON" : "not a JSON object",
                    path.string(),
                    "write the model's description, an object in braces, into this file");
    }
    return json;
}

Json parsedFields(const std::string& fields) {
    if (fields.empty()) {
        return Json::object();
    }
    Json json = Json::parse(fields, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a JSON object",
                    "description " + fields,
                    "give fields as {\"prediction\": \"eps\", …}");
    }
    return json;
}

}  // namespace

std::string SourcedDescription::sourceOf(const std::string& field) const {
    const auto found = sources.find(field);
    return found == sources.end() ? "default" : found->second;
}

fs::path descriptionPathFor(const fs::path& model) {
    fs::path path = model;
    return path.replace_extension(".json");
}

Json gatherDescription(const fs::path& model,
                       const fs::path& file,
                       const std::string& fields,
                       std::map<std::string, std::string>& sources) {
    const Json given = parsedFields(fields);
    Json result = Json::object();
    if (!given.contains("format")) {
        const fs::path path = file.empty() ? descriptionPathFor(model) : file;
        std::error_code ignored;
        if (!file.empty() || (path != model && fs::exists(path, ignored))) {
            result = readObject(path);
            for (const auto& [field, value] : result.items()) {
                sources[field] = path.filename().string();
            }
        } else {
            // What options say completely needs no file, and options have no format of their own.
            result["format"] = "ld3-model/1";
        }
    }
    for (const auto& [field, value] : given.items()) {
        result[field] = value;
        sources[field] = kOption;
    }
    return result;
}

SourcedDescription describeModel(const fs::path& model,
                                 const fs::path& file,
                                 const std::string& fields) {
    SourcedDescription result;
    const Json json = gatherDescription(model, file, fields, result.sources);
    DescriptionReading reading = readDescription(json);
    if (!reading.faults.empty()) {
        const fs::path place = file.empty() ? descriptionPathFor(model) : file;
        throw descriptionError(reading.faults, place.string());
    }
    result.description = std::move(reading.description);
    return result;
}

}  // namespace ld3
