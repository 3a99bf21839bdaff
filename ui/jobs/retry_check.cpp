#include "ui/jobs/retry_check.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

RetryCheck::RetryCheck(Look look) : m_look(std::move(look)) {}

void RetryCheck::choose(const std::vector<int>& ids) {
    std::erase_if(m_known, [&ids](const auto& known) {
        return std::find(ids.begin(), ids.end(), known.first) == ids.end();
    });
}

bool RetryCheck::canBe(const QueuedJob& job) {
    if (job.state != JobState::Failed && job.state != JobState::Stopped) {
        return false;
    }
    const auto known = m_known.find(job.id);
    return known != m_known.end() ? known->second
                                  : m_known.emplace(job.id, m_look(job)).first->second;
}

}  // namespace ld3::ui
