#include "ui/models/recent_models.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace ld3::ui {

namespace {

constexpr const char* kSetting = "recent_models";
constexpr int kMost = 8;

}  // namespace

RecentModels::RecentModels(QObject* parent)
    : QObject(parent),
      m_paths(QSettings().value(QLatin1String(kSetting)).toStringList()),
      m_menu(new QMenu(tr("Recent &models"))) {
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentModels::dropMissing);
    fillMenu();
    dropMissing();
}

RecentModels::~RecentModels() {
    delete m_menu;
}

void RecentModels::add(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    while (m_paths.size() > kMost) {
        m_paths.removeLast();
    }
    store();
}

void RecentModels::remove(const QString& path) {
    if (m_paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0) {
        store();
    }
}

void RecentModels::store() {
    QSettings().setValue(QLatin1String(kSetting), m_paths);
    fillMenu();
}

void RecentModels::fillMenu() {
    m_menu->clear();
    for (const QString& path : std::as_const(m_paths)) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT modelChosen(path); });
    }
    m_menu->setEnabled(!m_paths.isEmpty());
}

void RecentModels::dropMissing() {
    m_checker.ask(
        "recent models",
        [paths = m_paths] {
            QStringList missing;
            for (const QString& path : paths) {
                if (!QFileInfo(path).isFile()) {
                    missing.append(path);
                }
            }
            return missing;
        },
        [this](const Answer<QStringList>& answer) {
            for (const QString& path : answer.value.value_or(QStringList())) {
                remove(path);
            }
        });
}

}  // namespace ld3::ui
