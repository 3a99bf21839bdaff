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

class MessageBar;

/// Samples of a plan's solvers, budgets and schedules side by side, drawn in the background from
/// the same noise, in the theme's colours; saved as PNG in light ones, with its settings inside.
/// Stopped, it shows what was drawn until then, and goes on from there. It asks before it closes
/// where something would be lost. Not modal; deletes itself.
class PicturesWindow : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PicturesWindow)

  public:
    /// What draws; tests put their own in its place.
    using Draw = std::function<PictureMatrix(const EvaluationPlan&, const RunControl&)>;
    /// The same where it can be stopped and go on.
    using DrawOn = std::function<PictureMatrix(
        const EvaluationPlan&, const PictureMatrixHooks&, const RunControl&)>;

    PicturesWindow(const EvaluationPlan& plan, const Draw& draw, QWidget* parent = nullptr);
    PicturesWindow(const EvaluationPlan& plan, DrawOn draw, QWidget* parent = nullptr);
    /// Returns after the network evaluation that is under way.
    ~PicturesWindow() override;

    /// @throws Error{InvalidArgument, Io}; nothing is written while nothing is shown
    void saveTo(const QString& path) const;

    [[nodiscard]] const std::optional<PictureMatrix>& matrix() const { return m_matrix; }

    /// Says that pictures are being drawn, or are drawn and neither saved nor copied; empty while
    /// none would be lost.
    [[nodiscard]] QString unfinished() const;

    [[nodiscard]] bool isDrawing() const { return m_isDrawing && !m_isGivenUp; }

    /// The pictures are given up, and the window closes.
    void discard();

    /// Esc, *Close* and the window's own button: asks where something would be lost.
    void reject() override;

  Q_SIGNALS:
    /// The pictures are drawn, saved, copied or given up.
    void unfinishedChanged();
    /// Pictures were written; the same as a line for the command line.
    void exported(const QString& command);

  protected:
    /// Letters of another size, or another theme.
    void changeEvent(QEvent* event) override;

  private:
    void draw();
    void showPicture();
    void stopOrGoOn();
    void showProgress(double fraction, int asked);
    void take(const Answer<PictureMatrix>& answer);
    /// @returns whether the pictures were saved
    bool chooseFile();
    void saveAndClose();
    /// What would be lost is another thing now.
    void settle();
    void copyCommand();
    /// The command that writes what is shown to a file.
    [[nodiscard]] std::string commandFor(const std::filesystem::path& file) const;

    EvaluationPlan m_plan;
    EvaluationPlan m_asked, m_drawn;  ///< what is being drawn, and of what the picture is
    DrawOn m_draw;
    std::optional<PictureMatrix> m_matrix;
    QSpinBox *m_samples, *m_seed;
    QLabel *m_picture, *m_state;
    QPushButton *m_save, *m_copy, *m_stopOrGoOn;
    MessageBar* m_messages;
    QString m_question;  ///< that stands there, or did
    bool m_isDrawing = false;
    bool m_isKept = false;         ///< what is drawn was saved or copied
    bool m_isGivenUp = false;      ///< all of it
    int m_askedCount = 0;          ///< progress of an older question is not shown
    std::filesystem::path m_file;  ///< that was written last
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace ld3::ui
