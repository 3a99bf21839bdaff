#include "core/models/edm/demo_training.h"

#include "core/models/builtin.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

MixtureDefinition data() {
    return builtinDefinition("builtin:16");
}

DemoTrainingOptions shortTraining() {
    DemoTrainingOptions options;
    options.iterations = 60;
    options.batch = 4;
    options.learningRate = 2e-2;  // a warm-up of 200 iterations keeps this far away
    return options;
}

TEST(DemoTraining, LossFalls) {
    DemoTrainer trainer(data(), shortTraining());
    double first = 0.0, last = 0.0;
    for (int i = 0; i < 60; ++i) {
        const double loss = trainer.advance();
        first += i < 20 ? loss : 0.0;
        last += i >= 40 ? loss : 0.0;
    }
    EXPECT_EQ(trainer.iteration(), 60);
    EXPECT_LT(last, 0.8 * first);
}

TEST(DemoTraining, SameSeedSameNetwork) {
    DemoTrainer first(data(), shortTraining());
    DemoTrainer second(data(), shortTraining());
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(first.advance(), second.advance());
    }
    const NetworkSnapshot a = first.snapshot();
    const NetworkSnapshot b = second.snapshot();
    for (const auto& [name, tensor] : a.tensors) {
        EXPECT_TRUE(torch::equal(tensor, b.tensors.at(name))) << name;
    }
}

TEST(DemoTraining, ExactDenoiserIsAtNoDistance) {
    const GaussianMixture exact(data(), torch::kFloat32);
    for (const DemoQuality& level : demoQuality(exact, exact, 8, 5)) {
        EXPECT_EQ(level.difference, 0.0);
        // With much noise the error is the variance of the data, with little the noise's share.
        EXPECT_LT(level.exactError, 1.3 * std::pow(dataDeviation(data()), 2));
    }
}

TEST(DemoTraining, DeviationIsThatOfSamples) {
    const GaussianMixture exact(data(), torch::kFloat32);
    const Tensor samples = exact.sampleData(1024, seededGenerator(1));
    EXPECT_NEAR(dataDeviation(data()), samples.square().mean().sqrt().item<double>(), 0.01);
}

}  // namespace
}  // namespace ld3
