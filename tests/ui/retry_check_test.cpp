#include "ui/jobs/retry_check.h"

#include <gtest/gtest.h>

namespace ld3::ui {
namespace {

QueuedJob job(int id, JobState state) {
    QueuedJob made = trainingJob({});
    made.id = id;
    made.state = state;
    return made;
}

TEST(RetryCheck, LooksAtTheDiskOnceAsLongAsTheJobIsChosen) {
    int looks = 0;
    bool isThere = true;
    RetryCheck check([&](const QueuedJob&) {
        ++looks;
        return isThere;
    });
    const QueuedJob stopped = job(1, JobState::Stopped), failed = job(2, JobState::Failed);
    for (int report = 0; report < 30; ++report) {
        check.choose({1, 2});
        EXPECT_TRUE(check.canBe(stopped));
        EXPECT_TRUE(check.canBe(failed));
    }
    EXPECT_EQ(looks, 2);

    isThere = false;
    check.choose({2});
    EXPECT_TRUE(check.canBe(failed)) << "it stayed chosen";
    check.choose({1, 2});
    EXPECT_FALSE(check.canBe(stopped)) << "it was chosen anew";
    EXPECT_EQ(looks, 3);
    check.forget();
    EXPECT_FALSE(check.canBe(failed));
    EXPECT_EQ(looks, 4);
}

TEST(RetryCheck, LooksForNoJobThatIsNotOver) {
    RetryCheck check([](const QueuedJob&) {
        ADD_FAILURE() << "the disk was asked";
        return true;
    });
    for (const JobState state : {JobState::Waiting,
                                 JobState::Running,
                                 JobState::Pausing,
                                 JobState::Paused,
                                 JobState::Stopping,
                                 JobState::Done}) {
        EXPECT_FALSE(check.canBe(job(1, state)));
    }
}

}  // namespace
}  // namespace ld3::ui
