#include "ui/trajectory/trajectory_tracer.h"

namespace ld3::ui {

TrajectoryTracer::TrajectoryTracer(QObject* parent) : QObject(parent) {}

TrajectoryTracer::~TrajectoryTracer() {
    m_stop.request_stop();
    m_stopReading.request_stop();
}

void TrajectoryTracer::stop() {
    m_stop.request_stop();
    m_stop = {};
}

void TrajectoryTracer::ask(const std::filesystem::path& folder,
                           const Schedule& schedule,
                           int sample) {
    stop();
    if (folder != m_folder || !m_run) {
        m_stopReading.request_stop();
        m_stopReading = {};
        m_folder = folder;
        m_run = std::make_shared<RunTrajectory>(folder, m_stopReading.get_token());
    }
    m_background.ask(
        folder.string(),
        [run = m_run, schedule, sample, token = m_stop.get_token()] {
            return run->trace(schedule, sample, token);
        },
        [this, token = m_stop.get_token()](const Answer<SampleTrajectory>& answer) {
            if (token.stop_requested()) {
                return;
            }
            if (answer.value) {
                Q_EMIT traced(*answer.value);
            } else if (answer.error) {
                Q_EMIT failed(*answer.error);
            }
        });
}

}  // namespace ld3::ui
