#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/networks/lpips.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/perceptual_distance.h"
#include "core/metrics/perceptual_map.h"
#include "tests/support/rule_weights.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <future>
#include <stop_token>

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

TEST(LpipsTest, ALayersMapHoldsTheWeightedSquaresOfEveryPlace) {
    const auto net = makeNet(LpipsTrunk::Alex);
    const auto linear = ruleWeights("lpips_alex");
    const Tensor a = pictures({2, 3, 80, 96}, 1), b = pictures({2, 3, 80, 96}, 2);
    std::vector<Tensor> first, second;
    net->visitTaps(a, [&first](int, const Tensor& tap) { first.push_back(tap); });
    net->visitTaps(b, [&second](int, const Tensor& tap) { second.push_back(tap); });
    const std::vector<Tensor> maps = net->layerMaps(a, b);
    const Tensor layers = net->layers(a, b);
    ASSERT_EQ(maps.size(), 5U);
    for (size_t layer = 0; layer < maps.size(); ++layer) {
        const std::vector<int64_t> wanted = {2, 1, first[layer].size(2), first[layer].size(3)};
        EXPECT_EQ(maps[layer].sizes().vec(), wanted);
        EXPECT_LT((maps[layer].mean({1, 2, 3}) - layers.select(1, static_cast<int64_t>(layer)))
                      .abs()
                      .max()
                      .item<double>(),
                  1e-14);
        // One place by hand.
        const auto unit = [](const Tensor& tap) {
            const Tensor x = tap[1].select(1, 1).select(1, 0);
            return x / x.norm();
        };
        const Tensor weights =
            linear.at("lin" + std::to_string(layer) + ".model.1.weight").to(torch::kFloat64);
        const double expected =
            ((unit(first[layer]) - unit(second[layer])).square() * weights.flatten())
                .sum()
                .item<double>();
        EXPECT_NEAR(maps[layer][1][0][1][0].item<double>(), expected, 1e-9 * expected);
    }
}

TEST(PerceptualMapTest, SumsTheEnlargedLayers) {
    for (const LpipsTrunk trunk : {LpipsTrunk::Alex, LpipsTrunk::Vgg}) {
        const auto net = makeNet(trunk);
        const Tensor a = pictures({2, 3, 32, 64}, 1), b = pictures({2, 3, 32, 64}, 2);
        const PerceptualMap map = perceptualMap(*net, a, b);
        EXPECT_EQ(map.places.sizes().vec(), (std::vector<int64_t>{2, 32, 64}));
        EXPECT_GT(map.places.min().item<double>(), 0.0);
        const Tensor distances = net->distance(a, b);
        EXPECT_LT(((map.distances - distances) / distances).abs().max().item<double>(), 1e-12);
        Tensor sum = torch::zeros({2, 32, 64}, torch::kFloat64);
        for (const Tensor& layer : net->layerMaps(a, b)) {
            sum += at::upsample_bilinear2d(layer, {32, 64}, false).squeeze(1);
        }
        EXPECT_LT((map.places - sum).abs().max().item<double>(), 1e-12);
        if (trunk == LpipsTrunk::Vgg) {
            // Its layers have 32, 16, 8, 4 and 2 rows: enlarging by whole factors keeps the mean.
            const Tensor means = map.places.mean({1, 2});
            EXPECT_LT(((means - distances) / distances).abs().max().item<double>(), 1e-12);
        }
        const PerceptualMap same = perceptualMap(*net, a, a);
        EXPECT_EQ(same.places.abs().max().item<double>(), 0.0);
        EXPECT_EQ(same.distances.abs().max().item<double>(), 0.0);
    }
}

TEST(PerceptualMapTest, SaysWhereAPictureDiffers) {
    const auto net = makeNet(LpipsTrunk::Vgg);
    const Tensor a = pictures({1, 3, 64, 64}, 1);
    Tensor b = a.clone();
    b.narrow(3, 48, 16) *= -1.0;
    const Tensor places = perceptualMap(*net, a, b).places;
    EXPECT_GT(places.narrow(2, 48, 16).mean().item<double>(),
              3.0 * places.narrow(2, 0, 16).mean().item<double>());
}

TEST(PerceptualMapTest, SmallPicturesKeepTheirSizeAndMean) {
    const auto net = makeNet(LpipsTrunk::Vgg);
    const Tensor a = pictures({2, 1, 8, 8}, 1), b = pictures({2, 1, 8, 8}, 2);
    const PerceptualMap map = perceptualMap(*net, a, b);
    EXPECT_EQ(map.places.sizes().vec(), (std::vector<int64_t>{2, 8, 8}));
    const Tensor means = map.places.mean({1, 2});
    EXPECT_LT(((means - map.distances) / map.distances).abs().max().item<double>(), 1e-12);
    EXPECT_THROW((void)perceptualMap(*net, a, pictures({2, 1, 8, 9}, 2)), Error);
}

TEST(PerceptualMapTest, AModuleTellsDistancesOnly) {
    const auto net = openLpips("vgg", kFiles + "torchscript_vgg16_stub.pt", torch::kFloat32);
    const Tensor a = pictures({2, 3, 32, 32}, 1), b = pictures({2, 3, 32, 32}, 2);
    const PerceptualMap map = perceptualMap(*net, a, b);
    EXPECT_TRUE(torch::equal(map.distances, net->distance(a, b)));
    EXPECT_FALSE(map.places.defined());
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

TEST(InceptionTest, ManyPicturesHaveTheFeaturesOfEach) {
    const auto expected = readSafetensors(kFiles + "torchscript_stub_expected.safetensors");
    const auto net = openInception(kFiles + "torchscript_detector_stub.pt", "", torch::kFloat32);
    const Tensor few = expected.tensors.at("img").to(torch::kUInt8);
    const Tensor wanted = expected.tensors.at("detector").repeat({21, 1});
    const Tensor found = net->features(few.repeat({21, 1, 1, 1}));
    ASSERT_EQ(found.sizes(), wanted.sizes());
    EXPECT_LT(((found - wanted).abs().max() / wanted.abs().max()).item<double>(), 1e-5);
}

TEST(InceptionTest, ABatchCanBeHeldAndStoppedInItsMiddle) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "inception.safetensors";
    TensorFile file;
    file.tensors = ruleWeights("inception");
    writeSafetensors(path, file);
    PauseGate gate;
    std::stop_source stop;
    const auto net =
        openInception(path, "pt", torch::kFloat32, RunControl{stop.get_token(), &gate});
    std::promise<void> begun;
    std::future<Tensor> features = std::async(std::launch::async, [&] {
        begun.set_value();
        return net->features(torch::zeros({512, 3, 32, 32}, torch::kUInt8));
    });
    begun.get_future().wait();
    gate.setPaused(true);
    while (!gate.isHolding() &&
           features.wait_for(std::chrono::milliseconds(1)) == std::future_status::timeout) {
    }
    EXPECT_TRUE(gate.isHolding());
    stop.request_stop();
    EXPECT_THROW((void)features.get(), Stopped);
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

/// Asks for something in the middle of its work, and counts the pictures it was given.
class WatchedNet final : public PerceptualNet {
  public:
    explicit WatchedNet(std::function<void()> act) : m_act(std::move(act)) {}

    const PerceptualNetInfo& info() const override { return m_info; }

    Tensor layers(const Tensor& first, const Tensor& /*second*/) const override {
        pictures += first.size(0);
        m_act();
        return torch::zeros({first.size(0), 1}, first.options());
    }

    void embed(const Tensor& all, const Visitor& visit) const override {
        pictures += all.size(0);
        m_act();
        visit(0, all);
    }

    mutable int64_t pictures = 0;

  private:
    PerceptualNetInfo m_info;
    std::function<void()> m_act;
};

TEST(PerceptualDistanceTest, AStopIsHeardBetweenAFewPicturesAndTheNext) {
    const Tensor samples = torch::zeros({300, 3, 32, 32});
    std::stop_source stop;
    const auto net = std::make_shared<WatchedNet>([&stop] { stop.request_stop(); });
    const auto stopped =
        makePerceptualDistance(net, -1.0, 1.0, RunControl{stop.get_token(), nullptr});
    EXPECT_THROW((void)stopped->perSample(samples, samples), Stopped);
    EXPECT_GT(net->pictures, 0) << "what had begun was done";
    EXPECT_LT(net->pictures, 100);

    std::stop_source other;
    const auto embedding = std::make_shared<WatchedNet>([&other] { other.request_stop(); });
    const auto residuals =
        makePerceptualDistance(embedding, -1.0, 1.0, RunControl{other.get_token(), nullptr});
    EXPECT_THROW(
        residuals->visitResiduals({samples}, samples, samples, [](const ResidualBlock&) {}),
        Stopped);
    EXPECT_GT(embedding->pictures, 0);
    EXPECT_LT(embedding->pictures, 200);

    const auto whole = std::make_shared<WatchedNet>([] {});
    EXPECT_EQ(makePerceptualDistance(whole)->perSample(samples, samples).size(0), 300);
    EXPECT_EQ(whole->pictures, 300);
}

/// A net with a gradient that counts the parts in which backward comes through it, and asks for
/// something in the middle of each.
class WatchedBackward final : public PerceptualNet {
  public:
    explicit WatchedBackward(std::function<void()> act) : m_act(std::move(act)) {}

    const PerceptualNetInfo& info() const override { return m_info; }

    Tensor layers(const Tensor& first, const Tensor& second) const override {
        const Tensor result = (first - second).square().flatten(1).mean(1, /*keepdim=*/true);
        if (result.requires_grad()) {
            result.register_hook([this](const Tensor& /*gradient*/) {
                ++parts;
                m_act();
            });
        }
        return result;
    }

    void embed(const Tensor& /*pictures*/, const Visitor& /*visit*/) const override {}

    mutable int parts = 0;

  private:
    PerceptualNetInfo m_info;
    std::function<void()> m_act;
};

TEST(PerceptualDistanceTest, AStopIsHeardInItsBackward) {
    const Tensor target = torch::zeros({300, 3, 32, 32});
    const Tensor student =
        torch::randn({300, 3, 32, 32}, seededGenerator(1), torch::kFloat32).requires_grad_();
    const auto gradientWith = [&](const std::shared_ptr<const PerceptualNet>& net,
                                  const RunControl& control) {
        const Tensor losses =
            makePerceptualDistance(net, -1.0, 1.0, control)->perSample(student, target);
        return gradients(losses.sum(), {student}).at(0);
    };
    const auto whole = std::make_shared<WatchedBackward>([] {});
    const Tensor gradient = gradientWith(whole, {});
    EXPECT_LT((gradient - student.detach() * (2.0 / 3072)).abs().max().item<double>(), 1e-6);
    EXPECT_GT(whole->parts, 2);

    std::stop_source stop;
    const auto stopped = std::make_shared<WatchedBackward>([&stop] { stop.request_stop(); });
    EXPECT_THROW((void)gradientWith(stopped, RunControl{stop.get_token(), nullptr}), Stopped);
    EXPECT_EQ(stopped->parts, 1);
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
