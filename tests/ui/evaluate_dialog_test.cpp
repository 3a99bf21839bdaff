#include "ui/evaluation/evaluate_dialog.h"

#include "tests/ui/ui_fixture.h"
#include "ui/evaluation/number_list_edit.h"
#include "ui/experiment/path_edit.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <memory>

namespace ld3::ui {
namespace {

RunInfo someRun(const std::string& name, const SolverSpec& solver, int nfe) {
    RunInfo run;
    run.name = name;
    run.folder = "/runs/" + name;
    run.modelName = "builtin";
    run.modelSha256 = "abc";
    run.device = "cpu";
    run.dtype = "float64";
    run.recipe.solver = solver;
    run.recipe.nfe = nfe;
    run.teacher.nfe = 40;
    return run;
}

class EvaluateDialogTest : public UiFixture {
  protected:
    void open(const std::vector<RunInfo>& runs) {
        m_dialog = std::make_unique<EvaluateDialog>(runs, smallExperiment("a"));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    template <class T>
    T* child(const char* name) {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }

    void check(const char* list, const QString& text, bool isChecked = true) {
        for (QListWidgetItem* item : child<QListWidget>(list)->findItems(text, Qt::MatchExactly)) {
            item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
        }
    }

    [[nodiscard]] bool canStart() { return child<QPushButton>("startEvaluation")->isEnabled(); }

    void type(const char* name, const QString& text) {
        auto* line = child<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<EvaluateDialog> m_dialog;
};

TEST_F(EvaluateDialogTest, MakesThePlanThatIsShown) {
    open({someRun("one", makeSolverSpec("unipc"), 5), someRun("two", makeSolverSpec("ipndm"), 6)});
    EXPECT_TRUE(canStart());
    check("evaluateHandMade", QStringLiteral("logSNR"));
    check("evaluateSolvers", QStringLiteral("iPNDM-3"));
    type("evaluateNfes", QStringLiteral("5-6"));
    type("evaluateSeeds", QStringLiteral("0, 7"));
    auto* metric = child<QComboBox>("evaluateMetric");
    metric->setCurrentIndex(metric->findData(QStringLiteral("pixel-pca")));
    child<QSpinBox>("evaluateSamples")->setValue(1000);
    child<QSpinBox>("evaluateBatch")->setValue(32);
    QTest::keyClick(child<QCheckBox>("evaluateTeacher"), Qt::Key_Space);

    const EvaluationPlan plan = m_dialog->plan();
    EXPECT_EQ(plan.model, "builtin");
    EXPECT_EQ(plan.options.dtype, "float64") << "as the runs";
    EXPECT_EQ(plan.teacher.nfe, 40);
    EXPECT_THAT(plan.schedules,
                ::testing::UnorderedElementsAre("/runs/one", "/runs/two", "logSNR", "edm"));
    EXPECT_EQ(plan.solvers, std::vector<SolverSpec>{makeSolverSpec("ipndm")});
    EXPECT_EQ(plan.nfes, (std::vector<int>{5, 6}));
    EXPECT_EQ(plan.seeds, (std::vector<uint64_t>{0, 7}));
    EXPECT_EQ(plan.metric, "pixel-pca");
    EXPECT_EQ(plan.reference, "auto");
    EXPECT_EQ(plan.samples, 1000);
    EXPECT_EQ(plan.batch, 32);
    EXPECT_FALSE(plan.withTeacher);
    // Two hand-made at two budgets; one run with its own and iPNDM, one with its own; two seeds.
    EXPECT_EQ(m_dialog->size().values, 2 * (4 + 2 + 1));
    EXPECT_EQ(m_dialog->size().networkEvaluations, 2 * 1000 * (2 * (5 + 6) + 5 + 5 + 6));
    const QString text = child<QLabel>("evaluationSize")->text();
    EXPECT_TRUE(text.contains(QStringLiteral("14"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("76,000"))) << text.toStdString();
}

TEST_F(EvaluateDialogTest, SaysWhatIsWrongBeforeItStarts) {
    open({someRun("one", makeSolverSpec("unipc"), 5)});
    const auto problem = [&] { return child<QLabel>("evaluationProblem")->text(); };
    EXPECT_TRUE(problem().isEmpty());
    type("evaluateNfes", QStringLiteral("4, x"));
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(problem().contains(QStringLiteral("NFE"))) << problem().toStdString();
    type("evaluateNfes", QStringLiteral("5"));
    EXPECT_TRUE(canStart());
    type("evaluateSeeds", QStringLiteral("-"));
    EXPECT_FALSE(canStart());
    type("evaluateSeeds", QStringLiteral("1"));
    auto* reference = child<QComboBox>("evaluateReference");
    EXPECT_FALSE(child<PathEdit>("evaluateReferenceFile")->isEnabled());
    reference->setCurrentIndex(3);
    EXPECT_TRUE(child<PathEdit>("evaluateReferenceFile")->isEnabled());
    EXPECT_FALSE(canStart());
    child<PathEdit>("evaluateReferenceFile")->line()->setText(QStringLiteral("/data/stats.npz"));
    EXPECT_TRUE(canStart()) << problem().toStdString();
    EXPECT_EQ(m_dialog->plan().reference, "/data/stats.npz");
}

TEST_F(EvaluateDialogTest, RunsOfUnlikeModelsAreNotMixed) {
    RunInfo other = someRun("two", makeSolverSpec("unipc"), 5);
    other.modelSha256 = "def";
    open({someRun("one", makeSolverSpec("unipc"), 5), other});
    EXPECT_FALSE(canStart());
    EXPECT_FALSE(m_dialog->problem().isEmpty());
}

TEST_F(EvaluateDialogTest, WithoutRunsHandMadeSchedulesOfTheFormAreMeasured) {
    open({});
    EXPECT_TRUE(canStart()) << m_dialog->problem().toStdString();
    const EvaluationPlan plan = m_dialog->plan();
    EXPECT_EQ(plan.schedules, std::vector<std::string>{"edm"});
    EXPECT_EQ(plan.nfes, std::vector<int>{4});
    ASSERT_EQ(plan.solvers.size(), 1U);
    EXPECT_EQ(plan.solvers.front().name, "unipc");
    check("evaluateSolvers", QStringLiteral("UniPC-3 bh1"), false);
    EXPECT_FALSE(canStart());
}

TEST_F(EvaluateDialogTest, WhatIsCheckedIsSeenAtOnce) {
    open({someRun("one", makeSolverSpec("unipc"), 5), someRun("two", makeSolverSpec("ipndm"), 6)});
    m_dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    auto* list = child<QListWidget>("evaluateHandMade");
    list->setFocus();
    const auto found = list->findItems(QStringLiteral("edm"), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    const QRect row = list->visualItemRect(found.front());
    EXPECT_GE(row.top(), 0);
    EXPECT_LE(row.bottom(), list->viewport()->rect().bottom());
    EXPECT_EQ(list->currentItem(), found.front()) << "keys begin there";
}

TEST_F(EvaluateDialogTest, EveryFieldIsExplained) {
    open({});
    for (const char* name : {"evaluateHandMade",
                             "evaluateSolvers",
                             "evaluateNfes",
                             "evaluateSeeds",
                             "evaluateMetric",
                             "evaluateReference",
                             "evaluateWeights",
                             "evaluateSamples",
                             "evaluateRounding",
                             "evaluateBatch",
                             "evaluateTeacher"}) {
        auto* field = child<QWidget>(name);
        ASSERT_NE(field, nullptr) << name;
        EXPECT_FALSE(field->toolTip().isEmpty()) << name;
    }
}

}  // namespace
}  // namespace ld3::ui
