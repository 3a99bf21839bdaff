#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace ld3::testing {

/// How late things came, by the clock.
class LatencyRecord {
  public:
    /// @param everyMilliseconds  how often one is asked for
    explicit LatencyRecord(double everyMilliseconds) : m_every(everyMilliseconds) {}

    /// Adds one that came so late. Had others been asked for meanwhile, as often as always, they
    /// would have come late too, each a little less: they are counted, so that a long stall is not
    /// one of many values.
    void add(double lateMilliseconds);

    /// That this share of all stays below, by rank; 0 where there are none.
    /// @param share  [0, 1]; 1: the latest
    [[nodiscard]] double percentile(double share) const;

    [[nodiscard]] size_t count() const { return m_late.size(); }

  private:
    double m_every;
    std::vector<double> m_late;
};

/// Measures how long after it should have come a timer's event reaches this thread's event loop:
/// what a key or a click would have waited, whatever it was that kept the thread.
class LatencyProbe : public QObject {
    Q_OBJECT

  public:
    explicit LatencyProbe(QObject* parent = nullptr);

    /// Forgets what was measured, and goes on.
    void restart();

    [[nodiscard]] const LatencyRecord& record() const { return m_record; }

  private:
    void take();
    void arm();

    LatencyRecord m_record;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

}  // namespace ld3::testing
