#pragma once

#include "core/schedules/heuristics.h"
#include "core/training/training_observer.h"

#include <QColor>
#include <QImage>
#include <QPalette>
#include <QRect>

#include <cmath>
#include <limits>
#include <vector>

// Plausible data for the plots, and questions to drawn images.

namespace ld3::ui::testing {

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

inline Schedule handMade(const char* kind, int nfe = 6) {
    return makeSchedule(kind, SolverSpec{"unipc", 3, "bh1"}, nfe, NoiseScheduleSpec{});
}

/// The edm schedule with the network told a tenth more noise.
inline Schedule decoupled(int nfe = 6) {
    Schedule schedule = handMade("edm", nfe);
    for (size_t i = 1; i + 1 < schedule.times.size(); ++i) {
        schedule.evalTimes[i] = 1.1 * schedule.times[i];
    }
    return schedule;
}

inline TrainingReport baseline(const char* label, double loss) {
    TrainingReport report;
    report.kind = ReportKind::Baseline;
    report.label = label;
    report.validLoss = loss;
    report.trainLoss = report.bestLoss = kNaN;
    return report;
}

inline TrainingReport iteration(int number, double train, double valid, double best) {
    TrainingReport report;
    report.iteration = number;
    report.trainLoss = train;
    report.validLoss = valid;
    report.bestLoss = best;
    report.evaluations.forward = 100L * number;
    report.elapsedSeconds = 0.1 * number;
    return report;
}

/// Losses that fall from 0.1 to 0.01.
inline std::vector<TrainingReport> fallingLosses(int count) {
    std::vector<TrainingReport> reports;
    for (int i = 1; i <= count; ++i) {
        const double loss = 0.1 * std::pow(0.1, (i - 1.0) / std::max(1, count - 1));
        reports.push_back(iteration(i, 1.3 * loss, 1.1 * loss, loss));
    }
    return reports;
}

/// Grey teachers of 0.5, and students that are sample/100 brighter in the left half.
inline SampleComparison samplePictures(int count, int channels = 3, int side = 8) {
    SampleComparison samples;
    for (PictureBatch* batch : {&samples.teacher, &samples.student}) {
        batch->count = count;
        batch->channels = channels;
        batch->height = batch->width = side;
    }
    for (int sample = 0; sample < count; ++sample) {
        for (int i = 0; i < channels * side * side; ++i) {
            const bool isLeft = i % side < side / 2;
            samples.teacher.values.push_back(0.5F);
            samples.student.values.push_back(0.5F +
                                             (isLeft ? 0.01F * static_cast<float>(sample) : 0.0F));
        }
    }
    return samples;
}

inline QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

inline int differenceOfColors(const QColor& a, const QColor& b) {
    return std::max({std::abs(a.red() - b.red()),
                     std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

/// Number of pixels in a region whose channels are all within `tolerance` of a colour.
inline int countPixels(const QImage& image,
                       const QRect& region,
                       const QColor& color,
                       int tolerance = 24) {
    const QRect inside = region.intersected(image.rect());
    int count = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            count += differenceOfColors(image.pixelColor(x, y), color) <= tolerance ? 1 : 0;
        }
    }
    return count;
}

inline QRect around(const QPointF& center, int radius) {
    return {center.toPoint() - QPoint(radius, radius), QSize(2 * radius + 1, 2 * radius + 1)};
}

}  // namespace ld3::ui::testing
