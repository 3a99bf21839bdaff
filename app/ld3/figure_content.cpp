#include "app/ld3/figure_content.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

#ifdef LD3_WITH_FIGURES
#include "ui/figures/figure.h"
#endif

namespace ld3::cli {

#ifdef LD3_WITH_FIGURES

namespace {

// As the window allows them.
constexpr double kMostSmoothing = 0.99;
constexpr double kLeastScale = 1e-6, kMostScale = 1000.0;

std::optional<ui::ScheduleAxis> scheduleAxisFromName(const std::string& name) {
    if (name == "t" || name == "time") {
        return ui::ScheduleAxis::Time;
    }
    if (name == "sigma") {
        return ui::ScheduleAxis::Sigma;
    }
    if (name == "lambda") {
        return ui::ScheduleAxis::Lambda;
    }
    return std::nullopt;
}

std::optional<ui::LossAxis> lossAxisFromName(const std::string& name) {
    if (name == "iteration") {
        return ui::LossAxis::Iteration;
    }
    if (name == "evaluations") {
        return ui::LossAxis::Evaluations;
    }
    if (name == "seconds") {
        return ui::LossAxis::Seconds;
    }
    return std::nullopt;
}

/// Of all kinds each axis goes to the kind that has it.
void takeAxes(const std::vector<std::string>& names,
              const std::string& kind,
              ui::FigureRequest& request) {
    const bool isOfSchedules = kind != "loss", isOfLosses = kind != "schedule";
    for (const std::string& name : names) {
        const auto ofSchedules = isOfSchedules ? scheduleAxisFromName(name) : std::nullopt;
        const auto ofLosses = isOfLosses ? lossAxisFromName(name) : std::nullopt;
        if (!ofSchedules && !ofLosses) {
            throw Error(ErrorCode::InvalidArgument,
                        "unknown axis",
                        "--axis " + name,
                        !isOfLosses      ? "use t, sigma or lambda"
                        : !isOfSchedules ? "use iteration, evaluations or seconds"
                                         : "use t, sigma or lambda of schedules, iteration, "
                                           "evaluations or seconds of losses");
        }
        request.axis = ofSchedules.value_or(request.axis);
        request.lossAxis = ofLosses ? ofLosses : request.lossAxis;
    }
}

/// "LOW:HIGH", either of which may be left out.
ui::AxisLimits limitsFrom(const std::string& option, const std::string& text) {
    ui::AxisLimits limits;
    if (text.empty()) {
        return limits;
    }
    const size_t colon = text.find(':');
    const auto end = [&](const std::string& number, std::optional<double>& value) {
        value = numberFromText(number);
        return number.empty() || (value && std::isfinite(*value));
    };
    if (colon == std::string::npos || !end(text.substr(0, colon), limits.low) ||
        !end(text.substr(colon + 1), limits.high) || limits.isEmpty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a range",
                    option + " " + text,
                    "give both ends, such as 0.01:10, or one, such as 0.01: or :10");
    }
    return limits;
}

/// Numbers between commas.
std::vector<double> numbersFrom(const std::string& text) {
    std::vector<double> numbers;
    for (size_t begin = 0; begin <= text.size();) {
        const size_t comma = std::min(text.find(',', begin), text.size());
        const std::optional<double> value = numberFromText(text.substr(begin, comma - begin));
        if (!value || !std::isfinite(*value)) {
            return {};
        }
        numbers.push_back(*value);
        begin = comma + 1;
    }
    return numbers;
}

ui::GridView viewFrom(const std::string& text) {
    ui::GridView view;
    if (text.empty()) {
        return view;
    }
    const std::vector<double> numbers = numbersFrom(text);
    if (numbers.size() != 3 || numbers[2] < 1.0) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a part of the pictures",
                    "--view " + text,
                    "give the middle, as shares of width and height, and the zoom, such as "
                    "0.5,0.5,4");
    }
    view.center = {numbers[0], numbers[1]};
    view.zoom = numbers[2];
    return view.clamped();
}

std::optional<double> splitFrom(const std::string& text) {
    if (text.empty()) {
        return std::nullopt;
    }
    const std::optional<double> line = numberFromText(text);
    if (!line || !(*line >= 0.0 && *line <= 1.0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a share of the width",
                    "--split " + text,
                    "give a number from 0 to 1, such as 0.5");
    }
    return line;
}

ui::DifferenceOptions differenceFrom(const FigureContent& content) {
    ui::DifferenceOptions options;
    if (!content.difference.empty()) {
        options.mode = ui::differenceModeFromName(content.difference);
    }
    options.setScale(content.differenceScale);
    options.isWorstFirst = content.worstFirst;
    return options;
}

/// An option that would change nothing is not passed over: it was meant to change something.
void refuseWhatDoesNotApply(const FigureContent& content, const std::string& kind) {
    struct Option {
        const char* name;
        bool isGiven;
        std::vector<std::string> kinds;
    };

    const std::vector<std::string> plots = {"schedule", "loss", "fid"}, grid = {"grid", "all"};
    const Option options[] = {
        {"--names", content.names, {"schedule", "all"}},
        {"--smoothing", content.smoothing != 0.0, {"loss", "all"}},
        {"--log-x", content.logX, {"loss", "fid", "all"}},
        {"--x-range", !content.rangeX.empty(), plots},
        {"--y-range", !content.rangeY.empty(), plots},
        {"--hide", !content.hidden.empty(), plots},
        {"--look", !content.looks.empty(), {"schedule", "loss", "fid", "all"}},
        {"--crossed", content.crossed, {"fid", "all"}},
        {"--curve", !content.curves.empty(), {"schedule", "all"}},
        {"--draft", !content.draft.empty(), {"schedule", "all"}},
        {"--moment", !content.moment.empty(), {"schedule", "all"}},
        {"--iteration", content.iteration != 0, {"schedule", "grid", "trajectory", "all"}},
        {"--schedule", !content.schedule.empty(), {"grid", "trajectory", "all"}},
        {"--model", !content.model.empty(), {"fid", "matrix", "all"}},
        {"--difference", !content.difference.empty(), grid},
        {"--difference-scale", content.differenceScale != 0.0, grid},
        {"--worst-first", content.worstFirst, grid},
        {"--samples", !content.samples.empty(), grid},
        {"--rows", content.rows != 0, grid},
        {"--view", !content.view.empty(), grid},
        {"--split", !content.split.empty(), grid},
        {"--weights", !content.weights.empty(), grid},
        {"--lpips-net", !content.lpipsNet.empty(), grid},
        {"--sample", content.sample != 1, {"trajectory", "all"}},
    };
    for (const Option& option : options) {
        const auto& kinds = option.kinds;
        if (!option.isGiven || std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
            continue;
        }
        std::string all;
        for (const std::string& own : kinds) {
            all += (all.empty() ? "" : own == kinds.back() ? " or " : ", ") + own;
        }
        throw Error(ErrorCode::InvalidArgument,
                    "this kind of figure has no such option",
                    std::string(option.name) + " with --kind " + kind,
                    "use it with --kind " + all);
    }
}

void checkNumbers(const FigureContent& content) {
    const auto checkCount = [](const char* option, int count) {
        if (count < 0) {
            throw Error(ErrorCode::InvalidArgument,
                        "a negative number",
                        option + (" " + std::to_string(count)),
                        "give a number from 1");
        }
    };
    checkCount("--rows", content.rows);
    checkCount("--iteration", content.iteration);
    if (!content.samples.empty() && content.samples != "all") {
        (void)content.sampleNumber();
    }
    if (!(content.smoothing >= 0.0 && content.smoothing <= kMostSmoothing)) {
        throw Error(ErrorCode::InvalidArgument,
                    "impossible smoothing",
                    "--smoothing " + numberText(content.smoothing),
                    "give a share from 0 (none) to " + numberText(kMostSmoothing));
    }
    const bool isScaleGiven = content.differenceScale != 0.0;
    if (isScaleGiven &&
        !(content.differenceScale >= kLeastScale && content.differenceScale <= kMostScale)) {
        throw Error(ErrorCode::InvalidArgument,
                    "impossible scale",
                    "--difference-scale " + numberText(content.differenceScale),
                    "give a number from " + numberText(kLeastScale) + " to " +
                        numberText(kMostScale) + ", where 1 is black to white");
    }
}

}  // namespace

void FigureContent::applyTo(ui::FigureRequest& request, const std::string& kind) const {
    refuseWhatDoesNotApply(*this, kind);
    checkNumbers(*this);
    takeAxes(axes, kind, request);
    request.logarithmic = !linear;  // lambda is a logarithm already, and is drawn as it is
    request.logarithmicAcross = logX;
    request.across = limitsFrom("--x-range", rangeX);
    request.up = limitsFrom("--y-range", rangeY);
    request.hidden = hidden;
    for (const std::string& look : looks) {
        const size_t equals = std::min(look.rfind('='), look.size());
        request.looks.emplace_back(look.substr(0, equals),
                                   look.substr(std::min(equals + 1, look.size())));
    }
    request.smoothing = smoothing;
    request.handMade = handMade;
    request.namesRuns = names;
    request.metric = metric;
    request.model = model;
    request.nfe = nfe;
    request.published = published;
    request.crossed = crossed;
    request.rows = rows;
    request.view = viewFrom(view);
    request.split = splitFrom(split);
    request.difference = differenceFrom(*this);
    if (request.difference.mode == ui::DifferenceMode::Perceptual) {
        request.perceptual = std::make_shared<PerceptualMeter>(weights, lpipsNet);
        // Missing weights are an error also where all figures are drawn that can be.
        request.perceptual->open();
    }
}

int FigureContent::sampleNumber() const {
    const std::optional<double> number = numberFromText(samples);
    if (!number || !(*number >= 1.0 && *number <= 1e6) || std::floor(*number) != *number) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a number of samples",
                    "--samples " + samples,
                    "give a whole number from 1, or all");
    }
    return static_cast<int>(*number);
}

#endif

void FigureContent::addTo(CLI::App& verb) {
    verb.add_option("--axis",
                    axes,
                    "of schedules: t, sigma (default) or lambda; of losses: iteration (default of "
                    "one run), evaluations (default of several) or seconds")
        ->delimiter(',')
        ->allow_extra_args(false);
    auto* linearFlag = verb.add_flag("--linear", linear, "linear axis upwards");
    verb.add_flag("--log", logarithmic, "logarithmic axis upwards (default)")->excludes(linearFlag);
    auto* linearXFlag = verb.add_flag("--linear-x", linearX, "linear axis to the right (default)");
    verb.add_flag("--log-x", logX, "logarithmic axis to the right, of loss and fid")
        ->excludes(linearXFlag);
    verb.add_option("--x-range",
                    rangeX,
                    "ends of the axis to the right, such as 0:100, 1: or :100; default: as fits");
    verb.add_option("--y-range", rangeY, "ends of the axis upwards, likewise");
    verb.add_option("--hide",
                    hidden,
                    "a curve to be left out, named as in the legend; may "
                    "be given several times")
        ->allow_extra_args(false);
    verb.add_option("--look",
                    looks,
                    "NAME=LOOK of a run or hand-made schedule: the number of a look, from 0, or a "
                    "colour such as #d55e00; may be given several times")
        ->allow_extra_args(false);
    verb.add_option("--smoothing",
                    smoothing,
                    "loss: draws running means; the share of each that comes from the losses "
                    "before, such as 0.9");
    verb.add_option("--with", handMade, "hand-made schedules drawn beside")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb.add_option("--curve",
                    curves,
                    "schedule: a further one; a file, a run, or the JSON of a schedule. May be "
                    "given several times")
        ->allow_extra_args(false);
    verb.add_option("--draft", draft, "schedule: likewise, drawn as the window draws a draft");
    verb.add_option("--moment", moment, "schedule: likewise, dashed");
    verb.add_option("--iteration",
                    iteration,
                    "schedule, grid, trajectory: the first run's schedule as it was after so many; "
                    "the nearest that was kept");
    verb.add_flag(
        "--names", names, "schedule: a single run is named as well, instead of \"learned\"");
    verb.add_option("--metric", metric, "of fid and matrix; default: the first found");
    verb.add_option("--model", model, "of fid and matrix; default: all");
    verb.add_option("--nfe", nfe, "of the matrix; default: the lowest");
    verb.add_flag("--published", published, "fid: also what papers report");
    verb.add_flag("--crossed",
                  crossed,
                  "fid: learned schedules also with solvers that they were not learned for");
    verb.add_option("--difference", difference, "of the grid: signed (default), absolute or lpips");
    verb.add_option("--difference-scale",
                    differenceScale,
                    "end of its scale, where 1 is black to white; default: the largest difference");
    verb.add_flag("--worst-first", worstFirst, "grid: the largest L2 or LPIPS on top");
    verb.add_option("--schedule",
                    schedule,
                    "grid, trajectory: drawn with this one instead of the run's; a file, a run, or "
                    "the JSON of a schedule");
    verb.add_option("--samples",
                    samples,
                    "grid: the first so many validation samples, or all; what the run did not keep "
                    "is drawn with its model. Default: those that were kept");
    verb.add_option("--rows", rows, "grid: only the first so many, in the order shown");
    verb.add_option("--view",
                    view,
                    "grid: X,Y,ZOOM, the part of the pictures: its middle, as shares of width and "
                    "height, and how much it is enlarged");
    verb.add_option("--split",
                    split,
                    "grid: teacher and student share a cell, on both sides of a line at this share "
                    "of its width, such as 0.5");
    verb.add_option("--weights", weights, "grid: folder or file of the weights of LPIPS");
    verb.add_option(
        "--sample", sample, "trajectory: number of the validation sample, from 1 (default)");
    verb.add_option("--lpips-net", lpipsNet, "vgg or alex; default: vgg, or what there is");
}

}  // namespace ld3::cli
