#pragma once

#include <QDoubleSpinBox>

namespace ld3::ui {

/// The end of a colour scale: 0 stands for "automatic", other values go from 1e-6 to 1000. Steps go
/// along 1, 2, 5, 10 and so on, the first one from where the automatic scale ends. Numbers are
/// shown without an exponent, and may be typed with one.
class ScaleEdit : public QDoubleSpinBox {
    Q_OBJECT

  public:
    explicit ScaleEdit(QWidget* parent = nullptr);

    /// Where the automatic scale ends now, > 0.
    void setAutomaticEnd(double end) { m_automaticEnd = end; }

    void stepBy(int steps) override;
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

  protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

  private:
    /// The text between prefix and suffix.
    [[nodiscard]] QString bare(QString text) const;

    double m_automaticEnd = 0.25;
};

}  // namespace ld3::ui
