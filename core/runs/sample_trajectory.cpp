#include "core/runs/sample_trajectory.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/checkpoints/npz.h"

namespace ld3 {

namespace {

Tensor toTensor(const PictureBatch& batch) {
    return torch::tensor(batch.values, torch::kFloat32)
        .reshape({batch.count, batch.channels, batch.height, batch.width});
}

Tensor toTensor(const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64);
}

std::string csvOf(const SampleTrajectory& trajectory) {
    std::string text = "step,t,t_told,sigma,lambda,local_error,global_error\n";
    const Schedule& schedule = trajectory.schedule;
    for (size_t i = 0; i < schedule.times.size(); ++i) {
        text += std::to_string(i) + ',' + numberText(schedule.times[i]) + ',' +
                numberText(schedule.evalTimes[i]) + ',' + numberText(trajectory.sigmas[i]) + ',' +
                numberText(trajectory.lambdas[i]) + ',' +
                (i == 0 ? std::string() : numberText(trajectory.localErrors[i - 1])) + ',' +
                numberText(trajectory.globalErrors[i]) + '\n';
    }
    return text;
}

}  // namespace

void saveTrajectory(const SampleTrajectory& trajectory, const std::filesystem::path& path) {
    if (path.extension() == ".csv") {
        writeFileAtomically(path, csvOf(trajectory));
    } else if (path.extension() == ".npz") {
        writeNpz(path,
                 {{"times", toTensor(trajectory.schedule.times)},
                  {"eval_times", toTensor(trajectory.schedule.evalTimes)},
                  {"sigmas", toTensor(trajectory.sigmas)},
                  {"lambdas", toTensor(trajectory.lambdas)},
                  {"local_errors", toTensor(trajectory.localErrors)},
                  {"global_errors", toTensor(trajectory.globalErrors)},
                  {"teacher_states", toTensor(trajectory.teacher.states)},
                  {"student_states", toTensor(trajectory.student.states)},
                  {"teacher_x0", toTensor(trajectory.teacher.predictions)},
                  {"student_x0", toTensor(trajectory.student.predictions)}});
    } else {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of file",
                    path.string(),
                    "use a name that ends with .npz or .csv");
    }
}

}  // namespace ld3
