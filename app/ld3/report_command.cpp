#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "core/base/error.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/run_evaluation.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/headless_application.h"
#include "ui/figures/report_file.h"
#endif

namespace ld3::cli {

namespace {

struct ReportCommand {
    std::vector<std::string> folders;
    std::string out;
};

#ifdef LD3_WITH_FIGURES

void write(const ReportCommand& command) {
    ui::checkReportExtension(command.out);
    checkWritable(command.out);
    std::vector<RunRecord> runs;
    std::vector<Evaluation> evaluations;
    for (const std::string& folder : command.folders) {
        runs.push_back(readRun(folder));
        for (const Evaluation& value : readEvaluations(folder)) {
            mergeEvaluation(evaluations, value);
        }
    }
    const ui::HeadlessApplication application;
    ui::writeReport(runs, evaluations, command.out);
}

#else

void write(const ReportCommand& command) {
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
    verb->add_option("RUN", command->folders, "folders of runs; several are compared")->required();
    verb->add_option("--out", command->out, "an .html or .pdf file")->required();
    return {verb, [command, &session] {
                write(*command);
                if (session.json) {
                    printJson({{"out", command->out}, {"runs", command->folders}});
                } else if (!session.quiet) {
                    std::cout << command->out << '\n';
                }
            }};
}

}  // namespace ld3::cli
