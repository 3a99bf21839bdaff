#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// A name, and the file or folder that bears it.
struct NamedPath {
    std::string name;
    std::filesystem::path path;  ///< relative: from the current folder; empty: there is none
};

/// What becomes of a name that several paths share.
enum class SharedName {
    NobodyKeeps,
    FirstKeeps,  ///< what is known by it already stays so when others come
};

/// Labels that tell paths apart, one for each entry, in their order; the same name and path have
/// the same one. A name that only one path bears stays. Where several share it, each gets as many
/// of the folders around it in front as tell it from the others ("sweep/run", or "day/sweep/run"),
/// in whatever order they come; entries without a path keep the bare name. Only what lies in one
/// folder under one name, as "run" and "run.json" may, is numbered as it comes: "run", "run (2)".
/// No file is looked at.
[[nodiscard]] std::vector<std::string> distinctLabels(const std::vector<NamedPath>& entries,
                                                      SharedName shared = SharedName::NobodyKeeps);

}  // namespace ld3
