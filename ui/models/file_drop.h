#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace ld3::ui {

/// Lets files and folders be dropped anywhere on a window: a folder (or the `run.json` in it) is a
/// run, anything else a model.
class FileDrop : public QObject {
    Q_OBJECT

  public:
    /// @param window  also the parent
    explicit FileDrop(QWidget* window);

  Q_SIGNALS:
    void modelDropped(const QString& path);
    void runDropped(const QString& folder);

  private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void take(const QString& path);
};

}  // namespace ld3::ui
