#include "app/ld3/interrupt.h"

#include "core/base/error.h"

#include <array>
#include <csignal>
#include <initializer_list>
#include <unistd.h>

namespace ld3::cli {

namespace {

// A handler may do little more than write to a pipe; a thread turns that into a stop request.
std::array<int, 2> wakePipe = {-1, -1};
volatile std::sig_atomic_t signalCount = 0;

constexpr char kStop = 's', kEndRound = 'r', kQuit = 'q';

extern "C" void wakeWatcher(int) {
    signalCount = signalCount + 1;
    if (signalCount > 1) {
        ::_exit(1);
    }
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &kStop, 1);
}

extern "C" void askForRoundEnd(int) {
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &kEndRound, 1);
}

void setHandler(void (*handler)(int), std::initializer_list<int> signals) {
    struct sigaction action {};

    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : signals) {
        ::sigaction(signal, &action, nullptr);
    }
}

}  // namespace

Interrupt::Interrupt() {
    if (::pipe(wakePipe.data()) != 0) {
        throw Error(ErrorCode::Io, "cannot make a pipe", "signals", "close some open files");
    }
    signalCount = 0;
    m_watcher = std::thread([this] {
        char message = kQuit;
        while (::read(wakePipe[0], &message, 1) == 1 && message != kQuit) {
            if (message == kStop) {
                m_stop.request_stop();
            } else {
                m_roundEnd.setWanted(true);
            }
        }
    });
    setHandler(wakeWatcher, {SIGINT, SIGTERM});
    setHandler(askForRoundEnd, {SIGQUIT, SIGUSR1});
}

Interrupt::~Interrupt() {
    setHandler(SIG_DFL, {SIGINT, SIGTERM, SIGQUIT, SIGUSR1});
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &kQuit, 1);
    m_watcher.join();
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

}  // namespace ld3::cli
