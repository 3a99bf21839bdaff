#include "ui/actions/command_table.h"

#include "ui/actions/schedule_commands.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::ActionRegistry)
};

std::vector<CommandRow> fileCommands() {
    return {
        {.command = Command::OpenFiles,
         .text = Text::tr("&Open…"),
         .toolTip = Text::tr("Open models, schedules, and files of runs or evaluations; what each "
                             "is, is found by its content."),
         .key = QKeySequence(QKeySequence::Open),
         .icon = QStringLiteral("open")},
        {.command = Command::OpenModel,
         .text = Text::tr("Open &model…"),
         .toolTip = Text::tr("Open a model file; its format is found by its content."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
         .icon = QStringLiteral("model")},
        {.command = Command::OpenRun,
         .text = Text::tr("Open fol&der…"),
         .toolTip = Text::tr("Open the folder of a run or of an evaluation, also one made by the "
                             "command line; or a folder of many runs, which are listed then."),
         .key = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
         .icon = QStringLiteral("folder")},
        {.command = Command::ChooseRunsFolder,
         .text = Text::tr("Choose &folder of runs…"),
         .toolTip = Text::tr(
             "Choose the folder whose runs are listed and into which new runs are written."),
         .icon = QStringLiteral("folder")},
        {.command = Command::ExportSchedule,
         .text = Text::tr("&Export schedule…"),
         .toolTip = Text::tr("Write the shown schedule for another program."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_E),
         .icon = QStringLiteral("export")},
        {.command = Command::ExportFigure,
         .text = Text::tr("Export fi&gure…"),
         .toolTip = Text::tr("Write the plot used last, or all panels, as figures for a paper: "
                             "PDF, SVG, PNG, TikZ or CSV."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
         .icon = QStringLiteral("figure")},
        {.command = Command::WriteReport,
         .text = Text::tr("&Write report…"),
         .toolTip = Text::tr(
             "Write settings, results and figures of the selected runs to one HTML or PDF file."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_J),
         .icon = QStringLiteral("save")},
        {.command = Command::CopyExportCommand,
         .text = Text::tr("&Copy last export as command"),
         .toolTip = Text::tr(
             "Copy the command line that writes the same as the last file that was written from "
             "here: a schedule, figure, report, film, trajectory, pictures or the table of runs."),
         .icon = QStringLiteral("copy")},
        {.command = Command::CloseWindow,
         .text = Text::tr("&Quit"),
         .toolTip = Text::tr("Close the window."),
         .key = QKeySequence(QKeySequence::Quit)}};
}

std::vector<CommandRow> editCommands() {
    return {{.command = Command::Undo,
             .text = Text::tr("&Undo"),
             .toolTip = Text::tr(
                 "Take back the last change of the experiment, of the edited schedule or of runs."),
             .key = QKeySequence(QKeySequence::Undo),
             .icon = QStringLiteral("undo")},
            {.command = Command::Redo,
             .text = Text::tr("&Redo"),
             .toolTip = Text::tr(
                 "Make the change of the experiment, of the edited schedule or of runs again."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
             .icon = QStringLiteral("redo")}};
}

std::vector<CommandRow> trainingCommands() {
    return {{.command = Command::Train,
             .text = Text::tr("&Train"),
             .toolTip = Text::tr("Learn a schedule with the settings of the experiment."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_R),
             .icon = QStringLiteral("train")},
            {.command = Command::TryIt,
             .text = Text::tr("Try &it"),
             .toolTip = Text::tr("Learn a schedule of the built-in model with the settings of the "
                                 "first start: a few seconds. Undo brings the settings back."),
             .icon = QStringLiteral("train")},
            {.command = Command::AddToQueue,
             .text = Text::tr("Add to &queue"),
             .toolTip = Text::tr(
                 "Put a training with the settings of the experiment at the end of the queue."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_Return),
             .icon = QStringLiteral("enqueue")},
            {.command = Command::QueueSweep,
             .text = Text::tr("Queue a s&weep…"),
             .toolTip = Text::tr("Put a training for each of several solvers, budgets and seeds at "
                                 "the end of the queue."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
             .icon = QStringLiteral("sweep")},
            {.command = Command::PauseOrResume,
             .text = Text::tr("&Pause"),
             .toolTip =
                 Text::tr("Hold the running job at its next network evaluation, or let it go on."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_P),
             .icon = QStringLiteral("pause")},
            {.command = Command::StopAfterRound,
             .text = Text::tr("Stop after this r&ound"),
             .toolTip = Text::tr("Let the running training end when its present pass over the "
                                 "samples is done and validated. What it reached is kept, and it "
                                 "can be continued later. Press again to let it go on."),
             .key = QKeySequence(Qt::SHIFT | Qt::Key_Escape),
             .icon = QStringLiteral("stop_round"),
             .isCheckable = true},
            {.command = Command::Stop,
             .text = Text::tr("&Stop and keep the best"),
             .toolTip = Text::tr("End the running job at its next network evaluation. What it "
                                 "reached so far is kept, and it can be continued later."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_Period),
             .icon = QStringLiteral("stop")},
            {.command = Command::ShowLive,
             .text = Text::tr("Show the &running training"),
             .toolTip = Text::tr("Go back from an opened run to the training that is running."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_L),
             .icon = QStringLiteral("live")}};
}

std::vector<CommandRow> queueCommands() {
    return {
        {.command = Command::HoldQueue,
         .text = Text::tr("&Hold the queue"),
         .toolTip = Text::tr(
             "Start no further job after the running one. Press again to let the queue go on."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
         .icon = QStringLiteral("hold"),
         .isCheckable = true},
        {.command = Command::MoveJobUp,
         .text = Text::tr("Move &up"),
         .toolTip = Text::tr("Let the selected job wait less: one place earlier."),
         .key = QKeySequence(Qt::ALT | Qt::Key_Up),
         .icon = QStringLiteral("up")},
        {.command = Command::MoveJobDown,
         .text = Text::tr("Move &down"),
         .toolTip = Text::tr("Let the selected job wait longer: one place later."),
         .key = QKeySequence(Qt::ALT | Qt::Key_Down),
         .icon = QStringLiteral("down")},
        {.command = Command::RetryJob,
         .text = Text::tr("Put &back"),
         .toolTip = Text::tr("Let the selected job, which stopped or failed, wait again at the end "
                             "of the queue. It goes on where it stood."),
         .icon = QStringLiteral("resume")},
        {.command = Command::ChangeJob,
         .text = Text::tr("Chan&ge…"),
         .toolTip = Text::tr("Change the settings of the selected training, which has not begun."),
         .icon = QStringLiteral("edit")},
        {.command = Command::DuplicateJob,
         .text = Text::tr("Dup&licate"),
         .toolTip =
             Text::tr("Put the same work into the queue once more, behind the selected job."),
         .icon = QStringLiteral("duplicate")},
        {.command = Command::DuplicateAndChangeJob,
         .text = Text::tr("Duplicate &and change…"),
         .toolTip =
             Text::tr("Put a copy of the selected training with other settings behind it. It is "
                      "queued when the settings are confirmed, so that it does not begin before.")},
        {.command = Command::CopyJobCommand,
         .text = Text::tr("Copy as &command"),
         .toolTip = Text::tr("Copy the command line that does the same as the selected jobs."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         .icon = QStringLiteral("copy")},
        {.command = Command::RemoveJobs,
         .text = Text::tr("&Remove"),
         .toolTip = Text::tr("Take the selected jobs out of the queue. Their files stay."),
         .icon = QStringLiteral("delete")},
        {.command = Command::RemoveEndedJobs,
         .text = Text::tr("Remove &ended jobs"),
         .toolTip = Text::tr("Take all jobs that have ended out of the list. Their files stay.")}};
}

std::vector<CommandRow> runsCommands() {
    return {
        {.command = Command::ViewRun,
         .text = Text::tr("&Show"),
         .toolTip = Text::tr("Show the schedule, losses and samples of this run."),
         .icon = QStringLiteral("open")},
        {.command = Command::CompareRuns,
         .text = Text::tr("&Compare"),
         .toolTip = Text::tr("Lay the schedules and losses of the selected runs over each other."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_D),
         .icon = QStringLiteral("compare")},
        {.command = Command::ShowDifferences,
         .text = Text::tr("Di&fferences"),
         .toolTip = Text::tr("List the fields in which the selected runs differ, and only those."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         .icon = QStringLiteral("differences")},
        {.command = Command::EvaluateRuns,
         .text = Text::tr("&Evaluate…"),
         .toolTip = Text::tr("Measure how good samples are: with the selected runs' schedules and "
                             "with hand-made ones."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_M),
         .icon = QStringLiteral("evaluate")},
        {.command = Command::ResumeRun,
         .text = Text::tr("&Resume"),
         .toolTip = Text::tr("Go on with the selected run, which was stopped or interrupted."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         .icon = QStringLiteral("resume")},
        {.command = Command::ScrubTraining,
         .text = Text::tr("Go thro&ugh the training"),
         .toolTip = Text::tr("Move a slider over the iterations of the shown run: schedule and "
                             "samples as they were. Press again to see what it ended with."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         .icon = QStringLiteral("live"),
         .isCheckable = true},
        {.command = Command::OpenRunFolder,
         .text = Text::tr("Open f&older"),
         .toolTip = Text::tr("Show the files of the selected run in the file manager."),
         .icon = QStringLiteral("folder")},
        {.command = Command::CopyRunCommand,
         .text = Text::tr("Cop&y as command"),
         .toolTip = Text::tr("Copy the command line that makes each selected run again, in a new "
                             "folder beside it."),
         .icon = QStringLiteral("copy")},
        {.command = Command::StarRuns,
         .text = Text::tr("S&tar"),
         .toolTip = Text::tr("Give the selected runs a star, or take it away where all have one."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_B),
         .icon = QStringLiteral("star")},
        {.command = Command::TagRuns,
         .text = Text::tr("Ta&gs…"),
         .toolTip = Text::tr("Change the tags of the selected runs."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_G),
         .icon = QStringLiteral("tag")},
        {.command = Command::EditNote,
         .text = Text::tr("&Note…"),
         .toolTip = Text::tr("Write a note on the selected runs."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
         .icon = QStringLiteral("note")},
        {.command = Command::ColorRuns,
         .text = Text::tr("Co&lor…"),
         .toolTip = Text::tr("Choose the color that plots draw the selected runs with."),
         .icon = QStringLiteral("color")},
        {.command = Command::ArchiveRuns,
         .text = Text::tr("&Archive"),
         .toolTip = Text::tr(
             "Leave the selected runs out of the list, or bring archived ones back into it."),
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
         .icon = QStringLiteral("archive")},
        {.command = Command::RenameRun,
         .text = Text::tr("Rena&me…"),
         .toolTip = Text::tr("Give the selected run, and with it its folder, another name."),
         .key = QKeySequence(Qt::Key_F2),
         .icon = QStringLiteral("edit")},
        {.command = Command::DeleteRuns,
         .text = Text::tr("&Delete"),
         .toolTip = Text::tr("Delete the selected runs with all their files. This can be undone "
                             "until the window is closed."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_Delete),
         .icon = QStringLiteral("delete")},
        {.command = Command::ShowArchived,
         .text = Text::tr("Show arc&hived runs"),
         .toolTip = Text::tr("List archived runs too."),
         .isCheckable = true},
        {.command = Command::ExportRunTable,
         .text = Text::tr("E&xport table…"),
         .toolTip = Text::tr("Write the shown runs and columns to a CSV or LaTeX file."),
         .icon = QStringLiteral("table")}};
}

std::vector<CommandRow> viewCommands() {
    return {
        {.command = Command::LayoutTrain,
         .text = Text::tr("Layout for &training"),
         .toolTip = Text::tr("Show what a training needs: experiment, losses, samples and jobs."),
         .key = QKeySequence(Qt::ALT | Qt::Key_1)},
        {.command = Command::LayoutCompare,
         .text = Text::tr("Layout for &comparing"),
         .toolTip = Text::tr("Show what a comparison needs: runs, losses, values and samples."),
         .key = QKeySequence(Qt::ALT | Qt::Key_2)},
        {.command = Command::LayoutPaper,
         .text = Text::tr("Layout for a &paper"),
         .toolTip = Text::tr("Show the plots and samples alone, as large as possible."),
         .key = QKeySequence(Qt::ALT | Qt::Key_3)},
        {.command = Command::ResetLayout,
         .text = Text::tr("&Reset layout"),
         .toolTip = Text::tr("Put all panels back where they stood at the first start."),
         .key = QKeySequence(Qt::ALT | Qt::Key_0)},
        // Both are one key, on keyboards that have plus above the equals sign.
        {.command = Command::TextLarger,
         .text = Text::tr("&Larger text"),
         .toolTip = Text::tr("Make all letters of the window larger, those of the plots too."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_Plus),
         .otherKey = QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        {.command = Command::TextSmaller,
         .text = Text::tr("S&maller text"),
         .toolTip = Text::tr("Make all letters of the window smaller, those of the plots too."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {.command = Command::ResetText,
         .text = Text::tr("Text size of the &desktop"),
         .toolTip = Text::tr("Give the letters the size that the desktop asks for."),
         .key = QKeySequence(Qt::CTRL | Qt::Key_0)}};
}

std::vector<CommandRow> helpCommands() {
    return {{.command = Command::FindCommand,
             .text = Text::tr("&Find a command…"),
             .toolTip = Text::tr("Call any command by typing a part of its name."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
            {.command = Command::ShowShortcuts,
             .text = Text::tr("&Keyboard shortcuts"),
             .toolTip = Text::tr("List all commands and their keys, which can be changed there."),
             .key = QKeySequence(Qt::Key_F1),
             .otherKey = QKeySequence(Qt::Key_Question)},
            {.command = Command::ShowManual,
             .text = Text::tr("&Manual"),
             .toolTip = Text::tr("Read what this program does, and what its words mean."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_F1)},
            {.command = Command::WhatIsThis,
             .text = Text::tr("&What is this?"),
             .toolTip = Text::tr("Explain the field or panel that has the focus, and open the "
                                 "manual where it is about it."),
             .key = QKeySequence(Qt::SHIFT | Qt::Key_F1)},
            {.command = Command::AskByPointing,
             .text = Text::tr("Ask by &pointing"),
             .toolTip = Text::tr("Then click on anything to have it explained; Escape ends it."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1)},
            {.command = Command::About,
             .text = Text::tr("&About LD3 Workbench"),
             .toolTip = Text::tr("Say what this program is, and which versions it uses.")}};
}

}  // namespace

std::vector<CommandGroup> commandTable() {
    return {{Text::tr("&File"), fileCommands()},
            {Text::tr("&Edit"), editCommands()},
            {Text::tr("&Training"), trainingCommands()},
            {Text::tr("&Queue"), queueCommands()},
            {Text::tr("&Runs"), runsCommands()},
            {Text::tr("&Schedule"), scheduleCommands()},
            {Text::tr("&View"), viewCommands()},
            {Text::tr("&Help"), helpCommands()}};
}

}  // namespace ld3::ui
