#include "ui/plots/log_ticker.h"

#include "ui/plots/linear_ticker.h"

#include <cmath>
#include <initializer_list>

namespace ld3::ui {

namespace {

constexpr int kMostDecades = 7;  ///< labelled on one axis

/// Exactly the number that is written so: 5 · 10⁻⁵ would differ from 0.00005 in its last bit.
double decimal(double mantissa, int exponent) {
    return exponent < 0 ? mantissa / std::pow(10.0, -exponent)
                        : mantissa * std::pow(10.0, exponent);
}

QVector<double> ticksAt(const QCPRange& range,
                        std::initializer_list<double> mantissas,
                        int everyDecade) {
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int exponent = first; exponent <= last; ++exponent) {
        if (exponent % everyDecade != 0) {
            continue;
        }
        for (const double mantissa : mantissas) {
            ticks.append(decimal(mantissa, exponent));
        }
    }
    return ticks;
}

int countInside(const QVector<double>& ticks, const QCPRange& range) {
    int count = 0;
    for (const double tick : ticks) {
        count += range.contains(tick) ? 1 : 0;
    }
    return count;
}

}  // namespace

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange& range) {
    if (!(range.lower > 0.0) || !(range.upper > range.lower) || !std::isfinite(range.upper)) {
        return {};
    }
    const double decades = std::log10(range.upper / range.lower);
    if (decades >= 3.0) {
        const int every = 1 + static_cast<int>(decades) / kMostDecades;
        return ticksAt(range, {1.0}, every);
    }
    QVector<double> ticks = ticksAt(range, {1.0, 2.0, 5.0}, 1);
    if (countInside(ticks, range) < 3) {
        // Equal steps would crowd at the upper end.
        ticks = ticksAt(range, {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}, 1);
    }
    if (countInside(ticks, range) < 3) {
        ticks = asDecimals(QCPAxisTicker::createTickVector(tickStep, range));
    }
    return ticks;
}

QVector<double> LogTicker::createSubTickVector(int subTickCount, const QVector<double>& ticks) {
    (void)subTickCount;
    QVector<double> subTicks;
    // Far out, the outermost ticks are 0 or infinite and have no exponent.
    if (ticks.size() < 2 || !(ticks.first() > 0.0) || !std::isfinite(ticks.last()) ||
        ticks.last() / ticks.first() < 10.0) {
        return subTicks;
    }
    const int first = static_cast<int>(std::floor(std::log10(ticks.first())));
    const int last = static_cast<int>(std::ceil(std::log10(ticks.last())));
    for (int exponent = first; exponent < last && last - first <= kMostDecades; ++exponent) {
        for (int digit = 2; digit <= 9; ++digit) {
            subTicks.append(decimal(digit, exponent));
        }
    }
    return subTicks;
}

QVector<QString> LogTicker::createLabelVector(const QVector<double>& ticks,
                                              const QLocale& locale,
                                              QChar formatChar,
                                              int precision) {
    QVector<QString> labels =
        QCPAxisTicker::createLabelVector(ticks, locale, formatChar, precision);
    if (m_axis == nullptr || m_axis->orientation() != Qt::Vertical) {
        return labels;
    }
    const double least = 0.9 * QFontMetricsF(m_axis->tickLabelFont()).ascent();
    double last = HUGE_VAL;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        if (!m_axis->range().contains(ticks[i])) {
            continue;
        }
        const double place = m_axis->coordToPixel(ticks[i]);
        if (std::abs(last - place) < least) {
            labels[i].clear();
        } else {
            last = place;
        }
    }
    return labels;
}

QString LogTicker::getTickLabel(double tick,
                                const QLocale& locale,
                                QChar formatChar,
                                int precision) {
    (void)formatChar;
    (void)precision;
    // From 10^4 on, and below 10^-4, numbers get an exponent, which the axis typesets.
    return locale.toString(tick, 'g', tick < 1e4 ? 4 : 3);
}

}  // namespace ld3::ui
