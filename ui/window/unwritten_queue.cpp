#include "ui/window/unwritten_queue.h"

#include "ui/i18n/core_text.h"
#include "ui/jobs/job_queue.h"

namespace ld3::ui {

void UnwrittenQueue::look() {
    m_failure = m_queue->tryToKeep();
    m_isGivenUp = m_isGivenUp && m_failure.has_value();
}

QString UnwrittenQueue::unfinished() const {
    if (!m_failure || m_isGivenUp) {
        return {};
    }
    return tr("The queue cannot be written, and what changed in it would be lost (%1).",
              "why, and what to do")
        .arg(coreText(*m_failure));
}

}  // namespace ld3::ui
