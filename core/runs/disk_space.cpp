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

}  // namespace ld3
