#include "core/runs/path_kind.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/safetensors_header.h"
#include "core/exporting/list_texts.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace ld3 {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostTextBytes = 4U << 20;  ///< a schedule has some kilobytes
constexpr size_t kSearchedBytes = 1U << 20;          ///< for the name of a tensor

constexpr const char* kWhatCanBeOpened =
    "choose a model, a schedule, or the folder of a run or of measured values";

Error bad(const std::string& what, const fs::path& path, const std::string& remedy) {
    return {ErrorCode::BadFile, what, path.string(), remedy};
}

fs::path folderOf(const fs::path& file) {
    return fs::absolute(file).parent_path();
}

bool holdsEvaluation(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "evaluations.jsonl", ignored) ||
           fs::exists(folder / "evaluation.json", ignored);
}

RecognisedPath recogniseFolder(const fs::path& folder) {
    if (isRunFolder(folder)) {
        return {PathKind::Run, folder};
    }
    if (holdsEvaluation(folder)) {
        return {PathKind::Evaluation, folder};
    }
    std::error_code failure;
    const fs::directory_iterator entries(folder, failure);
    if (failure) {
        throw Error(ErrorCode::Io,
                    "the folder cannot be read (" + failure.message() + ")",
                    folder.string(),
                    "check its permissions");
    }
    const bool holdsRuns = std::any_of(begin(entries), end(entries), [](const auto& entry) {
        return isRunFolder(entry.path()) || holdsEvaluation(entry.path());
    });
    if (!holdsRuns) {
        throw bad("the folder holds neither runs nor measured values",
                  folder,
                  "choose a folder with a run.json or an evaluations.jsonl, or one whose folders "
                  "have them");
    }
    return {PathKind::RunsFolder, folder};
}

/// A file of this program, by the format that it names.
RecognisedPath recogniseFormat(const std::string& format, const fs::path& file) {
    if (format.starts_with("ld3-schedule/")) {
        return {PathKind::Schedule, file};
    }
    if (format.starts_with("ld3-run/") || format.starts_with("ld3-marks/") ||
        format.starts_with("ld3-evaluation")) {
        return recogniseFolder(folderOf(file));
    }
    if (format.starts_with("ld3-queue/")) {
        return {PathKind::RunsFolder, folderOf(file)};
    }
    if (format.starts_with("ld3-model/")) {
        throw bad("the file describes a model", file, "choose the model file beside it");
    }
    throw bad(format.empty() ? "the JSON is not of this program"
                             : "a file of the format \"" + format + "\" cannot be opened alone",
              file,
              kWhatCanBeOpened);
}

RecognisedPath recogniseJson(const std::string& text, const fs::path& file) {
    auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        // Perhaps of one object a line.
        json = nlohmann::json::parse(text.substr(0, text.find('\n')), nullptr, false);
    }
    if (json.is_discarded() || !json.is_object()) {
        throw bad("the file is not JSON", file, "it is damaged: restore it from a copy");
    }
    const auto format = json.find("format");
    if (format != json.end() && format->is_string()) {
        return recogniseFormat(format->get<std::string>(), file);
    }
    if (json.contains("times")) {
        return {PathKind::Schedule, file};  // its reader says what is missing
    }
    return recogniseFormat({}, file);
}

/// A list of numbers, or a table or snippet of the exporters.
bool holdsScheduleText(const std::string& text, const fs::path& file) {
    constexpr std::array<std::string_view, 3> kMarks = {
        "\\begin{tabular}", "\ntimesteps = [", "torch.zeros_like(t_steps"};
    if (text.starts_with("step,") ||
        std::any_of(kMarks.begin(), kMarks.end(), [&text](std::string_view mark) {
            return text.find(mark) != std::string::npos;
        })) {
        return true;
    }
    try {
        return firstList(text, file).size() >= 2;
    } catch (const Error&) {
        return false;
    }
}

bool hasModelEnding(const fs::path& file) {
    constexpr std::array<std::string_view, 5> kEndings = {
        ".pt", ".pth", ".pkl", ".ts", ".safetensors"};
    const std::string ending = file.extension().string();
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

RecognisedPath recogniseText(const fs::path& file) {
    if (hasModelEnding(file)) {
        return {PathKind::Model, file};  // a damaged one: its reader says what is wrong
    }
    if (fs::file_size(file) <= kMostTextBytes) {
        const std::string text = readFile(file);
        const size_t first = text.find_first_not_of(" \t\r\n");
        if (first != std::string::npos && text[first] == '{') {
            return recogniseJson(text, file);
        }
        if (text.find('\0') == std::string::npos && holdsScheduleText(text, file)) {
            return {PathKind::Schedule, file};
        }
    }
    throw bad("the file is neither a model nor a schedule", file, kWhatCanBeOpened);
}

/// Tensors of this program that are no model, as a training's teacher samples, say so.
RecognisedPath recogniseSafetensors(std::string_view bytes, const fs::path& file) {
    std::string format;
    try {
        format = safetensors::readHeader(bytes, file.string()).metadata["format"];
    } catch (const Error&) {
        return {PathKind::Model, file};  // damaged: its reader says what is wrong
    }
    if (format.starts_with("ld3-") && !format.starts_with("ld3-model/")) {
        throw bad("tensors of the format \"" + format + "\", not a model", file, kWhatCanBeOpened);
    }
    return {PathKind::Model, file};
}

RecognisedPath recogniseFile(const fs::path& file) {
    const FileContext context{"not a readable file", file.string(), "check the path", {}};
    switch (fileKindFromContent(file)) {
        case FileKind::Unknown:
            return recogniseText(file);
        case FileKind::Safetensors:
            return recogniseSafetensors(MappedFile::open(file, context)->bytes(), file);
        case FileKind::Npz:
            throw bad("arrays of NumPy, not a model or a schedule",
                      file,
                      "reference statistics are chosen where an evaluation is planned");
        case FileKind::TorchZip: {
            // What the LD3 reference's training leaves.
            const auto mapping = MappedFile::open(file, context);
            const bool isSchedule =
                mapping->bytes().substr(0, kSearchedBytes).find("best_t_steps") !=
                std::string_view::npos;
            return {isSchedule ? PathKind::Schedule : PathKind::Model, file};
        }
        default:
            return {PathKind::Model, file};
    }
}

}  // namespace

RecognisedPath recognisePath(const fs::path& path) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status)) {
        throw Error(ErrorCode::NotFound, "no such file or folder", path.string(), "check the path");
    }
    if (fs::is_directory(status)) {
        return recogniseFolder(path);
    }
    if (!fs::is_regular_file(status)) {
        throw bad("neither a file nor a folder", path, kWhatCanBeOpened);
    }
    if (path.filename() == "run.json") {
        return {PathKind::Run, folderOf(path)};
    }
    if (path.filename() == "evaluations.jsonl" || path.filename() == "evaluation.json") {
        return {PathKind::Evaluation, folderOf(path)};
    }
    return recogniseFile(path);
}

}  // namespace ld3
