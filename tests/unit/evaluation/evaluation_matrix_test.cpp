#include "core/evaluation/evaluation_matrix.h"

#include "tests/unit/evaluation/some_evaluations.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using testing::handMadeValue;
using testing::learnedValue;

const SolverSpec kUniPc = {"unipc", 3, "bh1"}, kIpndm = {"ipndm", 3, ""}, kEuler = {"euler", 1, ""};

Evaluation used(const SolverSpec& learnedFor, const SolverSpec& with, double value, int nfe = 5) {
    Evaluation evaluation = learnedValue(nfe, value);
    evaluation.schedule =
        "2026-01-02_030405_fast_" + learnedFor.name + "_nfe" + std::to_string(nfe);
    evaluation.scheduleSha256 = evaluation.schedule;
    evaluation.learnedFor = solverTitle(learnedFor);
    evaluation.solver = with;
    return evaluation;
}

TEST(TransferMatrix, RowsAreSolversLearnedForAndColumnsSolversUsedWith) {
    const EvaluationSeries series = groupEvaluations({used(kUniPc, kUniPc, 3.0),
                                                      used(kUniPc, kEuler, 30.0),
                                                      used(kUniPc, kIpndm, 5.0),
                                                      used(kIpndm, kIpndm, 4.0),
                                                      used(kIpndm, kUniPc, 8.0),
                                                      used(kUniPc, kUniPc, 2.0, 6),
                                                      handMadeValue("edm", 5, 20.0)},
                                                     "FID");
    EXPECT_EQ(matrixBudgets(series, 0), (std::vector<int>{5, 6}));
    const TransferMatrix matrix = transferMatrix(series, 0, 5);
    EXPECT_EQ(matrix.learnedFor, (std::vector<std::string>{"UniPC-3 bh1", "iPNDM-3"}));
    EXPECT_EQ(matrix.titles, matrix.learnedFor);
    EXPECT_EQ(matrix.usedWith, (std::vector<std::string>{"UniPC-3 bh1", "iPNDM-3", "Euler"}));
    ASSERT_TRUE(matrix.at(0, 0).has_value());
    EXPECT_EQ(matrix.at(0, 0)->mean, 3.0);
    EXPECT_EQ(matrix.at(0, 1)->mean, 5.0);
    EXPECT_EQ(matrix.at(0, 2)->mean, 30.0);
    EXPECT_EQ(matrix.at(1, 0)->mean, 8.0);
    EXPECT_FALSE(matrix.at(1, 2).has_value()) << "not measured";
    EXPECT_TRUE(matrix.isOwn(0, 0));
    EXPECT_FALSE(matrix.isOwn(0, 1));
    EXPECT_TRUE(matrix.isOwn(1, 1));
}

TEST(TransferMatrix, SeveralSchedulesForOneSolverAreRowsOfTheirOwn) {
    Evaluation paper = used(kUniPc, kUniPc, 3.5);
    paper.schedule = "2026-01-02_030405_paper_unipc3_nfe5";
    paper.scheduleSha256 = "paper";
    const EvaluationSeries series =
        groupEvaluations({used(kUniPc, kUniPc, 3.0), paper, used(kIpndm, kIpndm, 4.0)}, "FID");
    const TransferMatrix matrix = transferMatrix(series, 0, 5);
    EXPECT_EQ(matrix.titles,
              (std::vector<std::string>{
                  "UniPC-3 bh1, fast_unipc", "UniPC-3 bh1, paper_unipc3", "iPNDM-3"}));
    EXPECT_EQ(matrix.at(1, 0)->mean, 3.5);
}

TEST(TransferMatrix, OtherBudgetsAndProtocolsStayOut) {
    Evaluation fewer = used(kUniPc, kEuler, 30.0);
    fewer.protocol.samples = 100;
    const EvaluationSeries series = groupEvaluations({used(kUniPc, kUniPc, 3.0), fewer}, "FID");
    EXPECT_EQ(transferMatrix(series, 0, 5).usedWith.size(), 1U);
    EXPECT_EQ(transferMatrix(series, 1, 5).usedWith, std::vector<std::string>{"Euler"});
    EXPECT_TRUE(transferMatrix(series, 0, 7).cells.empty());
    EXPECT_TRUE(transferMatrix(series, 9, 5).cells.empty());
}

}  // namespace
}  // namespace ld3
