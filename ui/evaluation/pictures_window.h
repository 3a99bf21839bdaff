#pragma once

#include "core/base/error.h"
#include "core/evaluation/picture_matrix.h"
#include "ui/jobs/background.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ld3::ui {

/// Samples of a plan's solvers, budgets and schedules side by side, drawn in the background from
/// the same noise; saved as PNG with its settings inside. Not modal; deletes itself.
class PicturesWindow : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PicturesWindow)

  public:
    /// What draws; tests put their own in its place.
    using Draw = std::function<PictureMatrix(const EvaluationPlan&, const RunControl&)>;

    PicturesWindow(const EvaluationPlan& plan, Draw draw, QWidget* parent = nullptr);
    /// Returns after the network evaluation that is under way.
    ~PicturesWindow() override;

    /// @throws Error{InvalidArgument, Io}; nothing is written while nothing is shown
    void saveTo(const QString& path) const;

    [[nodiscard]] const std::optional<PictureMatrix>& matrix() const { return m_matrix; }

  protected:
    /// Letters of another size.
    void changeEvent(QEvent* event) override;

  private:
    void draw();
    void showPicture();
    void take(const Answer<PictureMatrix>& answer);
    void chooseFile();

    EvaluationPlan m_plan;
    EvaluationPlan m_asked, m_drawn;  ///< what is being drawn, and of what the picture is
    Draw m_draw;
    std::optional<PictureMatrix> m_matrix;
    QSpinBox *m_samples, *m_seed;
    QLabel *m_picture, *m_state;
    QPushButton* m_save;
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace ld3::ui
