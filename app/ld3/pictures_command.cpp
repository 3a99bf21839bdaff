#include "app/ld3/commands.h"
#include "app/ld3/description_options.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/name_list.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "app/ld3/solver_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/evaluation_command.h"
#include "core/evaluation/picture_matrix.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <limits>
#include <memory>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/headless_application.h"
#include "ui/figures/picture_matrix_figure.h"
#include "ui/i18n/languages.h"
#endif

namespace ld3::cli {

namespace {

struct PicturesOptions {
    EvaluationPlan plan;
    DescriptionOptions description;
    std::vector<std::string> solvers;
    uint64_t seed = 0;
    std::string out;
};

#ifdef LD3_WITH_FIGURES

void check(const std::filesystem::path& out) {
    ui::checkPictureMatrixExtension(out);
    checkWritable(out);
}

void save(const PictureMatrix& matrix,
          const PicturesOptions& options,
          const std::string& language) {
    const ui::HeadlessApplication application(language);
    ui::writePictureMatrix(
        matrix, options.out, ui::withLanguage(picturesCommand(options.plan, options.out)));
}

#else

void check(const std::filesystem::path& out) {
    throw Error(ErrorCode::Unsupported,
                "this program was built without figures",
                out.string(),
                "build with -DLD3_WORKBENCH=ON");
}

void save(const PictureMatrix& /*matrix*/,
          const PicturesOptions& /*options*/,
          const std::string& /*language*/) {}

#endif

void draw(PicturesOptions options, const Session& session) {
    check(options.out);
    EvaluationPlan& plan = options.plan;
    plan.options.device = session.device;
    options.description.apply(plan.options);
    plan.threads = session.threads;
    plan.seeds = {options.seed};
    for (const std::string& text : options.solvers) {
        plan.solvers.push_back(solverFromText(text));
    }
    PictureMatrix matrix;
    {
        const Interrupt interrupt;
        ProgressBar bar(session.quiet);
        matrix = drawPictureMatrix(
            plan,
            {.progress =
                 [&bar](double fraction, const std::string& next) {
                     bar.show("pictures", fraction, std::numeric_limits<double>::quiet_NaN(), next);
                 }},
            {interrupt.token(), nullptr});
    }
    save(matrix, options, session.language);
    if (session.json) {
        nlohmann::json result = nlohmann::json::parse(pictureMatrixJson(matrix));
        result["out"] = options.out;
        printJson(result);
        return;
    }
    for (const PictureCell& cell : matrix.cells) {
        if (!cell.failure.empty()) {
            std::cerr << "warning: " << cell.label << ", " << whatRan(cell) << ": " << cell.failure
                      << '\n';
        }
    }
    std::cout << matrix.rows.size() << " x " << matrix.columns.size() << " cells: " << options.out
              << '\n';
}

}  // namespace

Verb addPictures(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "pictures", "Samples of solvers, budgets and schedules side by side, from the same noise.");
    const auto options = std::make_shared<PicturesOptions>();
    EvaluationPlan& plan = options->plan;
    constexpr int64_t kUsualSamples = 4;
    plan.samples = kUsualSamples;
    const auto list = [verb](const char* name, auto& value, const char* what) {
        verb->add_option(name, value, what)->delimiter(',')->allow_extra_args(false);
    };
    verb->add_option("MODEL", plan.model, "builtin, or a model file")->required();
    options->description.addTo(*verb);
    verb->add_option(
        "--dtype", plan.options.dtype, "float32 or float64; EDM networks: tf32 or bfloat16 too");
    addNameList(*verb,
                "--schedules",
                plan.schedules,
                "kinds, run folders, schedule files: edm,RUN,learned.json");
    list("--solvers", options->solvers, "such as unipc:3,euler; default: those of the runs");
    list("--nfe", plan.nfes, "such as 4,5,6; default: those of the runs");
    verb->add_option("--noise-schedule", plan.noiseSchedule, "of kinds; default: the model's own");
    verb->add_option("--samples", plan.samples, "pictures in each cell; default: 4");
    verb->add_option("--seed", options->seed, "of the noise; default: 0");
    verb->add_option("--out", options->out, "a .png file, which says how it was made")->required();
    return {verb, [options, &session] { draw(*options, session); }};
}

}  // namespace ld3::cli
