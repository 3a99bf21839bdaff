#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_plan.h"
#include "core/runs/run_folder.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <string>
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

    /// Reads the values of all folders inside `root` that are new or have changed since.
    void readRoot(const std::filesystem::path& root);

    /// Reads the values of these folders.
    void read(const std::vector<std::filesystem::path>& folders);

    /// Asks what is to be measured.
    void askForPlan();

  Q_SIGNALS:
    void planChosen(const ld3::EvaluationPlan& plan);

  private:
    /// When the values of a folder were written.
    using Times = std::map<std::filesystem::path, std::filesystem::file_time_type>;

    struct Reading {
        std::vector<Evaluation> evaluations;
        std::vector<std::string> problems;  ///< of folders that could not be read
        Times times;                        ///< of all folders inside the root
    };

    [[nodiscard]] static Reading readFolders(const std::vector<std::filesystem::path>& folders);
    void take(const Answer<Reading>& answer);
    void showPictures(const std::filesystem::path& run);

    Parts m_parts;
    QWidget* m_window;
    Times m_times;  ///< as of the last reading of the root
    Background m_rootReader, m_reader, m_pictureReader;
};

}  // namespace ld3::ui
