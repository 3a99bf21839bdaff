#pragma once

#include "core/schedules/schedule.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

class QMenu;
class QToolButton;
class QUndoStack;

namespace ld3::ui {

class SchedulePanel;

/// A schedule and the file that it was read from.
struct ScheduleFile {
    std::filesystem::path path;
    Schedule schedule;
};

/// Schedules of files that lie over the others in the plot until the user removes them, by a button
/// above the plot that is there while there are any. Opening and removing are steps of undo.
class ScheduleFiles : public QObject {
    Q_OBJECT

  public:
    /// @param panel, undo  must outlive this
    ScheduleFiles(SchedulePanel* panel, QUndoStack* undo, QObject* parent);

    /// Draws schedules; one of a file that is drawn already takes its place.
    void add(const std::vector<ScheduleFile>& files);

    [[nodiscard]] const std::vector<ScheduleFile>& files() const { return m_files; }

  private:
    /// Makes a step of undo of it.
    void change(const QString& name, const std::vector<ScheduleFile>& files);
    void show(const std::vector<ScheduleFile>& files);
    void fillMenu(const QStringList& names);
    /// Of the files, in their order.
    [[nodiscard]] QStringList names() const;

    SchedulePanel* m_panel;
    QUndoStack* m_undo;
    QToolButton* m_button;
    QMenu* m_menu;
    std::vector<ScheduleFile> m_files;
};

}  // namespace ld3::ui
