#pragma once

#include "core/base/error.h"
#include "core/base/round_end.h"
#include "core/base/run_control.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <thread>

namespace ld3::ui {

/// Long work in a thread of its own that can be held and stopped. All functions and signals belong
/// to the GUI thread; what happens arrives at most 30 times a second. May be destroyed while
/// running: it then stops the work and waits for it.
class WorkJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkJob)

  public:
    enum class State { Ready, Running, FinishingRound, Pausing, Paused, Stopping };
    Q_ENUM(State)

    ~WorkJob() override;

    /// Holds the work at its next network evaluation, or lets it go on. Work may also hold itself,
    /// as where the disk is full; it then waits to be let go on.
    void setPaused(bool paused);

    /// Lets the work end by itself after its present round, or takes that wish back. Work without
    /// rounds does not listen.
    void setEndsAfterRound(bool ends);

    [[nodiscard]] bool endsAfterRound() const { return m_roundEnd.isWanted(); }

    /// Ends the work at its next network evaluation; what it reached is kept.
    void requestStop();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isActive() const { return m_state != State::Ready; }

    /// Folder that is worked on, or was last.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

  Q_SIGNALS:
    void stateChanged(ld3::ui::WorkJob::State state);
    void failed(const ld3::Error& error);

  protected:
    /// Tells the end of the work, in the GUI thread.
    using Announcement = std::function<void()>;
    /// Does the work in its thread. Throws `Error` where it fails. What it refers to it must own:
    /// it may outlive the derived object for a moment.
    using Work = std::function<Announcement(const RunControl&, const RoundEnd&)>;

    explicit WorkJob(QObject* parent);

    /// Must be ready.
    void launch(const std::filesystem::path& folder, Work work);

    /// Emits what has been gathered since the last call.
    virtual void deliverPending() = 0;

  private:
    /// The state of work that goes on.
    [[nodiscard]] State goingOn() const;
    void takeFrame();
    void takeEnd(const Announcement& announce);
    void setState(State state);

    State m_state = State::Ready;
    std::filesystem::path m_folder;
    QTimer m_frame;
    PauseGate m_gate;
    RoundEnd m_roundEnd;
    std::jthread m_thread;  // last: dies first, which stops and joins
};

}  // namespace ld3::ui
