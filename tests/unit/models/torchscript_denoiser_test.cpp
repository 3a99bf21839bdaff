#include "core/models/torchscript/torchscript_denoiser.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/diffusion/noise_level.h"
#include "tests/support/script_modules.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

#include <cmath>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using testing::saveScriptModule;

const auto kDouble = torch::TensorOptions().dtype(torch::kFloat64);

SourcedDescription described(Prediction prediction,
                             TimeInput time,
                             const std::string& noiseSchedule) {
    SourcedDescription result;
    ModelDescription& d = result.description;
    d.prediction = prediction;
    d.timeInput = time;
    d.noiseSchedule = noiseScheduleFromName(noiseSchedule);
    d.channels = 3;
    d.height = d.width = 4;
    return result;
}

class TorchScript : public ::testing::Test {
  protected:
    /// A denoiser of this source in float64.
    std::shared_ptr<TorchScriptDenoiser> open(const std::string& source,
                                              const SourcedDescription& description) const {
        saveScriptModule(path(), source);
        return std::make_shared<TorchScriptDenoiser>(path(), description, kDouble);
    }

    Error openingError(const std::string& source, const SourcedDescription& description) const {
        try {
            (void)open(source, description);
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "opened: " << source;
        return {ErrorCode::Internal, "", "", ""};
    }

    std::filesystem::path path() const { return m_folder.path() / "net.pt"; }

    testing::TemporaryFolder m_folder;
};

NoiseLevel levelAt(const NoiseSchedule& schedule, const std::vector<double>& times) {
    return noiseLevelAt(schedule, torch::tensor(times, torch::kFloat64), kDouble);
}

/// x for standard normal data of deviation 0.5, whose exact E[x0|x] is known.
struct Sample {
    Tensor x;
    Tensor x0;  ///< exact E[x0|x]
};

Sample sampleAt(const NoiseLevel& level) {
    const Tensor alpha = perSample(level.alpha), sigma = perSample(level.sigma);
    const Tensor x = torch::randn({level.alpha.size(0), 3, 4, 4}, kDouble);
    return {x, x * alpha * 0.25 / (alpha * alpha * 0.25 + sigma * sigma)};
}

TEST_F(TorchScript, SaysWhatItIs) {
    SourcedDescription description = described(Prediction::Noise, TimeInput::Sigma, "ve-edm");
    description.sources["prediction"] = "net.json";
    const auto model = open(testing::modules::kGaussianEps, description);
    const ModelInfo& info = model->info();
    EXPECT_EQ(info.kind, "torchscript");
    EXPECT_EQ(info.name, path().string());
    EXPECT_EQ(info.sha256, sha256OfFile(path()));
    EXPECT_EQ(info.parameters, 12);
    EXPECT_EQ(info.multiplyAdds, 3 * 3 * 4 * 4);
    EXPECT_TRUE(info.differentiable);
    // The convolution's result, s, s², s² + 0.25 and the product, at least; a few bytes per sample.
    EXPECT_GE(info.activationBytes, 2 * 48 * 4);
    EXPECT_LT(info.activationBytes, 10 * 48 * 4);
    ASSERT_EQ(info.blocks.size(), 1U);
    EXPECT_EQ(info.blocks[0].inChannels, 3);
    EXPECT_EQ(info.blocks[0].parameters, 12);
    const auto source = [&info](const std::string& name) {
        for (const ModelFact& fact : info.facts) {
            if (fact.name == name) {
                return fact.source;
            }
        }
        return std::string("none");
    };
    EXPECT_EQ(source("prediction"), "net.json");
    EXPECT_EQ(source("classes"), "default");
    EXPECT_EQ(source("differentiable"), "measured by one call");
}

TEST_F(TorchScript, IsAskedInItsOwnConventionOnEverySchedule) {
    // Each module computes, from what it is told, the exact prediction for Gaussian data.
    struct Case {
        Prediction prediction;
        TimeInput time;
        std::string native;
        std::string sigma;  ///< sigma/alpha from t, in the module's words
    };

    const std::string vp = "torch.sqrt(torch.exp(9.95 * u * u + 0.1 * u) - 1)";
    const std::vector<Case> cases = {
        {Prediction::Noise, TimeInput::Sigma, "ve-edm", "u"},
        {Prediction::Data, TimeInput::LogSigma, "ve-edm", "torch.exp(u)"},
        {Prediction::Data, TimeInput::QuarterLogSigma, "vp-linear", "torch.exp(4 * u)"},
        {Prediction::Velocity, TimeInput::LogSnr, "vp-cosine", "torch.exp(-0.5 * u)"},
        {Prediction::Noise, TimeInput::Time, "vp-linear", vp},
        {Prediction::Velocity, TimeInput::Time999, "vp-linear", "u = u / 999\n    s = " + vp},
        {Prediction::Velocity, TimeInput::Time1000, "vp-linear", "u = u / 1000\n    s = " + vp},
        {Prediction::Noise, TimeInput::Index, "vp-linear", "u = (u + 1) / 1000\n    s = " + vp},
        {Prediction::Noise, TimeInput::Time, "ve-heat", "torch.sqrt(u)"}};
    for (const Case& c : cases) {
        const bool isStatement = c.sigma.starts_with("u = ");
        const std::string alpha =
            c.native.starts_with("ve") ? "torch.ones_like(s)" : "torch.rsqrt(1 + s * s)";
        const std::string result = c.prediction == Prediction::Data    ? "x0"
                                   : c.prediction == Prediction::Noise ? "eps"
                                                                       : "a * eps - b * x0";
        const std::string source =
            "def forward(self, x, u):\n    u = u.reshape(-1, 1, 1, 1)\n    " +
            std::string(isStatement ? "" : "s = ") + c.sigma + "\n    a = " + alpha +
            "\n    b = a * s\n"
            "    x0 = x * a * 0.25 / (a * a * 0.25 + b * b)\n"
            "    eps = (x - a * x0) / b\n    return " +
            result + "\n";
        const auto model = open(source, described(c.prediction, c.time, c.native));
        for (const std::string& name : noiseScheduleNames()) {
            const NoiseSchedule schedule(noiseScheduleFromName(name));
            const double middle = std::sqrt(schedule.timeMin() * schedule.timeMax());
            const NoiseLevel level = levelAt(schedule, {middle, 0.6 * schedule.timeMax()});
            const Sample sample = sampleAt(level);
            const Tensor x0 = dataPrediction(*model, sample.x, level);
            EXPECT_LT((x0 - sample.x0).abs().max().item<double>(), 1e-9)
                << c.native << " " << timeInputNames()[static_cast<size_t>(c.time)] << " on "
                << name;
        }
    }
}

TEST_F(TorchScript, MayWantDataPlusNoiseWhateverItsSchedule) {
    SourcedDescription description = described(Prediction::Noise, TimeInput::Sigma, "vp-linear");
    description.description.dividesByAlpha = true;
    const auto model = open(testing::modules::kGaussianEps, description);
    const NoiseLevel level = levelAt(NoiseSchedule(noiseScheduleFromName("vp-linear")), {0.3, 0.9});
    const Sample sample = sampleAt(level);
    EXPECT_LT((dataPrediction(*model, sample.x, level) - sample.x0).abs().max().item<double>(),
              1e-12);
}

TEST_F(TorchScript, GradientsReachPictureAndTime) {
    const auto model = open(testing::modules::kGaussianEps,
                            described(Prediction::Noise, TimeInput::Sigma, "ve-edm"));
    const NoiseSchedule schedule(noiseScheduleFromName("vp-linear"));
    Tensor time = torch::tensor({0.4}, torch::kFloat64).requires_grad_();
    Tensor x = torch::randn({2, 3, 4, 4}, kDouble).requires_grad_();
    const auto loss = [&](const Tensor& at, const Tensor& picture) {
        return dataPrediction(*model, picture, noiseLevelAt(schedule, at, kDouble)).pow(2).sum();
    };
    const auto found = gradients(loss(time, x), {time, x});
    constexpr double kStep = 1e-6;
    const torch::NoGradGuard noGradients;
    const double slope =
        (loss(time + kStep, x) - loss(time - kStep, x)).item<double>() / (2 * kStep);
    EXPECT_NEAR(found[0].item<double>(), slope, 1e-6 * std::abs(slope));
    EXPECT_GT(found[1].abs().max().item<double>(), 0.0);
}

TEST_F(TorchScript, RepeatsItselfBitByBit) {
    const auto model = open(testing::modules::kGaussianEps,
                            described(Prediction::Noise, TimeInput::Sigma, "ve-edm"));
    const Tensor x = torch::randn({2, 3, 4, 4}, kDouble);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    const Tensor first = model->predict(x, {one, one, one}, {});
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(torch::equal(model->predict(x, {one, one, one}, {}), first));
    }
}

TEST_F(TorchScript, LabelsAsNumbersOrRows) {
    SourcedDescription description = described(Prediction::Data, TimeInput::Sigma, "ve-edm");
    ModelDescription& d = description.description;
    d.classes = 4;
    d.nullLabel = 4;
    const Tensor x = torch::zeros({2, 3, 4, 4}, torch::kFloat64);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    const auto answer = [&](const TorchScriptDenoiser& model, const Tensor& labels) {
        const Tensor y = model.predict(x, {one, one, one}, {labels});
        return std::vector<double>{y[0][0][0][0].item<double>(), y[1][0][0][0].item<double>()};
    };
    const auto byNumber =
        open("def forward(self, x, sigma, y):\n    return x + y.to(x.dtype).reshape(-1, 1, 1, 1)\n",
             description);
    EXPECT_EQ(answer(*byNumber, torch::tensor({3, 1})), (std::vector<double>{3, 1}));
    EXPECT_EQ(answer(*byNumber, torch::eye(4).slice(0, 1, 3)), (std::vector<double>{1, 2}));
    EXPECT_EQ(answer(*byNumber, {}), (std::vector<double>{4, 4}));
    d.nullLabel.reset();
    d.labels = LabelInput::OneHot;
    const auto byRow = open(
        "def forward(self, x, sigma, y):\n"
        "    return x + (y * torch.arange(1, 5).to(x.dtype)).sum(1).reshape(-1, 1, 1, 1)\n",
        description);
    EXPECT_EQ(answer(*byRow, torch::tensor({3, 1})), (std::vector<double>{4, 2}));
    EXPECT_EQ(answer(*byRow, {}), (std::vector<double>{0, 0}));
    for (const Tensor& wrong :
         {torch::tensor({3, 4}), torch::tensor({-1, 0}), torch::ones({3, 4})}) {
        EXPECT_THROW((void)answer(*byRow, wrong), Error);
    }
    try {
        (void)answer(*byRow, torch::tensor({3, 7}));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.what(), HasSubstr("label 7 of sample 1"));
        EXPECT_THAT(error.remedy(), HasSubstr("0 to 3"));
    }
}

TEST_F(TorchScript, LearnedVarianceIsLeftOutAndTuplesAreOpened) {
    SourcedDescription description = described(Prediction::Data, TimeInput::Sigma, "ve-edm");
    description.description.learnedVariance = true;
    const auto model =
        open("def forward(self, x, sigma):\n    return torch.cat([x * 2, x * 0 + 7], 1), sigma\n",
             description);
    const Tensor x = torch::randn({2, 3, 4, 4}, kDouble);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    EXPECT_TRUE(torch::equal(model->predict(x, {one, one, one}, {}), x * 2));
}

TEST_F(TorchScript, IndicesAmongItsBuffersStayWholeNumbers) {
    const auto model = open("def forward(self, x, sigma):\n    return x[:, self.order]\n",
                            described(Prediction::Data, TimeInput::Sigma, "ve-edm"));
    const Tensor x = torch::randn({2, 3, 4, 4}, kDouble);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    EXPECT_TRUE(torch::equal(model->predict(x, {one, one, one}, {}), x.flip(1)));
}

TEST_F(TorchScript, PicturesHaveTheDescribedRange) {
    SourcedDescription description = described(Prediction::Data, TimeInput::Sigma, "ve-edm");
    description.description.pictureLow = 0.0;
    description.description.pictureHigh = 2.0;
    const auto model = open("def forward(self, x, sigma):\n    return x\n", description);
    const Tensor picture = model->toPicture(torch::tensor({0.0, 0.5, 3.0}, torch::kFloat64));
    EXPECT_TRUE(torch::equal(picture, torch::tensor({0.0, 0.25, 1.0}, torch::kFloat64)));
}

TEST_F(TorchScript, TellsWhetherItCanBeDifferentiated) {
    const auto differentiable = [this](const std::string& body) {
        return open("def forward(self, x, s):\n    s = s.reshape(-1, 1, 1, 1)\n    return " + body,
                    described(Prediction::Data, TimeInput::Sigma, "ve-edm"))
            ->info()
            .differentiable;
    };
    EXPECT_TRUE(differentiable("x / (1 + s)\n"));
    EXPECT_TRUE(differentiable("x * 0.5\n"));  // does not depend on s: nothing is lost
    EXPECT_FALSE(differentiable("(x / (1 + s)).detach()\n"));
    EXPECT_FALSE(differentiable("x.detach() / (1 + s)\n"));
    EXPECT_FALSE(differentiable("x / (1 + s.detach())\n"));
    EXPECT_FALSE(differentiable("x / (1 + (4 * s).long())\n"));
    EXPECT_FALSE(differentiable("x + torch.sqrt(x - x)\n"));  // its gradient is infinite
}

TEST_F(TorchScript, BadModulesAreRefusedWithTheirOwnWords) {
    const auto data = described(Prediction::Data, TimeInput::Sigma, "ve-edm");

    struct Fault {
        std::string source, problem, remedy;
    };

    const std::vector<Fault> faults = {
        {"def forward(self, x, s):\n    return x.sum(1)\n", "[2, 4, 4]", "channels"},
        {"def forward(self, x, s):\n    return torch.cat([x, x], 1)\n", "[2, 6, 4, 4]", "learned"},
        {"def forward(self, x, s):\n    return torch.cat([x, x], 0)\n", "[4, 3, 4, 4]", "channels"},
        {"def forward(self, x, s):\n    return 3\n", "returns Int", "tensor"},
        {"def forward(self, x):\n    return x\n", "takes 1 inputs", "forward(x, t)"},
        {"def forward(self, x, s, y):\n    return x\n", "takes 3 inputs", "classes"},
        {"def forward(self, x, s):\n    assert x.size(1) == 1, \"grey only\"\n    return x\n",
         "grey only",
         "described shape"},
        {"def forward(self, x, s):\n    return x.reshape(7, 5)\n", "invalid for input", "Python"},
        {"def forward(self, x, s):\n    return x / (s - s).reshape(-1, 1, 1, 1)\n", "NaN", "time"},
        {"def run(self, x, s):\n    return x\n", "no method forward", "forward(x, t)"}};
    for (const Fault& fault : faults) {
        const Error error = openingError(fault.source, data);
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << fault.source;
        EXPECT_THAT(error.problem(), HasSubstr(fault.problem)) << fault.source;
        EXPECT_THAT(error.where(), HasSubstr("net.pt")) << fault.source;
        EXPECT_THAT(error.remedy(), HasSubstr(fault.remedy)) << fault.source;
    }
}

TEST_F(TorchScript, FailuresAfterOpeningAreErrorsToo) {
    const auto model = open(
        "def forward(self, x, s):\n    assert float(s.max()) < 10.0, \"too noisy\"\n    return x\n",
        described(Prediction::Data, TimeInput::Sigma, "ve-edm"));
    const Tensor x = torch::zeros({1, 3, 4, 4}, torch::kFloat64);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    try {
        (void)model->predict(x, {one, one * 20, one * 20}, {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.problem(), HasSubstr("too noisy"));
    }
    try {
        (void)model->predict(torch::zeros({1, 1, 4, 4}, torch::kFloat64), {one, one, one}, {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.remedy(), HasSubstr("[B, 3, 4, 4]"));
    }
}

TEST_F(TorchScript, AFileOfANewerLibTorchIsToldApart) {
    saveScriptModule(path(), "def forward(self, x, s):\n    return x\n");
    testing::setModuleVersion(path(), "99");
    try {
        const TorchScriptDenoiser model(
            path(), described(Prediction::Data, TimeInput::Sigma, "ve-edm"), kDouble);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Unsupported);
        EXPECT_THAT(error.problem(), HasSubstr("newer LibTorch"));
        EXPECT_THAT(error.remedy(), HasSubstr(TORCH_VERSION));
    }
}

}  // namespace
}  // namespace ld3
