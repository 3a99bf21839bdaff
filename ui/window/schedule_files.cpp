#include "ui/window/schedule_files.h"

#include "ui/actions/undo_step.h"
#include "ui/help/explanation.h"
#include "ui/window/schedule_panel.h"

#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ld3::ui {

ScheduleFiles::ScheduleFiles(SchedulePanel* panel, QUndoStack* undo, QObject* parent)
    : QObject(parent),
      m_panel(panel),
      m_undo(undo),
      m_button(new QToolButton),
      m_menu(new QMenu(m_button)) {
    m_button->setObjectName(QStringLiteral("openedSchedules"));
    m_button->setText(tr("Opened schedules"));
    m_button->setToolTip(tr("Remove schedules that were opened from files from the plot."));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    setHelpTopic(m_button, "Editing a schedule");
    m_panel->addControl(m_button);
    m_button->hide();
}

void ScheduleFiles::add(const std::vector<ScheduleFile>& files) {
    std::vector<ScheduleFile> all = m_files;
    for (const ScheduleFile& file : files) {
        std::erase_if(all, [&file](const ScheduleFile& old) { return old.path == file.path; });
        all.push_back(file);
    }
    if (!files.empty()) {
        change(tr("open %n schedule(s)", nullptr, static_cast<int>(files.size())), all);
    }
}

void ScheduleFiles::change(const QString& name, const std::vector<ScheduleFile>& files) {
    const auto setter = [target = QPointer<ScheduleFiles>(this)](std::vector<ScheduleFile> value) {
        return [target, value = std::move(value)] {
            if (target) {
                target->show(value);
            }
        };
    };
    auto* step = new UndoStep(name, setter(m_files), setter(files));
    show(files);
    m_undo->push(step);
}

void ScheduleFiles::show(const std::vector<ScheduleFile>& files) {
    m_files = files;
    std::vector<ScheduleCurve> curves;
    for (const ScheduleFile& file : m_files) {
        curves.push_back({nameOf(file), file.schedule, CurveRole::HandMade});
    }
    m_panel->showOpened(std::move(curves));
    m_button->setVisible(!m_files.empty());
    fillMenu();
}

void ScheduleFiles::fillMenu() {
    m_menu->clear();
    for (const ScheduleFile& file : m_files) {
        const QString name = nameOf(file);
        QString literal = name;
        QAction* action =
            m_menu->addAction(tr("Remove %1").arg(literal.replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(QString::fromStdString(file.path.string()));
        const auto remove = [this, name, path = file.path] {
            std::vector<ScheduleFile> others = m_files;
            std::erase_if(others, [&path](const ScheduleFile& old) { return old.path == path; });
            change(tr("remove %1").arg(name), others);
        };
        // Not inside a signal of the action that goes.
        connect(action, &QAction::triggered, this, remove, Qt::QueuedConnection);
    }
    if (m_files.size() > 1) {
        m_menu->addSeparator();
        connect(
            m_menu->addAction(tr("Remove &all")),
            &QAction::triggered,
            this,
            [this] { change(tr("remove opened schedules"), {}); },
            Qt::QueuedConnection);
    }
}

QString ScheduleFiles::nameOf(const ScheduleFile& file) const {
    const auto name = file.path.filename();
    const bool isAmbiguous = std::count_if(m_files.begin(), m_files.end(), [&](const auto& other) {
                                 return other.path.filename() == name;
                             }) > 1;
    return QString::fromStdString(
        (isAmbiguous ? file.path.parent_path().filename() / name : name).string());
}

}  // namespace ld3::ui
