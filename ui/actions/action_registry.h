#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QVector>

namespace ld3::ui {

/// The window's commands. Menu, tool bar, buttons and the list of shortcuts all read it.
enum class Command {
    OpenModel,
    OpenRun,
    ChooseRunsFolder,
    ExportSchedule,
    ExportFigure,
    CloseWindow,
    Undo,
    Redo,
    Train,
    AddToQueue,
    PauseOrResume,
    Stop,
    ShowLive,
    HoldQueue,
    MoveJobUp,
    MoveJobDown,
    RetryJob,
    CopyJobCommand,
    RemoveJobs,
    RemoveEndedJobs,
    ViewRun,
    CompareRuns,
    EvaluateRuns,
    ResumeRun,
    OpenRunFolder,
    DeleteRuns,
    EditSchedule,
    InsertStep,
    RemoveStep,
    DistributeSteps,
    SnapStep,
    LockEvalTimes,
    FreeEnds,
    SampleDraft,
    SaveSchedule,
    TrainFromSchedule,
    ShowShortcuts,
    About,
};

/// Owns one QAction for every command, with text, tooltip, shortcut and icon; who connects to an
/// action gives it its work and its state.
class ActionRegistry : public QObject {
    Q_OBJECT

  public:
    explicit ActionRegistry(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.value(command); }

    /// A purpose with its commands, in the order of the menu.
    struct Group {
        QString title;
        QVector<Command> commands;
    };

    [[nodiscard]] const QVector<Group>& groups() const { return m_groups; }

    /// Draws the icons anew in the application's palette.
    void updateIcons();

  private:
    void addGroup(const QString& title);
    void add(Command command,
             const QString& text,
             const QString& toolTip,
             const QKeySequence& shortcut,
             const QString& icon = {});

    QHash<Command, QAction*> m_actions;
    QHash<Command, QString> m_icons;
    QVector<Group> m_groups;
};

}  // namespace ld3::ui
