#pragma once

#include "core/training/training_observer.h"
#include "ui/figures/figure_source.h"
#include "ui/samples/difference.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace ld3::ui {

class SampleCanvas;

/// Teacher's and student's pictures side by side, or on both sides of a line, with their
/// difference; one row a sample. Zoom and place are shared by all pictures. Options stand above,
/// the pixel under the mouse is read out below.
class SampleGrid : public QWidget, public FigureSource {
    Q_OBJECT

  public:
    explicit SampleGrid(QWidget* parent = nullptr);

    /// Shows these pictures; zoom and options stay. Pictures of unequal shapes are refused with a
    /// sentence in the grid.
    void setSamples(const SampleComparison& samples);

    /// Back to the empty state.
    void clear();

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] DifferenceOptions options() const;
    void setOptions(const DifferenceOptions& options);

    /// The pixel under the mouse in words; empty where there is none.
    [[nodiscard]] QString readOut() const;

    /// All rows, in light colours, with the options, the order and the zoom that are shown; as
    /// values: each sample's number and error. @throws Error{NotFound} while the grid is empty
    void drawFigure(const FigureOptions& options,
                    const std::function<void(const Figure&)>& use) override;

    [[nodiscard]] bool hasFigure() const override { return !isEmpty(); }

    /// The pictures' area, for tests.
    [[nodiscard]] SampleCanvas& canvas() const { return *m_canvas; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void sendOptions();
    void retranslate();

    SampleCanvas* m_canvas;
    QComboBox* m_mode;
    QDoubleSpinBox* m_scale;  ///< 0: automatic
    QCheckBox* m_worstFirst;
    QToolButton* m_split;
    QLabel* m_readOut;
};

}  // namespace ld3::ui
