#pragma once

#include "ui/plots/plot_style.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace ld3::ui {

/// Dashed levels across a plot, each with its name on it. Names never lie on each other: they move
/// aside; one that finds no room is left out, and is read out at its line.
class PlotLevels {
  public:
    explicit PlotLevels(QCustomPlot* plot) : m_plot(plot) {}

    void add(const QString& name, double value);
    void clear();

    /// Gives the level number `index` another name.
    void rename(size_t index, const QString& name);

    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }

    [[nodiscard]] size_t count() const { return m_levels.size(); }

    [[nodiscard]] std::vector<double> values() const;

    void applyStyle(const PlotStyle& style);

    /// Places the names for the plot's size and ranges; call it before each drawing.
    void arrange();

    /// Name and value of the level at a height in the plot's pixels.
    [[nodiscard]] std::optional<std::pair<QString, double>> at(double y) const;

  private:
    struct Level {
        QString name;
        double value = 0.0;
        QCPItemStraightLine* line = nullptr;
        QCPItemText* text = nullptr;
    };

    /// Places that a name could have beside those that are taken, best first.
    [[nodiscard]] std::vector<QRectF> candidates(const Level& level,
                                                 const QSizeF& size,
                                                 const std::vector<QRectF>& taken) const;

    QCustomPlot* m_plot;
    std::vector<Level> m_levels;
};

}  // namespace ld3::ui
