#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_plan.h"
#include "core/runs/run_folder.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

class QWidget;

namespace ld3::ui {

class EvaluationPanel;
class ExperimentForm;
class JobQueue;
class MessageBar;
class RunsPanel;
class RunView;
class SampleGrid;

/// Brings measured values together: those being measured, those of opened runs, and those that lie
/// in the folder of runs; asks what is to be measured; shows a chosen value's pictures.
class EvaluationDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        EvaluationBoard* board;
        EvaluationPanel* panel;
        JobQueue* queue;
        ExperimentForm* form;
        RunsPanel* runs;
        RunView* view;
        SampleGrid* samples;
        MessageBar* messages;
    };

    EvaluationDesk(const Parts& parts, QWidget* window);

    /// Forgets the values of the folder of runs so far; those in `root` are still to be read.
    void setRoot(const std::filesystem::path& root);

    /// Reads the values of all folders inside the root that are new or have changed since, and
    /// forgets those of folders that are not there any more.
    void readRoot();

    /// Reads the values of these folders.
    void read(const std::vector<std::filesystem::path>& folders);

    /// Shows values that were read from a folder.
    void add(const std::filesystem::path& folder, const std::vector<Evaluation>& values);

    /// A run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);

    /// Asks what is to be measured.
    void askForPlan();

    /// The folders whose values are known, sorted.
    [[nodiscard]] std::vector<std::filesystem::path> foldersWithValues() const;

    /// Says of which pictures something would be lost; empty where nothing would.
    [[nodiscard]] QString unfinishedPictures() const;
    [[nodiscard]] bool isDrawingPictures() const;
    /// Pictures are given up, and their windows close.
    void discardPictures();

  Q_SIGNALS:
    /// Pictures are drawn, saved, copied or given up.
    void picturesChanged();
    /// Pictures were written; the same as a line for the command line.
    void exported(const QString& command);
    void planChosen(const ld3::EvaluationPlan& plan);

  private:
    /// When the values of a folder were written.
    using Times = std::map<std::filesystem::path, std::filesystem::file_time_type>;

    using Values = std::map<std::filesystem::path, std::vector<Evaluation>>;

    struct Reading {
        Values values;                      ///< of each folder that was read
        std::vector<std::string> problems;  ///< of folders that could not be read
        Times times;                        ///< of all folders inside the root
    };

    [[nodiscard]] static Reading readFolders(const std::vector<std::filesystem::path>& folders);
    void take(const Answer<Reading>& answer);
    /// Remembers values that are read from a folder or are to be written there.
    /// @returns them with the folders that their runs have now
    std::vector<Evaluation> keep(const std::filesystem::path& folder,
                                 std::vector<Evaluation> values);
    /// Forgets the values of folders that were there when the root was read before.
    void dropVanished(const Times& now);
    void showPictures(const std::filesystem::path& run);
    void takePictures(const std::filesystem::path& run, const Answer<RunRecord>& answer);
    /// Puts the shown run's pictures back where those of a chosen value are.
    void showOwnPictures();
    /// Selects a value's run in the list of runs.
    void selectRun(const std::filesystem::path& run);

    Parts m_parts;
    QWidget* m_window;
    std::filesystem::path m_pictured;  ///< the run whose pictures are wanted; empty: none
    QString m_source;                  ///< what the grid says of the pictures that it got from here
    std::filesystem::path m_root;
    Times m_times;  ///< as of the last reading of the root
    Values m_values;
    /// Runs that were renamed: what is written of them still has the old name.
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> m_moves;
    Background m_rootReader, m_reader, m_pictureReader;
};

}  // namespace ld3::ui
