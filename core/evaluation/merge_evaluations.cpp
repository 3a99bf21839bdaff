#include "core/evaluation/merge_evaluations.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/checkpoints/safetensors.h"
#include "core/evaluation/distance_measure.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/evaluation_log.h"
#include "core/evaluation/evaluation_reference.h"
#include "core/evaluation/run_evaluation.h"
#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"
#include "core/runs/run_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace ld3 {

namespace {

/// A measure of a shard's samples, as it lies in the folder.
struct Part {
    nlohmann::json job;
    TensorFile file;
    std::string where;
};

/// What all shards have of one value or reference.
struct Parts {
    nlohmann::json identity;
    std::vector<Part> parts;
};

Error unfit(const std::string& what, const std::string& where, const std::string& remedy) {
    return {ErrorCode::InvalidArgument, what, where, remedy};
}

nlohmann::json samePlan(EvaluationPlan plan) {
    plan.shard = 0;
    plan.threads = 0;
    nlohmann::json json = planToJson(plan);
    for (const char* field : {"device", "weights"}) {
        json.erase(field);  // may differ between machines
    }
    return json;
}

void checkPlans(const std::vector<std::filesystem::path>& folders) {
    std::optional<nlohmann::json> first;
    std::set<int> found;
    int shards = 0;
    for (const std::filesystem::path& folder : folders) {
        const EvaluationPlan plan = readEvaluationPlan(folder);
        shards = plan.shards;
        if (first && samePlan(plan) != *first) {
            throw unfit("the folder belongs to another plan than " + folders.front().string(),
                        folder.string(),
                        "merge the shards of one evaluation");
        }
        first = samePlan(plan);
        if (!found.insert(plan.shard).second) {
            throw unfit("shard " + std::to_string(plan.shard) + " is given twice",
                        folder.string(),
                        "give each shard once");
        }
    }
    for (int shard = 0; shard < shards; ++shard) {
        if (!found.contains(shard)) {
            throw unfit(
                "shard " + std::to_string(shard) + "/" + std::to_string(shards) + " is missing",
                folders.front().string(),
                "evaluate it and give its folder too");
        }
    }
}

/// What is read of a job later has its type.
void checkJob(const Part& part) {
    const JsonFields fields(part.job, part.where);
    (void)fields.integer("shard");
    (void)fields.integer("shards");
    if (part.job.contains("reference")) {
        (void)fields.text("reference");
        (void)fields.text("words");
    }
}

std::map<std::string, Parts> readParts(const std::vector<std::filesystem::path>& folders) {
    std::map<std::string, Parts> all;
    for (const std::filesystem::path& folder : folders) {
        for (const auto& entry :
             std::filesystem::directory_iterator(EvaluationPaths{folder}.state())) {
            const std::string name = entry.path().filename().string();
            if (!name.starts_with("value-") && !name.starts_with("part-")) {
                continue;
            }
            Part part{{}, readSafetensors(entry.path()), entry.path().string()};
            const auto written = part.file.metadata.find("job");
            part.job = nlohmann::json::parse(
                written == part.file.metadata.end() ? "" : written->second, nullptr, false);
            if (!part.job.is_object()) {
                throw Error(ErrorCode::BadFile,
                            "the file does not say what it belongs to",
                            part.where,
                            "remove it and evaluate the shard again");
            }
            checkJob(part);
            nlohmann::json identity = part.job;
            identity.erase("shard");
            Parts& parts = all[identity.dump()];
            parts.identity = identity;
            parts.parts.push_back(std::move(part));
        }
    }
    return all;
}

/// In the order of the shards, so that the same folders give the same bits.
void checkComplete(Parts& parts) {
    std::sort(parts.parts.begin(), parts.parts.end(), [](const Part& a, const Part& b) {
        return a.job.value("shard", 0) < b.job.value("shard", 0);
    });
    const int shards = parts.identity.value("shards", 0);
    if (static_cast<int>(parts.parts.size()) != shards) {
        throw unfit("a value has " + std::to_string(parts.parts.size()) + " of " +
                        std::to_string(shards) + " parts",
                    parts.parts.front().where,
                    "let every shard finish first");
    }
}

Moments joinedMoments(const Parts& parts) {
    std::optional<Moments> moments;
    for (const Part& part : parts.parts) {
        const Moments other = Moments::restored(part.file, part.where);
        if (moments) {
            moments->merge(other);
        } else {
            moments = other;
        }
    }
    return *moments;
}

/// The references of the parts' folders by their hash: joined, or as every shard has it.
std::map<std::string, EvaluationReference> references(
    const std::map<std::string, Parts>& parts,
    const std::vector<std::filesystem::path>& folders,
    int64_t samples) {
    std::map<std::string, EvaluationReference> found;
    for (const auto& entry :
         std::filesystem::directory_iterator(EvaluationPaths{folders.front()}.state())) {
        if (entry.path().filename().string().starts_with("reference-")) {
            const EvaluationReference reference = loadReference(entry.path());
            found[reference.sha256] = reference;
        }
    }
    for (const auto& [key, group] : parts) {
        if (group.identity.contains("reference")) {
            EvaluationReference reference;
            reference.sha256 = group.identity["reference"].get<std::string>();
            reference.words = group.identity.value("words", "");
            reference.moments = joinedMoments(group).result();
            if (reference.moments->count != samples) {
                throw unfit("the shards hold " + std::to_string(reference.moments->count) + " of " +
                                std::to_string(samples) + " samples of the reference",
                            group.parts.front().where,
                            "let every shard finish first");
            }
            found[reference.sha256] = reference;
        }
    }
    return found;
}

void measureMoments(const Parts& parts,
                    const std::map<std::string, EvaluationReference>& known,
                    Evaluation& value) {
    const auto found = known.find(value.protocol.referenceSha256);
    if (found == known.end()) {
        throw Error(ErrorCode::NotFound,
                    "the reference's moments are not there",
                    parts.parts.front().where,
                    "evaluate the shards again");
    }
    const Moments moments = joinedMoments(parts);
    const FrechetDistance distance = frechetDistance(moments.result(), *found->second.moments);
    value.value = distance.value;
    value.warnings = distance.warnings;
    value.samplesDone = moments.count();
}

void measureDistance(const Parts& parts, Evaluation& value) {
    DistanceMeasure sum(nullptr, {});
    for (const Part& part : parts.parts) {
        sum.take(part.file, part.where);
    }
    value.value = sum.value().value;
    value.samplesDone = sum.count();
}

}  // namespace

std::vector<Evaluation> mergeEvaluations(const std::vector<std::filesystem::path>& shards,
                                         const std::filesystem::path& out) {
    if (shards.empty()) {
        throw unfit("nothing to merge", "ld3 evaluate merge", "give the folders of all shards");
    }
    checkPlans(shards);
    std::map<std::string, Parts> parts = readParts(shards);
    for (auto& [key, group] : parts) {
        checkComplete(group);
    }
    EvaluationPlan plan = readEvaluationPlan(shards.front());
    const auto known = references(parts, shards, plan.samples);
    std::vector<Evaluation> values;
    for (const auto& [key, group] : parts) {
        if (!group.identity.contains("evaluation")) {
            continue;
        }
        Evaluation value = evaluationFromJson(group.identity["evaluation"], group.parts[0].where);
        if (group.parts[0].file.tensors.contains("sum")) {
            measureDistance(group, value);
        } else {
            measureMoments(group, known, value);
        }
        if (!value.isComplete()) {
            throw unfit("the shards hold " + std::to_string(value.samplesDone) + " of " +
                            std::to_string(value.protocol.samples) + " samples of a value",
                        group.parts[0].where,
                        "let every shard finish first");
        }
        value.date = utcNow();
        values.push_back(value);
    }
    std::sort(values.begin(), values.end(), [](const Evaluation& a, const Evaluation& b) {
        return std::tie(a.schedule, a.solver.name, a.solver.order, a.nfe, a.seed) <
               std::tie(b.schedule, b.solver.name, b.solver.order, b.nfe, b.seed);
    });
    const EvaluationPaths paths{out};
    createFolder(out);
    plan.shard = 0;
    plan.shards = 1;
    writeEvaluationPlan(paths, plan);
    const std::vector<Evaluation> before = readEvaluations(out);
    for (const Evaluation& value : values) {
        const bool isKnown =
            std::any_of(before.begin(), before.end(), [&value](const Evaluation& other) {
                return isSameMeasurement(value, other);
            });
        if (!isKnown) {
            appendEvaluation(paths, value);
        }
    }
    return values;
}

}  // namespace ld3
