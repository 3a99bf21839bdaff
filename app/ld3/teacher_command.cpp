#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/model_choice.h"
#include "app/ld3/noise_choice.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "app/ld3/solver_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/training/recipe_json.h"
#include "core/training/teacher_set.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct TeacherOptions {
    ModelChoice model;
    SolverChoice solver;
    NoiseChoice noise;
    TeacherSpec spec;
    std::string out;
};

void makeTeacher(const TeacherOptions& options, const Session& session) {
    if (options.spec.batch < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "batch out of range",
                    "--batch " + std::to_string(options.spec.batch),
                    "use 1 or more");
    }
    checkWritable(options.out);
    const auto denoiser = options.model.open(session);
    TeacherSpec spec = options.spec;
    spec.solver = options.solver.spec(spec.solver.name);
    spec.noiseSchedule = options.model.noiseScheduleFor(denoiser->info());
    spec.seed = options.noise.seed;
    spec.modelName = options.model.model;
    spec.modelSha256 = denoiser->info().sha256;
    const Tensor noise = options.noise.noise(*denoiser, spec.count);
    spec.count = noise.size(0);

    const Interrupt interrupt;
    ProgressBar bar(session.quiet);
    const auto start = std::chrono::steady_clock::now();
    const auto progress = [&](double done) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        bar.show("teacher", done, elapsed.count() * (1.0 - done) / done);
    };
    const TeacherSet set =
        makeTeacherSet(*denoiser, spec, noise, progress, {interrupt.token(), nullptr});
    saveTeacherSet(set, options.out);
    if (session.json) {
        printJson({{"out", options.out}, {"count", set.count()}, {"teacher", teacherToJson(spec)}});
    } else {
        std::cout << set.count() << " pairs, " << solverTitle(spec.solver) << ", NFE " << spec.nfe
                  << ": " << options.out << '\n';
    }
}

}  // namespace

Verb addTeacher(CLI::App& program, const Session& session) {
    CLI::App* verb =
        program.add_subcommand("teacher", "Makes the samples that a student is trained on.");
    const auto options = std::make_shared<TeacherOptions>();
    options->model.addTo(*verb);
    options->solver.addTo(*verb);
    options->noise.addTo(*verb);
    verb->add_option("--nfe", options->spec.nfe, "network evaluations of the teacher; default: 60");
    verb->add_option("--schedule", options->spec.scheduleKind, "its schedule; default: edm");
    verb->add_option("--batch", options->spec.batch, "samples of one network call");
    verb->add_option("--out", options->out, "a .safetensors file")->required();
    return {verb, [options, &session] { makeTeacher(*options, session); }};
}

}  // namespace ld3::cli
