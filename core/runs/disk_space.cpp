#include "core/runs/disk_space.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace ld3 {

bool isDiskFull(const Error& error) {
    // What writes says the system's reason in its message; an error carries no number.
    const std::array<int, 3> reasons = {ENOSPC, EDQUOT, EFBIG};
    return error.code() == ErrorCode::Io &&
           std::any_of(reasons.begin(), reasons.end(), [&error](int reason) {
               return error.problem().find(std::generic_category().message(reason)) !=
                      std::string::npos;
           });
}

bool writeWhenThereIsSpace(const RunControl& control,
                           const std::function<void()>& write,
                           const std::function<void(const Error&)>& waits) {
    bool wasHeld = false;
    while (true) {
        try {
            write();
            return wasHeld;
        } catch (const Error& error) {
            if (!isDiskFull(error) || control.gate == nullptr || control.stop.stop_requested()) {
                throw;
            }
            waits(error);
        }
        wasHeld = true;
        control.gate->setPaused(true);
        control.betweenEvaluations();
    }
}

}  // namespace ld3
