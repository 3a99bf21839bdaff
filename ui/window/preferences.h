#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace ld3::ui {

class ActionRegistry;

/// Names under which the window remembers things between sessions.
namespace setting {
inline constexpr const char* kLanguage = "language";
inline constexpr const char* kColorScheme = "color_scheme";
inline constexpr const char* kTextZoom = "text_zoom";  ///< percent
inline constexpr const char* kRunsRoot = "runs_root";
inline constexpr const char* kExperiment = "experiment";
inline constexpr const char* kShortcuts = "shortcuts";  ///< a group: one key a changed command
inline constexpr const char* kGeometry = "window/geometry";
inline constexpr const char* kLayout = "window/layout";
inline constexpr const char* kRunColumns = "window/run_columns_2";
inline constexpr const char* kRunFilter = "runs/filter";
inline constexpr const char* kRefusedRuns = "runs/refused";  ///< interrupted, not to be offered
inline constexpr const char* kArchivedShown = "runs/archived_shown";
inline constexpr const char* kJobColumns = "window/job_columns";
inline constexpr const char* kScheduleAxis = "schedule_plot/axis";
inline constexpr const char* kScheduleLogarithmic = "schedule_plot/logarithmic";
inline constexpr const char* kHandMade = "schedule_plot/hand_made";
inline constexpr const char* kDraft = "schedule_plot/draft";
inline constexpr const char* kLossAxis = "loss_plot/axis";
inline constexpr const char* kLossLogarithmic = "loss_plot/logarithmic";
inline constexpr const char* kLossSmoothing = "loss_plot/smoothing";
inline constexpr const char* kLossLogarithmicAcross = "loss_plot/logarithmic_across";
inline constexpr const char* kLossRanges = "loss_plot/ranges";
inline constexpr const char* kScheduleRanges = "schedule_plot/ranges";
inline constexpr const char* kEvaluationRanges = "evaluation_plot/ranges";
inline constexpr const char* kLossHidden = "loss_plot/hidden";
inline constexpr const char* kScheduleHidden = "schedule_plot/hidden";
inline constexpr const char* kEvaluationHidden = "evaluation_plot/hidden";
inline constexpr const char* kEvaluationLogarithmicAcross = "evaluation_plot/logarithmic_across";
inline constexpr const char* kDifference = "samples/difference";
inline constexpr const char* kDifferenceScales = "samples/scales";  ///< by mode; 0: automatic
inline constexpr const char* kDifferenceScale = "samples/scale";  ///< of before: one for all modes
inline constexpr const char* kSampleCount = "samples/count";      ///< 0: as many as there are
inline constexpr const char* kWorstFirst = "samples/worst_first";
inline constexpr const char* kSplitSamples = "samples/split";
inline constexpr const char* kFigurePanel = "figures/panel";  ///< its file's name; all: all of them
inline constexpr const char* kCurveLooks = "curve_looks";
inline constexpr const char* kEvaluationLogarithmic = "evaluation_plot/logarithmic";
inline constexpr const char* kEvaluationChoices = "evaluation_panel";
}  // namespace setting

/// Adds the choices of colours, text size and language to a menu. Colours and size are applied and
/// remembered at once; a language is remembered and said by `languageChosen`. Does the commands
/// that change the size step by step.
class Preferences : public QObject {
    Q_OBJECT

  public:
    /// @param actions  must outlive this
    Preferences(QMenu* menu, const ActionRegistry& actions, QObject* parent);

  Q_SIGNALS:
    void languageChosen(const QString& code);

  private:
    void addColorSchemes(QMenu* menu);
    void addTextSizes(QMenu* menu);
    void addLanguages(QMenu* menu);
    void connectCommands();
    void setTextZoom(int percent);
    /// The size so many steps away, else the last on that side.
    void stepTextZoom(int steps);
    void showTextZoom();

    const ActionRegistry& m_actions;
    QHash<int, QAction*> m_textSizes;  ///< by percent
};

}  // namespace ld3::ui
