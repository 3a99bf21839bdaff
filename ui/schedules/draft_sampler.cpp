#include "ui/schedules/draft_sampler.h"

#include <utility>

namespace ld3::ui {

DraftSampler::DraftSampler(QObject* parent) : QObject(parent) {}

DraftSampler::~DraftSampler() {
    m_stop.request_stop();
}

void DraftSampler::setRun(const std::filesystem::path& folder) {
    if (folder == m_folder) {
        return;
    }
    stop();
    m_folder = folder;
    m_resampler = folder.empty() ? nullptr : std::make_shared<RunResampler>(folder);
}

void DraftSampler::stop() {
    m_stop.request_stop();
    m_stop = {};
    m_waiting.reset();
    ++m_generation;
}

void DraftSampler::ask(const Schedule& schedule) {
    if (!m_resampler) {
        return;
    }
    if (m_background.isBusy()) {
        m_waiting = schedule;
    } else {
        begin(schedule);
    }
}

void DraftSampler::begin(const Schedule& schedule) {
    m_background.ask(
        m_folder.string(),
        [resampler = m_resampler, schedule, stop = m_stop.get_token()] {
            return resampler->sample(schedule, stop);
        },
        [this, generation = m_generation](const Answer<SampleComparison>& answer) {
            take(answer, generation);
        });
}

void DraftSampler::take(const Answer<SampleComparison>& answer, int generation) {
    if (const auto next = std::exchange(m_waiting, std::nullopt)) {
        begin(*next);
    }
    if (generation != m_generation) {
        return;
    }
    if (answer.value) {
        Q_EMIT sampled(*answer.value);
    } else if (answer.error) {
        Q_EMIT failed(*answer.error);
    }
}

}  // namespace ld3::ui
