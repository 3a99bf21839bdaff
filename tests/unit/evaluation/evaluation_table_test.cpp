#include "core/evaluation/evaluation_table.h"

#include "tests/unit/evaluation/some_evaluations.h"

#include <gmock/gmock.h>

#include <clocale>

namespace ld3 {
namespace {

using testing::early;
using testing::handMadeValue;
using ::testing::HasSubstr;
using testing::learnedValue;
using ::testing::Not;
using testing::teacherValue;

TEST(EvaluationTable, AProtocolIsOneLine) {
    EXPECT_EQ(protocolLine(handMadeValue("edm", 5, 1.0).protocol),
              "FID, inception-nv (00112233), against cifar10-32x32.npz (aabbccdd), 50000 samples, "
              "bytes edm, sigma 0.002 to 80");
}

TEST(EvaluationTable, AProtocolSaysNothingOfWhatItHasNot) {
    EvaluationProtocol protocol = handMadeValue("edm", 5, 1.0).protocol;
    protocol.resize = protocol.rounding = "none";
    EXPECT_THAT(protocolLine(protocol), Not(HasSubstr("none")));
    protocol.classSampling = "uniform";
    EXPECT_THAT(protocolLine(protocol), HasSubstr("classes uniform"));
}

TEST(EvaluationTable, CsvHasALineForEachValueAndQuotesWhatNeedsIt) {
    Evaluation evaluation = learnedValue(5, 0.5, 7);
    evaluation.run = "a \"run\", mine";
    evaluation.warnings = {"too few", "again"};
    const std::string csv = evaluationCsv({evaluation, early(handMadeValue("edm", 6, 2.5))});
    EXPECT_EQ(csv.substr(0, 50), "metric,model,solver,schedule,learned_for,nfe,seed,");
    EXPECT_THAT(csv,
                HasSubstr("\r\nFID,edm-cifar10.pkl,UniPC-3 bh1,2026-01-02_030405_fast_unipc3_"
                          "nfe5,UniPC-3 bh1,5,7,0.5,50000,50000,false,"));
    EXPECT_THAT(csv, HasSubstr(",\"a \"\"run\"\", mine\","));
    EXPECT_THAT(csv, HasSubstr("too few; again"));
    EXPECT_THAT(csv, HasSubstr(",6,0,2.5,25000,50000,false,"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
}

TEST(EvaluationTable, LatexHasCurvesAsRowsAndBudgetsAsColumns) {
    const std::string latex =
        evaluationLatex(groupEvaluations({learnedValue(5, 4.0, 0),
                                          learnedValue(5, 5.0, 1),
                                          learnedValue(6, 3.004),
                                          handMadeValue("time_uniform", 5, 123.456),
                                          early(handMadeValue("time_uniform", 6, 2.0)),
                                          teacherValue(0.01234)},
                                         "FID"));
    EXPECT_THAT(latex, HasSubstr("\\begin{tabular}{llrr}"));
    EXPECT_THAT(latex, HasSubstr("Solver & Schedule & NFE 5 & NFE 6 \\\\"));
    EXPECT_THAT(latex,
                HasSubstr("UniPC-3 bh1 & fast\\_unipc3, learned for UniPC-3 bh1 & "
                          "\\textbf{4.50} {\\scriptsize$\\pm$0.71} & \\textbf{3.00} \\\\"));
    EXPECT_THAT(latex, HasSubstr("time\\_uniform & 123.46 & \\textit{2.00} \\\\"));
    EXPECT_THAT(latex, HasSubstr("teacher, 60 evaluations & \\multicolumn{2}{c}{0.0123}"));
    EXPECT_THAT(latex, HasSubstr("% FID, inception-nv"));
    EXPECT_THAT(latex, Not(HasSubstr("footnotesize"))) << "one protocol needs no headings";
}

TEST(EvaluationTable, LatexKeepsUnlikeProtocolsApart) {
    Evaluation fewer = learnedValue(5, 9.0);
    fewer.protocol.samples = fewer.samplesDone = 10'000;
    const std::string latex =
        evaluationLatex(groupEvaluations({learnedValue(5, 4.0), fewer}, "FID"));
    EXPECT_THAT(latex, HasSubstr("\\textbf{4.00}"));
    EXPECT_THAT(latex, HasSubstr("\\textbf{9.00}")) << "lowest of its own protocol";
    EXPECT_THAT(latex, HasSubstr("{\\footnotesize FID, inception-nv"));
    EXPECT_THAT(latex, HasSubstr(", 10000 samples,"));
}

TEST(EvaluationTable, LatexOfNothingIsStillATable) {
    const std::string latex = evaluationLatex(groupEvaluations({}, "FID"));
    EXPECT_THAT(latex, HasSubstr("\\begin{tabular}{llr}"));
    EXPECT_THAT(latex, HasSubstr("\\end{tabular}"));
}

}  // namespace
}  // namespace ld3
