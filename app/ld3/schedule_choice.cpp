#include "app/ld3/schedule_choice.h"

#include "core/base/error.h"
#include "core/runs/run_schedule.h"
#include "core/schedules/heuristics.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace ld3::cli {

void ScheduleChoice::addTo(CLI::App& verb) {
    solver.addTo(verb);
    verb.add_option("--nfe", nfe, "network evaluations");
    auto* kindOption = verb.add_option(
        "--schedule", kind, "a kind of hand-made schedule; see `ld3 schedule --list`");
    verb.add_option("--schedule-file", file, "a run folder, or a file of `ld3 export`")
        ->excludes(kindOption);
    verb.add_option("--rho", rho, "exponent of the kinds edm and poly");
    verb.add_option(
        "--conversion-time", conversion, "time at which eps is converted to x0: eval or time");
}

Schedule ScheduleChoice::schedule(const NoiseScheduleSpec& noiseSchedule) const {
    if (!file.empty()) {
        return fromFile(noiseSchedule);
    }
    if (kind.empty() || nfe == 0 || solver.name.empty()) {
        const std::string missing = solver.name.empty() ? "--solver"
                                    : nfe == 0          ? "--nfe"
                                                        : "--schedule";
        throw Error(ErrorCode::InvalidArgument,
                    "no schedule is chosen",
                    missing,
                    "give --solver, --nfe and --schedule, or --schedule-file");
    }
    HeuristicOptions options;
    options.rho = rho;
    Schedule schedule = makeSchedule(kind, solver.spec(""), nfe, noiseSchedule, options);
    schedule.conversionTime = conversionTimeFromName(conversion.empty() ? "eval" : conversion);
    return schedule;
}

Schedule ScheduleChoice::fromFile(const NoiseScheduleSpec& noiseSchedule) const {
    const SolverSpec usual;
    Schedule schedule = loadAnySchedule(
        file, {solver.given() ? solver.spec(usual.name) : usual, nfe, noiseSchedule});
    if (!conversion.empty()) {
        schedule.conversionTime = conversionTimeFromName(conversion);
    }
    const SolverSpec wished = solver.given() ? solver.spec(schedule.solver.name) : schedule.solver;
    const int wishedNfe = nfe == 0 ? schedule.nfe : nfe;
    if (wished == schedule.solver && wishedNfe == schedule.nfe) {
        return schedule;
    }
    // The same times with another solver: possible where the number of steps is the same.
    const int steps = static_cast<int>(schedule.times.size()) - 1;
    if (stepCount(wished, wishedNfe) != steps) {
        throw Error(ErrorCode::InvalidArgument,
                    "the file's schedule has " + std::to_string(steps) + " steps, " +
                        solverTitle(wished) + " with NFE " + std::to_string(wishedNfe) + " takes " +
                        std::to_string(stepCount(wished, wishedNfe)),
                    file,
                    "leave out --solver and --nfe, or choose ones that fit");
    }
    if (!schedule.coefficients.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "the file's learned coefficients belong to " + solverTitle(schedule.solver),
                    file,
                    "leave out --solver, --order and --variant");
    }
    schedule.solver = wished;
    schedule.nfe = wishedNfe;
    return schedule;
}

Schedule loadAnySchedule(const std::string& source, const ImportContext& context) {
    if (source.starts_with('{')) {
        return importScheduleText(source, "the schedule in the command", context);
    }
    if (!std::filesystem::is_directory(source)) {
        return importSchedule(source, context);
    }
    return requireSchedule(readRun(source), source);
}

}  // namespace ld3::cli
