#include "core/metrics/perceptual_distance.h"

#include <algorithm>
#include <utility>

namespace ld3 {

namespace {

/// Pixels that go through the net together. On a GPU a bound of the memory; on the CPU fewer, so
/// that a stop is soon heard.
constexpr int64_t kPixelsAtOnce = int64_t{512} * 32 * 32;
constexpr int64_t kPixelsAtOnceOnCpu = int64_t{64} * 32 * 32;
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
        std::vector<Tensor> losses;
        const int64_t samples = target.size(0);
        const int64_t chunk = chunkOf(target, 2);
        for (int64_t first = 0; first < samples; first += chunk) {
            m_control.betweenEvaluations();
            const int64_t size = std::min(chunk, samples - first);
            losses.push_back(m_net->distance(pictures(student.narrow(0, first, size)),
                                             pictures(target.narrow(0, first, size))));
            hearInBackward(losses.back());
        }
        return torch::cat(losses);
    }

    void visitResiduals(const std::vector<Tensor>& students,
                        const Tensor& target,
                        const Tensor& /*anchor*/,
                        const ResidualVisitor& visit) const override {
        const auto batches = static_cast<int64_t>(students.size()) + 1;
        const int64_t samples = target.size(0);
        const int64_t chunk = chunkOf(target, batches);
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
    /// Lets backward hear, too, before it goes through the net.
    /// @param losses  of samples that go through it together
    void hearInBackward(const Tensor& losses) const {
        if (!losses.requires_grad()) {
            return;
        }
        losses.register_hook([control = m_control](const Tensor& /*gradient*/) {
            try {
                control.betweenEvaluations();
            } catch (const Stopped&) {
                throw StoppedInBackward();
            }
        });
    }

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

    /// Samples that go through the net together. @param batches  as many pictures for each sample
    [[nodiscard]] static int64_t chunkOf(const Tensor& samples, int64_t batches) {
        const int64_t pixels = samples.size(2) * samples.size(3);
        const int64_t most = samples.is_cuda() ? kPixelsAtOnce : kPixelsAtOnceOnCpu;
        return std::clamp<int64_t>(most / (batches * pixels), 1, samples.size(0));
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
