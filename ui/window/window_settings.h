#pragma once

class QMainWindow;

namespace ld3::ui {

class CurveLooks;
class EvaluationPanel;
class ExperimentForm;
class JobsPanel;
class LossPanel;
class RunsPanel;
class SampleGrid;
class SchedulePanel;

/// What the window remembers between sessions.
struct RememberedParts {
    QMainWindow* window;
    ExperimentForm* form;
    SchedulePanel* schedule;
    LossPanel* loss;
    EvaluationPanel* evaluation;
    SampleGrid* samples;
    RunsPanel* runs;
    JobsPanel* jobs;
    CurveLooks* looks;
};

void saveSettings(const RememberedParts& parts);

/// Whatever is missing or was written by another version leaves the default.
void restoreSettings(const RememberedParts& parts);

}  // namespace ld3::ui
