#pragma once

#include "core/exporting/export_command.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_snapshots.h"

#include <QObject>
#include <QString>

#include <filesystem>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class DraftSampler;
class FilmJob;
class MessageBar;
class RunView;
class SampleGrid;
class SchedulePanel;
class ScrubBar;
class WritingStrip;
struct FilmOptions;

/// Goes back and forth in the shown run's training: the learned curve moves through the stored
/// iterations, and the samples are drawn with each, in the background. The same as a film, which
/// goes on while other things are shown. Without the slider, samples follow the cursor that is
/// pinned in the losses.
class ScrubDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        SchedulePanel* panel;
        RunView* view;
        SampleGrid* samples;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    ScrubDesk(const Parts& parts, QMainWindow* window);

    /// Writes a film of the shown run's training; refused while another one is written.
    void filmTo(const QString& path);

    [[nodiscard]] ScrubBar& bar() { return *m_bar; }

    /// Says that a film is being written, or waits to be saved elsewhere, and would be missing;
    /// empty where there is none.
    [[nodiscard]] QString unfinished() const;
    [[nodiscard]] bool isFilming() const;
    /// The film is given up; its file is not written.
    void stopFilm();

  Q_SIGNALS:
    /// A film is finished, has failed or was given up.
    void filmEnded();
    /// A film was written; the same as a line for the command line.
    void exported(const QString& command);

  private:
    void connectFilm();
    void showFilm(int done, int total);
    void showNoFilm();
    void setScrubbing(bool isScrubbing);
    /// Draws the samples of a pinned iteration; back to the run's own where none is.
    void showPinned(const std::filesystem::path& folder, int iteration);
    void show(size_t index);
    /// Has the samples of a stored iteration drawn.
    void ask(const RunSnapshots& snapshots, size_t index);
    /// A shown run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);
    void chooseFile();
    void film(const RunRecord& run, const FilmOptions& options, const QString& path);
    /// Asks where a film goes that could not be written where it was to.
    void saveElsewhere();

    Parts m_parts;
    QMainWindow* m_window;
    ScrubBar* m_bar;
    WritingStrip* m_strip;  ///< how far the film is
    DraftSampler* m_sampler;
    FilmJob* m_film;
    std::filesystem::path m_filmed;  ///< the run that a film is made of
    FilmChoice m_filmChoice;         ///< what that film is made of
    std::filesystem::path m_folder;  ///< of the run that is gone through; empty: none
    QString m_source;                ///< which samples are drawn, in words
    int m_iteration = 0;             ///< that they are of
    bool m_isTelling = false;        ///< of an iteration that it chose itself
    bool m_isPinned = false;         ///< the samples are, or will be, those of a pinned iteration
};

}  // namespace ld3::ui
