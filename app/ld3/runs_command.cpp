#include "app/ld3/commands.h"
#include "app/ld3/run_table.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

Verb addRuns(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("runs", "Lists the runs in a folder, newest first.");
    const auto folder = std::make_shared<std::string>(".");
    verb->add_option("DIR", *folder, "the folder that holds the runs");
    return {verb, [folder, &session] { printRuns(listRuns(*folder), session.json); }};
}

}  // namespace ld3::cli
