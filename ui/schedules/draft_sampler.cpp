#include "ui/schedules/draft_sampler.h"

#include <utility>

namespace ld3::ui {

DraftSampler::DraftSampler(QObject* parent, Open open) : QObject(parent), m_open(std::move(open)) {}

DraftSampler::~DraftSampler() {
    m_stop.request_stop();
    m_stopReading.request_stop();
}

DraftSampler::Draw DraftSampler::drawWithResampler(const std::filesystem::path& folder,
                                                   const std::stop_token& stopReading) {
    return [resampler = std::make_shared<RunResampler>(folder, stopReading)](
               const Schedule& schedule, const std::stop_token& stop, int count) {
        return resampler->sample(schedule, stop, count);
    };
}

void DraftSampler::setRun(const std::filesystem::path& folder) {
    if (folder == m_folder) {
        return;
    }
    stop();
    m_stopReading.request_stop();
    m_stopReading = {};
    m_folder = folder;
    m_draw = folder.empty() ? nullptr : m_open(folder, m_stopReading.get_token());
}

void DraftSampler::stop() {
    m_stop.request_stop();
    m_stop = {};
}

void DraftSampler::ask(const Schedule& schedule, int count) {
    if (!m_draw) {
        return;
    }
    stop();
    m_background.ask(
        m_folder.string(),
        [draw = m_draw, schedule, count, token = m_stop.get_token()] {
            return draw(schedule, token, count);
        },
        [this, token = m_stop.get_token()](const Answer<SampleComparison>& answer) {
            if (token.stop_requested()) {
                return;
            }
            if (answer.value) {
                Q_EMIT sampled(*answer.value);
            } else if (answer.error) {
                Q_EMIT failed(*answer.error);
            }
        });
}

}  // namespace ld3::ui
