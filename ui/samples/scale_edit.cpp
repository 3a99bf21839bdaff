#include "ui/samples/scale_edit.h"

#include "ui/i18n/local_number.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ld3::ui {

namespace {

constexpr double kSmallest = 1e-6;
constexpr double kLargest = 1000.0;
constexpr int kDecimals = 9;

/// The place of a value among 1, 2, 5, 10, 20 and so on; between them for others.
double rungOf(double value) {
    const double decade = std::floor(std::log10(value) + 1e-9);
    const double lead = value / std::pow(10.0, decade);
    const double within = lead < 2.0   ? (lead - 1.0)
                          : lead < 5.0 ? 1.0 + (lead - 2.0) / 3.0
                                       : 2.0 + (lead - 5.0) / 5.0;
    return 3.0 * decade + std::max(0.0, within);
}

double valueOfRung(int rung) {
    const int decade = static_cast<int>(std::floor(rung / 3.0));
    constexpr double kLeads[] = {1.0, 2.0, 5.0};
    return kLeads[rung - 3 * decade] * std::pow(10.0, decade);
}

}  // namespace

ScaleEdit::ScaleEdit(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(kDecimals);
    setRange(0.0, kLargest);
    setKeyboardTracking(false);
}

void ScaleEdit::stepBy(int steps) {
    if (value() <= 0.0) {
        if (steps > 0) {
            setValue(valueOfRung(
                static_cast<int>(std::ceil(rungOf(std::max(m_automaticEnd, kSmallest)) - 1e-6))));
        }
        return;
    }
    const double rung = rungOf(value());
    const double next =
        steps > 0 ? std::floor(rung + 1e-6) + steps : std::ceil(rung - 1e-6) + steps;
    const double wanted = valueOfRung(static_cast<int>(next));
    setValue(wanted < kSmallest * (1.0 - 1e-6) ? 0.0 : wanted);
    selectAll();
}

QAbstractSpinBox::StepEnabled ScaleEdit::stepEnabled() const {
    StepEnabled possible = StepNone;
    possible.setFlag(StepUpEnabled, value() < maximum());
    possible.setFlag(StepDownEnabled, value() > 0.0);
    return possible;
}

QString ScaleEdit::textFromValue(double value) const {
    return withoutGroups(locale()).toString(value, 'f', QLocale::FloatingPointShortest);
}

QString ScaleEdit::bare(QString text) const {
    if (!prefix().isEmpty() && text.startsWith(prefix())) {
        text = text.mid(prefix().size());
    }
    if (!suffix().isEmpty() && text.endsWith(suffix())) {
        text.chop(suffix().size());
    }
    return text.trimmed();
}

double ScaleEdit::valueFromText(const QString& text) const {
    const double value = numberFrom(bare(text), locale()).value_or(0.0);
    return value > 0.0 ? std::clamp(value, kSmallest, kLargest) : 0.0;
}

QValidator::State ScaleEdit::validate(QString& text, int& position) const {
    (void)position;
    if (text == specialValueText()) {
        return QValidator::Acceptable;
    }
    const std::optional<double> value = numberFrom(bare(text), locale());
    return value && *value >= 0.0 && *value <= kLargest ? QValidator::Acceptable
                                                        : QValidator::Intermediate;
}

}  // namespace ld3::ui
