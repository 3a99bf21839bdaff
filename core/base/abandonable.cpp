#include "core/base/abandonable.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>

namespace ld3 {

namespace {

constexpr std::chrono::milliseconds kBetweenLooksAtTheGate{20};

/// One, such as a distance whose evaluation was stopped, keeps nobody from going on.
constexpr int64_t kMostAbandoned = 2;

struct Beside {
    std::thread thread;
    bool hasEnded = false;  ///< but for its last steps
};

/// The threads beside. They are joined before the libraries that they are in come down.
class BesideThreads {
  public:
    BesideThreads() = default;
    BesideThreads(const BesideThreads&) = delete;
    BesideThreads& operator=(const BesideThreads&) = delete;

    ~BesideThreads() {
        for (const auto& beside : m_abandoned) {
            beside->thread.join();
        }
    }

    static BesideThreads& all() {
        static BesideThreads threads;
        return threads;
    }

    /// @throws Stopped; std::system_error where there can be no thread
    void run(std::function<void()> work, const RunControl& control) {
        std::unique_lock lock(m_mutex);
        wait(lock, control, [this] { return abandonedNow() < kMostAbandoned; });
        throwIfStopped(control.stop);
        forgetEnded();
        auto beside = std::make_unique<Beside>();
        beside->thread = std::thread([this, own = beside.get(), work = std::move(work)]() mutable {
            work();
            work = nullptr;  // what it holds is free before anyone goes on
            const std::scoped_lock ending(m_mutex);
            own->hasEnded = true;
            m_changed.notify_all();
        });
        wait(lock, control, [&beside] { return beside->hasEnded; });
        if (!beside->hasEnded) {
            m_abandoned.push_back(std::move(beside));
            throw Stopped{};
        }
        lock.unlock();
        beside->thread.join();
    }

    [[nodiscard]] bool isAnyAbandoned() {
        const std::scoped_lock lock(m_mutex);
        return abandonedNow() > 0;
    }

  private:
    /// Until `isDone`, or a stop. Held at the gate while paused.
    template <class IsDone>
    void wait(std::unique_lock<std::mutex>& lock, const RunControl& control, IsDone isDone) {
        const bool hasGate = control.gate != nullptr;
        while (!control.stop.stop_requested() && !isDone()) {
            if (!hasGate) {
                m_changed.wait(lock, control.stop, isDone);
            } else if (control.gate->isPaused()) {
                lock.unlock();
                control.gate->wait(control.stop);
                lock.lock();
            } else {
                m_changed.wait_for(lock, control.stop, kBetweenLooksAtTheGate, isDone);
            }
        }
    }

    [[nodiscard]] int64_t abandonedNow() const {
        return std::count_if(m_abandoned.begin(), m_abandoned.end(), [](const auto& beside) {
            return !beside->hasEnded;
        });
    }

    void forgetEnded() {
        std::erase_if(m_abandoned, [](const auto& beside) {
            if (beside->hasEnded) {
                beside->thread.join();
            }
            return beside->hasEnded;
        });
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::unique_ptr<Beside>> m_abandoned;
};

}  // namespace

void detail::runBeside(std::function<void()> work, const RunControl& control) {
    BesideThreads::all().run(std::move(work), control);
}

bool isWorkAbandoned() {
    return BesideThreads::all().isAnyAbandoned();
}

void leaveWith(int status) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    // What they find is told at an ordinary end.
    if (!isWorkAbandoned()) {
        std::exit(status);
    }
#endif
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
    std::_Exit(status);
}

}  // namespace ld3
