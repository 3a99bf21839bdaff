#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace ld3::ui {

Q_NAMESPACE

/// The window's commands. Menu, tool bar, buttons, the palette and the list of shortcuts all read
/// it. Changed keys are remembered by the names here.
enum class Command {
    OpenFiles,
    OpenModel,
    OpenRun,
    ChooseRunsFolder,
    ExportSchedule,
    ExportFigure,
    WriteReport,
    CopyExportCommand,
    CloseWindow,
    Undo,
    Redo,
    Train,
    TryIt,
    AddToQueue,
    QueueSweep,
    PauseOrResume,
    StopAfterRound,
    Stop,
    ShowLive,
    HoldQueue,
    MoveJobUp,
    MoveJobDown,
    RetryJob,
    ChangeJob,
    DuplicateJob,
    DuplicateAndChangeJob,
    CopyJobCommand,
    RemoveJobs,
    RemoveEndedJobs,
    ViewRun,
    CompareRuns,
    ShowDifferences,
    EvaluateRuns,
    ResumeRun,
    ScrubTraining,
    OpenRunFolder,
    CopyRunCommand,
    StarRuns,
    TagRuns,
    EditNote,
    ColorRuns,
    ArchiveRuns,
    RenameRun,
    DeleteRuns,
    ShowArchived,
    ExportRunTable,
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
    LayoutTrain,
    LayoutCompare,
    LayoutPaper,
    ResetLayout,
    TextLarger,
    TextSmaller,
    ResetText,
    FindCommand,
    ShowShortcuts,
    ShowManual,
    WhatIsThis,
    AskByPointing,
    About,
};
Q_ENUM_NS(Command)

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

    /// "OpenRun" and the like.
    [[nodiscard]] static QString name(Command command);

    [[nodiscard]] QList<QKeySequence> defaultKeys(Command command) const {
        return m_defaultKeys.value(command);
    }

    /// Gives a command other keys; none take them away.
    void setKeys(Command command, const QList<QKeySequence>& keys);

    /// The command other than `except` that has these keys, or keys that begin like them or that
    /// they begin like, so that one of both could not be called.
    [[nodiscard]] std::optional<Command> holderOf(const QKeySequence& keys, Command except) const;

    /// Draws the icons anew in the application's palette.
    void updateIcons();

  Q_SIGNALS:
    void keysChanged(ld3::ui::Command command);

  private:
    void addGroup(const QString& title);
    void add(Command command,
             const QString& text,
             const QString& toolTip,
             const QKeySequence& shortcut,
             const QString& icon = {});

    QHash<Command, QAction*> m_actions;
    QHash<Command, QList<QKeySequence>> m_defaultKeys;
    QHash<Command, QString> m_icons;
    QVector<Group> m_groups;
};

/// Whether two keys exclude each other: they are the same, or one begins like the other.
[[nodiscard]] bool keysClash(const QKeySequence& a, const QKeySequence& b);

}  // namespace ld3::ui
