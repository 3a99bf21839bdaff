#include "core/metrics/networks/inception.h"

#include "core/metrics/networks/inception_input.h"
#include "tests/golden/metric_golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::l2Relative;

const Tensor& tensor(const std::string& key) {
    return golden::networkFile("inception").at(key, "inception");
}

const Inception& network(torch::Dtype dtype) {
    static std::map<torch::Dtype, std::unique_ptr<Inception>> networks;
    auto& known = networks[dtype];
    if (!known) {
        known = std::make_unique<Inception>(golden::ruleFile("inception"), torch::dtype(dtype));
    }
    return *known;
}

Tensor features(const std::string& frontEnd, const std::string& group, torch::Dtype dtype) {
    const torch::NoGradGuard noGradients;
    return network(dtype).features(inceptionInput(
        tensor(group + ".u8"), inceptionFrontEndFromName(frontEnd), torch::dtype(dtype)));
}

class InceptionGolden : public ::testing::TestWithParam<const char*> {};

TEST_P(InceptionGolden, PicturesReachTheNetworkAsInTheReference) {
    const std::string frontEnd = GetParam();
    const Tensor pictures = tensor("i32.u8");
    const Tensor input = inceptionInput(
        pictures, inceptionFrontEndFromName(frontEnd), torch::dtype(torch::kFloat32));
    const Tensor rows = input.narrow(0, 0, 1).index_select(2, tensor("i32.front_rows"));
    const double tolerance = frontEnd == "pt" ? 2e-6 : 1e-5;
    EXPECT_LT((rows - tensor(frontEnd + ".i32.front32")).abs().max().item<double>(), tolerance);
    // Bytes and the same pictures in [0, 1] are one thing.
    const Tensor unit = inceptionInput(pictures.to(torch::kFloat64) / 255,
                                       inceptionFrontEndFromName(frontEnd),
                                       torch::dtype(torch::kFloat64));
    EXPECT_LT((unit - input).abs().max().item<double>(), 2e-6);
}

TEST_P(InceptionGolden, FeaturesInSinglePrecisionAreThoseOfTheReference) {
    const std::string frontEnd = GetParam();
    for (const std::string group : {"i32", "irect", "i299"}) {
        SCOPED_TRACE(group);
        const Tensor found = features(frontEnd, group, torch::kFloat32);
        const Tensor wanted = tensor(frontEnd + "." + group + ".pool3_32");
        ASSERT_EQ(found.sizes(), wanted.sizes());
        for (int64_t i = 0; i < found.size(0); ++i) {
            EXPECT_LT(l2Relative(found[i], wanted[i]), 5e-6);
        }
        EXPECT_LT((found - wanted).abs().max().item<double>(), 1e-5);
    }
}

TEST_P(InceptionGolden, FeaturesInDoublePrecisionAreThoseOfTheReference) {
    const std::string frontEnd = GetParam();
    for (const std::string group : {"i32", "irect"}) {
        SCOPED_TRACE(group);
        EXPECT_LT(l2Relative(features(frontEnd, group, torch::kFloat64),
                             tensor(frontEnd + "." + group + ".pool3_64")),
                  1e-11);
    }
}

TEST(InceptionNetwork, EveryStageIsThatOfTheReference) {
    const torch::NoGradGuard noGradients;
    const auto options = torch::dtype(torch::kFloat64);
    const Tensor input = inceptionInput(tensor("i32.u8"), InceptionFrontEnd::PytorchFid, options);
    EXPECT_LT(l2Relative(input.mean({2, 3}), tensor("pt.i32.front64_mean")), 1e-11);
    int stages = 0;
    (void)network(torch::kFloat64).features(input, [&](const std::string& stage, const Tensor& x) {
        SCOPED_TRACE(stage);
        const Tensor mean = x.mean({2, 3});
        EXPECT_LT(l2Relative(mean, tensor("pt.i32.mean." + stage)), 1e-11);
        const std::map<std::string, std::string> blocks = {
            {"maxpool1", "b0"}, {"maxpool2", "b1"}, {"Mixed_6e", "b2"}};
        if (const auto block = blocks.find(stage); block != blocks.end()) {
            EXPECT_LT(l2Relative(mean, tensor("pt.i32." + block->second)), 1e-11);
        }
        ++stages;
    });
    EXPECT_EQ(stages, 18);
}

TEST(InceptionNetwork, ADictionaryWithoutCountersIsTheSameNetwork) {
    WeightsFile file = golden::ruleFile("inception");
    ASSERT_EQ(file.tensors.size(), 566U);
    std::erase_if(file.tensors,
                  [](const auto& entry) { return entry.first.ends_with("num_batches_tracked"); });
    ASSERT_EQ(file.tensors.size(), 472U);
    EXPECT_NO_THROW(Inception(file, torch::dtype(torch::kFloat32)));
}

INSTANTIATE_TEST_SUITE_P(FrontEnds, InceptionGolden, ::testing::Values("pt", "nv"));

}  // namespace
}  // namespace ld3
