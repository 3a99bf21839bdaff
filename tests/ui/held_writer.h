#pragma once

#include "ui/runs/run_editor.h"

#include <atomic>
#include <memory>

namespace ld3::ui {

/// A slow disk: what is asked of runs waits until it is let go.
class HeldWriter {
  public:
    explicit HeldWriter(RunEditor& editor) {
        editor.writer().ask(
            "held",
            [isFree = m_isFree] {
                isFree->wait(false);
                return true;
            },
            [](const Answer<bool>&) {});
    }

    HeldWriter(const HeldWriter&) = delete;
    HeldWriter& operator=(const HeldWriter&) = delete;

    ~HeldWriter() { letGo(); }

    void letGo() {
        *m_isFree = true;
        m_isFree->notify_all();
    }

  private:
    std::shared_ptr<std::atomic<bool>> m_isFree = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace ld3::ui
