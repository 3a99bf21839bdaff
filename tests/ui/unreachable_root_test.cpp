#include "tests/ui/main_window_fixture.h"
#include "ui/jobs/job_queue.h"

#include <string>

// A folder of runs about which the file system tells nothing: what is started there fails as a job.

namespace ld3::ui {
namespace {

class UnreachableRootTest : public MainWindowFixture {
  protected:
    UnreachableRootTest() {
        m_window.reset();
        // Looking up so long a name is an error, not a "no".
        m_window =
            std::make_unique<MainWindow>(runsRoot() / std::string(300, 'x'), testing::fakeMeasure);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return action(Command::Train)->isEnabled(); },
                                    kLongWaitMilliseconds));
    }

    [[nodiscard]] bool waitForFailures(int count) const {
        return QTest::qWaitFor(
            [&] {
                const JobQueue& queue = m_window->queue();
                for (int row = 0; row < queue.rowCount(); ++row) {
                    if (queue.job(row).state != JobState::Failed) {
                        return false;
                    }
                }
                return queue.rowCount() == count;
            },
            kLongWaitMilliseconds);
    }
};

TEST_F(UnreachableRootTest, TrainAndAddToQueueFailAsJobs) {
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(waitForFailures(1));
    EXPECT_NE(m_window->queue().job(0).message.find("cannot create the folder"), std::string::npos)
        << m_window->queue().job(0).message;
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitForFailures(2));
    EXPECT_TRUE(m_window->isVisible());
}

}  // namespace
}  // namespace ld3::ui
