#pragma once

#include "app/ld3/session.h"
#include "core/runs/comparison.h"

#include <string>
#include <vector>

namespace ld3::cli {

/// `ld3 compare --table`: many trainings measured against each other and hand-made schedules.
struct ComparisonOptions {
    bool table = false;
    ComparisonPlan plan;
    std::vector<std::string> solvers;  ///< "unipc:3" or "unipc:3:bh2"
    std::string out, markdown;

    void addTo(CLI::App& verb);

    /// Does what the file does not hold yet, and prints the tables.
    void run(const Session& session) const;
};

}  // namespace ld3::cli
