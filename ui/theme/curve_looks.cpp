#include "ui/theme/curve_looks.h"

#include "core/base/error.h"
#include "ui/theme/look_choice.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace ld3::ui {

namespace {

/// Looks before they repeat: colours, dashes and marks cycle with 6, 4 and 5.
constexpr int kLooks = 60;
const QString kNumbers = QStringLiteral("numbers"), kColors = QStringLiteral("colors");

}  // namespace

/// How often each look, and each colour, has been given.
struct CurveLooks::Uses {
    std::array<int, kLooks> among{}, beside{};  ///< a few names
    std::array<int, kCurveColors> colors{};     ///< among them

    [[nodiscard]] std::tuple<int, int, int> cost(int number) const {
        const auto at = static_cast<size_t>(number);
        return {among.at(at), beside.at(at), colors.at(at % kCurveColors)};
    }

    [[nodiscard]] int best() const {
        int best = 0;
        for (int number = 1; number < kLooks; ++number) {
            best = cost(number) < cost(best) ? number : best;
        }
        return best;
    }

    /// Whether a look would be better than the best one if nothing had it.
    [[nodiscard]] bool wouldImprove(int number) const {
        const int color = colors.at(static_cast<size_t>(number) % kCurveColors);
        return std::tuple(0, 0, color) < cost(best());
    }
};

CurveLooks::Uses CurveLooks::usesAmong(const QStringList& names) const {
    Uses uses;
    for (auto claim = m_claims.constBegin(); claim != m_claims.constEnd(); ++claim) {
        const auto number = static_cast<size_t>(claim->number);
        if (names.contains(claim.key())) {
            ++uses.among.at(number);
            ++uses.colors.at(number % kCurveColors);
        } else {
            ++uses.beside.at(number);
        }
    }
    return uses;
}

bool CurveLooks::freeOldest(const QStringList& kept, const Uses& uses) {
    QSet<QString> needed(kept.begin(), kept.end());
    for (const QStringList& drawn : std::as_const(m_drawn)) {
        needed.unite({drawn.begin(), drawn.end()});
    }

    struct Look {
        bool isGiven = false, isNeeded = false;
        quint64 lastUse = 0;
    };

    std::array<Look, kLooks> looks{};
    for (auto claim = m_claims.constBegin(); claim != m_claims.constEnd(); ++claim) {
        Look& look = looks.at(static_cast<size_t>(claim->number));
        look.isGiven = true;
        look.isNeeded = look.isNeeded || needed.contains(claim.key());
        look.lastUse = std::max(look.lastUse, claim->lastUse);
    }
    std::optional<int> oldest;
    for (int number = 0; number < kLooks; ++number) {
        const Look& look = looks.at(static_cast<size_t>(number));
        // What shares its look with a drawn curve would be forgotten in vain.
        if (look.isGiven && !look.isNeeded && uses.wouldImprove(number) &&
            (!oldest || look.lastUse < looks.at(static_cast<size_t>(*oldest)).lastUse)) {
            oldest = number;
        }
    }
    if (oldest) {
        m_claims.removeIf([&oldest](const QHash<QString, Claim>::iterator& claim) {
            return claim->number == *oldest;
        });
    }
    return oldest.has_value();
}

void CurveLooks::claim(const QStringList& names, const QObject* drawnBy) {
    if (drawnBy != nullptr) {
        if (!m_drawn.contains(drawnBy)) {
            connect(
                drawnBy, &QObject::destroyed, this, [this, drawnBy] { m_drawn.remove(drawnBy); });
        }
        m_drawn.insert(drawnBy, names);
    }
    ++m_claimCount;
    bool areForgotten = false;
    for (const QString& name : names) {
        if (!m_claims.contains(name)) {
            Uses uses = usesAmong(names);
            while (freeOldest(names, uses)) {
                uses = usesAmong(names);
                areForgotten = true;
            }
            m_claims.insert(name, {uses.best(), 0});
        }
        m_claims[name].lastUse = m_claimCount;
    }
    if (areForgotten) {
        // Not at once: a plot is being styled.
        QMetaObject::invokeMethod(this, &CurveLooks::changed, Qt::QueuedConnection);
    }
}

CurveStyle CurveLooks::look(const PlotColors& colors, const QString& name, bool isWhole) {
    if (!m_claims.contains(name)) {
        claim({name});
    }
    const int number = m_claims.value(name).number;
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
    if (m_claims.contains(from)) {
        m_claims.insert(to, m_claims.take(from));
    }
    if (m_colors.contains(from)) {
        m_colors.insert(to, m_colors.take(from));
    }
    for (QStringList& drawn : m_drawn) {
        std::replace(drawn.begin(), drawn.end(), from, to);
    }
    // Not at once: plots may not have heard of the new name yet.
    QMetaObject::invokeMethod(this, &CurveLooks::changed, Qt::QueuedConnection);
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
    for (auto claim = m_claims.constBegin(); claim != m_claims.constEnd(); ++claim) {
        numbers.insert(claim.key(), claim->number);
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
            m_claims[entry.key()].number = number;
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
