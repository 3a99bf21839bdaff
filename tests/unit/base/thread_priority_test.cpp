#include "core/base/thread_priority.h"

#include <gtest/gtest.h>

#include <latch>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace ld3 {
namespace {

int priorityOf(pid_t thread) {
    return ::getpriority(PRIO_PROCESS, static_cast<id_t>(thread));
}

TEST(ThreadPriorityTest, AThreadAndThoseItStartsGiveWayToTheOthers) {
    const int own = priorityOf(::gettid());
    int worker = 0, its = 0;
    std::thread([&] {
        giveWay();
        worker = priorityOf(::gettid());
        std::thread([&its] { its = priorityOf(::gettid()); }).join();
    }).join();
    EXPECT_GT(worker, own);
    EXPECT_EQ(its, worker);
    EXPECT_EQ(priorityOf(::gettid()), own);
}

TEST(ThreadPriorityTest, ThreadsThatAreThereGiveWayToo) {
    const int own = priorityOf(::gettid());
    std::latch isThere(1), mayEnd(1);
    pid_t id = 0;
    std::thread other([&] {
        id = ::gettid();
        isThere.count_down();
        mayEnd.wait();
    });
    isThere.wait();
    letOthersGiveWay();
    EXPECT_GT(priorityOf(id), own);
    EXPECT_EQ(priorityOf(::gettid()), own);
    mayEnd.count_down();
    other.join();
}

}  // namespace
}  // namespace ld3
