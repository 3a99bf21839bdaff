#pragma once

#include "ui/theme/plot_colors.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace ld3::ui {

/// How curves look, by name: a run, or a hand-made schedule, looks the same in every plot, whatever
/// is shown beside it. The user may give it another colour. Colours alone never tell two curves
/// apart: dash and mark differ too. There are only so many looks: where none of a fitting colour
/// is left, those that were used longest ago and are not drawn are given anew. What is drawn keeps
/// its look.
class CurveLooks : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Gives looks to those that have none yet: of a colour that is used least among `names`.
    /// @param drawnBy  whatever draws these names, and no others, from now on; null: nobody keeps
    ///                 drawing them
    void claim(const QStringList& names, const QObject* drawnBy = nullptr);

    /// The look of a curve; claims one where it has none.
    /// @param isWhole  a full line as long as its colour is the first of its kind; for learned
    ///                 schedules
    [[nodiscard]] CurveStyle look(const PlotColors& colors, const QString& name, bool isWhole);

    /// The colour that was chosen for a curve, as it is on white.
    [[nodiscard]] std::optional<QColor> color(const QString& name) const;

    /// The same as it is drawn: colours of the palette as their kin on dark windows, others as far
    /// from the background as they must be to be seen.
    [[nodiscard]] std::optional<QColor> drawnColor(const PlotColors& colors,
                                                   const QString& name) const;

    /// Gives a colour; nothing: its own again.
    void setColor(const QString& name, const std::optional<QColor>& color);
    /// The same as the user's choice, which `colorChosen` tells.
    void chooseColor(const QString& name, const std::optional<QColor>& color);

    /// A run has another name now, and keeps its look.
    void rename(const QString& from, const QString& to);

    /// What is remembered between sessions.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

  Q_SIGNALS:
    void changed();
    /// The user chose a colour, or (invalid) gave it up; and what was chosen before.
    void colorChosen(const QString& name, const QColor& color, const QColor& before);

  private:
    struct Claim {
        int number = 0;
        quint64 lastUse = 0;  ///< by the count of claims; 0: in another session
    };

    struct Uses;

    [[nodiscard]] Uses usesAmong(const QStringList& names) const;
    /// Forgets all that have the look that was used longest ago, of those looks that none has that
    /// is drawn or kept, and that would be better than the best that can be given now.
    /// @returns false where there is no such look
    bool freeOldest(const QStringList& kept, const Uses& uses);

    QHash<QString, Claim> m_claims;
    QHash<const QObject*, QStringList> m_drawn;
    QHash<QString, QColor> m_colors;
    quint64 m_claimCount = 0;
};

}  // namespace ld3::ui
