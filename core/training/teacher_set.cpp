#include "core/training/teacher_set.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/checkpoints/safetensors.h"
#include "core/models/class_labels.h"
#include "core/schedules/heuristics.h"
#include "core/solvers/finite_check.h"
#include "core/solvers/integrate.h"
#include "core/training/recipe_json.h"
#include "core/training/teacher_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <system_error>

namespace ld3 {

namespace {

constexpr const char* kSpecKey = "teacher";

std::string shapeText(const Tensor& tensor) {
    std::ostringstream stream;
    stream << tensor.sizes();
    return stream.str();
}

TeacherSpec importedSpec() {
    TeacherSpec spec;
    spec.scheduleKind = "imported";
    spec.nfe = 0;
    return spec;
}

TeacherSet readFile(const std::filesystem::path& path, const RunControl& control) {
    const std::string where = path.string();
    TensorFile file = readSafetensors(path, control.stop);
    TeacherSet set;
    set.noise = file.at(file.tensors.count("x_T") > 0 ? "x_T" : "noise", where);
    set.target = file.at("target", where);
    if (file.tensors.count("condition") > 0) {
        set.condition.classLabels = file.tensors["condition"];
    }
    set.spec = importedSpec();
    const auto written = file.metadata.find(kSpecKey);
    if (written != file.metadata.end()) {
        const auto json =
            nlohmann::json::parse(written->second, nullptr, /*allow_exceptions=*/false);
        if (json.is_discarded()) {
            throw Error(ErrorCode::BadFile,
                        "metadata \"teacher\" is not JSON",
                        where,
                        "make the teacher set again with ld3 teacher");
        }
        set.spec = teacherFromJson(json, where);
    }
    return set;
}

/// Visits a few samples after the other, and hears in between: a set may hold gigabytes, which are
/// read from the disk only when they are looked at.
void inParts(const Tensor& samples,
             const RunControl& control,
             const std::function<void(int64_t first, int64_t count)>& visit) {
    constexpr int64_t kBytesAtOnce = int64_t{8} << 20;
    const int64_t count = samples.size(0);
    const int64_t bytesEach = static_cast<int64_t>(samples.nbytes()) / std::max<int64_t>(count, 1);
    const int64_t chunk = std::max<int64_t>(kBytesAtOnce / std::max<int64_t>(bytesEach, 1), 1);
    for (int64_t first = 0; first < count; first += chunk) {
        control.betweenEvaluations();
        visit(first, std::min(chunk, count - first));
    }
}

bool isFinite(const Tensor& samples, const RunControl& control) {
    bool finite = true;
    inParts(samples, control, [&](int64_t first, int64_t count) {
        finite = finite && samples.narrow(0, first, count).isfinite().all().item<bool>();
    });
    return finite;
}

/// The samples in the dtype and on the device of `denoiser`; shared where they are that already.
Tensor movedTo(const Denoiser& denoiser, const Tensor& samples, const RunControl& control) {
    if (samples.device() == denoiser.device() && samples.scalar_type() == denoiser.dtype()) {
        return samples;
    }
    Tensor moved = torch::empty(samples.sizes(),
                                torch::TensorOptions(denoiser.device()).dtype(denoiser.dtype()));
    inParts(samples, control, [&](int64_t first, int64_t count) {
        moved.narrow(0, first, count).copy_(samples.narrow(0, first, count));
    });
    return moved;
}

/// Against the model that the set is to train.
void requireFitting(const TeacherSet& set,
                    const ModelInfo& model,
                    const std::string& where,
                    const RunControl& control) {
    const auto wrong = [&where](const std::string& what, const std::string& remedy) {
        return Error(ErrorCode::BadFile, what, where, remedy);
    };
    const std::vector<int64_t> expected{
        set.noise.dim() == 4 ? set.noise.size(0) : 0, model.channels, model.height, model.width};
    if (expected[0] == 0 || set.noise.sizes() != at::IntArrayRef(expected)) {
        throw wrong("noise has shape " + shapeText(set.noise) + ", the model takes [n, " +
                        std::to_string(model.channels) + ", " + std::to_string(model.height) +
                        ", " + std::to_string(model.width) + "]",
                    "choose the teacher set of this model");
    }
    if (set.target.sizes() != set.noise.sizes()) {
        throw wrong("target has shape " + shapeText(set.target) + ", noise " + shapeText(set.noise),
                    "a target is needed for each noise, of the same shape");
    }
    const Tensor& labels = set.condition.classLabels;
    if (labels.defined() && model.classes > 0) {
        requireLabels(labels, set.count(), model.classes, where);
    } else if (labels.defined() &&
               (labels.dim() < 1 || labels.dim() > 2 || labels.size(0) != set.count())) {
        throw wrong(
            "condition has shape " + shapeText(labels) + " for noise " + shapeText(set.noise),
            "give one label, or one row of class weights, for each noise");
    }
    for (const auto& [key, tensor] : {std::pair("noise", set.noise), {"target", set.target}}) {
        if (!tensor.is_floating_point() || !isFinite(tensor, control)) {
            throw wrong(std::string(key) + " does not hold finite floating point numbers",
                        "make the teacher set again");
        }
    }
}

}  // namespace

Tensor makeNoise(const Denoiser& denoiser, int64_t count, uint64_t seed) {
    const ModelInfo& info = denoiser.info();
    at::Generator generator = seededGenerator(seed);
    std::vector<Tensor> samples;
    for (int64_t i = 0; i < count; ++i) {
        // One by one, since LibTorch's stream depends on how much is drawn at once; in float64, so
        // that precision changes the noise by rounding only.
        samples.push_back(
            torch::randn({info.channels, info.height, info.width}, generator, torch::kFloat64));
    }
    if (samples.empty()) {
        return torch::empty({0, info.channels, info.height, info.width},
                            torch::TensorOptions(denoiser.device()).dtype(denoiser.dtype()));
    }
    return torch::stack(samples).to(denoiser.device(), denoiser.dtype());
}

TeacherSet makeTeacherSet(const Denoiser& denoiser,
                          const TeacherSpec& spec,
                          const Tensor& noise,
                          const std::function<void(double)>& progress,
                          const RunControl& control) {
    if (spec.batch < 1 || noise.size(0) < 1) {
        throw Error(
            ErrorCode::InvalidArgument,
            "nothing to do for the teacher",
            "count " + std::to_string(noise.size(0)) + ", batch " + std::to_string(spec.batch),
            "both must be at least 1");
    }
    torch::NoGradGuard noGradient;
    const CoefficientTable table =
        makeTable(makeSchedule(spec.scheduleKind, spec.solver, spec.nfe, spec.noiseSchedule));
    const NoiseSchedule schedule(spec.noiseSchedule);
    const int64_t count = noise.size(0);
    std::vector<Tensor> targets;
    for (int64_t begin = 0; begin < count; begin += spec.batch) {
        const int64_t size = std::min<int64_t>(spec.batch, count - begin);
        const auto report = [&](const SolveStep& step) {
            const double done = (step.call + 1.0) / static_cast<double>(table.rows.size());
            if (progress) {
                progress((static_cast<double>(begin) + done * static_cast<double>(size)) /
                         static_cast<double>(count));
            }
        };
        const Tensor start = noise.narrow(0, begin, size);
        targets.push_back(integrate(denoiser, schedule, table, start, {}, control, report));
        requireFinite(targets.back(), denoiser, schedule, table, start, {}, control);
    }
    TeacherSet set{noise, torch::cat(targets), {}, spec};
    set.spec.count = count;
    set.spec.modelName = denoiser.info().name;
    set.spec.modelSha256 = denoiser.info().sha256;
    return set;
}

void saveTeacherSet(const TeacherSet& set, const std::filesystem::path& path) {
    TensorFile file;
    file.tensors = {{"noise", set.noise}, {"target", set.target}};
    if (set.condition.classLabels.defined()) {
        file.tensors["condition"] = set.condition.classLabels;
    }
    file.metadata = {{"format", "ld3-teacher/1"}, {kSpecKey, jsonText(teacherToJson(set.spec))}};
    writeSafetensors(path, file);
}

TeacherSet loadTeacherSet(const std::filesystem::path& path,
                          const Denoiser& denoiser,
                          const RunControl& control) {
    std::error_code ignored;
    TeacherSet set;
    if (std::filesystem::is_directory(path, ignored)) {
        set = readTeacherFolder(path, control);
        set.spec = importedSpec();
    } else {
        set = readFile(path, control);
    }
    requireFitting(set, denoiser.info(), path.string(), control);
    set.spec.count = set.count();
    set.noise = movedTo(denoiser, set.noise, control);
    set.target = movedTo(denoiser, set.target, control);
    Tensor& labels = set.condition.classLabels;
    if (labels.defined()) {
        labels = labels.to(denoiser.device(),
                           labels.is_floating_point() ? denoiser.dtype() : torch::kInt64);
    }
    return set;
}

}  // namespace ld3
