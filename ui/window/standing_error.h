#pragma once

#include "core/base/error.h"

#include <optional>

namespace ld3::ui {

class MessageBar;

/// An error of something that is tried over and over: said once until it changes or is over, also
/// where the user has dismissed it meanwhile.
class StandingError {
  public:
    /// @param messages  must outlive it
    explicit StandingError(MessageBar* messages) : m_messages(messages) {}

    void take(const Error& error);
    /// It worked: what was said of it goes, and the same error would be news.
    void end();

  private:
    MessageBar* m_messages;
    std::optional<Error> m_error;
};

}  // namespace ld3::ui
