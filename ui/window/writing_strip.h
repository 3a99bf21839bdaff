#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ld3::ui {

/// How far a file is that takes long to write, with a button that ends it; hidden otherwise. Stands
/// in the status bar.
class WritingStrip : public QWidget {
    Q_OBJECT

  public:
    /// @param name  of the object
    explicit WritingStrip(const QString& name, QWidget* parent = nullptr);

    /// @param total  of the parts that are counted; 0: it is not known how far it is
    void showProgress(const QString& what, int done, int total);
    void showNothing();

  Q_SIGNALS:
    void stopWanted();

  private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

}  // namespace ld3::ui
