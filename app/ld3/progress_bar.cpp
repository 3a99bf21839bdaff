#include "app/ld3/progress_bar.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace ld3::cli {

namespace {

constexpr int kWidth = 30;
constexpr std::chrono::milliseconds kBetweenDrawings{100};
constexpr std::chrono::seconds kBetweenLines{5};

size_t terminalColumns() {
    constexpr size_t kUsual = 80, kLeast = 60;
    winsize size{};
    const bool isKnown = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? std::max<size_t>(size.ws_col, kLeast) : kUsual;
}

std::string twoDigits(int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string percent(double fraction) {
    const std::string text = std::to_string(static_cast<int>(std::floor(100.0 * fraction)));
    return std::string(3 - std::min<size_t>(3, text.size()), ' ') + text + " %";
}

}  // namespace

std::string clockText(double seconds) {
    constexpr double kLongest = 1e9;
    if (!(seconds >= 0.0 && seconds < kLongest)) {
        return "-:--";
    }
    const auto total = static_cast<int64_t>(std::llround(seconds));
    const int64_t hours = total / 3600, minutes = total / 60 % 60;
    return hours > 0
               ? std::to_string(hours) + ":" + twoDigits(minutes) + ":" + twoDigits(total % 60)
               : std::to_string(minutes) + ":" + twoDigits(total % 60);
}

ProgressBar::ProgressBar(bool quiet) : m_quiet(quiet), m_terminal(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    endBar();
}

void ProgressBar::show(const std::string& stage,
                       double fraction,
                       double etaSeconds,
                       const std::string& detail) {
    if (m_quiet) {
        return;
    }
    fraction = std::clamp(fraction, 0.0, 1.0);
    const bool isNewStage = stage != m_stage;
    const bool isEnd = fraction >= 1.0 && m_shown < 1.0;
    const auto pause = m_terminal ? std::chrono::milliseconds(kBetweenDrawings)
                                  : std::chrono::milliseconds(kBetweenLines);
    if (!isNewStage && !isEnd && Clock::now() - m_lastShown < pause) {
        return;
    }
    if (isNewStage) {
        endBar();
    }
    m_stage = stage;
    m_shown = fraction;
    m_lastShown = Clock::now();
    const auto textWith = [&](const std::string& shown) {
        return percent(fraction) + "  " + stage + (shown.empty() ? "" : ", ") + shown + "  ETA " +
               clockText(etaSeconds);
    };
    std::string text = textWith(detail);
    if (m_terminal) {
        // A line that breaks could not be drawn over.
        const size_t room = terminalColumns() - kWidth - 4;
        if (text.size() > room) {
            text = textWith(
                detail.substr(0, detail.size() - std::min(detail.size(), text.size() - room)));
        }
        const int filled = static_cast<int>(std::lround(fraction * kWidth));
        std::cerr << "\r[" << std::string(static_cast<size_t>(filled), '#')
                  << std::string(static_cast<size_t>(kWidth - filled), '-') << "] " << text
                  << "\x1b[K" << std::flush;
        m_barIsDrawn = true;
    } else {
        std::cerr << text << std::endl;
    }
}

void ProgressBar::note(const std::string& line) {
    if (m_quiet) {
        return;
    }
    std::cerr << (m_barIsDrawn ? "\r\x1b[K" : "") << line << std::endl;
    m_barIsDrawn = false;
}

void ProgressBar::endBar() {
    if (m_barIsDrawn) {
        std::cerr << std::endl;
        m_barIsDrawn = false;
    }
}

}  // namespace ld3::cli
