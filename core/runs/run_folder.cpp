#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/runs/run_document.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_news.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

/// Marks that cannot be read hide nothing of the run itself.
void addMarks(RunInfo& info) {
    try {
        info.marks = readMarks(info.folder);
    } catch (...) {
        info.marksProblem = currentError(info.folder.string()).what();
    }
}

/// Damaged or newer: shown as such, since a list with holes would hide the fault.
RunInfo infoForList(const std::filesystem::path& folder) {
    try {
        return readRunInfo(folder);
    } catch (...) {
        const Error error = currentError(folder.string());
        RunInfo damaged;
        damaged.folder = folder;
        damaged.name = folder.filename().string();
        damaged.status = RunStatus::Failed;
        damaged.statusDetail = error.what();
        damaged.bestLoss = std::numeric_limits<double>::quiet_NaN();
        addMarks(damaged);
        return damaged;
    }
}

bool isOpenFolder(const std::filesystem::directory_entry& entry) {
    std::error_code ignored;
    return entry.path().filename().string().front() != '.' && entry.is_directory(ignored);
}

/// The runs of a sweep. A folder that cannot be looked into holds none.
void addRunsInside(const std::filesystem::path& folder, std::vector<RunInfo>& runs) {
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (isRunFolder(entry->path())) {
            runs.push_back(infoForList(entry->path()));
            runs.back().sweep = folder.filename().string();
        }
    }
}

}  // namespace

const std::string& noteOf(const RunInfo& run) {
    return run.marks.note ? *run.marks.note : run.notes;
}

std::string listedName(const RunInfo& run) {
    return run.sweep.empty() ? run.name : run.sweep + "/" + run.name;
}

bool isDamaged(const RunInfo& run) {
    return run.created.empty();
}

RunInfo readRunInfo(const std::filesystem::path& folder) {
    const auto isDead = [&folder](const RunInfo& run) {
        return run.status == RunStatus::Running && !RunLock::isHeld(folder);
    };
    RunInfo info = readRunDocument(folder).info;
    if (isDead(info)) {
        info = readRunDocument(folder).info;  // it may have ended between the two looks
    }
    if (isDead(info)) {
        const std::string machine = RunLock::busyMachine(folder);
        info.status = machine.empty() ? RunStatus::Interrupted : RunStatus::Elsewhere;
        info.statusDetail = machine;
    }
    addMarks(info);
    return info;
}

RunRecord readRun(const std::filesystem::path& folder, size_t most) {
    RunNews all = readRunNews(folder, {}, RunStatus::Running, most).value();
    return {std::move(all.info),
            std::move(all.reports),
            std::move(all.schedule),
            std::move(all.samples),
            std::move(all.log),
            std::move(all.upTo)};
}

std::vector<RunInfo> listRuns(const std::filesystem::path& root) {
    if (!std::filesystem::is_directory(root)) {
        throw Error(ErrorCode::NotFound, "no such folder", root.string(), "check the path");
    }
    std::vector<RunInfo> runs;
    for (const auto& entry : std::filesystem::directory_iterator(root)) {
        if (isRunFolder(entry.path())) {
            runs.push_back(infoForList(entry.path()));
        } else if (isOpenFolder(entry)) {
            addRunsInside(entry.path(), runs);
        }
    }
    std::sort(runs.begin(), runs.end(), [](const RunInfo& a, const RunInfo& b) {
        return a.created != b.created ? a.created > b.created : a.name > b.name;
    });
    return runs;
}

std::filesystem::path newRunFolder(const std::filesystem::path& root, const Recipe& recipe) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 32> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%d_%H%M%S", &local);
    const std::string name = std::string(date.data()) + "_" + recipe.name + "_" +
                             recipe.solver.name + std::to_string(recipe.solver.order) + "_nfe" +
                             std::to_string(recipe.nfe);
    std::filesystem::path folder = root / name;
    // Of a name that cannot be looked up, making the folder says what is wrong.
    std::error_code ignored;
    for (int i = 2; std::filesystem::exists(folder, ignored); ++i) {
        folder = root / (name + "-" + std::to_string(i));
    }
    return folder;
}

}  // namespace ld3
