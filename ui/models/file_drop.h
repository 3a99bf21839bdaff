#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace ld3::ui {

/// Lets local files and folders be dropped anywhere on a window.
class FileDrop : public QObject {
    Q_OBJECT

  public:
    /// @param window  also the parent
    explicit FileDrop(QWidget* window);

  Q_SIGNALS:
    void dropped(const QStringList& paths);

  private:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ld3::ui
