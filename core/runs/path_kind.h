#pragma once

#include <cstdint>
#include <filesystem>

namespace ld3 {

/// What can be opened.
enum class PathKind : uint8_t {
    Model,       ///< its reader may still refuse it
    Run,         ///< a folder with a `run.json`
    RunsFolder,  ///< a folder whose folders are runs or evaluations
    Evaluation,  ///< a folder with measured values
    Schedule,    ///< a file that `importSchedule` reads
};

/// A path by what it is.
struct RecognisedPath {
    PathKind kind = PathKind::Model;
    std::filesystem::path path;  ///< the folder where a file in it was given, as `run.json`
};

/// Tells by the marks of the formats what a file or folder is. Nothing is executed, and of large
/// files only the beginning is read; so a damaged file may still be refused by its reader.
/// @throws Error{NotFound, BadFile, Io} naming the path and what can be opened instead
[[nodiscard]] RecognisedPath recognisePath(const std::filesystem::path& path);

}  // namespace ld3
