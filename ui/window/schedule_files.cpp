#include "ui/window/schedule_files.h"

#include "core/base/distinct_labels.h"
#include "ui/actions/undo_step.h"
#include "ui/help/explanation.h"
#include "ui/window/schedule_panel.h"

#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QUndoStack>

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
    const QStringList names = this->names();
    std::vector<ScheduleCurve> curves;
    for (size_t i = 0; i < m_files.size(); ++i) {
        curves.push_back(
            {names[static_cast<qsizetype>(i)], m_files[i].schedule, CurveRole::HandMade});
    }
    m_panel->showOpened(std::move(curves));
    m_button->setVisible(!m_files.empty());
    fillMenu(names);
}

void ScheduleFiles::fillMenu(const QStringList& names) {
    m_menu->clear();
    for (size_t i = 0; i < m_files.size(); ++i) {
        const ScheduleFile& file = m_files[i];
        const QString& name = names[static_cast<qsizetype>(i)];
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

QStringList ScheduleFiles::names() const {
    std::vector<NamedPath> files;
    files.reserve(m_files.size());
    for (const ScheduleFile& file : m_files) {
        files.push_back({file.path.filename().string(), file.path});
    }
    QStringList names;
    for (const std::string& label : distinctLabels(files)) {
        names.append(QString::fromStdString(label));
    }
    return names;
}

}  // namespace ld3::ui
