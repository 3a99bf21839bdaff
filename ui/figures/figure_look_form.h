#pragma once

#include "ui/figures/figure_options.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace ld3::ui {

/// Fields for size and look of a figure, by presets of its width. Each preset keeps its look.
class FigureLookForm : public QWidget {
    Q_OBJECT

  public:
    explicit FigureLookForm(QWidget* parent = nullptr);

    /// Adds a row above all others and one below, in the same columns.
    void enclose(const QString& firstLabel,
                 QWidget* first,
                 const QString& lastLabel,
                 QWidget* last);

    [[nodiscard]] FigureOptions options() const;

    /// Keeps the preset and its look for the next time.
    void remember() const;

  Q_SIGNALS:
    void changed();

  private:
    void explainFields();
    void choosePreset();
    void show(const FigureOptions& options);

    QComboBox* m_preset;
    QDoubleSpinBox *m_width, *m_height;
    QComboBox* m_font;
    QDoubleSpinBox *m_fontSize, *m_stroke;
    QComboBox* m_legend;
    QCheckBox* m_symbols;
    QFormLayout* m_form;
    bool m_isShowing = false;
};

}  // namespace ld3::ui
