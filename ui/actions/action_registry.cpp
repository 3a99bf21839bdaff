#include "ui/actions/action_registry.h"

#include "ui/actions/action_text.h"
#include "ui/actions/icons.h"

#include <QGuiApplication>
#include <QMetaEnum>

#include <algorithm>

namespace ld3::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    addGroup(tr("&File"));
    add(Command::OpenFiles,
        tr("&Open…"),
        tr("Open models, schedules, and files of runs or evaluations; what each is, is found by "
           "its content."),
        QKeySequence::Open,
        QStringLiteral("open"));
    add(Command::OpenModel,
        tr("Open &model…"),
        tr("Open a model file; its format is found by its content."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        QStringLiteral("model"));
    add(Command::OpenRun,
        tr("Open fol&der…"),
        tr("Open the folder of a run or of an evaluation, also one made by the command line; or a "
           "folder of many runs, which are listed then."),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
        QStringLiteral("folder"));
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
        tr("Write the plot used last, or all panels, as figures for a paper: PDF, SVG, PNG, TikZ "
           "or "
           "CSV."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        QStringLiteral("figure"));
    add(Command::WriteReport,
        tr("Write &report…"),
        tr("Write settings, results and figures of the selected runs to one HTML or PDF file."),
        QKeySequence(Qt::CTRL | Qt::Key_J),
        QStringLiteral("save"));
    add(Command::CopyExportCommand,
        tr("&Copy last export as command"),
        tr("Copy the command line that writes the same as the last file that was written from "
           "here: a schedule, figure, report, film, trajectory, pictures or the table of runs."),
        {},
        QStringLiteral("copy"));
    add(Command::CloseWindow, tr("&Quit"), tr("Close the window."), QKeySequence::Quit);

    addGroup(tr("&Edit"));
    add(Command::Undo,
        tr("&Undo"),
        tr("Take back the last change of the experiment, of the edited schedule or of runs."),
        QKeySequence::Undo,
        QStringLiteral("undo"));
    add(Command::Redo,
        tr("&Redo"),
        tr("Make the change of the experiment, of the edited schedule or of runs again."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        QStringLiteral("redo"));

    addGroup(tr("&Training"));
    add(Command::Train,
        tr("&Train"),
        tr("Learn a schedule with the settings of the experiment."),
        QKeySequence(Qt::CTRL | Qt::Key_R),
        QStringLiteral("train"));
    add(Command::TryIt,
        tr("Try &it"),
        tr("Learn a schedule of the built-in model with the settings of the first start: a few "
           "seconds. Undo brings the settings back."),
        {},
        QStringLiteral("train"));
    add(Command::AddToQueue,
        tr("Add to &queue"),
        tr("Put a training with the settings of the experiment at the end of the queue."),
        QKeySequence(Qt::CTRL | Qt::Key_Return),
        QStringLiteral("enqueue"));
    add(Command::QueueSweep,
        tr("Queue a s&weep…"),
        tr("Put a training for each of several solvers, budgets and seeds at the end of the "
           "queue."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        QStringLiteral("sweep"));
    add(Command::PauseOrResume,
        tr("&Pause"),
        tr("Hold the running job at its next network evaluation, or let it go on."),
        QKeySequence(Qt::CTRL | Qt::Key_P),
        QStringLiteral("pause"));
    add(Command::StopAfterRound,
        tr("Stop after this r&ound"),
        tr("Let the running training end when its present pass over the samples is done and "
           "validated. What it reached is kept, and it can be continued later. Press again to let "
           "it go on."),
        QKeySequence(Qt::SHIFT | Qt::Key_Escape),
        QStringLiteral("stop_round"));
    m_actions.value(Command::StopAfterRound)->setCheckable(true);
    add(Command::Stop,
        tr("&Stop and keep the best"),
        tr("End the running job at its next network evaluation. What it reached so far is kept, "
           "and "
           "it can be continued later."),
        QKeySequence(Qt::CTRL | Qt::Key_Period),
        QStringLiteral("stop"));
    add(Command::ShowLive,
        tr("Show the running &training"),
        tr("Go back from an opened run to the training that is running."),
        QKeySequence(Qt::CTRL | Qt::Key_L),
        QStringLiteral("live"));

    addGroup(tr("&Queue"));
    add(Command::HoldQueue,
        tr("&Hold the queue"),
        tr("Start no further job after the running one. Press again to let the queue go on."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        QStringLiteral("hold"));
    m_actions.value(Command::HoldQueue)->setCheckable(true);
    add(Command::MoveJobUp,
        tr("Move &up"),
        tr("Let the selected job wait less: one place earlier."),
        QKeySequence(Qt::ALT | Qt::Key_Up),
        QStringLiteral("up"));
    add(Command::MoveJobDown,
        tr("Move &down"),
        tr("Let the selected job wait longer: one place later."),
        QKeySequence(Qt::ALT | Qt::Key_Down),
        QStringLiteral("down"));
    add(Command::RetryJob,
        tr("Put &back"),
        tr("Let the selected job, which stopped or failed, wait again at the end of the queue. It "
           "goes on where it stood."),
        {},
        QStringLiteral("resume"));
    add(Command::ChangeJob,
        tr("Chan&ge…"),
        tr("Change the settings of the selected training, which has not begun."),
        {},
        QStringLiteral("edit"));
    add(Command::DuplicateJob,
        tr("Dup&licate"),
        tr("Put the same work into the queue once more, behind the selected job."),
        {},
        QStringLiteral("duplicate"));
    add(Command::DuplicateAndChangeJob,
        tr("Duplicate and chan&ge…"),
        tr("Put a copy of the selected training with other settings behind it. It is queued when "
           "the settings are confirmed, so that it does not begin before."),
        {});
    add(Command::CopyJobCommand,
        tr("Copy as &command"),
        tr("Copy the command line that does the same as the selected jobs."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        QStringLiteral("copy"));
    add(Command::RemoveJobs,
        tr("&Remove"),
        tr("Take the selected jobs out of the queue. Their files stay."),
        {},
        QStringLiteral("delete"));
    add(Command::RemoveEndedJobs,
        tr("Remove &ended jobs"),
        tr("Take all jobs that have ended out of the list. Their files stay."),
        {});

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
    add(Command::ShowDifferences,
        tr("Diffe&rences"),
        tr("List the fields in which the selected runs differ, and only those."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        QStringLiteral("differences"));
    add(Command::EvaluateRuns,
        tr("&Evaluate…"),
        tr("Measure how good samples are: with the selected runs' schedules and with hand-made "
           "ones."),
        QKeySequence(Qt::CTRL | Qt::Key_M),
        QStringLiteral("evaluate"));
    add(Command::ResumeRun,
        tr("&Resume"),
        tr("Go on with the selected run, which was stopped or interrupted."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        QStringLiteral("resume"));
    add(Command::ScrubTraining,
        tr("Go throu&gh the training"),
        tr("Move a slider over the iterations of the shown run: schedule and samples as they were. "
           "Press again to see what it ended with."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        QStringLiteral("live"));
    m_actions.value(Command::ScrubTraining)->setCheckable(true);
    add(Command::OpenRunFolder,
        tr("Open f&older"),
        tr("Show the files of the selected run in the file manager."),
        {},
        QStringLiteral("folder"));
    add(Command::CopyRunCommand,
        tr("Cop&y as command"),
        tr("Copy the command line that makes each selected run again, in a new folder beside it."),
        {},
        QStringLiteral("copy"));
    add(Command::StarRuns,
        tr("S&tar"),
        tr("Give the selected runs a star, or take it away where all have one."),
        QKeySequence(Qt::CTRL | Qt::Key_B),
        QStringLiteral("star"));
    add(Command::TagRuns,
        tr("Ta&gs…"),
        tr("Change the tags of the selected runs."),
        QKeySequence(Qt::CTRL | Qt::Key_G),
        QStringLiteral("tag"));
    add(Command::EditNote,
        tr("&Note…"),
        tr("Write a note on the selected runs."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        QStringLiteral("note"));
    add(Command::ColorRuns,
        tr("Co&lour…"),
        tr("Choose the color that plots draw the selected runs with."),
        {},
        QStringLiteral("color"));
    add(Command::ArchiveRuns,
        tr("&Archive"),
        tr("Leave the selected runs out of the list, or bring archived ones back into it."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        QStringLiteral("archive"));
    add(Command::RenameRun,
        tr("Rena&me…"),
        tr("Give the selected run, and with it its folder, another name."),
        QKeySequence(Qt::Key_F2),
        QStringLiteral("edit"));
    add(Command::DeleteRuns,
        tr("&Delete"),
        tr("Delete the selected runs with all their files. This can be undone until the window "
           "is closed."),
        QKeySequence(Qt::CTRL | Qt::Key_Delete),
        QStringLiteral("delete"));
    add(Command::ShowArchived, tr("Show arc&hived runs"), tr("List archived runs too."), {});
    m_actions.value(Command::ShowArchived)->setCheckable(true);
    add(Command::ExportRunTable,
        tr("E&xport table…"),
        tr("Write the shown runs and columns to a CSV or LaTeX file."),
        {},
        QStringLiteral("table"));

    addGroup(tr("&Schedule"));
    add(Command::EditSchedule,
        tr("&Edit schedule"),
        tr("Edit a copy of the shown schedule by hand: drag its steps, type them, or move them by "
           "key. Press again to hide the draft."),
        QKeySequence(Qt::CTRL | Qt::Key_T),
        QStringLiteral("edit"));
    add(Command::InsertStep,
        tr("&Insert a step"),
        tr("Add a step in the middle, in λ, between the chosen step and the next."),
        QKeySequence(Qt::Key_Insert),
        QStringLiteral("step_insert"));
    add(Command::RemoveStep,
        tr("&Remove the step"),
        tr("Take the chosen step out of the draft."),
        QKeySequence(Qt::Key_Delete),
        QStringLiteral("step_remove"));
    m_defaultKeys[Command::RemoveStep].append(QKeySequence(Qt::Key_Backspace));
    setKeys(Command::RemoveStep, defaultKeys(Command::RemoveStep));
    add(Command::DistributeSteps,
        tr("&Distribute evenly"),
        tr("Make the distances in λ equal: within the chosen steps, or over the whole draft where "
           "one step is chosen."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        QStringLiteral("distribute"));
    add(Command::SnapStep,
        tr("S&nap to another schedule"),
        tr("Move the chosen step onto the nearest step of another shown schedule."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        QStringLiteral("snap"));
    add(Command::LockEvalTimes,
        tr("&Lock told levels to steps"),
        tr("A step and the level that the network is told there move together; otherwise each is "
           "moved alone."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        QStringLiteral("lock"));
    add(Command::FreeEnds,
        tr("&Move the ends too"),
        tr("Let the first and the last step be moved; otherwise they stay where they are."),
        {},
        QStringLiteral("ends"));
    add(Command::SampleDraft,
        tr("Show sam&ples of the draft"),
        tr("Draw the shown run's samples with the draft as it is edited, beside the teacher's, "
           "from "
           "the same noise."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        QStringLiteral("live"));
    add(Command::SaveSchedule,
        tr("&Save schedule as…"),
        tr("Write the draft to a schedule.json, which says that it was edited by hand and from "
           "what."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        QStringLiteral("save"));
    add(Command::TrainFromSchedule,
        tr("Start &training from it"),
        tr("Let trainings start from the draft's steps, with its solver and number of network "
           "evaluations."),
        {},
        QStringLiteral("start"));
    for (const Command command :
         {Command::EditSchedule, Command::LockEvalTimes, Command::FreeEnds, Command::SampleDraft}) {
        m_actions.value(command)->setCheckable(true);
    }
    // Keys that elsewhere mean something else: in the plot of schedules only.
    for (const Command command : {Command::InsertStep, Command::RemoveStep}) {
        m_actions.value(command)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }

    addGroup(tr("&View"));
    add(Command::LayoutTrain,
        tr("Layout for &training"),
        tr("Show what a training needs: experiment, losses, samples and jobs."),
        QKeySequence(Qt::ALT | Qt::Key_1));
    add(Command::LayoutCompare,
        tr("Layout for &comparing"),
        tr("Show what a comparison needs: runs, losses, values and samples."),
        QKeySequence(Qt::ALT | Qt::Key_2));
    add(Command::LayoutPaper,
        tr("Layout for a &paper"),
        tr("Show the plots and samples alone, as large as possible."),
        QKeySequence(Qt::ALT | Qt::Key_3));
    add(Command::ResetLayout,
        tr("&Reset layout"),
        tr("Put all panels back where they stood at the first start."),
        QKeySequence(Qt::ALT | Qt::Key_0));
    add(Command::TextLarger,
        tr("&Larger text"),
        tr("Make all letters of the window larger, those of the plots too."),
        QKeySequence(Qt::CTRL | Qt::Key_Plus));
    // The same key without Shift, on keyboards that have plus above the equals sign.
    m_defaultKeys[Command::TextLarger].append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    setKeys(Command::TextLarger, defaultKeys(Command::TextLarger));
    add(Command::TextSmaller,
        tr("S&maller text"),
        tr("Make all letters of the window smaller, those of the plots too."),
        QKeySequence(Qt::CTRL | Qt::Key_Minus));
    add(Command::ResetText,
        tr("Text size of the &desktop"),
        tr("Give the letters the size that the desktop asks for."),
        QKeySequence(Qt::CTRL | Qt::Key_0));

    addGroup(tr("&Help"));
    add(Command::FindCommand,
        tr("&Find a command…"),
        tr("Call any command by typing a part of its name."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(Command::ShowShortcuts,
        tr("&Keyboard shortcuts"),
        tr("List all commands and their keys, which can be changed there."),
        QKeySequence(Qt::Key_F1));
    m_defaultKeys[Command::ShowShortcuts].append(QKeySequence(Qt::Key_Question));
    setKeys(Command::ShowShortcuts, defaultKeys(Command::ShowShortcuts));
    add(Command::ShowManual,
        tr("&Manual"),
        tr("Read what this program does, and what its words mean."),
        QKeySequence(Qt::CTRL | Qt::Key_F1));
    add(Command::WhatIsThis,
        tr("&What is this?"),
        tr("Explain the field or panel that has the focus, and open the manual where it is about "
           "it."),
        QKeySequence(Qt::SHIFT | Qt::Key_F1));
    add(Command::AskByPointing,
        tr("Ask by &pointing"),
        tr("Then click on anything to have it explained; Escape ends it."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1));
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
    action->setStatusTip(toolTip);
    m_actions.insert(command, action);
    m_defaultKeys.insert(
        command, shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut});
    setKeys(command, defaultKeys(command));
    if (!icon.isEmpty()) {
        m_icons.insert(command, icon);
    }
    m_groups.last().commands.append(command);
}

QString ActionRegistry::name(Command command) {
    return QString::fromLatin1(
        QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

void ActionRegistry::setKeys(Command command, const QList<QKeySequence>& keys) {
    QAction* action = m_actions.value(command);
    action->setShortcuts(keys);
    const QString text = keysText(keys);
    action->setToolTip(text.isEmpty()
                           ? action->statusTip()
                           : tr("%1 (%2)", "tooltip and shortcut").arg(action->statusTip(), text));
    Q_EMIT keysChanged(command);
}

std::optional<Command> ActionRegistry::holderOf(const QKeySequence& keys, Command except) const {
    for (const Group& group : m_groups) {
        for (const Command command : group.commands) {
            const QList<QKeySequence> held = m_actions.value(command)->shortcuts();
            if (command != except &&
                std::any_of(held.begin(), held.end(), [&keys](const QKeySequence& other) {
                    return keysClash(keys, other);
                })) {
                return command;
            }
        }
    }
    return std::nullopt;
}

void ActionRegistry::updateIcons() {
    const QPalette palette = QGuiApplication::palette();
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it) {
        m_actions.value(it.key())->setIcon(makeIcon(it.value(), palette));
    }
}

bool keysClash(const QKeySequence& a, const QKeySequence& b) {
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

}  // namespace ld3::ui
