#include "ui/window/draft_memory.h"

#include "core/schedules/heuristics.h"
#include "tests/ui/ui_fixture.h"

namespace ld3::ui {
namespace {

class DraftMemoryTest : public UiFixture {};

TEST_F(DraftMemoryTest, ADraftOfARunWhoseNameIsNotUtf8IsRememberedToo) {
    Schedule schedule = makeSchedule("edm", {"unipc", 3, "bh1"}, 4, {});
    schedule.name = "run-\xff";
    ASSERT_NO_THROW(rememberDraft(schedule));
    const std::optional<Schedule> back = rememberedDraft();
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->times, schedule.times);
    EXPECT_TRUE(back->name.starts_with("run-"));
}

}  // namespace
}  // namespace ld3::ui
