#include "ui/plots/label_room.h"

#include "ui/plots/qcp.h"

#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr int kMostRounds = 5;  ///< a larger margin moves the ticks

/// As QCustomPlot draws it, rounded up: "2e-05" is 2·10 with a smaller -5.
QSizeF labelSize(const QCPAxis& axis, const QString& text) {
    constexpr double kSlack = 2.0;
    const QFont font = axis.tickLabelFont();
    const QFontMetricsF metrics(font);
    QString base = text;
    double exponentWidth = 0.0;
    const qsizetype e = text.indexOf(u'e');
    if (axis.numberFormat().contains(u'b') && e > 0 && text.at(e - 1).isDigit()) {
        const QString mantissa = text.left(e);
        base = mantissa == QStringLiteral("1") ? QStringLiteral("10")
                                               : mantissa + QChar(0x00D7) + QStringLiteral("10");
        exponentWidth = metrics.horizontalAdvance(text.mid(e + 1));
    }
    const QRectF upright(
        0.0, 0.0, metrics.horizontalAdvance(base) + exponentWidth + kSlack, metrics.height());
    return QTransform().rotate(axis.tickLabelRotation()).mapRect(upright).size();
}

/// By how many pixels labels reach out of the plot, on each side.
QMargins overhang(const QCustomPlot& plot) {
    const QRect whole = plot.viewport();
    double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;
    for (const QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        if (!axis->visible() || !axis->tickLabels()) {
            continue;
        }
        const QVector<double> ticks = axis->tickVector();
        const QVector<QString> labels = axis->tickVectorLabels();
        for (qsizetype i = 0; i < std::min(ticks.size(), labels.size()); ++i) {
            if (!axis->range().contains(ticks[i])) {
                continue;
            }
            const double at = axis->coordToPixel(ticks[i]);
            const QSizeF size = labelSize(*axis, labels[i]);
            if (axis->orientation() == Qt::Horizontal) {
                left = std::max(left, whole.left() - (at - 0.5 * size.width()));
                right = std::max(right, at + 0.5 * size.width() - whole.right());
            } else {
                top = std::max(top, whole.top() - (at - 0.5 * size.height()));
                bottom = std::max(bottom, at + 0.5 * size.height() - whole.bottom());
            }
        }
    }
    const auto up = [](double px) { return static_cast<int>(std::ceil(px)); };
    return {up(left), up(top), up(right), up(bottom)};
}

}  // namespace

void makeRoomForTickLabels(QCustomPlot& plot) {
    for (int round = 0; round < kMostRounds; ++round) {
        for (const QCPLayoutElement::UpdatePhase phase : {QCPLayoutElement::upPreparation,
                                                          QCPLayoutElement::upMargins,
                                                          QCPLayoutElement::upLayout}) {
            plot.plotLayout()->update(phase);
        }
        const QMargins missing = overhang(plot);
        if (missing.isNull()) {
            return;
        }
        const QMargins now = plot.axisRect()->margins(), least = plot.axisRect()->minimumMargins();
        const auto wider = [](int margin, int minimum, int more) {
            return more > 0 ? margin + more : minimum;
        };
        plot.axisRect()->setMinimumMargins({wider(now.left(), least.left(), missing.left()),
                                            wider(now.top(), least.top(), missing.top()),
                                            wider(now.right(), least.right(), missing.right()),
                                            wider(now.bottom(), least.bottom(), missing.bottom())});
    }
}

}  // namespace ld3::ui
