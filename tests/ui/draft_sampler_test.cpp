#include "ui/schedules/draft_sampler.h"

#include "core/base/run_control.h"
#include "tests/ui/drawing.h"
#include "tests/ui/ui_fixture.h"

#include <atomic>
#include <thread>

namespace ld3::ui {
namespace {

class DraftSamplerTest : public UiFixture {
  protected:
    /// Draws pictures whose number is the schedule's NFE; those of NFE 9 never end by themselves.
    DraftSampler::Draw draw() {
        return [this](const Schedule& schedule, const std::stop_token& stop, int count) {
            ++m_begun;
            m_count = count;
            const RunControl control{stop, nullptr};
            while (schedule.nfe == 9) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                control.betweenEvaluations();
            }
            ++m_done;
            return testing::samplePictures(schedule.nfe);
        };
    }

    std::atomic<int> m_begun = 0, m_done = 0, m_count = 0;
};

TEST_F(DraftSamplerTest, TheNewestStopsWhatIsBeingDrawnAndNothingOfItIsShown) {
    DraftSampler sampler(
        nullptr, [this](const std::filesystem::path&, const std::stop_token&) { return draw(); });
    sampler.setRun("run");
    std::vector<int> shown;
    QObject::connect(&sampler, &DraftSampler::sampled, &sampler, [&](const SampleComparison& s) {
        shown.push_back(s.teacher.count);
    });
    QSignalSpy failed(&sampler, &DraftSampler::failed);
    sampler.ask(testing::handMade("edm", 9));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_begun == 1; }, kLongWaitMilliseconds));
    sampler.ask(testing::handMade("edm", 9));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_begun == 2; }, kLongWaitMilliseconds))
        << "the first one would go on for ever";
    // Those that never began are passed over.
    for (int nfe = 4; nfe <= 6; ++nfe) {
        sampler.ask(testing::handMade("edm", nfe), 3);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.empty(); }, kLongWaitMilliseconds));
    EXPECT_EQ(shown, std::vector<int>{6});
    EXPECT_EQ(m_count, 3);
    EXPECT_EQ(m_done, m_begun - 2);
    EXPECT_TRUE(failed.isEmpty()) << "a stop is no failure";
    EXPECT_FALSE(sampler.isBusy());
}

TEST_F(DraftSamplerTest, StoppedItTellsNothingAndDrawsAgainWhenAsked) {
    DraftSampler sampler(
        nullptr, [this](const std::filesystem::path&, const std::stop_token&) { return draw(); });
    sampler.setRun("run");
    QSignalSpy sampled(&sampler, &DraftSampler::sampled);
    sampler.ask(testing::handMade("edm", 9));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_begun == 1; }, kLongWaitMilliseconds));
    sampler.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sampler.isBusy(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(sampled.isEmpty());
    sampler.ask(testing::handMade("edm", 5));
    ASSERT_TRUE(sampled.wait(kLongWaitMilliseconds));
    // It goes while something is being drawn.
    sampler.ask(testing::handMade("edm", 9));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_begun == 3; }, kLongWaitMilliseconds));
}

}  // namespace
}  // namespace ld3::ui
