#pragma once

#include "ui/jobs/background.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace ld3::ui {

/// The models used last, remembered between sessions, newest first; those that are not there any
/// more are dropped.
class RecentModels : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentModels)

  public:
    explicit RecentModels(QObject* parent = nullptr);
    ~RecentModels() override;

    /// A model was opened. `builtin` needs no remembering.
    void add(const QString& path);
    void remove(const QString& path);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }

    /// To be put into another menu; owned by this.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

  Q_SIGNALS:
    void modelChosen(const QString& path);

  private:
    void store();
    void fillMenu();
    /// Looks in the background which are still there: a file system may take its time.
    void dropMissing();

    QStringList m_paths;
    QMenu* m_menu;
    Background m_checker;
};

}  // namespace ld3::ui
