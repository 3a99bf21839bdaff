#pragma once

#include "core/base/atomic_file.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <string>
#include <tuple>

namespace ld3::testing {

/// Three runs that differ in name and budget: one is trained, the others are its copies.
class RunsVerb : public Cli {
  protected:
    RunsVerb() {
        createFolder(at("runs"));
        (void)must(smallTraining("runs/four"));
        for (const auto& [name, nfe, loss] :
             {std::tuple{"six", 6, 0.25}, std::tuple{"eight", 8, 0.125}}) {
            std::filesystem::copy(at("runs/four"),
                                  at("runs/" + std::string(name)),
                                  std::filesystem::copy_options::recursive);
            const std::string file = at("runs/" + std::string(name)) + "/run.json";
            auto json = nlohmann::json::parse(readFile(file));
            json["recipe"]["nfe"] = nfe;
            json["progress"]["best_loss"] = loss;
            writeFileAtomically(file, json.dump());
        }
    }

    /// Names of the listed runs, each with a space behind it.
    [[nodiscard]] std::string names(Arguments options) const {
        Arguments all = {"runs", at("runs"), "--json", "--sort", "name"};
        all.insert(all.end(), options.begin(), options.end());
        std::string text;
        for (const auto& run : must(all).json()) {
            text += run["name"].get<std::string>() + " ";
        }
        return text;
    }
};

}  // namespace ld3::testing
