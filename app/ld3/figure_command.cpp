#include "app/ld3/commands.h"
#include "app/ld3/figure_content.h"
#include "app/ld3/figure_runs.h"
#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/figure.h"
#include "ui/figures/figure_preset.h"
#include "ui/figures/headless_application.h"
#endif

namespace ld3::cli {

namespace {

struct FigureCommand {
    std::vector<std::string> folders;
    std::string kind = "schedule", out;
    FigureContent content;
    std::string width, height, preset, format = "pdf";
    std::string font, fontSize = "8pt", lineWidth, legend = "above";
    bool symbols = false;
};

#ifdef LD3_WITH_FIGURES

/// PDF points (1/72 inch) of a length with its unit. LaTeX's own point is 1/72.27 inch.
double pointsFrom(const std::string& option, const std::string& length) {
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
                    "not a length",
                    option + " " + length,
                    "give a length such as 252pt, 3.5in or 88mm");
    }
    return *value * scale;
}

/// What the options say of size and look.
void takeLook(const FigureCommand& command, ui::FigureRequest& request) {
    if (!command.preset.empty()) {
        request.widthPt = ui::presetWidthPt(command.preset);
    }
    const auto take = [](const char* option, const std::string& length, double& points) {
        if (!length.empty()) {
            points = pointsFrom(option, length);
        }
    };
    take("--width", command.width, request.widthPt);
    take("--height", command.height, request.heightPt);
    take("--font-size", command.fontSize, request.fontPt);
    take("--line-width", command.lineWidth, request.strokePt);
    request.fontFamily = command.font;
    request.legend = ui::legendPlaceFromName(command.legend);
    request.usesSymbols = command.symbols;
}

std::vector<std::filesystem::path> draw(const FigureCommand& command, const std::string& language) {
    const bool isAll = command.kind == "all";
    ui::FigureRequest request;
    request.kind = isAll ? ui::FigureKind::Schedule : ui::figureKindFromName(command.kind);
    command.content.applyTo(request, command.kind);
    takeLook(command, request);
    takeRuns(command.folders, command.kind, command.content, request);
    const ui::HeadlessApplication application(language);
    if (isAll) {
        return ui::writeAllFigures(request, command.out, "." + command.format);
    }
    ui::writeFigure(request, command.out);
    return {command.out};
}

#else

std::vector<std::filesystem::path> draw(const FigureCommand& command,
                                        const std::string& /*language*/) {
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
    verb->add_option(
        "RUN", command->folders, "folders of runs or evaluations; with --curve none is needed");
    verb->add_option(
        "--kind", command->kind, "schedule (default), loss, grid, fid, matrix, trajectory, or all");
    verb->add_option(
            "--out",
            command->out,
            "a .pdf, .svg, .png, .csv, .tex (a document) or .tikz file (for a document); of "
            "all kinds: a folder")
        ->required();
    verb->add_option("--format", command->format, "of all kinds: pdf (default), svg, tikz, …");
    auto* preset = verb->add_option(
        "--preset", command->preset, "one-column (252pt), two-columns (516pt) or full (396pt)");
    verb->add_option("--width", command->width, "such as 252pt (default), 3.5in or 88mm")
        ->excludes(preset);
    verb->add_option("--height", command->height, "default: the golden ratio");
    verb->add_option("--font", command->font, "family of the text");
    verb->add_option("--font-size", command->fontSize, "default: 8pt");
    verb->add_option("--line-width", command->lineWidth, "of curves, such as 0.8pt");
    verb->add_option("--legend",
                     command->legend,
                     "above (default), below, right, top-left, top-right, bottom-left, "
                     "bottom-right or none");
    verb->add_flag("--symbols", command->symbols, "label axes with symbols instead of words");
    command->content.addTo(*verb);
    return {verb, [command, &session] {
                if (command->kind != "all") {
                    checkWritable(command->out);
                }
                const std::vector<std::filesystem::path> files = draw(*command, session.language);
                if (session.json) {
                    nlohmann::json names;
                    for (const std::filesystem::path& file : files) {
                        names.push_back(file.string());
                    }
                    printJson({{"out", command->out}, {"files", names}});
                } else if (!session.quiet) {
                    for (const std::filesystem::path& file : files) {
                        std::cout << file.string() << '\n';
                    }
                }
            }};
}

}  // namespace ld3::cli
