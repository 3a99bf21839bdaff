#include "app/ld3/commands.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/run_resampler.h"
#include "core/runs/run_snapshots.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <memory>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/headless_application.h"
#include "ui/scrub/film_job.h"
#endif

namespace ld3::cli {

namespace {

struct ScrubOptions {
    std::string run, out, size = "960x540";
    int frames = 120, framesPerSecond = 12;
    bool noPictures = false;
};

#ifdef LD3_WITH_FIGURES

QSize sizeFromText(const std::string& text) {
    int width = 0, height = 0, end = 0;
    if (std::sscanf(text.c_str(), "%dx%d%n", &width, &height, &end) != 2 ||
        static_cast<size_t>(end) != text.size()) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a size",
                    "--size " + text,
                    "write it as 960x540, in pixels");
    }
    return {width, height};
}

/// @returns the iterations of the frames
std::vector<int> film(const ScrubOptions& options, const Session& session) {
    if (options.frames < 2) {
        throw Error(ErrorCode::InvalidArgument,
                    "too few frames",
                    "--frames " + std::to_string(options.frames),
                    "use 2 or more");
    }
    ui::checkFilmExtension(options.out);
    checkWritable(options.out);
    ui::AviFilm film(options.framesPerSecond);
    const RunRecord run = readRun(options.run);
    const ui::HeadlessApplication application(session.language);
    ui::FilmPainter painter(run, sizeFromText(options.size));
    const Interrupt interrupt;
    ProgressBar bar(session.quiet);
    RunResampler resampler(options.run, interrupt.token());
    const std::vector<size_t> frames =
        painter.snapshots().spread(static_cast<size_t>(options.frames));
    std::vector<int> iterations;
    const auto start = std::chrono::steady_clock::now();
    for (const size_t index : frames) {
        std::optional<SampleComparison> samples;
        if (!options.noPictures) {
            samples = resampler.sample(painter.snapshots().schedule(index), interrupt.token());
        } else if (interrupt.token().stop_requested()) {
            throw Stopped();
        }
        film.add(painter.frame(index, samples));
        iterations.push_back(painter.snapshots().iteration(index));
        const double done =
            static_cast<double>(iterations.size()) / static_cast<double>(frames.size());
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        bar.show("film", done, elapsed.count() * (1.0 - done) / done);
    }
    film.save(options.out);
    return iterations;
}

#else

std::vector<int> film(const ScrubOptions& options, const Session&) {
    throw Error(ErrorCode::Unsupported,
                "this program was built without figures",
                options.out,
                "build with -DLD3_WORKBENCH=ON");
}

#endif

}  // namespace

Verb addScrub(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "scrub", "A film of a training: schedule and samples over its iterations.");
    const auto options = std::make_shared<ScrubOptions>();
    verb->add_option("RUN", options->run, "folder of a run")->required();
    verb->add_option("--out", options->out, "an .avi file (Motion JPEG)")->required();
    verb->add_option("--frames", options->frames, "at most so many iterations; default 120");
    verb->add_option("--fps", options->framesPerSecond, "frames per second; default 12");
    verb->add_option("--size", options->size, "of a frame in pixels; default 960x540");
    verb->add_flag("--no-pictures", options->noPictures, "the schedule alone");
    return {verb, [options, &session] {
                const std::vector<int> iterations = film(*options, session);
                if (session.json) {
                    printJson({{"out", options->out}, {"iterations", iterations}});
                } else {
                    std::cout << iterations.size() << " frames, iterations " << iterations.front()
                              << " to " << iterations.back() << ": " << options->out << '\n';
                }
            }};
}

}  // namespace ld3::cli
