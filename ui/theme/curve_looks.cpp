#include "ui/theme/curve_looks.h"

#include "core/base/error.h"
#include "ui/theme/look_choice.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ld3::ui {

namespace {

/// Looks before they repeat: colours, dashes and marks cycle with 6, 4 and 5.
constexpr int kLooks = 60;
const QString kNumbers = QStringLiteral("numbers"), kColors = QStringLiteral("colors");

}  // namespace

void CurveLooks::claim(const QStringList& names) {
    std::array<bool, kLooks> isTaken{};
    for (const int number : std::as_const(m_numbers)) {
        isTaken.at(static_cast<size_t>(number)) = true;
    }
    if (std::all_of(isTaken.begin(), isTaken.end(), [](bool taken) { return taken; })) {
        // Only what is shown must differ.
        m_numbers.removeIf([&](const auto& entry) { return !names.contains(entry.key()); });
        isTaken = {};
    }
    std::array<int, kCurveColors> uses{};
    for (const QString& name : names) {
        if (const auto found = m_numbers.constFind(name); found != m_numbers.constEnd()) {
            ++uses.at(static_cast<size_t>(*found % kCurveColors));
            isTaken.at(static_cast<size_t>(*found)) = true;
        }
    }
    for (const QString& name : names) {
        if (m_numbers.contains(name)) {
            continue;
        }
        int best = 0;
        const auto cost = [&](int number) {
            const int taken = isTaken.at(static_cast<size_t>(number)) ? kLooks : 0;
            return taken + uses.at(static_cast<size_t>(number % kCurveColors));
        };
        for (int number = 1; number < kLooks; ++number) {
            best = cost(number) < cost(best) ? number : best;
        }
        m_numbers.insert(name, best);
        isTaken.at(static_cast<size_t>(best)) = true;
        ++uses.at(static_cast<size_t>(best % kCurveColors));
    }
}

CurveStyle CurveLooks::look(const PlotColors& colors, const QString& name, bool isWhole) {
    claim({name});
    const int number = m_numbers.value(name);
    CurveStyle look = curveStyle(colors, number);
    if (isWhole && number < kCurveColors) {
        look.dash = Qt::SolidLine;
    }
    look.color = drawnColor(colors, name).value_or(look.color);
    return look;
}

std::optional<QColor> CurveLooks::color(const QString& name) const {
    const auto found = m_colors.constFind(name);
    return found == m_colors.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QColor> CurveLooks::drawnColor(const PlotColors& colors, const QString& name) const {
    const auto chosen = color(name);
    if (!chosen) {
        return std::nullopt;
    }
    for (int i = 0; i < kCurveColors; ++i) {
        if (*chosen == curveColor(i)) {
            return onBackground(colors, *chosen);
        }
    }
    return visibleColor(colors, *chosen);
}

void CurveLooks::rename(const QString& from, const QString& to) {
    if (m_numbers.contains(from)) {
        m_numbers.insert(to, m_numbers.take(from));
    }
    if (m_colors.contains(from)) {
        m_colors.insert(to, m_colors.take(from));
    }
}

void CurveLooks::setColor(const QString& name, const std::optional<QColor>& color) {
    if (color == this->color(name)) {
        return;
    }
    if (color) {
        m_colors.insert(name, *color);
    } else {
        m_colors.remove(name);
    }
    Q_EMIT changed();
}

void CurveLooks::chooseColor(const QString& name, const std::optional<QColor>& color) {
    const QColor before = this->color(name).value_or(QColor());
    setColor(name, color);
    Q_EMIT colorChosen(name, color.value_or(QColor()), before);
}

QVariantMap CurveLooks::saveState() const {
    QVariantMap numbers, colors;
    for (auto entry = m_numbers.constBegin(); entry != m_numbers.constEnd(); ++entry) {
        numbers.insert(entry.key(), entry.value());
    }
    for (auto entry = m_colors.constBegin(); entry != m_colors.constEnd(); ++entry) {
        colors.insert(entry.key(), entry.value().name());
    }
    return {{kNumbers, numbers}, {kColors, colors}};
}

void CurveLooks::restoreState(const QVariantMap& state) {
    const QVariantMap numbers = state.value(kNumbers).toMap(),
                      colors = state.value(kColors).toMap();
    for (auto entry = numbers.constBegin(); entry != numbers.constEnd(); ++entry) {
        const int number = entry.value().toInt();
        if (number >= 0 && number < kLooks) {
            m_numbers.insert(entry.key(), number);
        }
    }
    for (auto entry = colors.constBegin(); entry != colors.constEnd(); ++entry) {
        if (const QColor color(entry.value().toString()); color.isValid()) {
            m_colors.insert(entry.key(), color);
        }
    }
    Q_EMIT changed();
}

QStringList lookChoices(const CurveLooks& looks, const QStringList& names) {
    CurveLooks alone;
    alone.claim(names);
    const QVariantMap numbers = looks.saveState().value(kNumbers).toMap();
    const QVariantMap usual = alone.saveState().value(kNumbers).toMap();
    // One number that is given moves those that are claimed after it.
    const bool areGiven = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return numbers.contains(name) && numbers.value(name) != usual.value(name);
    });
    QStringList choices;
    for (const QString& name : names) {
        if (areGiven && numbers.contains(name)) {
            choices.append(name + u'=' + numbers.value(name).toString());
        }
        if (const auto color = looks.color(name)) {
            choices.append(name + u'=' + color->name());
        }
    }
    return choices;
}

void chooseLook(CurveLooks& looks, const QString& name, const QString& choice) {
    bool isNumber = false;
    const int number = choice.toInt(&isNumber);
    const QColor color(choice);
    if (!(isNumber && number >= 0 && number < kLooks) && !color.isValid()) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such look of a curve",
                    (name + u'=' + choice).toStdString(),
                    "give a number from 0 to " + std::to_string(kLooks - 1) +
                        " or a color such as #d55e00");
    }
    if (isNumber) {
        looks.restoreState({{kNumbers, QVariantMap{{name, number}}}});
    } else {
        looks.setColor(name, color);
    }
}

}  // namespace ld3::ui
