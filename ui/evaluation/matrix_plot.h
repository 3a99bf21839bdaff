#pragma once

#include "core/evaluation/evaluation_matrix.h"
#include "ui/plots/plot_widget.h"

#include <QColor>

#include <optional>
#include <utility>
#include <vector>

class QCPColorScale;
class QCPItemRect;
class QCPItemText;

namespace ld3::ui {

class EvaluationBoard;

/// What schedules that were learned for one solver are worth with others, at one budget: a row for
/// each solver learned for, a column for each used, the value in each cell and as its colour, with
/// the scale beside. Framed cells are schedules with their own solver. A click chooses a value.
class MatrixPlot : public PlotWidget {
    Q_OBJECT

  public:
    /// @param board  must outlive the plot
    explicit MatrixPlot(EvaluationBoard* board, QWidget* parent = nullptr);

    /// Of the board's series.
    void setProtocol(size_t protocol);

    /// The lowest budget that has values where this one has none.
    void setNfe(int nfe);

    [[nodiscard]] size_t protocol() const { return m_protocol; }

    [[nodiscard]] int nfe() const { return m_nfe; }

    [[nodiscard]] const TransferMatrix& matrix() const { return m_matrix; }

    void addArguments(CommandLine& command) const override;

    /// Colour of a cell in the light or the dark window: the same, so that figures are.
    [[nodiscard]] QColor cellColor(double value) const;

  public Q_SLOTS:
    /// Of the colours.
    void setLogarithmic(bool isLogarithmic);

  protected:
    void applyStyle(const PlotStyle& style) override;
    void arrange() override;
    void completeFigure(FigureData& data) const override;
    void fitRanges() override;
    QString describe(const QPointF& position) override;

  private:
    struct Cell {
        QCPItemRect* area = nullptr;
        QCPItemText* text = nullptr;
    };

    void rebuild();
    void setTexts();
    void updateScale();
    [[nodiscard]] std::pair<double, double> valueRange() const;
    [[nodiscard]] std::optional<std::pair<size_t, size_t>> cellAt(const QPointF& position) const;

    EvaluationBoard* m_board;
    QCPColorScale* m_scale;
    size_t m_protocol = 0;
    int m_nfe = 0;
    bool m_isLogarithmic = true;
    TransferMatrix m_matrix;
    std::vector<Cell> m_cells;  ///< as the matrix'
};

}  // namespace ld3::ui
