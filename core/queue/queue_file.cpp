#include "core/queue/queue_file.h"

#include "core/base/atomic_file.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/evaluation/evaluation_json.h"
#include "core/runs/experiment_json.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <utility>

namespace ld3 {

namespace {

constexpr const char* kFormat = "ld3-queue/1";
constexpr const char* kMendIt = "mend the file, or move it away";

constexpr std::array<std::pair<JobState, const char*>, 9> kStates = {
    {{JobState::Waiting, "waiting"},
     {JobState::Running, "running"},
     {JobState::FinishingRound, "running"},
     {JobState::Pausing, "running"},
     {JobState::Paused, "paused"},
     {JobState::Stopping, "stopping"},
     {JobState::Done, "done"},
     {JobState::Failed, "failed"},
     {JobState::Stopped, "stopped"}}};

JobState stateFrom(const JsonFields& fields) {
    const std::string wanted = fields.text("state");
    for (const auto& [state, name] : kStates) {
        if (wanted == name) {
            return state;
        }
    }
    throw fields.bad("state", "unknown state \"" + wanted + "\"", "the job is left out");
}

nlohmann::json trainingToJson(const Experiment& experiment) {
    return {{"experiment", nlohmann::json::parse(experimentToJson(experiment))},
            {"description_file", experiment.options.descriptionFile},
            {"description", experiment.options.description},
            {"baselines", experiment.baselines},
            {"pictured_samples", experiment.picturedSamples},
            {"notes", experiment.notes}};
}

Experiment trainingFromJson(const JsonFields& fields) {
    Experiment experiment =
        experimentFromJson(jsonText(fields.at("experiment")), fields.where("experiment"));
    experiment.options.descriptionFile = fields.text("description_file", "");
    experiment.options.description = fields.text("description", "");
    experiment.baselines = fields.texts("baselines");
    experiment.picturedSamples = fields.integer("pictured_samples", experiment.picturedSamples);
    experiment.notes = fields.text("notes", "");
    return experiment;
}

nlohmann::json jobToJson(const QueuedJob& job) {
    nlohmann::json json = {{"folder", job.folder.string()},
                           {"state", jobStateName(job.state)},
                           {"message", job.message}};
    if (const EvaluationPlan* plan = job.evaluation()) {
        json["evaluation"] = planToJson(*plan);
    } else {
        json["training"] = trainingToJson(*job.training());
        json["resumes"] = job.resumes;
        json["has_run"] = job.hasRun;
    }
    return json;
}

std::string textOf(const std::vector<QueuedJob>& jobs) {
    nlohmann::json list = nlohmann::json::array();
    for (const QueuedJob& job : jobs) {
        list.push_back(jobToJson(job));
    }
    return jsonText({{"format", kFormat}, {"jobs", list}}, 1) + "\n";
}

/// Whether a training has made the run in its folder. One that was being done had found its folder
/// free, so that what lies there is its own, also where that could not be noted any more.
bool hasMadeRun(const JsonFields& fields, const QueuedJob& job) {
    if (job.resumes || fields.flag("has_run", false)) {
        return true;
    }
    // Older versions did not note it; they looked at the folder.
    const bool isUnsaid = job.isActive() || (!fields.has("has_run") && job.hasEnded());
    return isUnsaid && isRunFolder(job.folder);
}

QueuedJob jobFromJson(const nlohmann::json& json, const std::string& where) {
    const JsonFields fields(json, where);
    QueuedJob job;
    job.folder = fields.text("folder");
    job.state = stateFrom(fields);
    job.message = fields.text("message", "");
    if (fields.has("evaluation")) {
        job.work = planFromJson(fields.at("evaluation"), fields.where("evaluation"));
    } else if (const auto training = fields.object("training")) {
        Experiment experiment = trainingFromJson(*training);
        experiment.folder = job.folder;
        job.work = std::move(experiment);
        job.resumes = fields.flag("resumes", false);
        job.hasRun = hasMadeRun(fields, job);
    } else {
        throw fields.bad("training", "neither a training nor an evaluation", "the job is left out");
    }
    return job;
}

/// Keeps a copy under a free name, before the file is written anew; where a copy has no room,
/// another name of the file itself, which stays in its place until then. @returns the name; empty
/// where neither can be
std::filesystem::path keepAside(const std::filesystem::path& path) {
    std::error_code failure;
    std::filesystem::path aside = path.string() + ".unreadable";
    for (int number = 2; std::filesystem::exists(aside, failure); ++number) {
        aside = path.string() + ".unreadable-" + std::to_string(number);
    }
    if (std::filesystem::copy_file(path, aside, failure)) {
        return aside;
    }
    std::error_code ignored;
    std::filesystem::remove(aside, ignored);  // what there is of the copy
    std::filesystem::create_hard_link(path, aside, failure);
    return failure ? std::filesystem::path() : aside;
}

std::filesystem::path lockFileOf(const std::filesystem::path& path) {
    return path.string() + ".lock";
}

}  // namespace

std::filesystem::path queueFileIn(const std::filesystem::path& runsRoot) {
    return runsRoot / "queue.json";
}

FileLock lockQueue(const std::filesystem::path& path) {
    createFolder(path.parent_path());
    return {lockFileOf(path),
            {ErrorCode::Busy,
             "another program uses the queue of this folder",
             path.string(),
             "close that window, or wait until that program is done"},
            {ErrorCode::Io,
             "cannot lock the queue",
             path.string(),
             "choose a folder that can be written, on a file system with locks"}};
}

bool isQueueLocked(const std::filesystem::path& path) {
    return FileLock::isHeld(lockFileOf(path));
}

std::string jobStateName(JobState state) {
    for (const auto& [known, name] : kStates) {
        if (known == state) {
            return name;
        }
    }
    return {};
}

void writeQueueFile(const std::filesystem::path& path, const std::vector<QueuedJob>& jobs) {
    createFolder(path.parent_path());
    writeFileAtomically(path, textOf(jobs));
}

bool isQueueWritten(const std::filesystem::path& path, const std::vector<QueuedJob>& jobs) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return jobs.empty();
    }
    try {
        return readFile(path) == textOf(jobs);
    } catch (const Error&) {
        return false;
    }
}

QueueReading lookIntoQueueFile(const std::filesystem::path& path) {
    QueueReading reading;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return reading;
    }
    const auto json = nlohmann::json::parse(readFile(path), nullptr, false);
    if (json.is_discarded()) {
        throw Error(ErrorCode::BadFile, "cut off or damaged", path.string(), kMendIt);
    }
    const JsonFields fields(json, path.string());
    if (fields.text("format") != kFormat) {
        throw fields.bad("format",
                         "is \"" + fields.text("format") + "\", not " + kFormat,
                         "use the version of LD3 Workbench that wrote it");
    }
    const nlohmann::json& list = fields.at("jobs");
    if (!list.is_array()) {
        throw fields.bad("jobs", "is not a list", kMendIt);
    }
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string where = fields.where("jobs[" + std::to_string(i) + "]");
        try {
            reading.jobs.push_back(jobFromJson(list[i], where));
        } catch (...) {
            reading.problems.emplace_back(currentError(where).what());
        }
    }
    return reading;
}

QueueReading readQueueFile(const std::filesystem::path& path) {
    QueueReading reading;
    std::optional<Error> damage;
    try {
        reading = lookIntoQueueFile(path);
    } catch (...) {
        damage = currentError(path.string());
    }
    if (damage || !reading.problems.empty()) {
        reading.keptAs = keepAside(path);
        reading.isKept = !reading.keptAs.empty();
    }
    if (!reading.isKept) {
        reading.jobs.clear();  // the file must not be written: its jobs would be done twice
    }
    const std::string kept = "the file is kept as " + reading.keptAs.string();
    for (std::string& problem : reading.problems) {
        problem += reading.isKept ? "; " + kept : std::string();
    }
    if (damage) {
        const Error error(damage->code(),
                          damage->problem(),
                          damage->where(),
                          reading.isKept ? "the queue starts empty; " + kept : damage->remedy());
        reading.problems.emplace_back(error.what());
    }
    std::erase_if(reading.jobs, [](const QueuedJob& job) { return job.state == JobState::Done; });
    for (QueuedJob& job : reading.jobs) {
        if (job.isActive()) {
            waitAgain(job);  // the program ended meanwhile
        }
    }
    return reading;
}

}  // namespace ld3
