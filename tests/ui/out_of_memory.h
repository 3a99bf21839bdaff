#pragma once

#include "ui/plots/plot_widget.h"

#include <QApplication>
#include <QEvent>
#include <QObject>

#include <new>

namespace ld3::ui::testing {

/// While it lives, plots that stand in no window find no memory to be drawn at another size.
class OutOfMemory : public QObject {
  public:
    OutOfMemory() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize && watched->parent() == nullptr &&
            qobject_cast<PlotWidget*>(watched) != nullptr) {
            throw std::bad_alloc();
        }
        return false;
    }
};

}  // namespace ld3::ui::testing
