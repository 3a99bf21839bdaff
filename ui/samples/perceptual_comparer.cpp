#include "ui/samples/perceptual_comparer.h"

namespace ld3::ui {

namespace {

PerceptualAnswer compare(PerceptualMeter& meter,
                         const SampleComparison& samples,
                         const std::stop_token& stop) {
    PerceptualAnswer answer{meter.look(), {}};
    if (answer.weights.missing.empty() && samples.teacher.count > 0) {
        answer.comparison = meter.compare(samples.teacher, samples.student, stop);
    }
    return answer;
}

}  // namespace

PerceptualComparer::PerceptualComparer(QObject* parent)
    : QObject(parent),
      m_meter(std::make_shared<PerceptualMeter>(
          std::filesystem::path(), std::string(), m_stopReading.get_token())) {}

PerceptualComparer::~PerceptualComparer() {
    m_stop.request_stop();
    m_stopReading.request_stop();
}

void PerceptualComparer::setWeights(const std::filesystem::path& weights) {
    stop();
    m_stopReading.request_stop();
    m_stopReading = {};
    m_meter = std::make_shared<PerceptualMeter>(weights, std::string(), m_stopReading.get_token());
}

void PerceptualComparer::stop() {
    m_stop.request_stop();
    m_stop = {};
    m_isAsked = false;
}

void PerceptualComparer::ask(const SampleComparison& samples) {
    stop();
    m_isAsked = true;
    m_background.ask(
        "LPIPS",
        [meter = m_meter, samples, token = m_stop.get_token()] {
            return compare(*meter, samples, token);
        },
        [this, token = m_stop.get_token()](const Answer<PerceptualAnswer>& answer) {
            if (token.stop_requested()) {
                return;
            }
            m_isAsked = false;
            if (answer.value) {
                Q_EMIT answered(*answer.value);
            } else if (answer.error) {
                Q_EMIT failed(*answer.error);
            }
        });
}

}  // namespace ld3::ui
