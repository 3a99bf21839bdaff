#include "core/evaluation/moment_measure.h"

#include "core/base/abandonable.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <thread>

namespace ld3 {
namespace {

using namespace std::chrono_literals;

constexpr PictureShape kPictures{3, 20, 20};  ///< as many features: the decomposition takes long

/// Of pixels that are independent and of unit variance.
std::shared_ptr<const FactoredMoments> someReference(const PictureShape& shape) {
    const int64_t size = shape.channels * shape.height * shape.width;
    const Tensor eye = torch::eye(size, torch::kFloat64);
    return std::make_shared<const FactoredMoments>(
        factorMoments({torch::zeros({size}, torch::kFloat64), eye, 0}, "reference"));
}

Tensor someSamples(int64_t count) {
    return torch::randn({count, kPictures.channels, kPictures.height, kPictures.width},
                        seededGenerator(1),
                        torch::kFloat64);
}

TEST(MomentMeasureTest, AStopIsAnsweredInTheMiddleOfTheDistance) {
    const FeatureSpace space(kPictures);
    const auto reference = someReference(kPictures);
    bool wasAbandoned = false;
    for (auto delay = 1ms; !wasAbandoned && delay < 4s; delay *= 2) {
        std::stop_source stop;
        MomentMeasure measure(space, reference, {stop.get_token(), nullptr});
        measure.add(someSamples(8), 0);
        auto value = std::async(std::launch::async, [&measure] { return measure.value(); });
        std::this_thread::sleep_for(delay);
        stop.request_stop();
        EXPECT_THROW((void)value.get(), Stopped) << delay.count();
        wasAbandoned = isWorkAbandoned();
    }
    EXPECT_TRUE(wasAbandoned) << "the distance was still being computed";
}

/// Pixels as features, which asks for a stop when it is called for a certain time.
class StoppingNet final : public FeatureNet {
  public:
    StoppingNet(std::stop_source& stop, int call) : m_stop(stop), m_call(call) {
        m_info.dimension = kFew.channels * kFew.height * kFew.width;
        m_info.takesBytes = false;
    }

    const FeatureNetInfo& info() const override { return m_info; }

    Tensor features(const Tensor& pictures) const override {
        if (++m_calls == m_call) {
            m_stop.request_stop();
        }
        return pictures.flatten(1);
    }

    static constexpr PictureShape kFew{1, 4, 4};

  private:
    std::stop_source& m_stop;
    int m_call;
    mutable int m_calls = 0;
    FeatureNetInfo m_info;
};

TEST(MomentMeasureTest, AStopIsHeardInTheMiddleOfABatchAndTheRestGivesTheSameBits) {
    constexpr int64_t kBatch = 200;
    const Tensor samples = torch::randn({kBatch, 1, 4, 4}, seededGenerator(1), torch::kFloat64);
    std::stop_source stop, never;
    const FeatureSpace space(std::make_shared<StoppingNet>(stop, 2), ByteRounding::Edm);
    MomentMeasure stopped(space, nullptr, {stop.get_token(), nullptr});
    EXPECT_THROW(stopped.add(samples, 0), Stopped);
    const int64_t known = stopped.count();
    EXPECT_GT(known, 0);
    EXPECT_LT(known, kBatch);

    const FeatureSpace same(std::make_shared<StoppingNet>(never, -1), ByteRounding::Edm);
    MomentMeasure resumed(same, nullptr), whole(same, nullptr);
    resumed.take(stopped.state(), "state");
    resumed.add(samples.narrow(0, known, kBatch - known), known);
    whole.add(samples, 0);
    EXPECT_EQ(resumed.count(), kBatch);
    EXPECT_TRUE(torch::equal(resumed.moments().covariance, whole.moments().covariance));
    EXPECT_TRUE(torch::equal(resumed.moments().mean, whole.moments().mean));
}

TEST(MomentMeasureTest, MomentsAreNotComputedForOneWhoStopped) {
    const FeatureSpace space(PictureShape{1, 4, 4});
    std::stop_source stop;
    MomentMeasure measure(space, nullptr, {stop.get_token(), nullptr});
    measure.add(torch::randn({40, 1, 4, 4}, seededGenerator(1), torch::kFloat64), 0);
    EXPECT_EQ(measure.moments().count, 40);
    stop.request_stop();
    EXPECT_THROW((void)measure.moments(), Stopped);
}

TEST(MomentMeasureTest, WhoCouldHaveStoppedItGetsTheSameBits) {
    const PictureShape shape{1, 4, 4};
    const FeatureSpace space(shape);
    const auto reference = someReference(shape);
    const std::stop_source stop;
    MomentMeasure stoppable(space, reference, {stop.get_token(), nullptr});
    MomentMeasure plain(space, reference);
    const Tensor samples = torch::randn({40, 1, 4, 4}, seededGenerator(1), torch::kFloat64);
    stoppable.add(samples, 0);
    plain.add(samples, 0);
    EXPECT_EQ(stoppable.value().value, plain.value().value);
}

}  // namespace
}  // namespace ld3
