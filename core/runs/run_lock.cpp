#include "core/runs/run_lock.h"

#include "core/base/error.h"

namespace ld3 {

namespace {

std::filesystem::path lockFile(const std::filesystem::path& folder) {
    return folder / "lock";
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& folder)
    : m_lock(lockFile(folder),
             {ErrorCode::Busy,
              "another program works on this run",
              folder.string(),
              "wait until it is done, or stop it"},
             {ErrorCode::Io,
              "cannot lock the run",
              folder.string(),
              "choose a folder that can be written, on a file system with locks"}) {}

bool RunLock::isHeld(const std::filesystem::path& folder) {
    return FileLock::isHeld(lockFile(folder));
}

}  // namespace ld3
