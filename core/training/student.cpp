#include "core/training/student.h"

#include <utility>

namespace ld3 {

namespace {

Tensor parameterTensor(const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64).requires_grad_();
}

std::vector<double> numbersOf(const Tensor& values) {
    const Tensor plain = values.contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

}  // namespace

Student::Student(const Denoiser& denoiser,
                 const Recipe& recipe,
                 std::shared_ptr<const Distance> distance)
    : m_denoiser(denoiser),
      m_schedule(recipe.noiseSchedule),
      m_options{recipe.parametrisation, recipe.descent.windowRate},
      m_distance(distance ? std::move(distance) : makeDistance(recipe.loss)) {
    m_table.solver = recipe.solver;
    m_table.nfe = recipe.nfe;
    m_table.conversionTime = recipe.conversionTime;
    m_table.gradient =
        recipe.descent.referenceGradient ? TableGradient::Reference : TableGradient::Exact;
    m_memory = chooseGradientMemory(
        denoiser, recipe.descent.trainBatch, evaluationCount(recipe.solver, recipe.nfe));
}

LearnedTimes<double> Student::times(const std::vector<double>& logits,
                                    const std::vector<double>& offsets) const {
    return discretize(m_schedule, m_options, logits, offsets);
}

int64_t Student::evaluationsOf(const StudentBatch& batch) const {
    return batch.noise.size(0) * evaluationCount(m_table.solver, m_table.nfe);
}

Tensor Student::solve(const std::vector<double>& logits,
                      const std::vector<double>& offsets,
                      const Tensor& noise,
                      const Condition& condition,
                      const RunControl& control) const {
    const LearnedTimes<double> learned = times(logits, offsets);
    const CoefficientTable table = makeTable(m_table, m_schedule, learned.times, learned.evalTimes);
    return integrate(m_denoiser, m_schedule, table, noise, condition, control, {}, m_memory);
}

Tensor Student::losses(const std::vector<double>& logits,
                       const std::vector<double>& offsets,
                       const StudentBatch& batch,
                       const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const Tensor student = solve(logits, offsets, batch.noise, batch.condition, control);
    m_evaluations.forward += evaluationsOf(batch);
    return m_distance->perSample(student, batch.target);
}

StudentGradients Student::gradients(const std::vector<double>& logits,
                                    const std::vector<double>& offsets,
                                    const StudentBatch& batch,
                                    const RunControl& control) {
    const torch::AutoGradMode withGradients(true);
    const Tensor logitTensor = parameterTensor(logits);
    const Tensor offsetTensor = parameterTensor(offsets);
    const Tensor noise = batch.noise.detach().clone().requires_grad_();
    const LearnedTimeTensors learned = discretize(m_schedule, m_options, logitTensor, offsetTensor);
    const Tensor student = integrateDifferentiably(m_denoiser,
                                                   m_schedule,
                                                   m_table,
                                                   learned.times,
                                                   learned.evalTimes,
                                                   Tensor(),
                                                   noise,
                                                   batch.condition,
                                                   control,
                                                   m_memory);
    const Tensor losses = m_distance->perSample(student, batch.target);
    const std::vector<Tensor> found =
        ld3::gradients(losses.mean(), {noise, logitTensor, offsetTensor});
    m_evaluations.withGradient += evaluationsOf(batch);
    return {losses.detach(), found[0], numbersOf(found[1]), numbersOf(found[2])};
}

StudentGradients Student::noiseGradients(const std::vector<double>& logits,
                                         const std::vector<double>& offsets,
                                         const StudentBatch& batch,
                                         const RunControl& control) {
    const torch::AutoGradMode withGradients(true);
    const Tensor noise = batch.noise.detach().clone().requires_grad_();
    const Tensor student = solve(logits, offsets, noise, batch.condition, control);
    const Tensor losses = m_distance->perSample(student, batch.target);
    const std::vector<Tensor> found = ld3::gradients(losses.mean(), {noise});
    m_evaluations.withGradient += evaluationsOf(batch);
    return {losses.detach(), found[0], {}, {}};
}

std::optional<Error> Student::whyNotFinite(const std::vector<double>& logits,
                                           const std::vector<double>& offsets,
                                           const StudentBatch& batch,
                                           const RunControl& control) const {
    const LearnedTimes<double> learned = times(logits, offsets);
    const CoefficientTable table = makeTable(m_table, m_schedule, learned.times, learned.evalTimes);
    return ld3::whyNotFinite(
        m_denoiser, m_schedule, table, batch.noise.detach(), batch.condition, control);
}

}  // namespace ld3
