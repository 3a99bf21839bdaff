#include "core/evaluation/evaluation_log.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/runs/run_library.h"

#include <QLineEdit>
#include <QTableView>

#include <algorithm>

// How the window's measured values follow folders and runs.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class EvaluationWindowTest : public MainWindowFixture {
  protected:
    /// A folder with one value, as an evaluation leaves it.
    void write(const std::filesystem::path& folder, const Evaluation& value) {
        std::filesystem::create_directories(folder);
        appendEvaluation({folder}, value);
    }

    [[nodiscard]] const std::vector<Evaluation>& values() { return m_window->board().all(); }

    [[nodiscard]] bool waitForValues(size_t count) {
        return QTest::qWaitFor([&] { return values().size() == count; }, kLongWaitMilliseconds);
    }

    [[nodiscard]] bool waitForRuns(int count) {
        return QTest::qWaitFor([&] { return runs()->model()->rowCount() == count; },
                               kLongWaitMilliseconds);
    }

    [[nodiscard]] QTableView* runs() const { return child<QTableView>("runTable"); }

    [[nodiscard]] QTableView* table() const { return child<QTableView>("evaluationTable"); }
};

TEST_F(EvaluationWindowTest, AnotherFolderOfRunsHasOtherValues) {
    write(runsRoot() / "here", testing::learnedValue(5, 4.0));
    ASSERT_TRUE(waitForValues(1));
    const std::filesystem::path other = filePath(QStringLiteral("others")).toStdString();
    write(other / "there", testing::learnedValue(6, 3.0));
    write(other / "too", testing::handMadeValue("edm", 6, 9.0));
    m_window->library().setRoot(other);
    EXPECT_TRUE(values().empty()) << "at once, nothing of both is mixed";
    ASSERT_TRUE(waitForValues(2));
    EXPECT_TRUE(std::none_of(values().begin(), values().end(), [](const Evaluation& value) {
        return value.value == 4.0;
    }));
    m_window->library().setRoot(runsRoot());
    ASSERT_TRUE(waitForValues(1));
    EXPECT_EQ(values().front().value, 4.0) << "read anew";
}

TEST_F(EvaluationWindowTest, ADeletedEvaluationGoesAndTheChoiceStaysWithItsValue) {
    write(runsRoot() / "first", testing::learnedValue(5, 4.0));
    write(runsRoot() / "second", testing::learnedValue(6, 3.0));
    ASSERT_TRUE(waitForValues(2));
    EvaluationBoard& board = m_window->board();
    const size_t kept = board.evaluations()[0].value == 3.0 ? 0 : 1;
    board.choose(kept);
    std::filesystem::remove_all(runsRoot() / "first");
    ASSERT_TRUE(waitForValues(1));
    ASSERT_TRUE(board.chosen().has_value());
    EXPECT_EQ(board.evaluations()[*board.chosen()].value, 3.0);
    EXPECT_EQ(table()->model()->rowCount(), 1);
    std::filesystem::remove_all(runsRoot() / "second");
    ASSERT_TRUE(waitForValues(0));
    EXPECT_FALSE(board.chosen().has_value());
}

TEST_F(EvaluationWindowTest, ValuesGoWithARenamedRun) {
    NoObserver observer;
    const Outcome run = runExperiment(smallExperiment("first"), observer, {});
    Evaluation own = testing::learnedValue(4, 5.0);
    own.run = run.folder.string();
    write(runsRoot() / "values", own);
    ASSERT_TRUE(waitForRuns(1));
    ASSERT_TRUE(waitForValues(1));
    runs()->selectRow(0);
    press(Qt::Key_F2);
    auto* text = child<QLineEdit>("markLine");
    ASSERT_NE(text, nullptr);
    text->setText(QStringLiteral("renamed"));
    press(Qt::Key_Return);
    const std::filesystem::path renamed = runsRoot() / "renamed";
    ASSERT_TRUE(QTest::qWaitFor([&] { return values().front().run == renamed.string(); },
                                kLongWaitMilliseconds))
        << values().front().run;
    // What is written later under the old name belongs to it too.
    Evaluation more = own;
    more.seed = 1;
    write(runsRoot() / "values", more);
    ASSERT_TRUE(waitForValues(2));
    EXPECT_EQ(values()[1].run, renamed.string());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return values().front().run == run.folder.string(); },
                                kLongWaitMilliseconds));
}

}  // namespace
}  // namespace ld3::ui
