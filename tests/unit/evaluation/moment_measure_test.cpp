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

GaussianMoments someReference() {
    const int64_t size = kPictures.channels * kPictures.height * kPictures.width;
    return {torch::zeros({size}, torch::kFloat64), torch::eye(size, torch::kFloat64), 0};
}

Tensor someSamples(int64_t count) {
    return torch::randn({count, kPictures.channels, kPictures.height, kPictures.width},
                        seededGenerator(1),
                        torch::kFloat64);
}

TEST(MomentMeasureTest, AStopIsAnsweredInTheMiddleOfTheDistance) {
    const FeatureSpace space(kPictures);
    bool wasAbandoned = false;
    for (auto delay = 1ms; !wasAbandoned && delay < 4s; delay *= 2) {
        std::stop_source stop;
        MomentMeasure measure(space, someReference(), {stop.get_token(), nullptr});
        measure.add(someSamples(8), 0);
        auto value = std::async(std::launch::async, [&measure] { return measure.value(); });
        std::this_thread::sleep_for(delay);
        stop.request_stop();
        EXPECT_THROW((void)value.get(), Stopped) << delay.count();
        wasAbandoned = isWorkAbandoned();
    }
    EXPECT_TRUE(wasAbandoned) << "the distance was still being computed";
}

TEST(MomentMeasureTest, WhoCouldHaveStoppedItGetsTheSameBits) {
    const FeatureSpace space(PictureShape{1, 4, 4});
    const GaussianMoments reference{
        torch::zeros({16}, torch::kFloat64), torch::eye(16, torch::kFloat64), 0};
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
