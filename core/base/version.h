#pragma once

namespace ld3 {

/// The project's version, as in the top CMakeLists.txt.
inline constexpr const char* kVersion = "0.1.0";

/// Name and version, as files and window titles show them.
inline constexpr const char* kSoftware = "LD3 Workbench 0.1.0";

}  // namespace ld3
