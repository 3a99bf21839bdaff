#include "core/evaluation/evaluations_of_runs.h"

#include "core/evaluation/evaluation_log.h"
#include "core/evaluation/evaluation_series.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace ld3 {

namespace {

std::filesystem::path resolved(const std::filesystem::path& path) {
    std::error_code failure;
    std::filesystem::path result = std::filesystem::weakly_canonical(path, failure);
    if (failure) {
        result = std::filesystem::absolute(path, failure).lexically_normal();
    }
    return result.filename().empty() ? result.parent_path() : result;  // "runs/" is "runs"
}

/// Without the steps upwards that a typed path begins with, and without a slash at its end.
std::filesystem::path namedPart(const std::string& typed) {
    std::filesystem::path part;
    for (const std::filesystem::path& step : std::filesystem::path(typed).lexically_normal()) {
        if (!step.empty() && step != "." && step != "..") {
            part /= step;
        }
    }
    return part;
}

bool endsWith(const std::filesystem::path& path, const std::filesystem::path& end) {
    const auto steps = std::distance(path.begin(), path.end());
    const auto last = std::distance(end.begin(), end.end());
    return last > 0 && last <= steps &&
           std::equal(end.begin(), end.end(), std::next(path.begin(), steps - last));
}

}  // namespace

bool isRun(const std::string& run, const std::filesystem::path& folder) {
    if (run.empty()) {
        return false;
    }
    const std::filesystem::path whole = resolved(folder);
    return resolved(run) == whole ||
           (std::filesystem::path(run).is_relative() && endsWith(whole, namedPart(run)));
}

std::vector<Evaluation> evaluationsOfRuns(const std::vector<Evaluation>& evaluations,
                                          const std::vector<std::filesystem::path>& runs) {
    std::set<std::string> known, wanted;  // as values name them; each is compared once
    std::vector<const Evaluation*> own;
    for (const Evaluation& value : evaluations) {
        if (known.insert(value.run).second &&
            std::any_of(runs.begin(), runs.end(), [&value](const std::filesystem::path& folder) {
                return isRun(value.run, folder);
            })) {
            wanted.insert(value.run);
        }
        if (wanted.contains(value.run)) {
            own.push_back(&value);
        }
    }
    std::vector<Evaluation> found;
    for (const Evaluation& value : evaluations) {
        const bool isBesides =
            value.run.empty() &&
            std::any_of(own.begin(), own.end(), [&value](const Evaluation* other) {
                return value.protocol.modelSha256 == other->protocol.modelSha256 &&
                       isComparable(value.protocol, other->protocol);
            });
        if (isBesides || wanted.contains(value.run)) {
            found.push_back(value);
        }
    }
    return found;
}

std::vector<std::filesystem::path> evaluationFoldersBeside(
    const std::vector<std::filesystem::path>& runs) {
    std::set<std::filesystem::path> parents, own, found;
    for (const std::filesystem::path& run : runs) {
        own.insert(resolved(run));
        parents.insert(resolved(run).parent_path());
    }
    for (const std::filesystem::path& parent : parents) {
        std::error_code failure;
        for (const auto& entry : std::filesystem::directory_iterator(parent, failure)) {
            std::error_code missing;
            if (!own.contains(entry.path()) &&
                std::filesystem::is_regular_file(EvaluationPaths{entry.path()}.values(), missing)) {
                found.insert(entry.path());
            }
        }
    }
    return {found.begin(), found.end()};
}

bool moveRun(std::vector<Evaluation>& evaluations,
             const std::filesystem::path& from,
             const std::filesystem::path& to) {
    std::map<std::string, bool> known;  // as values name their runs; each is compared once
    bool hasMoved = false;
    for (Evaluation& value : evaluations) {
        const auto [found, isNew] = known.try_emplace(value.run, false);
        if (isNew) {
            found->second = isRun(value.run, from);
        }
        if (found->second) {
            value.run = to.string();
            hasMoved = true;
        }
    }
    return hasMoved;
}

}  // namespace ld3
