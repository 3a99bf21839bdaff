#include "core/runs/run_marks.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/letter_case.h"
#include "core/base/trimmed.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_paths.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ld3 {

namespace {

constexpr const char* kFormat = "ld3-marks/1";
constexpr const char* kFormatFamily = "ld3-marks/";
/// A list of runs reads the marks of all of them.
constexpr size_t kMostBytes = 1 << 20;
constexpr const char* kRemedy =
    "mend it or restore it from a copy; it can be deleted if its marks are not needed";

Error tooLarge(ErrorCode code, const std::string& where) {
    return {code, "more than 1 MiB of marks", where, "shorten the note"};
}

/// What the file holds, checked to be readable by this program; null where there is no file.
nlohmann::json readMarksJson(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return nullptr;
    }
    const std::string where = file.string();
    if (std::filesystem::is_regular_file(file, ignored) &&
        std::filesystem::file_size(file, ignored) > kMostBytes) {
        throw tooLarge(ErrorCode::BadFile, where);
    }
    nlohmann::json json = nlohmann::json::parse(readFile(file), nullptr, false);
    if (json.is_discarded()) {
        throw Error(ErrorCode::BadFile, "damaged, it is not JSON", where, kRemedy);
    }
    const JsonFields fields(json, where);
    const std::string format = fields.text("format");
    if (format != kFormat) {
        const bool isNewer = format.starts_with(kFormatFamily);
        throw Error(isNewer ? ErrorCode::Unsupported : ErrorCode::BadFile,
                    "format \"" + format + "\"" +
                        (isNewer ? " is newer than this program" : " is not that of a run's marks"),
                    where,
                    isNewer ? "update LD3 Workbench" : kRemedy);
    }
    return json;
}

RunMarks marksFromJson(const nlohmann::json& json, const std::string& where) {
    RunMarks marks;
    if (json.is_null()) {
        return marks;
    }
    const JsonFields fields(json, where);
    try {
        marks.starred = fields.flag("star", false);
        marks.archived = fields.flag("archived", false);
        if (fields.has("tags")) {
            marks.tags = fields.texts("tags");
        }
        if (fields.has("note")) {
            marks.note = fields.text("note");
        }
    } catch (const Error& error) {
        throw Error(error.code(), error.problem(), error.where(), kRemedy);
    }
    try {
        marks.color = markColorFromText(fields.text("color", ""));
    } catch (const Error&) {
        throw fields.bad("color", "expected a color such as \"#0072b2\"", kRemedy);
    }
    return marks;
}

bool holdsTag(const std::vector<std::string>& tags, const std::string& tag) {
    return std::any_of(tags.begin(), tags.end(), [&tag](const std::string& other) {
        return lowerCase(other) == lowerCase(tag);
    });
}

std::vector<std::string> checkedTags(const std::vector<std::string>& tags) {
    return changedTags({}, tags, {});
}

}  // namespace

MarksChange changeBetween(const RunMarks& before, const RunMarks& after) {
    MarksChange change;
    if (before.starred != after.starred) {
        change.starred = after.starred;
    }
    if (before.archived != after.archived) {
        change.archived = after.archived;
    }
    if (before.tags != after.tags) {
        change.tags = after.tags;
    }
    if (before.color != after.color) {
        change.color = after.color;
    }
    if (before.note != after.note) {
        change.note = after.note.value_or("");
    }
    return change;
}

RunMarks readMarks(const std::filesystem::path& folder) {
    const std::filesystem::path file = RunPaths{folder}.marks();
    return marksFromJson(readMarksJson(file), file.string());
}

RunMarks changeMarks(const std::filesystem::path& folder, const MarksChange& change) {
    if (!isRunFolder(folder)) {
        throw Error(ErrorCode::NotFound, "no such run", folder.string(), "check the path");
    }
    const std::filesystem::path file = RunPaths{folder}.marks();
    nlohmann::json json = readMarksJson(file);
    (void)marksFromJson(json, file.string());  // a faulty field is not written over
    json["format"] = kFormat;
    if (change.starred) {
        json["star"] = *change.starred;
    }
    if (change.archived) {
        json["archived"] = *change.archived;
    }
    if (change.tags) {
        json["tags"] = checkedTags(*change.tags);
    }
    if (change.color) {
        json["color"] = markColorFromText(*change.color);
    }
    if (change.note) {
        json["note"] = *change.note;
    }
    const std::string content = jsonText(json, 2) + "\n";
    if (content.size() > kMostBytes) {
        throw tooLarge(ErrorCode::InvalidArgument, file.string());
    }
    writeFileAtomically(file, content);
    return marksFromJson(json, file.string());
}

std::string checkedTag(const std::string& text) {
    std::string tag = trimmed(text);
    if (tag.empty() || tag.find_first_of(",\"\r\n\t") != std::string::npos) {
        throw Error(ErrorCode::InvalidArgument,
                    tag.empty() ? "an empty tag" : "a tag with a comma, a quote or a line break",
                    "tag \"" + text + "\"",
                    "use letters, digits and spaces");
    }
    return tag;
}

std::vector<std::string> tagsFromText(const std::string& text) {
    std::vector<std::string> tags;
    for (size_t begin = 0; begin <= text.size();) {
        const size_t end = std::min(text.find(',', begin), text.size());
        const std::string tag = text.substr(begin, end - begin);
        if (!trimmed(tag).empty()) {
            tags.push_back(tag);
        }
        begin = end + 1;
    }
    return checkedTags(tags);
}

std::string tagsText(const std::vector<std::string>& tags) {
    std::string text;
    for (const std::string& tag : tags) {
        text += (text.empty() ? "" : ", ") + tag;
    }
    return text;
}

std::vector<std::string> changedTags(const std::vector<std::string>& tags,
                                     const std::vector<std::string>& added,
                                     const std::vector<std::string>& removed) {
    std::vector<std::string> gone, result;
    for (const std::string& tag : removed) {
        gone.push_back(checkedTag(tag));
    }
    const auto keep = [&](const std::string& tag) {
        if (!holdsTag(gone, tag) && !holdsTag(result, tag)) {
            result.push_back(tag);
        }
    };
    for (const std::string& tag : tags) {
        keep(tag);
    }
    for (const std::string& tag : added) {
        keep(checkedTag(tag));
    }
    return result;
}

const std::vector<MarkColor>& markColors() {
    static const std::vector<MarkColor> kColors = {{"blue", "#0072b2"},
                                                   {"sky", "#56b4e9"},
                                                   {"green", "#009e73"},
                                                   {"yellow", "#f0e442"},
                                                   {"orange", "#e69f00"},
                                                   {"vermilion", "#d55e00"},
                                                   {"purple", "#cc79a7"},
                                                   {"grey", "#808080"}};
    return kColors;
}

std::string markColorFromText(const std::string& text) {
    std::string wanted = lowerCase(trimmed(text));
    if (wanted.empty() || wanted == "none") {
        return {};
    }
    std::string names;
    for (const MarkColor& color : markColors()) {
        if (color.name == wanted) {
            return color.value;
        }
        names += color.name + ", ";
    }
    if (wanted.size() == 7 && wanted[0] == '#' &&
        wanted.find_first_not_of("0123456789abcdef", 1) == std::string::npos) {
        return wanted;
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown color",
                "color \"" + text + "\"",
                "use " + names + "none, or #rrggbb");
}

}  // namespace ld3
