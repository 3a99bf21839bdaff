#pragma once

#include "core/base/error.h"
#include "core/base/run_control.h"

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace ld3::ui {

/// A value, or why there is none, or neither if the work was stopped: how the end of background
/// work travels to the GUI thread.
template <class T>
struct Answer {
    std::optional<T> value;
    std::optional<Error> error;
};

/// Answers questions in a thread of its own, in their order. The answers arrive in the GUI thread.
class Background {
  public:
    enum class Keeps {
        Newest,  ///< it replaces one that waits, and a late answer to an older one is dropped
        All,     ///< for files that are written: each is, also those that wait at the end
    };

    explicit Background(Keeps keeps = Keeps::Newest);
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    /// Waits for the question being answered, and where all are kept for those that wait; no answer
    /// arrives any more.
    ~Background();

    /// @param where    for messages: the file or folder that the work is about
    /// @param work     runs in the other thread on its own copies; may throw, also `Stopped`
    /// @param deliver  called with an `Answer` of what `work` returns, in the GUI thread
    template <class Work, class Deliver>
    void ask(const std::string& where, Work work, Deliver deliver) {
        using T = decltype(work());
        post([where, work = std::move(work), deliver = std::move(deliver)]() -> Delivery {
            auto answer = std::make_shared<Answer<T>>();
            try {
                answer->value = work();
            } catch (const Stopped&) {
                // An ordinary ending: the answer stays empty.
            } catch (...) {
                answer->error = currentError(where);
            }
            return [answer, deliver] { deliver(*answer); };
        });
    }

    /// Waits until all questions are answered; the answers have arrived then.
    void finish();

    /// A question waits or is being answered.
    [[nodiscard]] bool isBusy() const { return m_delivered != m_asked; }

  private:
    using Delivery = std::function<void()>;
    using Task = std::function<Delivery()>;

    void post(Task task);
    void work(const std::stop_token& stop);

    const Keeps m_keeps;
    uint64_t m_asked = 0, m_delivered = 0;  // GUI thread
    QObject m_receiver;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::condition_variable m_rested;
    std::deque<std::pair<uint64_t, Task>> m_waiting;
    bool m_isWorking = false;
    std::jthread m_thread;  // last: dies first, which stops and joins
};

}  // namespace ld3::ui
