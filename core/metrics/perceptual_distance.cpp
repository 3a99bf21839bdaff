#include "core/metrics/perceptual_distance.h"

#include "core/metrics/network_slices.h"

#include <algorithm>
#include <utility>

namespace ld3 {

namespace {

/// Bound of the memory of one visit: elements of a block's residuals, of all students together.
constexpr int64_t kElementsAtOnce = int64_t{1} << 24;

class PerceptualDistance : public Distance {
  public:
    PerceptualDistance(std::shared_ptr<const PerceptualNet> net,
                       double low,
                       double high,
                       RunControl control)
        : m_net(std::move(net)), m_low(low), m_high(high), m_control(std::move(control)) {}

    [[nodiscard]] Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return lossesInSlices(
            student, target, m_control, [this](const Tensor& first, const Tensor& second) {
                return m_net->distance(pictures(first), pictures(second));
            });
    }

    void visitResiduals(const std::vector<Tensor>& students,
                        const Tensor& target,
                        const Tensor& /*anchor*/,
                        const ResidualVisitor& visit) const override {
        const auto batches = static_cast<int64_t>(students.size()) + 1;
        const int64_t samples = target.size(0);
        const int64_t chunk = samplesAtOnce(target, batches);
        for (int64_t first = 0; first < samples; first += chunk) {
            m_control.betweenEvaluations();
            const int64_t size = std::min(chunk, samples - first);
            std::vector<Tensor> all = {target.narrow(0, first, size)};
            for (const Tensor& student : students) {
                all.push_back(student.narrow(0, first, size));
            }
            m_net->embed(pictures(torch::cat(all)), [&](int /*layer*/, const Tensor& part) {
                visitLayer(part.reshape({batches, size, -1}), first, visit);
            });
        }
    }

  private:
    /// @param embeddings  [1 + students, b, R]: of the target, then of the students
    static void visitLayer(const Tensor& embeddings, int64_t first, const ResidualVisitor& visit) {
        const int64_t length = embeddings.size(2);
        const int64_t perElement = embeddings.size(0) * embeddings.size(1);
        const int64_t width = std::max<int64_t>(1, kElementsAtOnce / perElement);
        for (int64_t begin = 0; begin < length; begin += width) {
            const Tensor part = embeddings.narrow(2, begin, std::min(width, length - begin));
            ResidualBlock block{first, {}};
            for (int64_t i = 1; i < embeddings.size(0); ++i) {
                block.students.push_back(part[i] - part[0]);
            }
            visit(block);
        }
    }

    [[nodiscard]] Tensor pictures(const Tensor& samples) const {
        return m_low == -1.0 && m_high == 1.0 ? samples
                                              : (samples - m_low) * (2.0 / (m_high - m_low)) - 1.0;
    }

    std::shared_ptr<const PerceptualNet> m_net;
    double m_low, m_high;
    RunControl m_control;
};

}  // namespace

std::shared_ptr<const Distance> makePerceptualDistance(std::shared_ptr<const PerceptualNet> net,
                                                       double low,
                                                       double high,
                                                       const RunControl& control) {
    return std::make_shared<PerceptualDistance>(std::move(net), low, high, control);
}

}  // namespace ld3
