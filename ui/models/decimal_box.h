#pragma once

#include <QDoubleSpinBox>

namespace ld3::ui {

/// A box for numbers with decimals that takes a point for the decimal comma of the language, as
/// `numberFrom` does. Qt's own takes it for a separator of thousands: it reads "252.5" as 2525.
class DecimalBox : public QDoubleSpinBox {
    Q_OBJECT

  public:
    using QDoubleSpinBox::QDoubleSpinBox;

    /// Also puts the comma where the point was typed.
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
};

}  // namespace ld3::ui
