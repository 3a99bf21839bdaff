// Not a test: measures how soon the window answers, by the clock, while its plots and pictures are
// panned and zoomed, with and without a training at full load; and start, memory and processor
// time. README, "Overhead, start, memory", shows its output.

#include "core/base/thread_priority.h"
#include "tests/support/latency_probe.h"
#include "ui/experiment/experiment_form.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_canvas.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <array>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using ld3::testing::LatencyProbe;
using ld3::ui::MainWindow;

double secondsOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// When this process began, on the clock of the boot.
double processBegan() {
    std::ifstream file("/proc/self/stat");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    // The second field is a name in brackets; the time is the 22nd.
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    constexpr int kBetween = 19;
    std::string field;
    for (int i = 0; i < kBetween; ++i) {
        fields >> field;
    }
    double ticks = 0.0;
    fields >> ticks;
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// A line of /proc/self/status, in megabytes.
double megabytes(const std::string& name) {
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(name + ":")) {
            return std::stod(line.substr(name.size() + 1)) / 1024.0;
        }
    }
    return 0.0;
}

/// Moves and zooms one thing after the other by mouse and wheel, sixty times a second.
class Hand : public QObject {
  public:
    explicit Hand(MainWindow& window) : m_window(window) {
        for (auto* plot : window.findChildren<ld3::ui::PlotWidget*>()) {
            m_targets.push_back({&plot->plot(), Qt::NoModifier});
        }
        for (auto* canvas : window.findChildren<ld3::ui::SampleCanvas*>()) {
            m_targets.push_back({canvas->viewport(), Qt::ControlModifier});
        }
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kFrameMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, &Hand::act);
    }

    void start() { m_timer.start(); }

    void stop() {
        m_timer.stop();
        if (m_isDown) {
            mouse(QEvent::MouseButtonRelease, m_at);
        }
    }

    [[nodiscard]] int actions() const { return m_actions; }

  private:
    struct Target {
        QWidget* widget;
        Qt::KeyboardModifiers zooming;  ///< with the wheel
    };

    static constexpr int kFrameMilliseconds = 16, kFramesEach = 60;

    void act() {
        const int step = m_frame++ % kFramesEach;
        if (step == 0) {
            do {
                m_target = (m_target + 1) % m_targets.size();
            } while (!m_targets[m_target].widget->isVisible());
        }
        const Target& target = m_targets[m_target];
        const QPoint middle = target.widget->mapTo(&m_window, target.widget->rect().center());
        constexpr int kZooming = kFramesEach / 2;
        ++m_actions;
        if (step < kZooming) {
            wheel(middle, target.zooming, step < kZooming / 2 ? 120 : -120);
        } else if (step == kZooming) {
            mouse(QEvent::MouseButtonPress, middle);
        } else if (step == kFramesEach - 1) {
            mouse(QEvent::MouseButtonRelease, m_at);
        } else {
            const double angle = 0.4 * (step - kZooming);
            mouse(QEvent::MouseMove,
                  middle + QPoint(static_cast<int>(40.0 * std::sin(angle)),
                                  static_cast<int>(20.0 * (std::cos(angle) - 1.0))));
        }
    }

    /// Through the window system's queue, as a real mouse does.
    void mouse(QEvent::Type type, const QPoint& at) {
        m_at = at;
        m_isDown = type != QEvent::MouseButtonRelease;
        qt_handleMouseEvent(m_window.windowHandle(),
                            at,
                            m_window.mapToGlobal(at),
                            m_isDown ? Qt::LeftButton : Qt::NoButton,
                            type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                            type,
                            Qt::NoModifier,
                            ++m_time * kFrameMilliseconds);
    }

    void wheel(const QPoint& at, Qt::KeyboardModifiers modifiers, int angle) {
        QCoreApplication::postEvent(m_window.windowHandle(),
                                    new QWheelEvent(at,
                                                    m_window.mapToGlobal(at),
                                                    {},
                                                    {0, angle},
                                                    Qt::NoButton,
                                                    modifiers,
                                                    Qt::NoScrollPhase,
                                                    false));
    }

    MainWindow& m_window;
    std::vector<Target> m_targets;
    QTimer m_timer;
    QPoint m_at;
    bool m_isDown = false;
    int m_frame = 0, m_actions = 0, m_time = 0;
    size_t m_target = 0;
};

/// As the program waits: `QTest::qWait` would sleep for ten milliseconds again and again.
void runFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(const char* name, LatencyProbe& probe, int milliseconds) {
    runFor(1000);  // what has just begun
    const double cpu = secondsOf(CLOCK_THREAD_CPUTIME_ID),
                 all = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    const double wall = secondsOf(CLOCK_MONOTONIC);
    probe.restart();
    runFor(milliseconds);
    const double elapsed = secondsOf(CLOCK_MONOTONIC) - wall;
    const auto late = [&probe](double share) { return probe.record().percentile(share); };
    std::printf("%-28s | %6.2f | %6.2f | %6.2f | %6.1f | %5.1f %% | %6.1f %% | %5.0f\n",
                name,
                late(0.5),
                late(0.95),
                late(0.99),
                late(1.0),
                100.0 * (secondsOf(CLOCK_THREAD_CPUTIME_ID) - cpu) / elapsed,
                100.0 * (secondsOf(CLOCK_PROCESS_CPUTIME_ID) - all) / elapsed,
                megabytes("VmRSS"));
    std::fflush(stdout);
}

/// A training of the built-in model that does not end by itself, on all cores.
void startTraining(MainWindow& window, int threads) {
    ld3::Experiment experiment = window.form().experiment();
    experiment.recipe = ld3::makeRecipe("paper");
    experiment.recipe.nfe = 5;
    experiment.recipe.descent.roundsBoth = 100'000;
    experiment.recipe.descent.stopCount = 100'000;  // nor because nothing is gained any more
    experiment.threads = threads;
    window.form().setExperiment(experiment);
    window.train();
    auto* losses = window.findChild<ld3::ui::LossPlot*>();
    constexpr int kMostMilliseconds = 300'000;
    if (!QTest::qWaitFor([losses] { return losses->pointCount() > 50; }, kMostMilliseconds)) {
        std::fprintf(stderr, "error: the training has not begun\n");
        std::exit(1);  // NOLINT(concurrency-mt-unsafe)
    }
}

}  // namespace

int main(int argc, char** argv) {
    ld3::letOthersGiveWay();  // as the window's program does
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // NOLINT(concurrency-mt-unsafe)
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     QStringLiteral("Of each measurement."),
                                     QStringLiteral("N"),
                                     QStringLiteral("20"));
    const QCommandLineOption threads(QStringLiteral("threads"),
                                     QStringLiteral("Of the training; 0: all cores."),
                                     QStringLiteral("N"),
                                     QStringLiteral("0"));
    parser.addOptions({seconds, threads});
    parser.process(application);
    const int milliseconds = 1000 * parser.value(seconds).toInt();

    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("ld3-speed"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());

    MainWindow window(folder.filePath(QStringLiteral("runs")).toStdString());
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        return 1;
    }
    QCoreApplication::processEvents();
    std::printf("start: %.2f s\n", secondsOf(CLOCK_BOOTTIME) - processBegan());
    std::printf("%-28s | %-6s | %-6s | %-6s | %-6s | %-7s | %-8s | %s\n",
                "late by the clock, ms",
                "median",
                "95 %",
                "99 %",
                "most",
                "window",
                "program",
                "memory, MB");
    QTest::qWait(3000);  // what is computed in the background after the start
    LatencyProbe probe;
    Hand hand(window);
    measure("idle", probe, milliseconds);
    hand.start();
    measure("idle, panned and zoomed", probe, milliseconds);
    hand.stop();
    startTraining(window, parser.value(threads).toInt());
    measure("training", probe, milliseconds);
    hand.start();
    measure("training, panned and zoomed", probe, milliseconds);
    hand.stop();
    if (!window.queue().isActive()) {
        std::fprintf(stderr, "error: the training ended before it was measured\n");
        return 1;
    }
    std::printf("most memory: %.0f MB; %d actions of mouse and wheel\n",
                megabytes("VmHWM"),
                hand.actions());
    return 0;
}
