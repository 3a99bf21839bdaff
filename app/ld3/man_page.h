#pragma once

#include <string>

namespace CLI {
class App;
}

namespace ld3::cli {

/// The manual page ld3(1), as input of `man`: what stands in the program's own help, every verb
/// with its options included, between hand-written sections.
[[nodiscard]] std::string manPage(const CLI::App& program);

}  // namespace ld3::cli
