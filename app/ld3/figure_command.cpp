#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/run_evaluation.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/figure.h"
#include "ui/figures/headless_application.h"
#endif

namespace ld3::cli {

namespace {

struct FigureCommand {
    std::vector<std::string> folders, handMade;
    std::string kind = "schedule", out, width = "252pt", axis = "sigma", metric;
    int nfe = 0;
    bool published = false;
    bool linear = false;
    bool logarithmic = true;  ///< the default; the flag only says it aloud
};

#ifdef LD3_WITH_FIGURES

/// PDF points (1/72 inch) of a length with its unit. LaTeX's own point is 1/72.27 inch.
double pointsFrom(const std::string& length) {
    constexpr std::pair<const char*, double> kUnits[] = {
        {"mm", 72.0 / 25.4}, {"cm", 72.0 / 2.54}, {"in", 72.0}, {"pt", 1.0}};
    std::string number = length;
    double scale = 1.0;
    for (const auto& [unit, points] : kUnits) {
        if (length.ends_with(unit)) {
            number = length.substr(0, length.size() - 2);
            scale = points;
        }
    }
    const std::optional<double> value = numberFromText(number);
    if (!value || !(*value > 0.0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a width",
                    "--width " + length,
                    "give a length such as 252pt, 3.5in or 88mm");
    }
    return *value * scale;
}

ui::ScheduleAxis axisFromName(const std::string& name) {
    if (name == "t" || name == "time") {
        return ui::ScheduleAxis::Time;
    }
    if (name == "sigma") {
        return ui::ScheduleAxis::Sigma;
    }
    if (name == "lambda") {
        return ui::ScheduleAxis::Lambda;
    }
    throw Error(
        ErrorCode::InvalidArgument, "unknown axis", "--axis " + name, "use t, sigma or lambda");
}

void draw(const FigureCommand& command) {
    ui::FigureRequest request;
    request.kind = ui::figureKindFromName(command.kind);
    request.axis = axisFromName(command.axis);
    // lambda is a logarithm already, and may be negative.
    request.logarithmic = !command.linear && request.axis != ui::ScheduleAxis::Lambda;
    request.widthPt = pointsFrom(command.width);
    request.handMade = command.handMade;
    request.metric = command.metric;
    request.nfe = command.nfe;
    request.published = command.published;
    const bool ofValues =
        request.kind == ui::FigureKind::Fid || request.kind == ui::FigureKind::Matrix;
    for (const std::string& folder : command.folders) {
        if (ofValues) {
            for (const Evaluation& value : readEvaluations(folder)) {
                mergeEvaluation(request.evaluations, value);
            }
        } else {
            request.runs.push_back(readRun(folder));
        }
    }
    const ui::HeadlessApplication application;
    ui::writeFigure(request, command.out);
}

#else

void draw(const FigureCommand& command) {
    throw Error(ErrorCode::Unsupported,
                "this program was built without figures",
                command.out,
                "build with -DLD3_WORKBENCH=ON");
}

#endif

}  // namespace

Verb addFigure(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("figure", "A figure for a paper, from runs.");
    const auto command = std::make_shared<FigureCommand>();
    verb->add_option("RUN", command->folders, "folders of runs or evaluations")->required();
    verb->add_option("--kind", command->kind, "schedule, loss, grid, fid or matrix");
    verb->add_option("--out", command->out, "a .pdf, .svg or .png file")->required();
    verb->add_option("--width", command->width, "such as 252pt (default), 3.5in or 88mm");
    verb->add_option("--axis", command->axis, "of schedules: t, sigma (default) or lambda");
    verb->add_option("--with", command->handMade, "hand-made schedules drawn beside")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb->add_option("--metric", command->metric, "of fid and matrix; default: the first found");
    verb->add_option("--nfe", command->nfe, "of the matrix; default: the lowest");
    verb->add_flag("--published", command->published, "fid: also what papers report");
    auto* linear = verb->add_flag("--linear", command->linear, "linear axis");
    verb->add_flag("--log", command->logarithmic, "logarithmic axis (default)")->excludes(linear);
    return {verb, [command, &session] {
                checkWritable(command->out);
                draw(*command);
                if (session.json) {
                    printJson({{"out", command->out}});
                } else if (!session.quiet) {
                    std::cout << command->out << '\n';
                }
            }};
}

}  // namespace ld3::cli
