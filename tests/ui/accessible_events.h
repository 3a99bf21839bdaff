#pragma once

#include <QAccessible>
#include <QList>

namespace ld3::ui::testing {

/// What screen readers are told while this lives.
class AccessibleEvents {
  public:
    AccessibleEvents();
    ~AccessibleEvents();
    Q_DISABLE_COPY_MOVE(AccessibleEvents)

    /// How often a widget told this.
    [[nodiscard]] int count(const QObject* widget, QAccessible::Event what) const;

    void clear();
};

}  // namespace ld3::ui::testing
