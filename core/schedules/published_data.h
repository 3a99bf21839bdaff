#pragma once

#include <string>
#include <vector>

namespace ld3 {

/// A file of `resources/schedules`, built into the library.
struct PublishedFile {
    std::string name;     ///< without folder and extension
    std::string content;  ///< JSON
};

/// Defined in a source file that the build generates.
[[nodiscard]] const std::vector<PublishedFile>& publishedFiles();

}  // namespace ld3
