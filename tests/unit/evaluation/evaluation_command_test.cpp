#include "core/evaluation/evaluation_command.h"

#include "core/evaluation/evaluation_size.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(EvaluationCommand, NamesWhatDefinesTheValues) {
    EvaluationPlan plan;
    plan.schedules = {"edm", "runs/a run"};
    plan.solvers = {makeSolverSpec("unipc", 3),
                    makeSolverSpec("unipc", 2, "bh2"),
                    makeSolverSpec("euler"),
                    makeSolverSpec("heun")};
    plan.nfes = {4, 5, 6};
    plan.seeds = {0, 1};
    plan.metric = "fid";
    plan.reference = "cifar10-32x32.npz";
    plan.samples = 50'000;
    plan.batch = 128;
    plan.weights = "/weights of mine";
    EXPECT_EQ(evaluationCommand(plan, "out"),
              "ld3 evaluate builtin --schedules 'edm,runs/a run' --solvers "
              "unipc:3,unipc:2:bh2,euler,heun --nfe 4,5,6 --seeds 0,1 --metric fid --reference "
              "cifar10-32x32.npz --samples 50000 --batch 128 --rounding edm --weights "
              "'/weights of mine' --out out");
}

TEST(EvaluationCommand, NamesAFrontEndOnce) {
    EvaluationPlan plan;
    plan.frontEnd = "tensorflow";
    const std::string command = evaluationCommand(plan, "o");
    const size_t first = command.find("--front-end");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(command.find("--front-end", first + 1), std::string::npos) << command;
}

TEST(EvaluationCommand, PicturesAreDrawnAgainByTheirOwnVerb) {
    EvaluationPlan plan;
    plan.schedules = {"edm", "my run"};
    plan.solvers = {makeSolverSpec("unipc", 3)};
    plan.nfes = {4, 5};
    plan.seeds = {7};
    plan.samples = 4;
    plan.options.dtype = "float64";
    EXPECT_EQ(picturesCommand(plan, "p.png"),
              "ld3 pictures builtin --dtype float64 --schedules 'edm,my run' --solvers unipc:3 "
              "--nfe 4,5 --samples 4 --seed 7 --out p.png");
}

TEST(EvaluationCommand, NamesWithACommaAreGivenOneByOne) {
    EvaluationPlan plan;
    plan.schedules = {"edm", "runs/a,b", "runs/of mine"};
    plan.seeds = {7};
    const std::string oneByOne =
        " --schedules edm --schedules runs/a,b --schedules 'runs/of mine' --see";
    EXPECT_THAT(evaluationCommand(plan, "o"), HasSubstr(oneByOne));
    EXPECT_THAT(
        picturesCommand(plan, "p.png"),
        HasSubstr(" --schedules edm --schedules runs/a,b --schedules 'runs/of mine' --sam"));
}

TEST(EvaluationCommand, SaysWhatIsNotAsByDefault) {
    EvaluationPlan plan;
    const std::string standard = evaluationCommand(plan, "o");
    for (const char* flag : {"--solvers",
                             "--nfe",
                             "--weights",
                             "--no-teacher",
                             "--shard",
                             "--device",
                             "--dtype",
                             "--threads",
                             "--teacher-nfe",
                             "--describe"}) {
        EXPECT_THAT(standard, Not(HasSubstr(flag)));
    }
    plan.model = "my model's.pkl";
    plan.options.device = "cuda:1";
    plan.options.dtype = "float64";
    plan.options.description = R"({"kind": "eps", "classes": 10})";
    plan.noiseSchedule = "vp-linear";
    plan.threads = 2;
    plan.withTeacher = false;
    plan.teacher.nfe = 100;
    plan.teacher.solver = makeSolverSpec("ipndm", 4);
    plan.shard = 1;
    plan.shards = 4;
    const std::string command = evaluationCommand(plan, "o");
    EXPECT_THAT(command, HasSubstr("ld3 evaluate 'my model'\\''s.pkl' --describe classes=10"));
    for (const char* part : {"--describe kind=eps",
                             "--noise-schedule vp-linear",
                             "--device cuda:1",
                             "--dtype float64",
                             "--threads 2",
                             "--no-teacher",
                             "--teacher-nfe 100",
                             "--teacher-solver ipndm:4",
                             "--shard 1/4"}) {
        EXPECT_THAT(command, HasSubstr(part));
    }
}

TEST(EvaluationSize, CountsValuesAndNetworkEvaluations) {
    EvaluationPlan plan;
    plan.solvers = {makeSolverSpec("unipc", 3), makeSolverSpec("heun")};
    plan.nfes = {4, 5};
    plan.seeds = {0, 1, 2};
    plan.samples = 100;
    plan.withTeacher = false;
    // Heun makes four evaluations of a budget of five.
    EvaluationSize size = evaluationSize(plan, 2, {});
    EXPECT_EQ(size.values, 2 * 2 * 2 * 3);
    EXPECT_EQ(size.networkEvaluations, 2 * 3 * 100 * (4 + 5 + 4 + 4));

    plan.withTeacher = true;
    size = evaluationSize(plan, 2, {});
    EXPECT_EQ(size.values, (2 * 2 * 2 + 1) * 3);
    EXPECT_EQ(size.networkEvaluations, 3 * 100 * (2 * 17 + 60));
    plan.metric = "l2";
    EXPECT_EQ(evaluationSize(plan, 2, {}).values, 2 * 2 * 2 * 3)
        << "the teacher's distance to itself is not measured";
}

TEST(EvaluationSize, LearnedSchedulesGoWithTheirOwnSolverAndWithThoseOfAsManySteps) {
    EvaluationPlan plan;
    plan.withTeacher = false;
    plan.samples = 10;
    const std::vector<LearnedUse> learned = {{makeSolverSpec("unipc", 3), 5},
                                             {makeSolverSpec("ipndm", 3), 6}};
    // A hand-made schedule stands beside with the learned ones' solvers and budgets.
    EvaluationSize size = evaluationSize(plan, 1, learned);
    EXPECT_EQ(size.values, 2 + 2 + 2 * 2) << "and each learned one with the other's solver";
    EXPECT_EQ(size.networkEvaluations, 10 * (2 * (5 + 6) + 2 * (5 + 6)));

    plan.solvers = {makeSolverSpec("ipndm", 3), makeSolverSpec("heun")};
    size = evaluationSize(plan, 0, learned);
    EXPECT_EQ(size.values, 5) << "both with their own and with Heun, one also with iPNDM";
    EXPECT_EQ(size.networkEvaluations, 10 * (5 + 5 + 10 + 6 + 12)) << "Heun evaluates twice a step";
    EXPECT_EQ(evaluationSize(plan, 0, {{makeSolverSpec("unipc", 3), 5, true}}).values, 1);
}

}  // namespace
}  // namespace ld3
