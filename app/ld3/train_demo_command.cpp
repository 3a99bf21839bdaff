#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/builtin.h"
#include "core/models/edm/demo_training.h"
#include "core/models/edm/edm_config_file.h"
#include "core/models/edm/edm_file.h"
#include "core/runs/cpu_threads.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <memory>

namespace ld3::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kData = "builtin:16";
constexpr uint64_t kQualitySeed = 1000;

struct DemoOptions {
    DemoTrainingOptions training;
    std::string out;
    int64_t qualitySamples = 512;
    double saveEverySeconds = 60.0;
};

/// The command that makes the same file again.
std::string commandOf(const DemoTrainingOptions& options) {
    return "ld3 train-demo --iterations " + std::to_string(options.iterations) + " --batch " +
           std::to_string(options.batch) + " --seed " + std::to_string(options.seed) +
           " --threads 1";
}

std::map<std::string, std::string> metadataOf(const DemoTrainer& trainer,
                                              const DemoOptions& options) {
    return {{"data", kData},
            {"iterations", std::to_string(trainer.iteration())},
            {"command", commandOf(options.training)}};
}

/// Trains to the end, or until asked to stop; the file is renewed now and then.
void train(DemoTrainer& trainer, const DemoOptions& options, const Session& session) {
    const Interrupt interrupt;
    ProgressBar bar(session.quiet);
    const auto start = Clock::now();
    auto saved = start;
    double loss = 0.0;
    while (trainer.iteration() < options.training.iterations &&
           !interrupt.token().stop_requested()) {
        const double now = trainer.advance();
        loss = trainer.iteration() == 1 ? now : 0.99 * loss + 0.01 * now;
        const double done = static_cast<double>(trainer.iteration()) /
                            static_cast<double>(options.training.iterations);
        const std::chrono::duration<double> elapsed = Clock::now() - start;
        bar.show(
            "train-demo", done, elapsed.count() * (1 - done) / done, "loss " + shortNumber(loss));
        if (Clock::now() - saved > std::chrono::duration<double>(options.saveEverySeconds)) {
            writeEdmSafetensors(options.out, trainer.snapshot(), metadataOf(trainer, options));
            saved = Clock::now();
        }
    }
}

nlohmann::json toJson(const std::vector<DemoQuality>& quality) {
    nlohmann::json rows = nlohmann::json::array();
    for (const DemoQuality& level : quality) {
        rows.push_back({{"sigma", level.sigma},
                        {"difference", level.difference},
                        {"exact_error", level.exactError}});
    }
    return rows;
}

void print(const std::vector<DemoQuality>& quality) {
    std::vector<std::vector<std::string>> table{
        {"sigma", "difference to exact", "error of exact", "ratio"}};
    for (const DemoQuality& level : quality) {
        table.push_back({shortNumber(level.sigma),
                         shortNumber(level.difference),
                         shortNumber(level.exactError),
                         shortNumber(level.difference / level.exactError)});
    }
    printTable(table);
}

void trainDemo(const DemoOptions& options, const Session& session) {
    if (std::min({options.training.iterations, options.training.batch, options.qualitySamples}) <
        1) {
        throw Error(ErrorCode::InvalidArgument,
                    "nothing to train",
                    "--iterations " + std::to_string(options.training.iterations) + " --batch " +
                        std::to_string(options.training.batch) + " --quality-samples " +
                        std::to_string(options.qualitySamples),
                    "use 1 or more of each");
    }
    checkWritable(options.out);
    useCpuThreads(session.threads);
    const MixtureDefinition data = builtinDefinition(kData);
    DemoTrainer trainer(data, options.training);
    train(trainer, options, session);
    const GaussianMixture exact(data, torch::kFloat32);
    const NetworkSnapshot snapshot = trainer.snapshot();
    const auto network = makeEdmDenoiser(snapshot, {options.out, ""});
    const auto quality = demoQuality(*network, exact, options.qualitySamples, kQualitySeed);
    auto metadata = metadataOf(trainer, options);
    metadata["quality"] = toJson(quality).dump();
    writeEdmSafetensors(options.out, snapshot, metadata);
    if (session.json) {
        printJson({{"out", options.out}, {"quality", toJson(quality)}});
    } else {
        print(quality);
        std::cout << options.out << '\n';
    }
}

}  // namespace

Verb addTrainDemo(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "train-demo", "Trains the small network builtin:unet again (within an hour on one core).");
    const auto options = std::make_shared<DemoOptions>();
    verb->add_option("--out", options->out, "a .safetensors file")->required();
    verb->add_option("--iterations", options->training.iterations, "default: 8000");
    verb->add_option("--batch", options->training.batch, "samples of one iteration; default: 32");
    verb->add_option("--quality-samples",
                     options->qualitySamples,
                     "samples that the result is judged on; default: 512");
    verb->add_option("--seed", options->training.seed, "default: 1");
    return {verb, [options, &session] { trainDemo(*options, session); }};
}

}  // namespace ld3::cli
