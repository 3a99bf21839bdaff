#pragma once

#include "ui/actions/action_registry.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/jobs/job_queue.h"
#include "ui/runs/run_library.h"
#include "ui/runs/run_table_model.h"
#include "ui/theme/curve_looks.h"

#include <utility>

namespace ld3::ui {

/// What the window works on; panels show parts of it, and desks change it.
struct Workspace {
    explicit Workspace(EvaluationJob::Measure measure) : queue(std::move(measure)) {}

    ActionRegistry actions;
    RunLibrary library;
    RunTableModel runs;
    EvaluationBoard board;
    CurveLooks looks;  ///< of runs by their folder's name
    JobQueue queue;    // last: ends before anything that it reports to
};

}  // namespace ld3::ui
