#include "ui/theme/ink_color.h"

#include <cmath>

namespace ld3::ui {

QColor inkOn(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                             0.0722 * linear(color.blueF());
    return luminance > 0.179 ? Qt::black : Qt::white;
}

}  // namespace ld3::ui
