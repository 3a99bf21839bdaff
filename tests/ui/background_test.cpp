#include "ui/jobs/background.h"

#include "tests/ui/ui_fixture.h"

#include <atomic>

namespace ld3::ui {
namespace {

class BackgroundTest : public UiFixture {};

TEST_F(BackgroundTest, OnlyTheNewestAnswerArrives) {
    Background background;
    std::atomic<bool> mayEnd = false;
    std::vector<int> answers;
    const auto keep = [&](const Answer<int>& answer) { answers.push_back(*answer.value); };
    background.ask(
        "first",
        [&] {
            mayEnd.wait(false);
            return 1;
        },
        keep);
    background.ask(
        "replaced while it waits", [] { return 2; }, keep);
    background.ask(
        "newest", [] { return 3; }, keep);
    EXPECT_TRUE(background.isBusy());
    mayEnd = true;
    mayEnd.notify_all();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !background.isBusy(); }, kLongWaitMilliseconds));
    EXPECT_EQ(answers, std::vector<int>{3});
}

TEST_F(BackgroundTest, WhereAllAreKeptEachIsDoneInTurnAlsoAtTheEnd) {
    std::atomic<bool> mayEnd = false;
    std::vector<int> answers, written;
    const auto ask = [&](Background& background, int number) {
        background.ask(
            "file",
            [&, number] {
                mayEnd.wait(false);
                written.push_back(number);  // read when the thread has ended
                return number;
            },
            [&](const Answer<int>& answer) { answers.push_back(*answer.value); });
    };
    {
        Background background(Background::Keeps::All);
        for (const int number : {1, 2, 3}) {
            ask(background, number);
        }
        mayEnd = true;
        mayEnd.notify_all();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !background.isBusy(); }, kLongWaitMilliseconds));
        EXPECT_EQ(answers, (std::vector{1, 2, 3}));
        ask(background, 4);
        ask(background, 5);
    }
    EXPECT_EQ(written, (std::vector{1, 2, 3, 4, 5})) << "nothing that waits is forgotten";
    EXPECT_EQ(answers, (std::vector{1, 2, 3})) << "nobody is there to hear of it";
}

TEST_F(BackgroundTest, WhoWaitsForTheEndHasTheAnswersThen) {
    Background background(Background::Keeps::All);
    std::vector<int> answers;
    bool isOtherHeard = false;
    QObject other;
    QMetaObject::invokeMethod(
        &other, [&] { isOtherHeard = true; }, Qt::QueuedConnection);
    for (const int number : {1, 2}) {
        background.ask(
            "here",
            [number] { return number; },
            [&](const Answer<int>& answer) {
                answers.push_back(*answer.value);
                if (answers.size() == 1) {
                    background.ask(
                        "asked by an answer",
                        [] { return 3; },
                        [&](const Answer<int>& last) { answers.push_back(*last.value); });
                }
            });
    }
    background.finish();
    EXPECT_EQ(answers, (std::vector{1, 2, 3}));
    EXPECT_FALSE(background.isBusy());
    EXPECT_FALSE(isOtherHeard) << "nothing else happens meanwhile";
    background.finish();
}

TEST_F(BackgroundTest, AnErrorTravelsAsAValue) {
    Background background;
    std::optional<Error> error;
    background.ask(
        "here",
        []() -> int { throw Error(ErrorCode::NotFound, "gone", "x", "look"); },
        [&](const Answer<int>& answer) { error = answer.error; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, kLongWaitMilliseconds));
    EXPECT_EQ(error->code(), ErrorCode::NotFound);
}

TEST_F(BackgroundTest, WhatIsStoppedAnswersWithNothing) {
    Background background;
    std::optional<Answer<int>> answer;
    background.ask(
        "here",
        []() -> int { throw Stopped{}; },
        [&](const Answer<int>& nothing) { answer = nothing; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(answer->value || answer->error);
}

TEST_F(BackgroundTest, NothingArrivesAfterItsEnd) {
    bool arrived = false;
    {
        Background background;
        background.ask(
            "late", [] { return 1; }, [&](const Answer<int>&) { arrived = true; });
    }
    QTest::qWait(50);
    EXPECT_FALSE(arrived);
}

}  // namespace
}  // namespace ld3::ui
