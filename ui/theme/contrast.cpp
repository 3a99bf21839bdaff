#include "ui/theme/contrast.h"

#include "ui/theme/plot_colors.h"

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor faintest(const QColor& ink, std::initializer_list<QColor> grounds, double leastContrast) {
    const QColor& ground = *grounds.begin();
    constexpr int kShares = 64;
    for (int i = 1; i < kShares; ++i) {
        const auto channel = [&](int from, int to) { return from + (to - from) * i / kShares; };
        const QColor mixed(channel(ground.red(), ink.red()),
                           channel(ground.green(), ink.green()),
                           channel(ground.blue(), ink.blue()));
        if (std::all_of(grounds.begin(), grounds.end(), [&](const QColor& each) {
                return contrastRatio(mixed, each) >= leastContrast;
            })) {
            return mixed;
        }
    }
    return ink;
}

QColor over(const QColor& ground, const QColor& color) {
    const double share = color.alphaF();
    const auto channel = [share](double below, double above) {
        return static_cast<float>(below + (above - below) * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), color.redF()),
                            channel(ground.greenF(), color.greenF()),
                            channel(ground.blueF(), color.blueF()));
}

QColor strengthened(const QColor& text, const QVector<QColor>& grounds, double leastContrast) {
    const auto leastTo = [&grounds](const QColor& color) {
        double least = 21.0;
        for (const QColor& ground : grounds) {
            least = std::min(least, contrastRatio(color, ground));
        }
        return least;
    };
    constexpr int kShares = 32;
    for (int i = 0; i <= kShares; ++i) {
        for (const QColor& end : {QColor(Qt::black), QColor(Qt::white)}) {
            QColor mixed = end;
            mixed.setAlphaF(static_cast<float>(i) / kShares);
            mixed = over(text, mixed);
            // What is read is a colour of eight bits.
            mixed = QColor(mixed.red(), mixed.green(), mixed.blue());
            if (leastTo(mixed) >= leastContrast) {
                return i == 0 ? text : mixed;
            }
        }
    }
    return leastTo(Qt::black) >= leastTo(Qt::white) ? Qt::black : Qt::white;
}

QColor outlineColor(const QPalette& palette) {
    return faintest(palette.color(QPalette::WindowText),
                    {palette.color(QPalette::Window),
                     palette.color(QPalette::Base),
                     palette.color(QPalette::Button)},
                    kOutlineContrast);
}

QColor problemColor(const QPalette& palette) {
    return isDark(palette) ? QColor(255, 140, 120) : QColor(176, 32, 16);
}

}  // namespace ld3::ui
