#include "ui/window/menus.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/action_text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
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

/// Alt with a letter opens a menu, whatever panels are shown: they have no letters of their own.
/// Their labels still name the fields beside them for screen readers.
void dropLettersOfPanels(const QMainWindow& window) {
    const auto hasLetter = [](const QString& text) {
        return !QKeySequence::mnemonic(text).isEmpty();
    };
    for (auto* label : window.findChildren<QLabel*>()) {
        // Others show `&` as it is.
        if (label->buddy() != nullptr && hasLetter(label->text())) {
            label->setText(withoutMnemonic(label->text()));
        }
    }
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (hasLetter(button->text())) {
            button->setText(withoutMnemonic(button->text()));
        }
    }
    for (auto* tabs : window.findChildren<QTabBar*>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (hasLetter(tabs->tabText(i))) {
                tabs->setTabText(i, withoutMnemonic(tabs->tabText(i)));
            }
        }
    }
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
    dropLettersOfPanels(window);
    return view;
}

}  // namespace ld3::ui
