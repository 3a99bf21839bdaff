#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/evaluation_log.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/evaluations_of_runs.h"
#include "core/evaluation/run_evaluation.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_paths.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <utility>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/headless_application.h"
#include "ui/figures/report_file.h"
#endif

namespace ld3::cli {

namespace {

struct ReportCommand {
    std::vector<std::string> folders;
    std::string out;
    bool noTrajectories = false;
};

#ifdef LD3_WITH_FIGURES

/// Of an evaluation, not of a run.
bool holdsOnlyValues(const std::filesystem::path& folder) {
    return std::filesystem::exists(EvaluationPaths{folder}.values()) &&
           !std::filesystem::exists(RunPaths{folder}.document());
}

std::vector<Evaluation> valuesBeside(const std::vector<std::filesystem::path>& runs) {
    std::vector<Evaluation> values;
    for (const std::filesystem::path& folder : evaluationFoldersBeside(runs)) {
        try {
            const std::vector<Evaluation> found = readEvaluations(folder);
            values.insert(values.end(), found.begin(), found.end());
        } catch (const Error& error) {
            // Nobody has named this folder.
            std::cerr << "warning: " << error.what() << '\n';
        }
    }
    return values;
}

/// The first sample of each run along its steps, where that can be computed.
std::vector<ui::ReportTrajectory> trajectoriesOf(const std::vector<RunRecord>& runs) {
    const Interrupt interrupt;
    std::vector<ui::ReportTrajectory> trajectories;
    for (const RunRecord& run : runs) {
        trajectories.push_back(ui::reportTrajectory(run, interrupt.token()));
        if (const std::string& problem = trajectories.back().problem; !problem.empty()) {
            std::cerr << "warning: no trajectory: " << problem << '\n';
        }
    }
    return trajectories;
}

void write(const ReportCommand& command, const Session& session) {
    ui::checkReportExtension(command.out);
    checkWritable(command.out);
    std::vector<RunRecord> runs;
    std::vector<std::filesystem::path> folders;
    std::vector<Evaluation> evaluations;
    const auto take = [&evaluations](const std::vector<Evaluation>& values) {
        for (const Evaluation& value : values) {
            mergeEvaluation(evaluations, value);
        }
    };
    for (const std::string& folder : command.folders) {
        take(readEvaluations(folder));
        if (!holdsOnlyValues(folder)) {
            runs.push_back(readRun(folder));
            folders.emplace_back(folder);
        }
    }
    if (runs.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "there is no run among the folders",
                    command.folders.front(),
                    "give at least one folder of a run");
    }
    take(evaluationsOfRuns(valuesBeside(folders), folders));
    auto trajectories =
        command.noTrajectories ? std::vector<ui::ReportTrajectory>() : trajectoriesOf(runs);
    const ui::HeadlessApplication application(session.language);
    ui::writeReport({std::move(runs), std::move(evaluations), std::move(trajectories)},
                    command.out);
}

#else

void write(const ReportCommand& command, const Session&) {
    throw Error(ErrorCode::Unsupported,
                "this program was built without figures",
                command.out,
                "build with -DLD3_WORKBENCH=ON");
}

#endif

}  // namespace

Verb addReport(CLI::App& program, const Session& session) {
    CLI::App* verb =
        program.add_subcommand("report", "Settings, results and figures of runs in one file.");
    const auto command = std::make_shared<ReportCommand>();
    verb->add_option(
            "RUN",
            command->folders,
            "folders of runs; several are compared. Values that were measured of them are looked "
            "for beside them; folders of evaluations elsewhere can be given too")
        ->required();
    verb->add_option("--out", command->out, "an .html or .pdf file")->required();
    verb->add_flag("--no-trajectories",
                   command->noTrajectories,
                   "leaves out the samples along their steps, for which the models are opened");
    return {verb, [command, &session] {
                write(*command, session);
                if (session.json) {
                    printJson({{"out", command->out}, {"runs", command->folders}});
                } else if (!session.quiet) {
                    std::cout << command->out << '\n';
                }
            }};
}

}  // namespace ld3::cli
