#include "core/base/atomic_file.h"
#include "core/runs/run_folder.h"
#include "core/training/teacher_set.h"
#include "tests/support/script_modules.h"
#include "tests/unit/runs/run_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

/// The exact eps of normal data of deviation 0.5; NaN between two noise levels.
std::string spoiltBetween(double low, double high) {
    return "def forward(self, x, s):\n"
           "    s = s.reshape(-1, 1, 1, 1)\n"
           "    eps = x * s / (s * s + 0.25)\n"
           "    bad = torch.full_like(eps, float('nan'))\n"
           "    return torch.where((s > " +
           std::to_string(low) + ") & (s < " + std::to_string(high) + "), bad, eps)\n";
}

/// Does something once, when the first update of a training is reported.
class Meddler : public TrainingObserver {
  public:
    explicit Meddler(std::function<void()> act = {}) : m_act(std::move(act)) {}

    void reported(const TrainingReport& report) override {
        if (report.kind != ReportKind::Baseline && m_act) {
            std::exchange(m_act, {})();
        }
    }

    void logged(const std::string& line) override { lines.push_back(line); }

    std::vector<std::string> lines;

  private:
    std::function<void()> m_act;
};

class BadModelTest : public testing::RunTest {
  protected:
    std::string module() const { return at("net.pt").string(); }

    Experiment scripted(const std::string& recipe, const std::string& source) const {
        testing::saveScriptModule(module(), source, 1);
        writeFileAtomically(at("net.json"),
                            R"({"format": "ld3-model/1", "prediction": "eps", "channels": 1,
                                "time_input": "sigma", "noise_schedule": "ve-edm",
                                "height": 4, "width": 4})");
        Experiment wish = experiment(recipe, "run");
        wish.model = module();
        return wish;
    }

    /// The teacher's samples from a sound network, so that it is the student who meets the NaN.
    Experiment withSoundTeacher(const std::string& recipe, const std::string& source) const {
        Experiment wish = scripted(recipe, spoiltBetween(1e8, 1e9));
        const auto sound = openModel(wish.model, wish.options);
        saveTeacherSet(
            makeTeacherSet(*sound, wish.teacher, makeNoise(*sound, wish.teacher.count, 0), {}, {}),
            at("teacher.safetensors"));
        wish = scripted(recipe, source);
        wish.teacherFile = at("teacher.safetensors");
        return wish;
    }

    Error failure(const Experiment& wish) const {
        Meddler observer;
        try {
            (void)runExperiment(wish, observer, {});
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "the run did not fail";
        return {ErrorCode::Internal, "", "", ""};
    }
};

TEST_F(BadModelTest, ASpoiltBandIsAvoidedAndNamed) {
    Meddler observer;
    const Experiment wish = withSoundTeacher("fast", spoiltBetween(1.0, 1.3));
    const Outcome outcome = runExperiment(wish, observer, {});
    EXPECT_TRUE(std::isfinite(outcome.bestLoss));
    for (const double time : outcome.best.evalTimes) {
        EXPECT_FALSE(time > 1.0 && time < 1.3) << time;
    }
    const bool baselineMet =
        std::any_of(observer.lines.begin(), observer.lines.end(), [](const std::string& line) {
            return line.find("has no loss: the network returns NaN") != std::string::npos;
        });
    const RunRecord run = readRun(wish.folder);
    EXPECT_EQ(run.info.status, RunStatus::Finished);
    for (const TrainingReport& report : run.reports) {
        EXPECT_TRUE(report.kind != ReportKind::Baseline || std::isfinite(report.validLoss) ||
                    baselineMet);
    }
}

TEST_F(BadModelTest, NaNEverywhereFailsWithStepAndSigmaAndKeepsTheRun) {
    for (const char* recipe : {"fast", "paper"}) {
        Experiment wish = withSoundTeacher(recipe, spoiltBetween(20.0, 100.0));
        wish.folder = at(std::string("run-") + recipe);
        const Error error = failure(wish);
        EXPECT_EQ(error.code(), ErrorCode::Numerical);
        EXPECT_THAT(error.problem(), HasSubstr("the network returns NaN or infinity")) << recipe;
        EXPECT_THAT(error.where(), HasSubstr("sigma = 80, step 1 of 4, sample 0")) << recipe;
        const RunInfo info = readRunInfo(wish.folder);
        EXPECT_EQ(info.status, RunStatus::Failed);
        EXPECT_EQ(info.statusDetail, error.what());
        EXPECT_TRUE(std::filesystem::exists(wish.folder / "teacher.safetensors"));
    }
}

TEST_F(BadModelTest, ANetworkThatFailsInTheMiddleKeepsItsBest) {
    // Sound while it is opened, taught and screened; then it counts its calls and throws.
    const std::string source =
        "def forward(self, x, s):\n"
        "    self.order.add_(1)\n"
        "    assert int(self.order[0]) < 400, 'worn out'\n"
        "    s = s.reshape(-1, 1, 1, 1)\n"
        "    return x * s / (s * s + 0.25)\n";
    Experiment wish = scripted("paper", source);
    wish.recipe.descent.roundsBoth = 100;
    const Error error = failure(wish);
    EXPECT_EQ(error.code(), ErrorCode::BadFile);
    EXPECT_THAT(error.problem(), HasSubstr("worn out"));
    EXPECT_THAT(error.where(), HasSubstr(module()));
    const RunRecord run = readRun(wish.folder);
    EXPECT_EQ(run.info.status, RunStatus::Failed);
    ASSERT_TRUE(run.schedule);
    EXPECT_TRUE(std::isfinite(run.info.bestLoss));
    EXPECT_EQ(run.schedule->provenance.validationLoss, run.info.bestLoss);
}

TEST_F(BadModelTest, AModelThatVanishesOrChangesLeavesAWarning) {
    for (const bool vanishes : {true, false}) {
        Experiment wish = scripted("fast", spoiltBetween(1e8, 1e9));
        wish.folder = at(vanishes ? "vanished" : "changed");
        Meddler observer([&] {
            if (vanishes) {
                std::filesystem::remove(module());
            } else {
                testing::saveScriptModule(module(), spoiltBetween(1e7, 1e8), 1);
            }
        });
        const Outcome outcome = runExperiment(wish, observer, {});
        EXPECT_TRUE(std::isfinite(outcome.bestLoss));
        const RunRecord run = readRun(wish.folder);
        EXPECT_EQ(run.info.status, RunStatus::Finished);
        ASSERT_EQ(run.info.warnings.size(), 1U);
        EXPECT_THAT(run.info.warnings[0], HasSubstr(vanishes ? "vanished" : "changed"));
        EXPECT_THAT(run.info.warnings[0], HasSubstr(run.info.modelSha256));
        EXPECT_THAT(run.log, HasSubstr("warning: the model file"));
    }
}

TEST_F(BadModelTest, PaperIsRefusedBeforeAnyWorkWithoutGradients) {
    Experiment wish = scripted(
        "paper",
        "def forward(self, x, s):\n    return (x / (1 + s.reshape(-1, 1, 1, 1))).detach()\n");
    EXPECT_EQ(failure(wish).code(), ErrorCode::Unsupported);
    EXPECT_FALSE(std::filesystem::exists(wish.folder));
}

}  // namespace
}  // namespace ld3
