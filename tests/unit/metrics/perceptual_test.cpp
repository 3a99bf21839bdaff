#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/networks/lpips.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/perceptual_distance.h"
#include "tests/support/rule_weights.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using testing::ruleWeights;

const std::string kFiles = LD3_TEST_DATA "/checkpoints/pth/";

std::shared_ptr<const Lpips> makeNet(LpipsTrunk trunk, torch::Dtype dtype = torch::kFloat64) {
    static std::map<std::pair<LpipsTrunk, torch::Dtype>, std::shared_ptr<const Lpips>> nets;
    auto& net = nets[{trunk, dtype}];
    if (!net) {
        const bool vgg = trunk == LpipsTrunk::Vgg;
        net = std::make_shared<Lpips>(
            trunk,
            WeightsFile{"trunk.pth", ruleWeights(vgg ? "vgg16" : "alexnet")},
            WeightsFile{"linear.pth", ruleWeights(vgg ? "lpips_vgg" : "lpips_alex")},
            dtype);
    }
    return net;
}

Tensor pictures(std::vector<int64_t> shape, uint64_t seed) {
    return 2 * torch::rand(shape, seededGenerator(seed), torch::kFloat64) - 1;
}

TEST(UnitNormalisedTest, HasAZeroGradientWhereAllChannelsAreZero) {
    for (const torch::Dtype dtype : {torch::kFloat32, torch::kFloat64}) {
        Tensor x = torch::randn({2, 4, 3, 3}, seededGenerator(1), torch::kFloat64).to(dtype);
        x.select(2, 1).zero_();
        x.requires_grad_();
        const Tensor weights = torch::randn({2, 4, 3, 3}, seededGenerator(2), torch::kFloat64);
        const Tensor gradient = gradients((unitNormalised(x) * weights.to(dtype)).sum(), {x}).at(0);
        EXPECT_TRUE(gradient.isfinite().all().item<bool>());
        EXPECT_EQ(gradient.select(2, 1).abs().max().item<double>(), 0.0);
        EXPECT_GT(gradient.abs().max().item<double>(), 0.0);
    }
}

TEST(LpipsTest, AFlatPictureWithDeadPixelsHasAFiniteGradient) {
    // Biases far below zero switch a whole layer off.
    auto trunk = ruleWeights("alexnet");
    trunk["features.3.bias"] = torch::full({192}, -1e6);
    const Lpips net(LpipsTrunk::Alex,
                    {"trunk.pth", trunk},
                    {"linear.pth", ruleWeights("lpips_alex")},
                    torch::kFloat32);
    const Tensor first = pictures({1, 3, 32, 32}, 1).to(torch::kFloat32).requires_grad_();
    const Tensor second = pictures({1, 3, 32, 32}, 2).to(torch::kFloat32);
    const Tensor layers = net.layers(first, second);
    EXPECT_EQ(layers[0][1].item<double>(), 0.0);
    const Tensor gradient = gradients(layers.sum(), {first}).at(0);
    EXPECT_TRUE(gradient.isfinite().all().item<bool>());
    EXPECT_GT(gradient.abs().max().item<double>(), 0.0);
}

TEST(LpipsTest, OneChannelIsRepeatedAndOthersAreRefused) {
    const auto net = makeNet(LpipsTrunk::Alex);
    const Tensor a = pictures({2, 1, 32, 40}, 1), b = pictures({2, 1, 32, 40}, 2);
    EXPECT_TRUE(torch::equal(net->distance(a, b),
                             net->distance(a.repeat({1, 3, 1, 1}), b.repeat({1, 3, 1, 1}))));
    for (const Tensor& bad : {pictures({2, 4, 32, 32}, 1),
                              pictures({3, 32, 32}, 1),
                              pictures({2, 3, 32, 32}, 1).to(torch::kUInt8)}) {
        EXPECT_THROW((void)net->distance(bad, bad), Error);
    }
    EXPECT_THROW((void)net->distance(a, pictures({2, 1, 32, 32}, 2)), Error);
}

TEST(LpipsTest, SmallPicturesAreEnlargedOnlyWhereTheNetNeedsIt) {
    const auto alex = makeNet(LpipsTrunk::Alex), vgg = makeNet(LpipsTrunk::Vgg);
    const auto enlarged = [](const Tensor& x, int64_t height, int64_t width) {
        return at::upsample_bilinear2d(x, {height, width}, false);
    };
    const Tensor a = pictures({1, 3, 8, 12}, 1), b = pictures({1, 3, 8, 12}, 2);
    for (const auto& net : {alex, vgg}) {
        EXPECT_TRUE(torch::equal(net->distance(a, b),
                                 net->distance(enlarged(a, 32, 48), enlarged(b, 32, 48))));
    }
    // VGG16 has a pixel left at its last tap from 16 pixels on.
    std::vector<int64_t> sides;
    vgg->visitTaps(pictures({1, 3, 16, 16}, 1),
                   [&sides](int, const Tensor& tap) { sides.push_back(tap.size(2)); });
    EXPECT_EQ(sides, (std::vector<int64_t>{16, 8, 4, 2, 1}));
    sides.clear();
    alex->visitTaps(pictures({1, 3, 31, 31}, 1),
                    [&sides](int, const Tensor& tap) { sides.push_back(tap.size(2)); });
    EXPECT_EQ(sides, (std::vector<int64_t>{7, 3, 1, 1, 1}));
}

TEST(LpipsTest, TheModuleIsCalledByKeyword) {
    const auto expected = readSafetensors(kFiles + "torchscript_stub_expected.safetensors");
    const auto net = openLpips("vgg", kFiles + "torchscript_vgg16_stub.pt", torch::kFloat32);
    EXPECT_EQ(net->info().name, "lpips-vgg-torchscript");
    const auto signedPictures = [&](const char* key) {
        return expected.tensors.at(key).to(torch::kFloat64) / 127.5 - 1;
    };
    const Tensor first = signedPictures("img").requires_grad_();
    const Tensor distance = net->distance(first, signedPictures("img2"));
    const Tensor wanted = expected.tensors.at("vgg_dist").to(torch::kFloat64).reshape({-1});
    EXPECT_LT(((distance - wanted) / wanted).abs().max().item<double>(), 2e-5);
    EXPECT_GT(gradients(distance.sum(), {first}).at(0).abs().max().item<double>(), 0.0);
    EXPECT_THROW((void)openLpips("alex", kFiles + "torchscript_vgg16_stub.pt", torch::kFloat32),
                 Error);
}

TEST(InceptionTest, TheModuleIsCalledByKeyword) {
    const auto expected = readSafetensors(kFiles + "torchscript_stub_expected.safetensors");
    const auto net = openInception(kFiles + "torchscript_detector_stub.pt", "", torch::kFloat32);
    EXPECT_EQ(net->info().name, "inception-torchscript");
    EXPECT_EQ(net->info().metric, "FID");
    const Tensor bytes = expected.tensors.at("img").to(torch::kUInt8);
    const Tensor wanted = expected.tensors.at("detector");
    const auto error = [&](const Tensor& found) {
        return ((found - wanted).abs().max() / wanted.abs().max()).item<double>();
    };
    EXPECT_LT(error(net->features(bytes)), 1e-5);
    EXPECT_LT(error(net->features(bytes.to(torch::kFloat32) / 255)), 1e-5);
}

TEST(PerceptualDistanceTest, ResidualsAreTheLossAndItsChange) {
    const auto distance = makePerceptualDistance(makeNet(LpipsTrunk::Alex, torch::kFloat32));
    // More pixels than one visit takes, so that samples are split.
    const Tensor student = pictures({5, 3, 200, 200}, 1), target = pictures({5, 3, 200, 200}, 2);
    const torch::NoGradGuard noGradients;
    const Tensor losses = distance->perSample(student, target);
    Tensor sums = torch::zeros({5}, torch::kFloat64);
    int blocks = 0;
    distance->visitResiduals({student, target}, target, student, [&](const ResidualBlock& block) {
        ASSERT_EQ(block.students.size(), 2U);
        const int64_t size = block.students[0].size(0);
        sums.narrow(0, block.firstSample, size) += block.students[0].square().sum(1);
        EXPECT_EQ(block.students[1].abs().max().item<double>(), 0.0);
        ++blocks;
    });
    EXPECT_GT(blocks, 5);
    EXPECT_LT(((sums - losses) / losses).abs().max().item<double>(), 1e-5);
}

TEST(PerceptualDistanceTest, TakesTheRangeOfTheSamples) {
    const auto net = makeNet(LpipsTrunk::Alex);
    const Tensor a = pictures({2, 3, 32, 32}, 1), b = pictures({2, 3, 32, 32}, 2);
    const auto unit = makePerceptualDistance(net, 0.0, 1.0);
    const Tensor same = unit->perSample((a + 1) / 2, (b + 1) / 2);
    EXPECT_LT((same - net->distance(a, b)).abs().max().item<double>(), 1e-12);
}

}  // namespace
}  // namespace ld3
