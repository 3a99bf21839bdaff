#include "core/runs/validation.h"

#include "core/solvers/integrate.h"

#include <algorithm>
#include <vector>

namespace ld3 {

namespace {

/// Samples of one network call at most: bounds the memory of large validation sets.
int64_t batchOf(const Recipe& recipe) {
    constexpr int64_t kMost = 64;
    return std::min<int64_t>(kMost, recipe.leastSquares.batch);
}

/// So many pairs of pictures like those of a batch may be held at once.
int64_t mostPictures(const Tensor& batch) {
    constexpr int64_t kMostBytes = int64_t{128} << 20;
    const int64_t values = std::max<int64_t>(1, batch.numel() / batch.size(0));
    return std::max<int64_t>(1, kMostBytes / (2 * values * static_cast<int64_t>(sizeof(float))));
}

}  // namespace

ValidationSamples validationSamples(const TeacherSet& teacher,
                                    const Recipe& recipe,
                                    int64_t atMost) {
    const int64_t count =
        atMost < 0 ? recipe.validCount : std::min<int64_t>(atMost, recipe.validCount);
    const Tensor index = torch::arange(recipe.trainCount,
                                       recipe.trainCount + count,
                                       torch::dtype(torch::kInt64).device(teacher.noise.device()));
    return {teacher.noise.index_select(0, index),
            teacher.target.index_select(0, index),
            teacher.condition.rows(index)};
}

double validationLoss(const Distance& distance,
                      const Denoiser& denoiser,
                      const TeacherSet& teacher,
                      const Recipe& recipe,
                      const Schedule& schedule,
                      const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const ValidationSamples samples = validationSamples(teacher, recipe);
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const CoefficientTable table = makeTable(schedule);
    const int64_t count = samples.noise.size(0);
    double sum = 0.0;
    const int64_t batch = batchOf(recipe);
    for (int64_t begin = 0; begin < count; begin += batch) {
        const int64_t end = std::min(count, begin + batch);
        const Tensor rows =
            torch::arange(begin, end, torch::dtype(torch::kInt64).device(samples.noise.device()));
        const Tensor student = integrate(denoiser,
                                         noiseSchedule,
                                         table,
                                         samples.noise.slice(0, begin, end),
                                         samples.condition.rows(rows),
                                         control);
        const Tensor losses = distance.perSample(student, samples.target.slice(0, begin, end));
        sum += losses.sum(torch::kFloat64).item<double>();
    }
    return sum / static_cast<double>(count);
}

SampleTensors compareSamples(const Denoiser& denoiser,
                             const TeacherSet& teacher,
                             const Recipe& recipe,
                             const Schedule& schedule,
                             int count,
                             const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const ValidationSamples validation = validationSamples(teacher, recipe, count);
    const NoiseSchedule noiseSchedule(schedule.noiseSchedule);
    const CoefficientTable table = makeTable(schedule);
    int64_t wanted = validation.noise.size(0);
    std::vector<Tensor> students, teacherPictures, studentPictures;
    for (int64_t begin = 0, end = 0; begin < wanted; begin = end) {
        end = std::min(wanted, begin + batchOf(recipe));
        const Tensor rows = torch::arange(
            begin, end, torch::dtype(torch::kInt64).device(validation.noise.device()));
        students.push_back(integrate(denoiser,
                                     noiseSchedule,
                                     table,
                                     validation.noise.slice(0, begin, end),
                                     validation.condition.rows(rows),
                                     control));
        teacherPictures.push_back(denoiser.toPicture(validation.target.slice(0, begin, end)));
        studentPictures.push_back(denoiser.toPicture(students.back()));
        wanted = std::min(wanted, mostPictures(studentPictures.front()));
    }
    const auto joined = [wanted](const std::vector<Tensor>& parts) {
        return torch::cat(parts).slice(0, 0, wanted);
    };
    SampleTensors samples;
    samples.noise = validation.noise.slice(0, 0, wanted);
    samples.teacher = validation.target.slice(0, 0, wanted);
    samples.student = joined(students);
    samples.teacherPicture = joined(teacherPictures);
    samples.studentPicture = joined(studentPictures);
    return samples;
}

}  // namespace ld3
