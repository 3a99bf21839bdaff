#include "ui/plots/plot_levels.h"

#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kNearPx = 5.0;  ///< of a level that is meant

}  // namespace

void PlotLevels::add(const QString& name, double value) {
    Level level{name, value, new QCPItemStraightLine(m_plot), new QCPItemText(m_plot)};
    level.line->point1->setCoords(0.0, value);
    level.line->point2->setCoords(1.0, value);
    // In pixels from the frame's corner: the names must not leave it, wherever the levels are.
    level.text->position->setType(QCPItemPosition::ptAbsolute);
    level.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    level.text->setLayer(QStringLiteral("front"));  // other levels' lines must not cross it
    m_levels.push_back(level);
    rename(m_levels.size() - 1, name);
}

void PlotLevels::rename(size_t index, const QString& name) {
    Level& level = m_levels.at(index);
    level.name = name;
    level.text->setText(name);
    level.line->setProperty("levelName", name);
}

void PlotLevels::clear() {
    for (const Level& level : m_levels) {
        m_plot->removeItem(level.line);
        m_plot->removeItem(level.text);
    }
    m_levels.clear();
}

std::vector<double> PlotLevels::values() const {
    std::vector<double> values;
    values.reserve(m_levels.size());
    for (const Level& level : m_levels) {
        values.push_back(level.value);
    }
    return values;
}

void PlotLevels::applyStyle(const PlotStyle& style) {
    QColor behind = style.colors.background;
    behind.setAlphaF(0.85F);
    for (const Level& level : m_levels) {
        level.line->setPen(
            QPen(style.colors.muted, 0.7 * style.strokePx, Qt::DashLine, Qt::FlatCap));
        level.text->setFont(style.font);
        level.text->setColor(style.colors.muted);
        level.text->setBrush(behind);
        level.text->setPadding(QMargins(style.font.pixelSize() / 2, 0, 2, 0));
    }
}

std::vector<QRectF> PlotLevels::candidates(const Level& level,
                                           const QSizeF& size,
                                           const std::vector<QRectF>& taken) const {
    const QRectF frame = m_plot->axisRect()->rect();
    const double line = m_plot->yAxis->coordToPixel(level.value);
    std::vector<double> rights = {frame.right()};
    for (const QRectF& other : taken) {
        rights.push_back(other.left());
    }
    std::sort(rights.begin(), rights.end(), std::greater<>());
    std::vector<QRectF> places;
    places.reserve(rights.size());
    for (const double right : rights) {
        places.emplace_back(QPointF(right - size.width(), line - 0.5 * size.height()), size);
    }
    return places;
}

void PlotLevels::arrange() {
    const QRectF frame = m_plot->axisRect()->rect();
    const bool isLogarithmic = m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    std::vector<Level*> byHeight;
    for (Level& level : m_levels) {
        const bool isSeen = hasPlace(level.value, isLogarithmic);
        level.line->setVisible(isSeen);
        level.text->setVisible(false);
        if (isSeen && m_plot->yAxis->range().contains(level.value)) {
            byHeight.push_back(&level);
        }
    }
    std::stable_sort(byHeight.begin(), byHeight.end(), [](const Level* a, const Level* b) {
        return a->value < b->value;
    });
    std::vector<QRectF> taken;
    for (Level* level : byHeight) {
        // As QCustomPlot measures it, and a pixel between neighbours.
        const QMargins padding = level->text->padding();
        const QRect letters =
            QFontMetrics(level->text->font())
                .boundingRect(0, 0, 0, 0, Qt::TextDontClip | Qt::AlignLeft, level->name);
        const QSizeF size(letters.width() + padding.left() + padding.right() + 1,
                          letters.height() + padding.top() + padding.bottom() + 1);
        const std::vector<QRectF> places = candidates(*level, size, taken);
        const auto found = std::find_if(places.begin(), places.end(), [&](const QRectF& place) {
            return frame.contains(place) &&
                   std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                       return other.intersects(place);
                   });
        });
        if (found != places.end()) {
            taken.push_back(*found);
            level->text->position->setCoords(found->topLeft());
            level->text->setVisible(true);
        }
    }
}

std::optional<std::pair<QString, double>> PlotLevels::at(double y) const {
    const Level* nearest = nullptr;
    double least = kNearPx;
    for (const Level& level : m_levels) {
        const double away = std::abs(m_plot->yAxis->coordToPixel(level.value) - y);
        if (level.line->visible() && away < least) {
            least = away;
            nearest = &level;
        }
    }
    return nearest == nullptr ? std::nullopt
                              : std::optional(std::pair(nearest->name, nearest->value));
}

}  // namespace ld3::ui
