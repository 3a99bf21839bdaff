#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace ld3::ui {

/// Names under which the window remembers things between sessions.
namespace setting {
inline constexpr const char* kLanguage = "language";
inline constexpr const char* kColorScheme = "color_scheme";
inline constexpr const char* kRunsRoot = "runs_root";
inline constexpr const char* kExperiment = "experiment";
inline constexpr const char* kShortcuts = "shortcuts";  ///< a group: one key a changed command
inline constexpr const char* kGeometry = "window/geometry";
inline constexpr const char* kLayout = "window/layout";
inline constexpr const char* kRunColumns = "window/run_columns";
inline constexpr const char* kJobColumns = "window/job_columns";
inline constexpr const char* kScheduleAxis = "schedule_plot/axis";
inline constexpr const char* kScheduleLogarithmic = "schedule_plot/logarithmic";
inline constexpr const char* kHandMade = "schedule_plot/hand_made";
inline constexpr const char* kLossAxis = "loss_plot/axis";
inline constexpr const char* kLossLogarithmic = "loss_plot/logarithmic";
inline constexpr const char* kLossSmoothing = "loss_plot/smoothing";
inline constexpr const char* kLossLogarithmicAcross = "loss_plot/logarithmic_across";
inline constexpr const char* kLossRanges = "loss_plot/ranges";
inline constexpr const char* kScheduleRanges = "schedule_plot/ranges";
inline constexpr const char* kEvaluationRanges = "evaluation_plot/ranges";
inline constexpr const char* kEvaluationLogarithmicAcross = "evaluation_plot/logarithmic_across";
inline constexpr const char* kCurveLooks = "curve_looks";
inline constexpr const char* kEvaluationLogarithmic = "evaluation_plot/logarithmic";
}  // namespace setting

/// Adds the choices of colours and language to a menu. A choice of colours is applied and
/// remembered at once; a language is remembered and said by `languageChosen`.
class Preferences : public QObject {
    Q_OBJECT

  public:
    explicit Preferences(QMenu* menu, QObject* parent);

  Q_SIGNALS:
    void languageChosen(const QString& code);

  private:
    void addColorSchemes(QMenu* menu);
    void addLanguages(QMenu* menu);
};

}  // namespace ld3::ui
