#pragma once

#include "core/torch.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace ld3 {

/// Hands samples to a consumer in their order: at once, or in a thread of its own while the next
/// are being made. What was pushed is always consumed, unless the consumer fails.
class SamplePipeline {
  public:
    using Consumer = std::function<void(const Tensor& samples, int64_t first)>;

    /// @param overlap  false: `push` consumes
    SamplePipeline(bool overlap, Consumer consumer);
    SamplePipeline(const SamplePipeline&) = delete;
    SamplePipeline& operator=(const SamplePipeline&) = delete;
    /// Waits for the consumer.
    ~SamplePipeline();

    /// Waits while two batches are waiting. @throws what the consumer threw
    void push(const Tensor& samples, int64_t first);

    /// Waits until everything is consumed. @throws what the consumer threw
    void finish();

  private:
    void consume();
    void rethrow();

    Consumer m_consumer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<Tensor, int64_t>> m_waiting;
    std::exception_ptr m_failure;
    bool m_ended = false;
    std::thread m_thread;
};

}  // namespace ld3
