#pragma once

#include "core/runs/path_kind.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QMenu;

namespace ld3::ui {

/// The models, runs and schedules used last, remembered between sessions, newest first. Those that
/// are not there at present, as on a disk that is not connected, are kept and cannot be chosen.
class RecentPaths : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentPaths)

  public:
    explicit RecentPaths(QObject* parent = nullptr);
    ~RecentPaths() override;

    /// Something was opened. What is no file or folder, as `builtin`, needs no remembering.
    /// @param kind  other kinds than models, runs and schedules are not remembered
    void add(PathKind kind, const QString& path);

    /// Forgets all.
    void clear();

    [[nodiscard]] QStringList paths(PathKind kind) const;

    /// To be put into another menu; owned by this.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

  Q_SIGNALS:
    void chosen(const QString& path);

  private:
    struct Section {
        PathKind kind;
        const char* setting;
        QString title;
        QStringList paths;
    };

    void fillMenu();
    /// Looks in the background which are there: a file system may take its time.
    void check();
    void showMissing(const QStringList& missing);
    /// Shows a path as one that can be opened, or not at present.
    void show(const QString& path, bool isThere);

    std::vector<Section> m_sections;
    QMenu* m_menu;
    Background m_checker;
};

}  // namespace ld3::ui
