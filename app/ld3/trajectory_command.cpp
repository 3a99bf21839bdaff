#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "app/ld3/schedule_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_schedule.h"
#include "core/runs/run_trajectory.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/headless_application.h"
#include "ui/trajectory/trajectory_figure.h"
#endif

namespace ld3::cli {

namespace {

struct TrajectoryOptions {
    std::string run, schedule, out;
    int sample = 1;  ///< from 1, as the window counts them
};

#ifdef LD3_WITH_FIGURES

void check(const std::filesystem::path& out) {
    ui::checkTrajectoryExtension(out);
    checkWritable(out);
}

void save(const SampleTrajectory& trajectory,
          const std::filesystem::path& out,
          const std::string& language) {
    const ui::HeadlessApplication application(language);
    ui::saveTrajectoryAs(trajectory, out);
}

#else

void check(const std::filesystem::path& out) {
    if (out.extension() != ".npz" && out.extension() != ".csv") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of file",
                    out.string(),
                    "use .npz or .csv; pictures need a build with -DLD3_WORKBENCH=ON");
    }
    checkWritable(out);
}

void save(const SampleTrajectory& trajectory,
          const std::filesystem::path& out,
          const std::string& /*language*/) {
    saveTrajectory(trajectory, out);
}

#endif

void print(const SampleTrajectory& trajectory) {
    std::vector<std::vector<std::string>> rows = {
        {"step", "t", "sigma", "local error", "global error"}};
    for (size_t i = 0; i < trajectory.sigmas.size(); ++i) {
        rows.push_back({std::to_string(i),
                        shortNumber(trajectory.schedule.times[i]),
                        shortNumber(trajectory.sigmas[i]),
                        i == 0 ? "-" : shortNumber(trajectory.localErrors[i - 1]),
                        shortNumber(trajectory.globalErrors[i])});
    }
    printTable(rows);
    std::cout << "teacher: " << solverTitle(trajectory.teacherSolver) << ", "
              << trajectory.teacherSteps << " steps through the student's times"
              << (trajectory.isTeacherAssumed ? " (the set does not say how it was made)" : "")
              << "; its sample is off by " << shortNumber(trajectory.teacherDeviation)
              << " (RMS)\n";
}

void follow(const TrajectoryOptions& options, const Session& session) {
    if (!options.out.empty()) {
        check(options.out);
    }
    const RunRecord record = readRun(options.run);
    const Schedule schedule = options.schedule.empty() ? requireSchedule(record, options.run)
                                                       : loadAnySchedule(options.schedule);
    const Interrupt interrupt;
    RunTrajectory run(options.run, interrupt.token());
    const SampleTrajectory trajectory = run.trace(schedule, options.sample - 1, interrupt.token());
    if (!options.out.empty()) {
        save(trajectory, options.out, session.language);
    }
    if (session.json) {
        nlohmann::json result = {{"sample", options.sample},
                                 {"times", trajectory.schedule.times},
                                 {"sigmas", trajectory.sigmas},
                                 {"local_errors", trajectory.localErrors},
                                 {"global_errors", trajectory.globalErrors},
                                 {"teacher_solver", solverTitle(trajectory.teacherSolver)},
                                 {"teacher_steps", trajectory.teacherSteps},
                                 {"teacher_assumed", trajectory.isTeacherAssumed},
                                 {"teacher_deviation", trajectory.teacherDeviation}};
        if (!options.out.empty()) {
            result["out"] = options.out;
        }
        printJson(result);
    } else {
        print(trajectory);
        if (!options.out.empty()) {
            std::cout << options.out << '\n';
        }
    }
}

}  // namespace

Verb addTrajectory(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "trajectory", "Where a schedule errs: a sample step by step, beside the teacher.");
    const auto options = std::make_shared<TrajectoryOptions>();
    verb->add_option("RUN", options->run, "folder of a run")->required();
    verb->add_option("--sample", options->sample, "number of the validation sample, from 1");
    verb->add_option("--schedule",
                     options->schedule,
                     "another schedule: a run, a file, or its JSON; default: the run's own");
    verb->add_option("--out", options->out, "a .npz, .csv, .png, .pdf or .svg file");
    return {verb, [options, &session] { follow(*options, session); }};
}

}  // namespace ld3::cli
