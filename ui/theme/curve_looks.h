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
/// apart: dash and mark differ too.
class CurveLooks : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Gives looks to those that have none yet: of a colour that is used least among `names`.
    void claim(const QStringList& names);

    /// The look of a curve; claims one where it has none.
    /// @param isWhole  a full line as long as its colour is the first of its kind; for learned
    ///                 schedules
    [[nodiscard]] CurveStyle look(const PlotColors& colors, const QString& name, bool isWhole);

    /// The colour that was chosen for a curve, as it is on white.
    [[nodiscard]] std::optional<QColor> color(const QString& name) const;

    /// Chooses a colour; nothing: its own again. Colours of the palette are drawn as their kin on
    /// dark windows.
    void setColor(const QString& name, const std::optional<QColor>& color);

    /// What is remembered between sessions.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

  Q_SIGNALS:
    void changed();
    /// The user chose a colour, or (invalid) gave it up.
    void colorChosen(const QString& name, const QColor& color);

  private:
    QHash<QString, int> m_numbers;
    QHash<QString, QColor> m_colors;
};

}  // namespace ld3::ui
