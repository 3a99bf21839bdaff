#include "core/evaluation/picture_matrix.h"

#include "core/evaluation/evaluation_tasks.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_paths.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "tests/unit/evaluation/evaluation_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::CountingObserver;
using ::testing::ElementsAre;
using testing::EvaluationTest;

class PictureMatrixTest : public EvaluationTest {
  protected:
    [[nodiscard]] EvaluationPlan small() const {
        EvaluationPlan wish = plan();
        wish.samples = 3;
        wish.seeds = {5};
        return wish;
    }
};

TEST_F(PictureMatrixTest, HoldsEveryCombinationFromTheSameNoise) {
    std::vector<double> fractions;
    const PictureMatrix matrix = drawPictureMatrix(
        small(),
        {.progress = [&](double fraction, const std::string&) { fractions.push_back(fraction); }},
        {});
    EXPECT_THAT(matrix.rows, ElementsAre("edm", "logSNR"));
    EXPECT_THAT(
        matrix.columns,
        ElementsAre(
            "UniPC-3 bh1, 4 calls", "UniPC-3 bh1, 6 calls", "Euler, 4 calls", "Euler, 6 calls"));
    ASSERT_EQ(matrix.cells.size(), 8U);
    EXPECT_EQ(fractions.size(), 9U);
    EXPECT_EQ(matrix.teacher.calls, 20);
    EXPECT_EQ(matrix.teacher.errors, (std::vector<double>{0.0, 0.0, 0.0}));
    for (size_t row = 0; row < 2; ++row) {
        for (size_t column = 0; column < 4; ++column) {
            const auto index = matrix.at(row, column);
            ASSERT_TRUE(index) << row << " " << column;
            const PictureCell& cell = matrix.cells[*index];
            EXPECT_EQ(cell.pictures.count, 3);
            EXPECT_EQ(cell.errors.size(), 3U);
            EXPECT_EQ(cell.failure, "");
            // Whoever starts from other noise ends elsewhere altogether.
            EXPECT_GT(cell.errors[0], 0.0);
            EXPECT_LT(cell.errors[0], 0.2);
        }
    }
    // The same again, and other noise with another seed.
    EXPECT_EQ(drawPictureMatrix(small(), {}, {}).cells[3].pictures.values,
              matrix.cells[3].pictures.values);
    EvaluationPlan other = small();
    other.seeds = {6};
    EXPECT_NE(drawPictureMatrix(other, {}, {}).cells[3].pictures.values,
              matrix.cells[3].pictures.values);
}

TEST_F(PictureMatrixTest, MoreEvaluationsComeCloserToTheTeacher) {
    EvaluationPlan wish = small();
    wish.schedules = {"edm"};
    wish.solvers = {{"euler", 1, ""}};
    wish.nfes = {4, 64};
    const PictureMatrix matrix = drawPictureMatrix(wish, {}, {});
    for (size_t sample = 0; sample < 3; ++sample) {
        EXPECT_LT(matrix.cells[1].errors[sample], matrix.cells[0].errors[sample]);
    }
}

TEST_F(PictureMatrixTest, IsLabelledByWhatReallyRan) {
    EvaluationPlan wish = small();
    wish.schedules = {"edm"};
    wish.solvers = {{"heun", 2, ""}};
    wish.nfes = {7};
    const PictureMatrix matrix = drawPictureMatrix(wish, {}, {});
    EXPECT_EQ(matrix.cells.front().calls, 6) << "Heun makes pairs and leaves one unused";
    EXPECT_EQ(matrix.cells.front().schedule.nfe, 7);
    EXPECT_THAT(matrix.columns, ElementsAre("Heun, 6 calls"));
}

TEST_F(PictureMatrixTest, TakesLearnedSchedulesWithTheirOwnSolver) {
    CountingObserver observer;
    (void)runExperiment(experiment("fast", "run"), observer, {});
    const RunRecord run = readRun(at("run"));
    EvaluationPlan wish = small();
    wish.schedules = {at("run").string(), "edm"};
    wish.solvers = {{"euler", 1, ""}};
    wish.nfes = {4};
    const PictureMatrix matrix = drawPictureMatrix(wish, {}, {});
    EXPECT_THAT(matrix.rows, ElementsAre("run", "edm"));
    const std::string own = solverTitle(run.info.recipe.solver) + ", 4 calls";
    EXPECT_THAT(matrix.columns, ElementsAre(own, "Euler, 4 calls"));
    EXPECT_TRUE(matrix.at(0, 0));
    EXPECT_TRUE(matrix.at(0, 1)) << "and with every solver of as many steps";
    EXPECT_FALSE(matrix.at(1, 0)) << "not asked for";
    EXPECT_EQ(matrix.cells[*matrix.at(0, 0)].schedule.times, run.schedule->times);
}

TEST_F(PictureMatrixTest, RunsAndFilesOfOneNameHaveRowsOfTheirOwn) {
    CountingObserver observer;
    (void)runExperiment(experiment("fast", "fast/run"), observer, {});
    const Schedule learned = *readRun(at("fast/run")).schedule;
    const auto handMade = [&](const char* kind) {
        return makeSchedule(kind, learned.solver, learned.nfe, learned.noiseSchedule);
    };
    std::filesystem::create_directories(at("paper"));
    std::filesystem::copy(
        at("fast/run"), at("paper/run"), std::filesystem::copy_options::recursive);
    saveSchedule(handMade("edm"), RunPaths{at("paper/run")}.schedule());
    saveSchedule(handMade("logSNR"), at("run.json"));
    EvaluationPlan wish = small();
    wish.solvers.clear();
    wish.nfes.clear();
    wish.schedules = {
        at("fast/run").string(), at("paper/run").string() + "/", at("run.json").string()};
    const PictureMatrix matrix = drawPictureMatrix(wish, {}, {});
    const std::string folder = at("run.json").parent_path().filename().string();
    EXPECT_THAT(matrix.rows, ElementsAre("fast/run", "paper/run", folder + "/run"));
    ASSERT_EQ(matrix.cells.size(), 3U);
    for (size_t row = 0; row < 3; ++row) {
        EXPECT_EQ(matrix.at(row, 0), row);
    }
    // What was drawn is found again by the name that it got.
    std::vector<std::string> drawn;
    (void)drawPictureMatrix(
        wish,
        {.progress = [&](double, const std::string& next) { drawn.push_back(next); },
         .before = &matrix},
        {});
    EXPECT_TRUE(drawn.empty());
    // A copy is the same schedule, and stands there once, under its own name.
    std::filesystem::create_directories(at("copy"));
    std::filesystem::copy(at("fast/run"), at("copy/run"), std::filesystem::copy_options::recursive);
    wish.schedules = {at("fast/run").string(), at("copy/run").string()};
    EXPECT_THAT(drawPictureMatrix(wish, {}, {}).rows, ElementsAre("run"));
}

TEST_F(PictureMatrixTest, NamesThatCoincideEvenWithTheirFolderAreToldApart) {
    const auto taskOf = [](const char* label, const char* source) {
        EvaluationTask task;
        task.label = label;
        task.source = source;
        return task;
    };
    std::vector<EvaluationTask> tasks = {taskOf("edm", ""),
                                         taskOf("edm", "/a/edm"),
                                         taskOf("run", "/one/sweep/run"),
                                         taskOf("run", "/one/sweep/run"),
                                         taskOf("run", "/two/sweep/run/"),
                                         taskOf("other", "/two/sweep/other"),
                                         taskOf("other", "/two/sweep/other.json")};
    tellLabelsApart(tasks);
    std::vector<std::string> labels;
    for (const EvaluationTask& task : tasks) {
        labels.push_back(task.label);
    }
    EXPECT_THAT(labels,
                ElementsAre("edm",
                            "a/edm",
                            "one/sweep/run",
                            "one/sweep/run",
                            "two/sweep/run",
                            "other",
                            "other (2)"));
}

TEST_F(PictureMatrixTest, StoppedItKeepsWhatWasDrawnAndGoesOnFromThere) {
    const PictureMatrix whole = drawPictureMatrix(small(), {}, {});
    std::stop_source stop;
    int begun = 0;
    const auto stopAtFourth = [&](double, const std::string&) {
        if (++begun == 4) {
            stop.request_stop();
        }
    };
    const PictureMatrix part = drawPictureMatrix(
        small(), {.progress = stopAtFourth, .keepsDrawn = true}, {stop.get_token(), nullptr});
    ASSERT_EQ(part.cells.size(), 8U) << "the others say that they were not drawn";
    EXPECT_EQ(part.columns, whole.columns);
    EXPECT_TRUE(part.cells[1].isDrawn);
    EXPECT_FALSE(part.cells[2].isDrawn);
    EXPECT_EQ(part.cells[2].pictures.count, 0);
    EXPECT_NE(pictureMatrixJson(part).find("\"drawn\":false"), std::string::npos);

    // The rest, and one schedule more.
    std::vector<std::string> drawn;
    EvaluationPlan more = small();
    more.schedules.emplace_back("time_uniform");
    const PictureMatrix all = drawPictureMatrix(
        more,
        {.progress = [&](double, const std::string& next) { drawn.push_back(next); },
         .before = &part},
        {});
    EXPECT_EQ(drawn.size(), 6U + 4U);
    ASSERT_EQ(all.cells.size(), 12U);
    for (size_t i = 0; i < 8; ++i) {
        EXPECT_EQ(all.cells[i].pictures.values, whole.cells[i].pictures.values) << i;
        for (size_t sample = 0; sample < 3; ++sample) {
            EXPECT_NEAR(all.cells[i].errors[sample], whole.cells[i].errors[sample], 1e-7);
        }
    }
    // Other noise: nothing of it is used.
    drawn.clear();
    EvaluationPlan other = small();
    other.seeds = {6};
    (void)drawPictureMatrix(
        other,
        {.progress = [&](double, const std::string& next) { drawn.push_back(next); },
         .before = &part},
        {});
    EXPECT_EQ(drawn.size(), 9U);
}

TEST_F(PictureMatrixTest, DescribesItselfAsJson) {
    const PictureMatrix matrix = drawPictureMatrix(small(), {}, {});
    const std::string text = pictureMatrixJson(matrix);
    for (const char letter : text) {
        EXPECT_TRUE(letter >= ' ' && letter <= '~');
    }
    const nlohmann::json json = nlohmann::json::parse(text);
    EXPECT_EQ(json["format"], "ld3-pictures/1");
    EXPECT_EQ(json["seed"], 5);
    EXPECT_EQ(json["samples"], 3);
    EXPECT_EQ(json["model_sha256"].get<std::string>().size(), 64U);
    EXPECT_EQ(json["cells"].size(), 8U);
    EXPECT_EQ(json["cells"][0]["solver"], "UniPC-3 bh1");
    EXPECT_EQ(json["cells"][0]["calls"], 4);
    EXPECT_EQ(json["cells"][0]["times"].get<std::vector<double>>(), matrix.cells[0].schedule.times);
    EXPECT_EQ(json["cells"][0]["l2"].size(), 3U);
}

TEST_F(PictureMatrixTest, RefusesAndStops) {
    const auto codeWith = [&](auto change) {
        EvaluationPlan wish = small();
        change(wish);
        return codeOf([&] { (void)drawPictureMatrix(wish, {}, {}); });
    };
    EXPECT_EQ(codeWith([](EvaluationPlan& p) { p.samples = 65; }), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeWith([](EvaluationPlan& p) { p.seeds.clear(); }), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeWith([](EvaluationPlan& p) { p.schedules.clear(); }), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeWith([](EvaluationPlan& p) { p.schedules = {"nonsense"}; }),
              ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW((void)drawPictureMatrix(small(), {}, {stop.get_token(), nullptr}), Stopped);
}

}  // namespace
}  // namespace ld3
