#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/model_choice.h"
#include "app/ld3/noise_choice.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "app/ld3/sample_output.h"
#include "app/ld3/schedule_choice.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/schedules/schedule_json.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct SampleOptions {
    ModelChoice model;
    ScheduleChoice schedule;
    NoiseChoice noise;
    int64_t batch = 64;
    std::string out;
};

struct Samples {
    Tensor x0;
    int calls = 0;  ///< network evaluations of each sample, counted
};

Samples solve(const Denoiser& denoiser,
              const Schedule& schedule,
              const Tensor& noise,
              int64_t batch,
              const Session& session) {
    const torch::NoGradGuard noGradients;
    const Interrupt interrupt;
    ProgressBar bar(session.quiet);
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const CoefficientTable table = makeTable(schedule);
    const int64_t count = noise.size(0);
    const auto start = std::chrono::steady_clock::now();
    std::vector<Tensor> parts;
    Samples samples;
    for (int64_t begin = 0; begin < count; begin += batch) {
        samples.calls = 0;
        const Tensor part = noise.slice(0, begin, std::min(count, begin + batch));
        const RunControl control{interrupt.token(), nullptr};
        parts.push_back(
            integrate(denoiser, noiseSchedule, table, part, {}, control, [&](const SolveStep&) {
                ++samples.calls;
            }));
        requireFinite(parts.back(), denoiser, noiseSchedule, table, part, {}, control);
        const double done =
            static_cast<double>(std::min(count, begin + batch)) / static_cast<double>(count);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        bar.show("sampling", done, elapsed.count() * (1.0 - done) / done);
    }
    samples.x0 = torch::cat(parts);
    return samples;
}

TensorFile toFile(const Samples& samples,
                  const Schedule& schedule,
                  const SampleOptions& options,
                  const ModelInfo& info) {
    TensorFile file;
    file.tensors["x0"] = samples.x0;
    file.metadata = {{"format", "ld3-samples/1"},
                     {"nfe", std::to_string(samples.calls)},
                     {"solver", schedule.solver.name},
                     {"order", std::to_string(schedule.solver.order)},
                     {"variant", schedule.solver.variant},
                     {"schedule", jsonText(scheduleToJson(schedule))},
                     {"model", info.name},
                     {"model_sha256", info.sha256},
                     {"dtype", options.model.dtype}};
    if (options.noise.file.empty()) {
        file.metadata["seed"] = std::to_string(options.noise.seed);
    }
    return file;
}

void sample(const SampleOptions& options, const Session& session) {
    if (options.batch < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "batch out of range",
                    "--batch " + std::to_string(options.batch),
                    "use 1 or more");
    }
    checkSampleOutput(options.out);
    const auto denoiser = options.model.open(session);
    const ModelInfo& info = denoiser->info();
    const NoiseScheduleSpec wished = options.model.noiseScheduleFor(info);
    const Schedule schedule = options.schedule.schedule(wished);
    if (!options.model.noiseSchedule.empty() && schedule.noiseSchedule.kind != wished.kind) {
        throw Error(ErrorCode::InvalidArgument,
                    "the file's times belong to " + schedule.noiseSchedule.kind,
                    "--noise-schedule " + wished.kind,
                    "leave it out");
    }
    constexpr int64_t kDefaultCount = 16;
    const Tensor noise = options.noise.noise(*denoiser, kDefaultCount);
    const Samples samples = solve(*denoiser, schedule, noise, options.batch, session);
    writeSamples(toFile(samples, schedule, options, info), *denoiser, options.out);
    if (session.json) {
        printJson({{"out", options.out},
                   {"count", samples.x0.size(0)},
                   {"nfe", samples.calls},
                   {"schedule", scheduleToJson(schedule)}});
    } else {
        std::cout << samples.x0.size(0) << " samples, " << solverTitle(schedule.solver) << ", NFE "
                  << samples.calls << ": " << options.out << '\n';
    }
}

}  // namespace

Verb addSample(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("sample", "Samples with a schedule.");
    const auto options = std::make_shared<SampleOptions>();
    options->model.addTo(*verb);
    options->schedule.addTo(*verb);
    options->noise.addTo(*verb);
    verb->add_option("--batch", options->batch, "samples of one network call");
    verb->add_option("--out", options->out, "a .safetensors file (x0), or a folder for pictures")
        ->required();
    return {verb, [options, &session] { sample(*options, session); }};
}

}  // namespace ld3::cli
