#include "ui/plots/plot_cursors.h"

#include "ui/i18n/local_number.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/qcp.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ld3::ui {

namespace {

constexpr size_t kMostInWords = 3;  ///< curves

class Text {
    Q_DECLARE_TR_FUNCTIONS(PlotCursors)
};

const std::array<QString, 2> kLetters = {QStringLiteral("A"), QStringLiteral("B")};
const QString kBetween = QStringLiteral("   ");

QString knownNumber(double value) {
    return std::isnan(value) ? QStringLiteral("–") : localNumber(valueOfPlace(value), 4);
}

/// Words on the first few shown curves.
template <class Words>
void appendCurves(QStringList& parts,
                  const std::vector<QCPAbstractPlottable*>& curves,
                  Words words) {
    size_t told = 0;
    for (const QCPAbstractPlottable* curve : curves) {
        if (!curve->visible()) {
            continue;
        }
        if (++told > kMostInWords) {
            parts.append(QStringLiteral("…"));
            return;
        }
        parts.append(words(*curve));
    }
}

/// In one line; on narrow plots it is broken.
QString titleOf(const QCPAxis& axis) {
    return axis.label().replace(u'\n', u' ');
}

/// Whole numbers whole: iterations and steps are counted.
QString axisText(double place, const QLocale& locale) {
    const double x = valueOfPlace(place);
    return x == std::round(x) && std::abs(x) < 1e15 ? locale.toString(x, 'f', 0)
                                                    : localNumber(x, 5, locale);
}

}  // namespace

void PlotCursors::remove(Mark& mark) {
    if (mark.line != nullptr) {
        m_plot->removeItem(mark.line);
        m_plot->removeItem(mark.letter);
        mark = {};
    }
}

void PlotCursors::place(Mark& mark, std::optional<double> x, const QString& letter) {
    if (!x) {
        remove(mark);
        return;
    }
    if (mark.line == nullptr) {
        mark.line = new QCPItemStraightLine(m_plot);
        mark.letter = new QCPItemText(m_plot);
        mark.letter->setText(letter);
        mark.letter->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        mark.letter->position->setAxes(m_plot->xAxis, m_edgeAxis);
        for (QCPItemPosition* end : {mark.line->point1, mark.line->point2}) {
            end->setAxes(m_plot->xAxis, m_edgeAxis);
        }
    }
    mark.line->point1->setCoords(*x, 0.0);
    mark.line->point2->setCoords(*x, 1.0);
    mark.letter->position->setCoords(*x, 1.0);
    if (m_style) {
        draw(mark, letter.isEmpty() ? Qt::SolidLine : Qt::DashLine);
    }
}

void PlotCursors::setPins(const Pins& pins) {
    m_pins = pins;
    place(m_marks[A], m_pins[A], kLetters[A]);
    place(m_marks[B], m_pins[B], kLetters[B]);
}

PlotCursors::Pins PlotCursors::afterClick(const Pins& pins, double x) {
    const bool isSecond = pins[A] && !pins[B];
    return isSecond ? Pins{pins[A], x} : Pins{x, std::nullopt};
}

void PlotCursors::point(std::optional<double> x) {
    m_pointed = x;
    place(m_pointer, x, QString());
}

void PlotCursors::applyStyle(const PlotStyle& style) {
    m_style = style;
    draw(m_marks[A], Qt::DashLine);
    draw(m_marks[B], Qt::DashLine);
    draw(m_pointer, Qt::SolidLine);
}

void PlotCursors::draw(const Mark& mark, Qt::PenStyle dash) const {
    if (mark.line == nullptr) {
        return;
    }
    const bool isPin = dash == Qt::DashLine;
    mark.line->setPen(QPen(isPin ? m_style->colors.foreground : m_style->colors.muted,
                           (isPin ? 0.7 : 0.5) * m_style->strokePx,
                           dash,
                           Qt::FlatCap));
    mark.letter->setFont(m_style->font);
    mark.letter->setColor(m_style->colors.foreground);
    mark.letter->setPadding(QMargins(3, 0, 3, 0));
    mark.letter->setBrush(m_style->colors.background);
}

double PlotCursors::valueAt(const QCPAbstractPlottable& curve, double x) {
    const auto* graph = qobject_cast<const QCPGraph*>(&curve);
    // What is marked at the edge, as faulty losses are, has its height from there, not its value.
    if (graph == nullptr || graph->data()->isEmpty() ||
        graph->valueAxis() == graph->parentPlot()->yAxis2) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto begin = graph->data()->constBegin(), end = graph->data()->constEnd();
    const auto after = graph->data()->findBegin(x, false);
    if (after != end && after->key == x) {
        return after->value;
    }
    const bool holds = graph->lineStyle() == QCPGraph::lsStepLeft;
    if (after != begin && after != end) {
        const auto before = after - 1;
        return holds || x - before->key <= after->key - x ? before->value : after->value;
    }
    // A little beyond an end belongs to it; further out there is nothing to be told.
    const auto last = after == begin ? begin : end - 1;
    const auto inner = after == begin ? std::min(begin + 1, end - 1) : std::max(begin, end - 2);
    const bool isNear = std::abs(x - last->key) <= 0.5 * std::abs(last->key - inner->key);
    return isNear && !(holds && after == begin) ? last->value
                                                : std::numeric_limits<double>::quiet_NaN();
}

QString PlotCursors::placeText(double x) const {
    return Text::tr("%1 %2", "quantity, number")
        .arg(titleOf(*m_plot->xAxis), axisText(x, m_plot->locale()));
}

QString PlotCursors::table(const QCustomPlot& plot,
                           const Pins& pins,
                           const std::vector<QCPAbstractPlottable*>& curves) {
    const auto number = [](double value) { return QString::number(valueOfPlace(value), 'g', 8); };
    QStringList head = {titleOf(*plot.yAxis)};
    for (const Pin pin : {A, B}) {
        if (const auto& x = pins.at(pin)) {
            head.append(QStringLiteral("%1: %2 %3")
                            .arg(kLetters.at(pin), titleOf(*plot.xAxis), number(*x)));
        }
    }
    const bool hasBoth = pins[A] && pins[B];
    if (hasBoth) {
        head.append(Text::tr("B − A"));
    }
    QStringList lines = {head.join(u'\t')};
    for (const QCPAbstractPlottable* curve : curves) {
        if (!curve->visible()) {
            continue;
        }
        QStringList cells = {curve->name()};
        for (const auto& x : pins) {
            if (x) {
                cells.append(number(valueAt(*curve, *x)));
            }
        }
        if (hasBoth) {
            cells.append(number(valueAt(*curve, *pins[B]) - valueAt(*curve, *pins[A])));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString PlotCursors::wordsAt(double x, const std::vector<QCPAbstractPlottable*>& curves) const {
    QStringList parts = {placeText(x)};
    appendCurves(parts, curves, [&](const QCPAbstractPlottable& curve) {
        return Text::tr("%1: %2", "curve, value").arg(curve.name(), knownNumber(valueAt(curve, x)));
    });
    return parts.join(kBetween);
}

QString PlotCursors::inWords(const std::vector<QCPAbstractPlottable*>& curves) const {
    if (!isPinned()) {
        return {};
    }
    if (!m_pins[A] || !m_pins[B]) {
        const Pin pin = m_pins[A] ? A : B;
        return Text::tr("%1: %2", "A or B, what is there")
            .arg(kLetters.at(pin), wordsAt(*m_pins.at(pin), curves));
    }
    const double a = *m_pins[A], b = *m_pins[B];
    QStringList parts = {Text::tr("A: %1, B: %2, B − A: %3")
                             .arg(placeText(a), placeText(b), axisText(b - a, m_plot->locale()))};
    appendCurves(parts, curves, [&](const QCPAbstractPlottable& curve) {
        const double atA = valueAt(curve, a), atB = valueAt(curve, b);
        return Text::tr("%1: %2 → %3 (%4)", "curve, value at A, value at B, difference")
            .arg(curve.name(), knownNumber(atA), knownNumber(atB), knownNumber(atB - atA));
    });
    return parts.join(kBetween);
}

}  // namespace ld3::ui
