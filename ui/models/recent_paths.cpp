#include "ui/models/recent_paths.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace ld3::ui {

namespace {

constexpr int kMost = 8;  ///< of each kind

}  // namespace

RecentPaths::RecentPaths(QObject* parent)
    : QObject(parent),
      m_sections{{PathKind::Model, "recent_models", tr("Models"), {}},
                 {PathKind::Run, "recent_runs", tr("Runs"), {}},
                 {PathKind::Schedule, "recent_schedules", tr("Schedules"), {}}},
      m_menu(new QMenu(tr("Open recen&t"))) {
    const QSettings settings;
    for (Section& section : m_sections) {
        section.paths = settings.value(QLatin1String(section.setting)).toStringList();
    }
    m_menu->setObjectName(QStringLiteral("recentMenu"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentPaths::check);
    fillMenu();
}

RecentPaths::~RecentPaths() {
    delete m_menu;
}

void RecentPaths::add(PathKind kind, const QString& path) {
    const QFileInfo info(path);
    for (Section& section : m_sections) {
        if (section.kind != kind || !info.exists()) {
            continue;
        }
        QStringList paths = section.paths;
        paths.removeAll(info.absoluteFilePath());
        paths.prepend(info.absoluteFilePath());
        paths = paths.mid(0, kMost);
        if (paths == section.paths) {
            show(paths.front(), true);  // whatever else the menu has stays as it is
            continue;
        }
        section.paths = paths;
        QSettings().setValue(QLatin1String(section.setting), paths);
        fillMenu();
    }
}

void RecentPaths::clear() {
    for (Section& section : m_sections) {
        section.paths.clear();
        QSettings().remove(QLatin1String(section.setting));
    }
    fillMenu();
}

QStringList RecentPaths::paths(PathKind kind) const {
    for (const Section& section : m_sections) {
        if (section.kind == kind) {
            return section.paths;
        }
    }
    return {};
}

void RecentPaths::fillMenu() {
    m_menu->clear();
    for (const Section& section : m_sections) {
        if (!section.paths.isEmpty()) {
            m_menu->addSection(section.title);
        }
        for (const QString& path : section.paths) {
            QString name = QFileInfo(path).fileName();
            QAction* action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")));
            action->setData(path);
            connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
        }
    }
    m_menu->setEnabled(!m_menu->isEmpty());
    showMissing({});
    if (!m_menu->isEmpty()) {
        m_menu->addSeparator();
        QAction* clearing = m_menu->addAction(tr("&Clear this list"));
        // Not inside a signal of the action that goes.
        connect(clearing, &QAction::triggered, this, &RecentPaths::clear, Qt::QueuedConnection);
    }
}

void RecentPaths::check() {
    QStringList all;
    for (const Section& section : m_sections) {
        all += section.paths;
    }
    m_checker.ask(
        "recent files",
        [all] {
            QStringList missing;
            for (const QString& path : all) {
                if (!QFileInfo::exists(path)) {
                    missing.append(path);
                }
            }
            return missing;
        },
        [this](const Answer<QStringList>& answer) {
            showMissing(answer.value.value_or(QStringList()));
        });
}

void RecentPaths::showMissing(const QStringList& missing) {
    for (const Section& section : m_sections) {
        for (const QString& path : section.paths) {
            show(path, !missing.contains(path));
        }
    }
}

void RecentPaths::show(const QString& path, bool isThere) {
    for (QAction* action : m_menu->actions()) {
        if (action->data().toString() != path) {
            continue;
        }
        action->setEnabled(isThere);
        action->setToolTip(isThere ? path
                                   : tr("%1 is not there at present, as when its disk is not "
                                        "connected.")
                                         .arg(path));
        action->setStatusTip(action->toolTip());
    }
}

}  // namespace ld3::ui
