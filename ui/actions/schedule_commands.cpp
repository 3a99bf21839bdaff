#include "ui/actions/schedule_commands.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::ActionRegistry)
};

}  // namespace

std::vector<CommandRow> scheduleCommands() {
    return {{.command = Command::EditSchedule,
             .text = Text::tr("&Edit schedule"),
             .toolTip = Text::tr("Edit a copy of the shown schedule by hand: drag its steps, type "
                                 "them, or move them by key. Press again to hide the draft."),
             .key = QKeySequence(Qt::CTRL | Qt::Key_T),
             .icon = QStringLiteral("edit"),
             .isCheckable = true},
            // Keys that elsewhere mean something else: in the plot of schedules only.
            {.command = Command::InsertStep,
             .text = Text::tr("&Insert a step"),
             .toolTip =
                 Text::tr("Add a step in the middle, in λ, between the chosen step and the next."),
             .key = QKeySequence(Qt::Key_Insert),
             .icon = QStringLiteral("step_insert"),
             .needsFocus = true},
            {.command = Command::RemoveStep,
             .text = Text::tr("&Remove the step"),
             .toolTip = Text::tr("Take the chosen step out of the draft."),
             .key = QKeySequence(Qt::Key_Delete),
             .otherKey = QKeySequence(Qt::Key_Backspace),
             .icon = QStringLiteral("step_remove"),
             .needsFocus = true},
            {.command = Command::DistributeSteps,
             .text = Text::tr("&Distribute evenly"),
             .toolTip = Text::tr("Make the distances in λ equal: within the chosen steps, or over "
                                 "the whole draft where one step is chosen."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
             .icon = QStringLiteral("distribute")},
            {.command = Command::SnapStep,
             .text = Text::tr("S&nap to another schedule"),
             .toolTip =
                 Text::tr("Move the chosen step onto the nearest step of another shown schedule."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
             .icon = QStringLiteral("snap")},
            {.command = Command::LockEvalTimes,
             .text = Text::tr("&Lock told levels to steps"),
             .toolTip = Text::tr("A step and the level that the network is told there move "
                                 "together; otherwise each is moved alone."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
             .icon = QStringLiteral("lock"),
             .isCheckable = true},
            {.command = Command::FreeEnds,
             .text = Text::tr("&Move the ends too"),
             .toolTip = Text::tr(
                 "Let the first and the last step be moved; otherwise they stay where they are."),
             .icon = QStringLiteral("ends"),
             .isCheckable = true},
            {.command = Command::SampleDraft,
             .text = Text::tr("Show sam&ples of the draft"),
             .toolTip = Text::tr("Draw the shown run's samples with the draft as it is edited, "
                                 "beside the teacher's, from the same noise."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
             .icon = QStringLiteral("live"),
             .isCheckable = true},
            {.command = Command::SaveSchedule,
             .text = Text::tr("&Save schedule as…"),
             .toolTip = Text::tr("Write the draft to a schedule.json, which says that it was "
                                 "edited by hand and from what."),
             .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
             .icon = QStringLiteral("save")},
            {.command = Command::TrainFromSchedule,
             .text = Text::tr("Start &training from it"),
             .toolTip = Text::tr("Let trainings start from the draft's steps, with its solver and "
                                 "number of network evaluations."),
             .icon = QStringLiteral("start")}};
}

}  // namespace ld3::ui
