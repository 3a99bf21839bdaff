#include "core/exporting/import_schedule.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/exporting/discrete_index.h"
#include "core/exporting/list_texts.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3 {

namespace {

Error bad(const std::filesystem::path& path, const std::string& what, const std::string& remedy) {
    return {ErrorCode::BadFile, what, path.string(), remedy};
}

struct Times {
    std::vector<double> times, evalTimes;
    EndsAt endsAt = EndsAt::SigmaMin;
};

/// A column of the CSV that `exportSchedule` writes.
size_t columnOf(const std::vector<std::string>& header,
                const std::string& name,
                const std::filesystem::path& path) {
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) {
        throw bad(path, "the table has no column " + name, "export it again as csv");
    }
    return static_cast<size_t>(found - header.begin());
}

Times timesFromCsv(const std::string& content, const std::filesystem::path& path) {
    const std::vector<std::string> lines = split(content, "\r\n");
    const std::vector<std::string> header = split(lines.front(), ",");
    const size_t timeColumn = columnOf(header, "time", path);
    const size_t evalColumn = columnOf(header, "eval_time", path);
    Times result;
    for (size_t i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = split(lines[i], ",");
        if (cells.size() != header.size()) {
            throw bad(path,
                      "line " + std::to_string(i + 1) + " has " + std::to_string(cells.size()) +
                          " cells where the header has " + std::to_string(header.size()),
                      "export it again as csv");
        }
        result.times.push_back(numberIn(cells[timeColumn], path));
        result.evalTimes.push_back(numberIn(cells[evalColumn], path));
    }
    return result;
}

Times timesFromCheckpoint(const std::filesystem::path& path) {
    const auto tensors = readTorchDict(path);
    const auto found = tensors.find("best_t_steps");
    if (found == tensors.end()) {
        throw bad(path, "the checkpoint has no best_t_steps", "choose a checkpoint of LD3");
    }
    const Tensor both = found->second.to(torch::kFloat64).contiguous().flatten();
    if (both.numel() < 4 || both.numel() % 2 != 0) {
        throw bad(path,
                  "best_t_steps has " + std::to_string(both.numel()) + " numbers",
                  "times, then as many eval times are expected");
    }
    const double* data = both.data_ptr<double>();
    const int64_t half = both.numel() / 2;
    return {{data, data + half}, {data + half, data + 2 * half}};
}

constexpr double kNear = 2e-3;  ///< of ends that were rounded

bool isNear(double a, double b) {
    return std::abs(a / b - 1.0) < kNear;
}

/// Takes the zero off a list, if it ends with one. `last` stands where the zero replaced it.
EndsAt takeZero(std::vector<double>& sigmas, double sigmaMin) {
    if (sigmas.size() < 2 || sigmas.back() != 0.0) {
        return EndsAt::SigmaMin;
    }
    sigmas.pop_back();
    if (isNear(sigmas.back(), sigmaMin)) {
        return EndsAt::AppendedZero;
    }
    sigmas.push_back(sigmaMin);
    return EndsAt::ReplacedByZero;
}

Times timesFromSigmas(std::vector<double> sigmas,
                      const NoiseSchedule& noise,
                      const std::filesystem::path& path) {
    const double sigmaMin = noise.edmSigma(noise.timeMin());
    Times result;
    result.endsAt = takeZero(sigmas, sigmaMin);
    if (sigmas.size() < 2) {
        throw bad(path, "fewer than two sigmas", "give a schedule with at least one step");
    }
    for (const double sigma : sigmas) {
        if (!(sigma > 0.0)) {
            throw bad(path, "a sigma is not positive", "only the last one may be zero");
        }
        result.times.push_back(noise.timeFromLambda(-std::log(sigma)));
    }
    if (isNear(sigmas.front(), noise.edmSigma(noise.timeMax()))) {
        result.times.front() = noise.timeMax();
    }
    if (isNear(sigmas.back(), sigmaMin)) {
        result.times.back() = noise.timeMin();
    }
    result.evalTimes = result.times;
    return result;
}

/// The table that `exportSchedule` writes as LaTeX: step, time, eval time where there is a column
/// for it, sigma, lambda.
Times timesFromLatex(const std::string& content,
                     const NoiseSchedule& noise,
                     const std::filesystem::path& path) {
    Times result;
    for (const std::vector<double>& row : latexRows(content, path)) {
        if (row.size() != 4 && row.size() != 5) {
            throw bad(path,
                      "a row of the table has " + std::to_string(row.size()) + " columns",
                      "export it again as latex");
        }
        result.times.push_back(row[1]);
        result.evalTimes.push_back(row.size() == 5 && !std::isnan(row[2]) ? row[2] : row[1]);
    }
    // Printed ends are rounded.
    if (result.times.size() >= 2) {
        const auto round = [](double& time, double end) { time = isNear(time, end) ? end : time; };
        for (std::vector<double>* times : {&result.times, &result.evalTimes}) {
            round(times->front(), noise.timeMax());
            round(times->back(), noise.timeMin());
        }
    }
    return result;
}

/// A snippet for diffusers: training steps k = K·t − 1, beside sigmas where they were assigned.
Times timesFromDiffusers(const std::string& content,
                         const NoiseSchedule& noise,
                         const std::filesystem::path& path) {
    const int trainingSteps = trainingStepCount(noise.spec());
    if (trainingSteps == 0) {
        throw bad(path,
                  "timesteps of diffusers need a discrete noise schedule",
                  "name the model's noise schedule, such as vp-discrete:sd");
    }
    std::vector<double> told;
    for (const double index : assignedList(content, "timesteps", path)) {
        told.push_back((index + 1.0) / trainingSteps);
    }
    const std::vector<double> sigmas = assignedList(content, "sigmas", path);
    Times result;
    if (!sigmas.empty()) {
        result = timesFromSigmas(sigmas, noise, path);
    } else {
        const bool endsInZero = content.find("final_sigmas_type=\"zero\"") != std::string::npos;
        const bool isAppended = endsInZero && !told.empty() && isNear(told.back(), noise.timeMin());
        result.endsAt = !endsInZero  ? EndsAt::SigmaMin
                        : isAppended ? EndsAt::AppendedZero
                                     : EndsAt::ReplacedByZero;
        result.times = told;
        if (!isAppended) {
            result.times.push_back(noise.timeMin());
        }
        result.evalTimes = result.times;
        return result;
    }
    const size_t calls = result.times.size() - (result.endsAt == EndsAt::AppendedZero ? 0 : 1);
    if (told.size() != calls) {
        throw bad(path,
                  std::to_string(told.size()) + " timesteps stand beside " +
                      std::to_string(sigmas.size()) + " sigmas",
                  "export it again as diffusers");
    }
    std::copy(told.begin(),
              told.begin() + static_cast<std::ptrdiff_t>(result.times.size() - 1),
              result.evalTimes.begin());
    // The end of the noise schedule is told as it is.
    if (isNear(result.evalTimes.front(), noise.timeMax())) {
        result.evalTimes.front() = noise.timeMax();
    }
    return result;
}

Times timesFromText(const std::string& content,
                    const NoiseSchedule& noise,
                    const std::filesystem::path& path) {
    if (content.starts_with("step,")) {
        return timesFromCsv(content, path);
    }
    if (content.find("\\begin{tabular}") != std::string::npos) {
        return timesFromLatex(content, noise, path);
    }
    if (content.find("\ntimesteps = [") != std::string::npos) {
        return timesFromDiffusers(content, noise, path);
    }
    std::vector<double> sigmas = firstList(content, path);
    if (content.find("torch.zeros_like(t_steps") != std::string::npos) {
        sigmas.push_back(0.0);  // the snippet for EDM adds it behind its list
    }
    return timesFromSigmas(std::move(sigmas), noise, path);
}

/// The smallest budget with this number of steps.
int budgetFor(const SolverSpec& solver, int steps, const std::filesystem::path& path) {
    // A step takes at most `order` evaluations.
    for (int nfe = minimumEvaluations(solver); nfe <= steps * solver.order + 1; ++nfe) {
        if (stepCount(solver, nfe) == steps) {
            return nfe;
        }
    }
    throw bad(path,
              solverTitle(solver) + " has no budget with " + std::to_string(steps) + " steps",
              "choose another solver");
}

Schedule scheduleFromTimes(const Times& times,
                           const NoiseSchedule& noise,
                           const std::filesystem::path& path,
                           const ImportContext& context) {
    if (times.times.size() < 2) {
        throw bad(path, "fewer than two times", "choose a schedule with at least one step");
    }
    const int steps = static_cast<int>(times.times.size()) - 1;
    Schedule schedule;
    schedule.name = path.stem().string();
    schedule.solver = context.solver;
    schedule.nfe = context.nfe > 0 ? context.nfe : budgetFor(context.solver, steps, path);
    schedule.noiseSchedule = noise.spec();
    schedule.times = times.times;
    schedule.evalTimes = times.evalTimes;
    schedule.endsAt = times.endsAt;
    try {
        checkTimes(schedule.solver, schedule.nfe, noise, schedule.times, schedule.evalTimes);
    } catch (const Error& error) {
        throw Error(ErrorCode::BadFile,
                    error.problem() + " (" + error.where() + ")",
                    path.string(),
                    error.remedy() + ", and check the noise schedule");
    }
    return schedule;
}

}  // namespace

Schedule importScheduleText(const std::string& content,
                            const std::filesystem::path& path,
                            const ImportContext& context) {
    const size_t first = content.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        throw bad(path, "the file is empty", "choose a schedule");
    }
    if (content[first] == '{') {
        nlohmann::json json;
        try {
            json = nlohmann::json::parse(content);
        } catch (const nlohmann::json::exception&) {
            throw bad(path, "the file is not JSON", "choose a schedule.json");
        }
        return scheduleFromJson(json, path.string());
    }
    const NoiseSchedule noise(context.noiseSchedule);
    return scheduleFromTimes(timesFromText(content, noise, path), noise, path, context);
}

Schedule importSchedule(const std::filesystem::path& path, const ImportContext& context) {
    const std::string content = readFile(path);
    const size_t first = content.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && content[first] == '{') {
        return loadSchedule(path);
    }
    if (content.starts_with("PK")) {
        const NoiseSchedule noise(context.noiseSchedule);
        return scheduleFromTimes(timesFromCheckpoint(path), noise, path, context);
    }
    return importScheduleText(content, path, context);
}

}  // namespace ld3
