#pragma once

#include <QListWidget>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace ld3::ui {

/// The kinds of hand-made schedules, each with a box to be checked and what it is.
class HandMadeList : public QListWidget {
    Q_OBJECT

  public:
    HandMadeList();

    /// Names of the checked kinds.
    [[nodiscard]] QStringList checkedKinds() const;
    /// Without a signal.
    void setCheckedKinds(const QStringList& kinds);

    /// Grays those that cannot be made, and says why. @param refused  kind and reason
    void showRefused(const std::vector<std::pair<std::string, std::string>>& refused);

  protected:
    /// Gray is another one in another theme.
    void changeEvent(QEvent* event) override;

  private:
    void colorRefused();

    QStringList m_refused;  ///< names of kinds
};

}  // namespace ld3::ui
