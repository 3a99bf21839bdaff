#include "ui/window/standing_error.h"

#include "ui/window/message_bar.h"

#include <string_view>
#include <utility>

namespace ld3::ui {

void StandingError::take(const Error& error) {
    if (m_error && std::string_view(m_error->what()) == error.what()) {
        return;
    }
    end();
    m_error = error;
    m_messages->showError(error);
}

void StandingError::end() {
    if (const std::optional<Error> before = std::exchange(m_error, std::nullopt)) {
        m_messages->withdraw(*before);
    }
}

}  // namespace ld3::ui
