#pragma once

#include "core/base/run_control.h"

#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace ld3 {

namespace detail {

void runBeside(std::function<void()> work, const RunControl& control);

}  // namespace detail

/// Does `work`, in which a library takes long and hears nothing, so that a stop is answered at
/// once: the work is then left to itself in a thread of its own, and its result is dropped. A pause
/// holds the caller at once, while the work comes to its end.
///
/// While two were left to themselves no other begins, so that repeated stops do not fill the
/// memory. Where no stop is possible the work is done right here.
/// @param work  owns all that it touches, or shares it: it may outlive the caller, and the gate
/// @returns what `work` returns
/// @throws Stopped; what `work` throws
template <class Work>
std::invoke_result_t<Work&> abandonable(Work work, const RunControl& control) {
    if (!control.stop.stop_possible()) {
        return work();
    }
    using Task = std::packaged_task<std::invoke_result_t<Work&>()>;
    auto task = std::make_shared<Task>(std::move(work));
    auto result = task->get_future();
    detail::runBeside([task = std::move(task)] { (*task)(); }, control);
    return result.get();
}

/// Whether work that was left to itself still runs.
[[nodiscard]] bool isWorkAbandoned();

/// For the end of `main`: flushes what was printed and ends the program, without waiting for work
/// that was left to itself, and without taking down LibTorch, which takes 0.06 s.
[[noreturn]] void leaveWith(int status);

}  // namespace ld3
