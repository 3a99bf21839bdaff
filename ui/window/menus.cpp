#include "ui/window/menus.h"

#include "ui/actions/action_registry.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ld3::ui {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void makeToolBar(QMainWindow& window, const ActionRegistry& actions) {
    QToolBar* bar = window.addToolBar(Menus::tr("Commands"));
    bar->setObjectName(QStringLiteral("commandBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Command command :
         {Command::Train, Command::PauseOrResume, Command::StopAfterRound, Command::Stop}) {
        bar->addAction(actions.action(command));
    }
    bar->addSeparator();
    bar->addAction(actions.action(Command::ShowLive));
    bar->addAction(actions.action(Command::OpenFiles));
    bar->addAction(actions.action(Command::ExportSchedule));
    bar->addAction(actions.action(Command::ExportFigure));
}

}  // namespace

QMenu* makeMenus(QMainWindow& window, const ActionRegistry& actions, QMenu* recent) {
    QMenu* view = nullptr;
    for (const ActionRegistry::Group& group : actions.groups()) {
        QMenu* menu = window.menuBar()->addMenu(group.title);
        if (group.commands.contains(Command::ResetLayout)) {
            view = menu;
        }
        for (const Command command : group.commands) {
            if (command == Command::CloseWindow) {
                menu->addSeparator();
            }
            menu->addAction(actions.action(command));
            if (command == Command::OpenRun) {
                menu->addMenu(recent);
            }
        }
    }
    view->addSeparator();
    makeToolBar(window, actions);
    return view;
}

}  // namespace ld3::ui
