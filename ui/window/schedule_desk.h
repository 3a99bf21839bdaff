#pragma once

#include "ui/plots/schedule_plot.h"
#include "ui/schedules/schedule_editor.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class DraftBar;
class DraftHandles;
class ExperimentForm;
class MessageBar;
class DraftSampler;
class RunLibrary;
class RunView;
class SampleGrid;
class SchedulePanel;

/// Schedules that are edited by hand: in the plot and by the bar below it, as steps of the window's
/// undo; sampled as they change, saved to files, and given to the experiment as a start.
class ScheduleDesk : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleDesk)

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        SchedulePanel* panel;
        ExperimentForm* form;
        RunLibrary* library;
        RunView* view;
        SampleGrid* samples;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    ScheduleDesk(const Parts& parts, QMainWindow* window);
    /// Takes its bar out of the panel; the draft is remembered.
    ~ScheduleDesk() override;

    [[nodiscard]] ScheduleEditor& editor() { return *m_editor; }

    /// Writes the draft to a file; the file's name is the schedule's.
    void saveTo(const QString& path);

  private:
    void connectCommands();
    void setEditing(bool isEditing);
    void showDraft();
    void updateCommands();
    void fillOrigins();
    void chooseFile();
    /// Whether there is a run whose samples can be drawn: its folder may be gone by now.
    void lookForRun();
    void setSampling(bool isSampling);
    void askForSamples();
    void nameUndo();
    void remember() const;

    Parts m_parts;
    QMainWindow* m_window;
    ScheduleEditor* m_editor;
    DraftHandles* m_handles;
    DraftBar* m_bar;
    DraftSampler* m_sampler;
    std::optional<Schedule> m_lastDraft;     ///< of the session before
    QTimer m_remembering;                    ///< a movement is many changes
    std::optional<ScheduleDraft> m_sampled;  ///< what was asked for last
    int m_sampledCount = 0;                  ///< and of how many samples
    bool m_isEditing = false, m_isSampling = false;
    bool m_hasRun = false;  ///< of which samples can be drawn
};

}  // namespace ld3::ui
