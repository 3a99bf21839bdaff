#include "core/metrics/script_loss.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/metrics/open_distance.h"
#include "tests/support/script_modules.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

class ScriptLossTest : public ::testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path save(const std::string& body) const {
        const std::filesystem::path path = m_folder.path() / "loss.pt";
        testing::saveScriptModule(path, "def forward(self, a, b):\n" + body);
        return path;
    }

    static std::shared_ptr<const Distance> open(const std::filesystem::path& path,
                                                bool gradient = true) {
        return openScriptLoss(path, {3, 4, 4}, gradient, torch::dtype(torch::kFloat64));
    }

    /// The error that opening this loss gives.
    [[nodiscard]] Error refusalOf(const std::string& body, bool gradient = true) const {
        try {
            (void)open(save(body), gradient);
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "accepted: " << body;
        return {ErrorCode::Internal, "", "", ""};
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

  private:
    testing::TemporaryFolder m_folder;
};

TEST_F(ScriptLossTest, IsThatOfTheModule) {
    const auto own = open(save("    return (a - b).square().flatten(1).mean(1)\n"));
    const auto l2 = makeDistance(Loss::L2);
    const Tensor student = torch::randn({3, 3, 4, 4}, seededGenerator(1), torch::kFloat64);
    const Tensor target = torch::randn({3, 3, 4, 4}, seededGenerator(2), torch::kFloat64);
    const Tensor losses = own->perSample(student, target);
    EXPECT_TRUE(torch::equal(losses, l2->perSample(student, target)));
    const Tensor residuals = own->residuals(student, target, student);
    EXPECT_EQ(residuals.sizes(), (std::vector<int64_t>{3, 1}));
    EXPECT_LT((residuals.square().squeeze(1) - losses).abs().max().item<double>(), 1e-14);
    const Tensor leaf = student.clone().requires_grad_();
    EXPECT_GT(
        gradients(own->perSample(leaf, target).sum(), {leaf}).at(0).abs().max().item<double>(),
        0.0);
}

TEST_F(ScriptLossTest, FaultsAreSaid) {
    EXPECT_THAT(refusalOf("    return (a - b).square().mean()\n").problem(), HasSubstr("shape []"));
    EXPECT_THAT(refusalOf("    return (a - b).square().flatten(1)\n").problem(),
                HasSubstr("[2, 48]"));
    EXPECT_THAT(refusalOf("    return -(a - b).square().flatten(1).mean(1)\n").problem(),
                HasSubstr("negative"));
    EXPECT_THAT(refusalOf("    return (a - b).square().flatten(1).mean(1) / 0\n").problem(),
                HasSubstr("infinite"));
    EXPECT_THAT(refusalOf("    return torch.mm(a, a).flatten(1).mean(1)\n").problem(),
                HasSubstr("the module failed"));
    EXPECT_THAT(refusalOf("    return (a, b)[0].size()\n").problem(), HasSubstr("not a tensor"));
    const Error fixed = refusalOf("    return (a - b).detach().square().flatten(1).mean(1)\n");
    EXPECT_EQ(fixed.code(), ErrorCode::Unsupported);
    EXPECT_THAT(fixed.remedy(), HasSubstr("fast"));
    EXPECT_NO_THROW(
        (void)open(save("    return (a - b).detach().square().flatten(1).mean(1)\n"), false));
}

TEST_F(ScriptLossTest, OtherFilesAreRefused) {
    const auto codeOf = [](const std::filesystem::path& path) {
        try {
            (void)open(path);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(codeOf(folder() / "none.pt"), ErrorCode::NotFound);
    writeFileAtomically(folder() / "text.pt", "hello");
    EXPECT_EQ(codeOf(folder() / "text.pt"), ErrorCode::BadFile);
    testing::saveScriptModule(folder() / "one.pt", "def forward(self, a):\n    return a\n");
    EXPECT_EQ(codeOf(folder() / "one.pt"), ErrorCode::BadFile);
}

TEST_F(ScriptLossTest, ItsChecksumIsKeptAndAStopEndsItsOpening) {
    DistanceWish wish;
    wish.loss = Loss::Module;
    wish.lossFile = save("    return (a - b).square().flatten(1).mean(1)\n");
    wish.shape = {3, 4, 4};
    const OpenedDistance opened = openDistance(wish, torch::dtype(torch::kFloat64));
    ASSERT_EQ(opened.sha256.size(), 1U);
    wish.sha256 = opened.sha256;
    EXPECT_NO_THROW((void)openDistance(wish, torch::dtype(torch::kFloat64)));
    std::stop_source stop;
    wish.control.stop = stop.get_token();
    stop.request_stop();
    EXPECT_THROW((void)openDistance(wish, torch::dtype(torch::kFloat64)), Stopped);
    wish.control = {};
    wish.sha256 = {std::string(64, '0')};
    EXPECT_THROW((void)openDistance(wish, torch::dtype(torch::kFloat64)), Error);
}

TEST_F(ScriptLossTest, ManySamplesGoThroughItInSlices) {
    // Tells of each sample how many came with it.
    const auto loss = openScriptLoss(save("    return a.flatten(1).mean(1) * 0 + a.size(0)\n"),
                                     {3, 32, 32},
                                     /*gradient=*/false,
                                     torch::dtype(torch::kFloat64));
    const Tensor samples = torch::zeros({100, 3, 32, 32}, torch::kFloat64);
    const Tensor together = loss->perSample(samples, samples);
    EXPECT_EQ(together.size(0), 100);
    EXPECT_LT(together.max().item<double>(), 100.0);
    EXPECT_EQ(together[99].item<double>(), 100 % static_cast<int>(together[0].item<double>()));
}

TEST_F(ScriptLossTest, SlicesGiveTheSameAndHearAStop) {
    std::stop_source stop;
    const auto loss = openScriptLoss(save("    return (a - b).square().flatten(1).mean(1)\n"),
                                     {3, 32, 32},
                                     /*gradient=*/true,
                                     torch::dtype(torch::kFloat64),
                                     {stop.get_token(), nullptr});
    const Tensor student = torch::randn({100, 3, 32, 32}, seededGenerator(1), torch::kFloat64);
    const Tensor target = torch::zeros_like(student);
    const Tensor leaf = student.clone().requires_grad_();
    const Tensor losses = loss->perSample(leaf, target);
    EXPECT_TRUE(torch::equal(losses, makeDistance(Loss::L2)->perSample(student, target)));
    EXPECT_EQ(loss->residuals(student, target, student).sizes(), (std::vector<int64_t>{100, 1}));
    const Tensor gradient =
        torch::autograd::grad({losses.sum()}, {leaf}, {}, /*retain_graph=*/true)[0];
    EXPECT_LT((gradient - student * (2.0 / 3072)).abs().max().item<double>(), 1e-12);

    stop.request_stop();
    EXPECT_THROW((void)loss->perSample(student, target), Stopped);
    EXPECT_THROW((void)loss->residuals(student, target, student), Stopped);
    EXPECT_THROW((void)gradients(losses.sum(), {leaf}), Stopped)
        << "before backward goes through the module";
}

TEST(OpenDistanceTest, LpipsIsForPictures) {
    DistanceWish wish;
    wish.loss = Loss::Lpips;
    wish.shape = {4, 8, 8};
    try {
        (void)openDistance(wish, torch::dtype(torch::kFloat64));
        ADD_FAILURE() << "four channels";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.problem(), HasSubstr("4"));
    }
}

}  // namespace
}  // namespace ld3
