#include "core/evaluation/choose_reference.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/sha256.h"
#include "core/metrics/reference_statistics.h"
#include "core/models/exact_moments.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

/// Samples of the plan's teacher. Their hash is of what they are made from: so it is known before
/// they are.
EvaluationReference teacherSamples(const EvaluationPlan& plan,
                                   const Yardstick& yardstick,
                                   const std::string& noise) {
    const TeacherSpec& teacher = plan.teacher;
    EvaluationReference reference;
    reference.kind = ReferenceKind::Teacher;
    reference.words = "teacher " + solverTitle(teacher.solver) + ", " +
                      std::to_string(teacher.nfe) + " evaluations, " + teacher.scheduleKind + ", " +
                      noise;
    nlohmann::json made = {{"teacher", teacherToJson(teacher)},
                           {"samples", plan.samples},
                           {"net", yardstick.space ? yardstick.net().sha256 : ""},
                           {"words", reference.words}};
    for (const char* field : {"count", "seed", "batch"}) {
        made["teacher"].erase(field);
    }
    reference.sha256 = sha256OfBytes(jsonText(made));
    return reference;
}

EvaluationReference exactDistribution(const PictureMoments& exact, const ModelInfo& info) {
    EvaluationReference reference;
    reference.kind = ReferenceKind::Exact;
    reference.words = "exact moments of the data of " + info.name;
    reference.moments = GaussianMoments{exact.mean, exact.covariance, 0};
    reference.sha256 = momentsSha256(*reference.moments);
    return reference;
}

EvaluationReference statisticsOf(const std::filesystem::path& file,
                                 const FeatureNetInfo& net,
                                 const std::function<void(const std::string&)>& note) {
    const std::string netName = net.name == "pixel-pca" ? "pixels" : net.name;
    if (std::filesystem::is_directory(file)) {
        throw Error(ErrorCode::InvalidArgument,
                    "a folder is no statistics",
                    file.string(),
                    "make them with `ld3 metric stats --input " + file.string() + " --net " +
                        netName + " --out stats.npz`");
    }
    const ReferenceStatistics statistics = readReferenceStatistics(file);
    const std::string name = file.filename().string();
    for (const std::string& warning : statistics.warnings) {
        note(name + ": " + warning);
    }
    const int64_t size = statistics.moments.mean.size(0);
    const std::string& made = statistics.origin.featureNet;
    if (size != net.dimension || (!made.empty() && made != netName)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the statistics are of " + std::to_string(size) + " features" +
                        (made.empty() ? "" : " of " + made) + ", " + netName + " has " +
                        std::to_string(net.dimension),
                    file.string(),
                    "choose statistics made with the same feature net");
    }
    EvaluationReference reference;
    reference.kind = ReferenceKind::Data;
    reference.words = name;
    reference.moments = statistics.moments;
    reference.sha256 = statistics.sha256;
    return reference;
}

}  // namespace

EvaluationReference chooseReference(const EvaluationPlan& plan,
                                    const Denoiser& denoiser,
                                    const Yardstick& yardstick,
                                    const std::function<void(const std::string&)>& note) {
    if (!yardstick.space) {
        return teacherSamples(plan, yardstick, "from the same noise");
    }
    const bool pixels = yardstick.net().name == "pixel-pca";
    const bool asksExact = plan.reference == "exact";
    if (asksExact || (plan.reference == "auto" && pixels)) {
        const auto exact = exactMoments(denoiser);
        if (exact && pixels) {
            return exactDistribution(*exact, denoiser.info());
        }
        if (asksExact) {
            throw Error(ErrorCode::InvalidArgument,
                        pixels ? "the exact moments of this model's data are not known"
                               : "exact moments are known of pixels only",
                        "reference exact",
                        "use the teacher, or statistics of the data");
        }
    }
    if (plan.reference != "teacher" && plan.reference != "auto") {
        return statisticsOf(plan.reference, yardstick.net(), note);
    }
    if (pixels && plan.shards > 1) {
        throw Error(ErrorCode::Unsupported,
                    "pixel-pca takes its components from the whole reference, and a shard makes "
                    "only a part of the teacher's samples",
                    "reference teacher",
                    "use exact moments, statistics of `ld3 metric stats`, or random-conv");
    }
    return teacherSamples(plan, yardstick, "from other noise");
}

}  // namespace ld3
