#include "core/base/error.h"
#include "core/models/open_model.h"
#include "core/schedules/heuristics.h"
#include "core/training/descent_trainer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <functional>

namespace ld3 {

namespace {

constexpr int kTrain = 6, kValid = 5;

class Recorder : public TrainingObserver {
  public:
    void reported(const TrainingReport& report) override {
        reports.push_back(report);
        if (afterReport) {
            afterReport();
        }
    }

    void improved(const Schedule& best) override { bests.push_back(best); }

    std::vector<TrainingReport> reports;
    std::vector<Schedule> bests;
    std::function<void()> afterReport;
};

class Descent : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_model = openModel(LD3_TEST_DATA "/ld3/mixture.safetensors", {"cpu", "float64"});
        s_teacher.noise = torch::randn({kTrain + kValid, 3, 8, 8},
                                       seededGenerator(5),
                                       torch::TensorOptions().dtype(torch::kFloat64));
        const Schedule teacher =
            makeSchedule("edm", makeSolverSpec("unipc"), 20, s_model->info().noiseSchedule);
        s_teacher.target = integrate(
            *s_model, NoiseSchedule(teacher.noiseSchedule), makeTable(teacher), s_teacher.noise);
    }

    static void TearDownTestSuite() {
        s_model.reset();
        s_teacher = {};
    }

    static Recipe smallRecipe() {
        Recipe recipe = makeRecipe("paper");
        recipe.solver = makeSolverSpec("unipc", 3);
        recipe.nfe = 4;
        recipe.noiseSchedule = s_model->info().noiseSchedule;
        recipe.trainCount = kTrain;
        recipe.validCount = kValid;
        recipe.seed = 42;
        recipe.descent.roundsTimes = 1;
        recipe.descent.roundsBoth = 2;
        recipe.descent.validBatch = 2;
        recipe.descent.patience = 1;  // so that reloads and decays occur
        return recipe;
    }

    static std::unique_ptr<DescentTrainer> trainerFor(const Recipe& recipe) {
        return std::make_unique<DescentTrainer>(*s_model, s_teacher, recipe);
    }

    static std::vector<TrainingReport> run(Trainer& trainer) {
        Recorder recorder;
        while (trainer.advance(recorder, {})) {
        }
        return recorder.reports;
    }

    static inline std::shared_ptr<const Denoiser> s_model;
    static inline TeacherSet s_teacher;
};

void expectSameBits(const TensorFile& a, const TensorFile& b) {
    EXPECT_EQ(a.metadata, b.metadata);
    ASSERT_EQ(a.tensors.size(), b.tensors.size());
    for (const auto& [key, value] : a.tensors) {
        EXPECT_TRUE(torch::equal(value, b.tensors.at(key))) << key;
    }
}

TEST_F(Descent, KilledAnywhereAndRestoredItEndsWithTheSameBits) {
    const auto undisturbed = trainerFor(smallRecipe());
    const std::vector<TrainingReport> all = run(*undisturbed);
    const TensorFile expected = undisturbed->state();
    const auto advances = static_cast<int>(all.size());
    ASSERT_EQ(advances, 3 * (1 + 3 + 3));
    const auto file = std::filesystem::temp_directory_path() / "ld3_descent_test.safetensors";
    for (int killedAfter = 0; killedAfter <= advances; ++killedAfter) {
        SCOPED_TRACE("killed after " + std::to_string(killedAfter));
        const auto first = trainerFor(smallRecipe());
        Recorder recorder;
        for (int i = 0; i < killedAfter; ++i) {
            ASSERT_TRUE(first->advance(recorder, {}));
        }
        writeSafetensors(file, first->state());
        const auto second = trainerFor(smallRecipe());
        second->restore(readSafetensors(file));
        EXPECT_EQ(second->fractionDone(), first->fractionDone());
        const std::vector<TrainingReport> rest = run(*second);
        expectSameBits(second->state(), expected);
        EXPECT_EQ(second->best().times, undisturbed->best().times);
        EXPECT_EQ(second->best().evalTimes, undisturbed->best().evalTimes);
        EXPECT_EQ(second->evaluations().cost(), undisturbed->evaluations().cost());
        EXPECT_EQ(second->ending(), undisturbed->ending());
        EXPECT_EQ(recorder.reports.size() + rest.size(), all.size());
    }
    std::filesystem::remove(file);
}

TEST_F(Descent, StateIsACopy) {
    const auto trainer = trainerFor(smallRecipe());
    Recorder recorder;
    ASSERT_TRUE(trainer->advance(recorder, {}));
    const TensorFile before = trainer->state();
    TensorFile kept = before;
    for (auto& [key, value] : kept.tensors) {
        value = value.clone();
    }
    while (trainer->advance(recorder, {})) {
    }
    expectSameBits(before, kept);
}

TEST_F(Descent, ReportsTellTheRun) {
    const auto trainer = trainerFor(smallRecipe());
    EXPECT_TRUE(std::isnan(trainer->bestLoss()));
    EXPECT_EQ(trainer->fractionDone(), 0.0);
    Recorder recorder;
    while (trainer->advance(recorder, {})) {
    }
    int iterations = 0, rounds = 0, noiseBatches = 0;
    double fraction = 0.0;
    size_t improvements = 0;
    for (const TrainingReport& report : recorder.reports) {
        iterations += report.kind == ReportKind::Iteration;
        rounds += report.kind == ReportKind::Round;
        noiseBatches += report.kind == ReportKind::NoisePass;
        improvements += report.improved;
        EXPECT_EQ(report.iteration, iterations);
        EXPECT_EQ(report.times.size(), 5U);
        EXPECT_GT(report.fractionDone, fraction);
        fraction = report.fractionDone;
        EXPECT_EQ(std::isnan(report.validLoss), report.kind == ReportKind::NoisePass);
        EXPECT_EQ(std::isnan(report.trainLoss), report.kind == ReportKind::Round);
    }
    EXPECT_EQ(rounds, 3);
    EXPECT_EQ(iterations, 9);
    EXPECT_EQ(noiseBatches, 9);
    EXPECT_EQ(trainer->iteration(), iterations);
    EXPECT_DOUBLE_EQ(fraction, 1.0);
    ASSERT_EQ(recorder.bests.size(), improvements);
    EXPECT_EQ(recorder.bests.back().times, trainer->best().times);
    EXPECT_EQ(trainer->ending(), Ending::Finished);
    EXPECT_FALSE(recorder.reports.back().label.empty() && recorder.reports.front().label.empty());
    EXPECT_NO_THROW(checkTimes(trainer->best().solver,
                               4,
                               NoiseSchedule(trainer->best().noiseSchedule),
                               trainer->best().times,
                               trainer->best().evalTimes));
}

TEST_F(Descent, EachOptimizerLowersTheLossWithoutMovingNoise) {
    for (const Optimizer optimizer : {Optimizer::RmsProp, Optimizer::Adam}) {
        SCOPED_TRACE(optimizerName(optimizer));
        Recipe recipe = smallRecipe();
        recipe.optimizer = optimizer;
        recipe.descent.referenceGradient = false;
        recipe.descent.radius = 0.0;
        recipe.descent.roundsBoth = 5;
        recipe.descent.patience = 5;
        recipe.descent.validBatch = kValid;
        recipe.descent.learningRateTimes = optimizer == Optimizer::Adam ? 0.05 : 0.005;
        const auto trainer = trainerFor(recipe);
        const std::vector<TrainingReport> reports = run(*trainer);
        EXPECT_LT(trainer->bestLoss(), 0.8 * reports.front().validLoss);
        EXPECT_TRUE(
            torch::equal(trainer->details().noise.train, s_teacher.noise.narrow(0, 0, kTrain)));
        for (const TrainingReport& report : reports) {
            EXPECT_EQ(report.noisesMoved, 0);
            EXPECT_NE(report.kind, ReportKind::NoisePass);
        }
    }
}

TEST_F(Descent, NoiseStaysInTheBall) {
    const auto trainer = trainerFor(smallRecipe());
    const std::vector<TrainingReport> reports = run(*trainer);
    const double radius = 0.001 * 3 * 8 * 8 / 16;
    const Tensor distance = (trainer->details().noise.train - s_teacher.noise.narrow(0, 0, kTrain))
                                .flatten(1)
                                .square()
                                .sum(1)
                                .sqrt();
    EXPECT_LE(distance.max().item<double>(), radius * (1 + 1e-9));
    EXPECT_GT(distance.max().item<double>(), 0.0);
    int moved = 0;
    for (const TrainingReport& report : reports) {
        moved += report.noisesMoved;
    }
    EXPECT_GT(moved, 0);
}

TEST_F(Descent, SeedDecidesTheShuffle) {
    Recipe recipe = smallRecipe();
    const auto a = trainerFor(recipe), b = trainerFor(recipe);
    recipe.seed = 43;
    const auto c = trainerFor(recipe);
    run(*a);
    run(*b);
    run(*c);
    expectSameBits(a->state(), b->state());
    EXPECT_NE(a->details().order, c->details().order);
    EXPECT_THAT(a->details().order, testing::UnorderedElementsAre(0, 1, 2, 3, 4, 5));
}

TEST_F(Descent, GivenBatchesReplaceTheShuffle) {
    Recipe plain = smallRecipe();
    plain.shuffle = false;
    Recipe given = smallRecipe();
    for (int round = 0; round < 3; ++round) {
        given.batchOrder.insert(given.batchOrder.end(), {{0, 1}, {2, 3, -1}, {4, 5}});
    }
    const auto a = trainerFor(plain), b = trainerFor(given);
    run(*a);
    run(*b);
    EXPECT_EQ(a->best().times, b->best().times);
    EXPECT_EQ(a->bestLoss(), b->bestLoss());

    given.batchOrder.resize(4);
    const auto tooShort = trainerFor(given);
    try {
        run(*tooShort);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.remedy(), testing::HasSubstr("9 batches"));
    }
}

TEST_F(Descent, EarlyStopIsConvergence) {
    Recipe recipe = smallRecipe();
    recipe.descent.roundsTimes = 0;
    recipe.descent.roundsBoth = 40;
    recipe.descent.stopCount = 1;
    recipe.descent.learningRateEvalMin = recipe.descent.learningRateEval;
    recipe.descent.learningRateTimes = 0.2;  // makes checks fail
    const auto trainer = trainerFor(recipe);
    run(*trainer);
    EXPECT_EQ(trainer->ending(), Ending::Converged);
    EXPECT_LT(trainer->iteration(), 120);
    EXPECT_EQ(trainer->fractionDone(), 1.0);
    Recorder recorder;
    EXPECT_FALSE(trainer->advance(recorder, {}));
}

TEST_F(Descent, StopsBetweenEvaluationsAndKeepsTheBest) {
    const auto trainer = trainerFor(smallRecipe());
    std::stop_source source;
    Recorder recorder;
    recorder.afterReport = [&] {
        if (recorder.reports.size() == 3) {
            source.request_stop();
        }
    };
    const RunControl control{source.get_token(), nullptr};
    EXPECT_THROW(while (trainer->advance(recorder, control)){}, Stopped);
    EXPECT_EQ(recorder.reports.size(), 3U);
    EXPECT_EQ(trainer->best().times.size(), 5U);
    EXPECT_EQ(trainer->ending(), Ending::Stopped);
}

TEST_F(Descent, PriorScheduleIsTheStart) {
    Recipe recipe = smallRecipe();
    recipe.parametrisation = Parametrisation::Lambda;
    recipe.descent.priorSigmas = {80.0, 20.0, 4.0, 0.5, 0.002};
    const auto trainer = trainerFor(recipe);
    const std::vector<double> start = trainer->best().times;
    for (size_t i = 0; i < start.size(); ++i) {
        EXPECT_NEAR(start[i], recipe.descent.priorSigmas[i], 0.1);
    }
    recipe.descent.priorSigmas = {14.6, 7.0, 2.0, 0.5, 0.03};
    try {
        (void)trainerFor(recipe);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Numerical);
        EXPECT_EQ(error.where(), "descent.prior_sigmas");
    }
}

TEST_F(Descent, NotANumberIsNamedWithItsIteration) {
    TeacherSet broken = s_teacher;
    broken.target = s_teacher.target.clone();
    broken.target[0].fill_(std::nan(""));
    Recipe recipe = smallRecipe();
    recipe.shuffle = false;
    DescentTrainer trainer(*s_model, broken, recipe);
    try {
        run(trainer);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Numerical);
        EXPECT_TRUE(error.where().starts_with("iteration 1, training loss nan")) << error.where();
        EXPECT_NE(error.where().find("best validation loss"), std::string::npos);
    }
    EXPECT_TRUE(std::isfinite(trainer.bestLoss()));
}

TEST_F(Descent, ForeignStatesAreRefused) {
    const TensorFile state = trainerFor(smallRecipe())->state();
    const auto refuses = [](const Recipe& recipe, const TensorFile& file) {
        const auto trainer = trainerFor(recipe);
        try {
            trainer->restore(file);
            return false;
        } catch (const Error& error) {
            return error.code() == ErrorCode::BadFile;
        }
    };
    EXPECT_FALSE(refuses(smallRecipe(), state));
    Recipe other = smallRecipe();
    other.nfe = 5;
    EXPECT_TRUE(refuses(other, state));
    other = smallRecipe();
    other.validCount = 4;
    EXPECT_TRUE(refuses(other, state));
    TensorFile damaged = state;
    damaged.tensors.erase("order");
    EXPECT_TRUE(refuses(smallRecipe(), damaged));
    damaged = state;
    damaged.metadata["generator"] = "1 2 x";
    EXPECT_TRUE(refuses(smallRecipe(), damaged));
    EXPECT_TRUE(refuses(smallRecipe(), TensorFile{}));
}

/// Predicts the label of each sample, whatever the picture.
class LabelModel : public Denoiser {
  public:
    explicit LabelModel(bool differentiable) {
        m_info.name = "labels";
        m_info.channels = 1;
        m_info.height = m_info.width = 2;
        m_info.classes = 9;
        m_info.differentiable = differentiable;
    }

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] torch::Device device() const override { return torch::kCPU; }

    [[nodiscard]] torch::Dtype dtype() const override { return torch::kFloat64; }

    [[nodiscard]] Tensor predict(const Tensor& x,
                                 const NoiseLevel& /*level*/,
                                 const Condition& condition) const override {
        return perSample(condition.classLabels.to(x.scalar_type())) + 0 * x;
    }

  private:
    ModelInfo m_info;
};

TEST_F(Descent, SamplesKeepTheirConditions) {
    const LabelModel model(true);
    TeacherSet teacher;
    teacher.noise = torch::randn({8, 1, 2, 2}, seededGenerator(1), torch::kFloat64);
    teacher.condition.classLabels = torch::arange(1, 9);
    teacher.target =
        perSample(teacher.condition.classLabels.to(torch::kFloat64)).expand({8, 1, 2, 2}).clone();
    Recipe recipe = smallRecipe();
    recipe.noiseSchedule = {};
    recipe.trainCount = 5;
    recipe.validCount = 3;
    DescentTrainer trainer(model, teacher, recipe);
    for (const TrainingReport& report : run(trainer)) {
        // The remaining noise at sigma 0.002 is all that is left; a wrong label costs at least 1.
        EXPECT_FALSE(report.trainLoss > 1e-3) << report.iteration;
        EXPECT_FALSE(report.validLoss > 1e-3) << report.iteration;
    }
}

TEST_F(Descent, MakeTrainerRefusesWhatCannotRun) {
    const auto problemOf = [](const Denoiser& model, const Recipe& recipe) {
        try {
            (void)makeTrainer(model, s_teacher, recipe);
            return std::string("none");
        } catch (const Error& error) {
            return error.where();
        }
    };
    EXPECT_EQ(problemOf(*s_model, smallRecipe()), "none");
    Recipe recipe = smallRecipe();
    recipe.descent.patience = 0;
    EXPECT_EQ(problemOf(*s_model, recipe), "descent.patience");
    recipe = smallRecipe();
    recipe.trainCount = 50;
    EXPECT_EQ(problemOf(*s_model, recipe), "train_count, valid_count");
    EXPECT_EQ(problemOf(LabelModel(false), smallRecipe()), "labels");
}

}  // namespace

}  // namespace ld3
