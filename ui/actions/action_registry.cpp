#include "ui/actions/action_registry.h"

#include "ui/actions/icons.h"

#include <QGuiApplication>

namespace ld3::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    addGroup(tr("&File"));
    add(Command::OpenModel,
        tr("Open &model…"),
        tr("Open a model file; its format is found by its content."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        QStringLiteral("model"));
    add(Command::OpenRun,
        tr("&Open run…"),
        tr("Open the folder of a run, also one made by the command line."),
        QKeySequence::Open,
        QStringLiteral("open"));
    add(Command::ChooseRunsFolder,
        tr("Choose &folder of runs…"),
        tr("Choose the folder whose runs are listed and into which new runs are written."),
        {},
        QStringLiteral("folder"));
    add(Command::ExportSchedule,
        tr("&Export schedule…"),
        tr("Write the shown schedule for another program."),
        QKeySequence(Qt::CTRL | Qt::Key_E),
        QStringLiteral("export"));
    add(Command::ExportFigure,
        tr("Export &figure…"),
        tr("Write the plot used last, exactly as it is shown, to a PDF, SVG or PNG file."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        QStringLiteral("figure"));
    add(Command::CloseWindow, tr("&Quit"), tr("Close the window."), QKeySequence::Quit);

    addGroup(tr("&Edit"));
    add(Command::Undo,
        tr("&Undo"),
        tr("Take back the last change of the experiment."),
        QKeySequence::Undo,
        QStringLiteral("undo"));
    add(Command::Redo,
        tr("&Redo"),
        tr("Make the change of the experiment again."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        QStringLiteral("redo"));

    addGroup(tr("&Training"));
    add(Command::Train,
        tr("&Train"),
        tr("Learn a schedule with the settings of the experiment."),
        QKeySequence(Qt::CTRL | Qt::Key_R),
        QStringLiteral("train"));
    add(Command::PauseOrResume,
        tr("&Pause"),
        tr("Hold the training at its next network evaluation, or let it go on."),
        QKeySequence(Qt::CTRL | Qt::Key_P),
        QStringLiteral("pause"));
    add(Command::Stop,
        tr("&Stop and keep the best"),
        tr("End the training at its next network evaluation. The best schedule so far is kept, and "
           "the run can be resumed later."),
        QKeySequence(Qt::Key_Escape),
        QStringLiteral("stop"));
    add(Command::ShowLive,
        tr("Show the running &training"),
        tr("Go back from an opened run to the training that is running."),
        QKeySequence(Qt::CTRL | Qt::Key_L),
        QStringLiteral("live"));

    addGroup(tr("&Runs"));
    add(Command::ViewRun,
        tr("&Show"),
        tr("Show the schedule, losses and samples of this run."),
        {},
        QStringLiteral("open"));
    add(Command::CompareRuns,
        tr("&Compare"),
        tr("Lay the schedules and losses of the selected runs over each other."),
        QKeySequence(Qt::CTRL | Qt::Key_D),
        QStringLiteral("compare"));
    add(Command::ResumeRun,
        tr("&Resume"),
        tr("Go on with the selected run, which was stopped or interrupted."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        QStringLiteral("resume"));
    add(Command::OpenRunFolder,
        tr("Open f&older"),
        tr("Show the files of the selected run in the file manager."),
        {},
        QStringLiteral("folder"));
    add(Command::DeleteRuns,
        tr("&Delete…"),
        tr("Delete the selected runs, after asking."),
        QKeySequence(Qt::CTRL | Qt::Key_Delete),
        QStringLiteral("delete"));

    addGroup(tr("&Help"));
    add(Command::ShowShortcuts,
        tr("&Keyboard shortcuts"),
        tr("List all commands and their keys."),
        QKeySequence(Qt::Key_F1));
    add(Command::About,
        tr("&About LD3 Workbench"),
        tr("Say what this program is, and which versions it uses."),
        {});
    updateIcons();
}

void ActionRegistry::addGroup(const QString& title) {
    m_groups.append(Group{title, {}});
}

void ActionRegistry::add(Command command,
                         const QString& text,
                         const QString& toolTip,
                         const QKeySequence& shortcut,
                         const QString& icon) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setStatusTip(toolTip);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip
                                      : tr("%1 (%2)", "tooltip and shortcut").arg(toolTip, keys));
    m_actions.insert(command, action);
    if (!icon.isEmpty()) {
        m_icons.insert(command, icon);
    }
    m_groups.last().commands.append(command);
}

void ActionRegistry::updateIcons() {
    const QPalette palette = QGuiApplication::palette();
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it) {
        m_actions.value(it.key())->setIcon(makeIcon(it.value(), palette));
    }
}

}  // namespace ld3::ui
