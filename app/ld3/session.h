#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace ld3::cli {

/// The global flags.
struct Session {
    std::string device = "auto";
    int threads = 0;       ///< 0: all cores
    std::string language;  ///< of texts in figures, films, pictures and reports; empty: English
    bool json = false;
    bool quiet = false;
};

/// One verb of the command line: its options live in `run`.
struct Verb {
    CLI::App* app = nullptr;
    std::function<void()> run;
};

}  // namespace ld3::cli
