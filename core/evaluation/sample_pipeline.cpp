#include "core/evaluation/sample_pipeline.h"

namespace ld3 {

namespace {

constexpr size_t kWaiting = 2;  // batches, so that memory stays bounded

}  // namespace

SamplePipeline::SamplePipeline(bool overlap, Consumer consumer) : m_consumer(std::move(consumer)) {
    if (overlap) {
        m_thread = std::thread([this] { consume(); });
    }
}

SamplePipeline::~SamplePipeline() {
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
}

void SamplePipeline::push(const Tensor& samples, int64_t first) {
    if (!m_thread.joinable()) {
        m_consumer(samples, first);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || m_waiting.size() < kWaiting; });
    rethrow();
    m_waiting.emplace_back(samples, first);
    m_changed.notify_all();
}

void SamplePipeline::finish() {
    if (!m_thread.joinable()) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
    rethrow();
}

void SamplePipeline::rethrow() {
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
}

void SamplePipeline::consume() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        const auto [samples, first] = m_waiting.front();
        lock.unlock();
        std::exception_ptr failure;
        try {
            m_consumer(samples, first);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_waiting.pop_front();
        m_failure = failure;
        m_changed.notify_all();
        if (failure) {
            return;
        }
    }
}

}  // namespace ld3
