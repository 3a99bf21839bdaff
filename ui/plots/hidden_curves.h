#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QCPAbstractPlottable;

namespace ld3::ui {

/// Names of the curves that the user hid, the newest last. They are hidden whenever they are drawn
/// anew, unless no other curve of a run (or of no run) were left to be seen.
class HiddenCurves {
  public:
    [[nodiscard]] const QStringList& names() const { return m_names; }

    void setNames(const QStringList& names) { m_names = names; }

    /// The user hid a curve or showed it again; so many names are remembered, the oldest is
    /// forgotten first.
    void remember(const QString& name, bool isShown);

    /// Hides those of the curves that are to be hidden and still shown.
    /// @param isOfRun  whether a curve is of a run
    /// @param hidden   called for each that was hidden; what it does may lead back here, where
    ///                 nothing is done then
    void hide(const std::vector<QCPAbstractPlottable*>& curves,
              const std::function<bool(const QCPAbstractPlottable&)>& isOfRun,
              const std::function<void(QCPAbstractPlottable*)>& hidden);

  private:
    QStringList m_names;
    bool m_isHiding = false;
};

}  // namespace ld3::ui
