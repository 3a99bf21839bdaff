#pragma once

#include <exception>
#include <string>

namespace ld3 {

/// Why something failed, in terms a program can act on.
enum class ErrorCode {
    InvalidArgument,  ///< a value outside its range, an unknown name
    NotFound,         ///< a file, folder, key or device that is not there
    BadFile,          ///< truncated, of another kind, wrong shape
    Unsupported,      ///< valid, but not possible here
    Io,               ///< reading or writing failed: permissions, full disk
    Busy,             ///< another program works on the same run
    Numerical,        ///< NaN or divergence
    OutOfMemory,
    NoDevice,
    Internal,
};

/// The one exception type that core throws.
class Error : public std::exception {
  public:
    /// @param what    what failed, without a full stop
    /// @param where   file, field or option, with its value
    /// @param remedy  what the user can do about it
    Error(ErrorCode code, std::string what, std::string where, std::string remedy);

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }

    /// One line, "what: where: remedy".
    [[nodiscard]] const char* what() const noexcept override { return m_line.c_str(); }

    [[nodiscard]] const std::string& problem() const noexcept { return m_problem; }

    [[nodiscard]] const std::string& where() const noexcept { return m_where; }

    [[nodiscard]] const std::string& remedy() const noexcept { return m_remedy; }

  private:
    ErrorCode m_code;
    std::string m_problem, m_where, m_remedy, m_line;
};

/// Turns whatever is being handled (call inside `catch`) into an `Error`: LibTorch's, bad_alloc,
/// file system errors, and what is no exception at all. To be used only where a job or a command
/// ends.
[[nodiscard]] Error currentError(const std::string& where);

}  // namespace ld3
