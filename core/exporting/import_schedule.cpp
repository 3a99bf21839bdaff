#include "core/exporting/import_schedule.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/schedules/schedule_json.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace ld3 {

namespace {

Error bad(const std::filesystem::path& path, const std::string& what, const std::string& remedy) {
    return {ErrorCode::BadFile, what, path.string(), remedy};
}

std::vector<std::string> split(const std::string& text, const std::string& separators) {
    std::vector<std::string> parts;
    size_t begin = text.find_first_not_of(separators);
    while (begin != std::string::npos) {
        const size_t end = text.find_first_of(separators, begin);
        parts.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(separators, end);
    }
    return parts;
}

double number(const std::string& text, const std::filesystem::path& path) {
    const auto value = numberFromText(text);
    if (!value || !std::isfinite(*value)) {
        throw bad(path, "\"" + text.substr(0, 40) + "\" is not a number", "give a list of numbers");
    }
    return *value;
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
        result.times.push_back(number(cells[timeColumn], path));
        result.evalTimes.push_back(number(cells[evalColumn], path));
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

/// The list inside brackets or quotes, if there are any; without comment lines.
std::string listPart(const std::string& content) {
    std::string text;
    std::istringstream lines(content);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("#")) {
            text += line + "\n";
        }
    }
    const size_t begin = text.find_first_of("[\"");
    if (begin == std::string::npos) {
        return text;
    }
    const size_t end = text.find_first_of("]\"", begin + 1);
    return text.substr(begin + 1, end == std::string::npos ? end : end - begin - 1);
}

Times timesFromSigmas(const std::string& content,
                      const NoiseSchedule& noise,
                      const std::filesystem::path& path) {
    std::vector<double> sigmas;
    for (const std::string& text : split(listPart(content), ", ;\t\r\n")) {
        sigmas.push_back(number(text, path));
    }
    constexpr double kNear = 2e-3;
    const auto isNear = [](double a, double b) { return std::abs(a / b - 1.0) < kNear; };
    const double sigmaMin = noise.edmSigma(noise.timeMin());
    Times result;
    if (sigmas.size() >= 2 && sigmas.back() == 0.0) {
        sigmas.pop_back();
        if (isNear(sigmas.back(), sigmaMin)) {
            result.endsAt = EndsAt::AppendedZero;
        } else {
            result.endsAt = EndsAt::ReplacedByZero;
            sigmas.push_back(sigmaMin);
        }
    }
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

}  // namespace

Schedule importSchedule(const std::filesystem::path& path, const ImportContext& context) {
    const std::string content = readFile(path);
    const size_t first = content.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        throw bad(path, "the file is empty", "choose a schedule");
    }
    if (content[first] == '{') {
        return loadSchedule(path);
    }
    const NoiseSchedule noise(context.noiseSchedule);
    const Times times = content.starts_with("PK")      ? timesFromCheckpoint(path)
                        : content.starts_with("step,") ? timesFromCsv(content, path)
                                                       : timesFromSigmas(content, noise, path);
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

}  // namespace ld3
