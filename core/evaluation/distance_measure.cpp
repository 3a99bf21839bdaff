#include "core/evaluation/distance_measure.h"

#include "core/base/error.h"

#include <limits>
#include <utility>

namespace ld3 {

DistanceMeasure::DistanceMeasure(const Distance* distance, Targets targets)
    : m_distance(distance), m_targets(std::move(targets)) {}

void DistanceMeasure::add(const Tensor& samples, int64_t first) {
    const Tensor targets =
        m_targets(first, samples.size(0)).to(samples.device(), samples.scalar_type());
    const Tensor losses = m_distance->perSample(samples, targets);
    m_sum += losses.to(torch::kCPU, torch::kFloat64).sum().item<double>();
    m_count += samples.size(0);
}

MeasuredValue DistanceMeasure::value() const {
    if (m_count == 0) {
        return {std::numeric_limits<double>::quiet_NaN(), {}};
    }
    return {m_sum / static_cast<double>(m_count), {}};
}

TensorFile DistanceMeasure::state() const {
    TensorFile file;
    file.tensors = {{"sum", torch::tensor(m_sum, torch::kFloat64)},
                    {"count", torch::tensor(m_count, torch::kInt64)}};
    return file;
}

void DistanceMeasure::take(const TensorFile& state, const std::string& where) {
    const Tensor& sum = state.at("sum", where);
    const Tensor& count = state.at("count", where);
    if (sum.numel() != 1 || sum.scalar_type() != torch::kFloat64 || count.numel() != 1 ||
        count.scalar_type() != torch::kInt64) {
        throw Error(ErrorCode::BadFile,
                    "sum and count are not single numbers",
                    where,
                    "remove the file; its samples are drawn again");
    }
    m_sum += sum.item<double>();
    m_count += count.item<int64_t>();
}

}  // namespace ld3
