#include "ui/trajectory/trajectory_panel.h"

#include "ui/help/explanation.h"
#include "ui/i18n/local_number.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/trajectory/trajectory_figure.h"
#include "ui/window/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ld3::ui {

TrajectoryPanel::TrajectoryPanel(QWidget* parent)
    : QWidget(parent),
      m_canvas(new TrajectoryCanvas),
      m_sample(new QSpinBox),
      m_save(new QToolButton),
      m_state(new QLabel),
      m_readOut(new QLabel) {
    setObjectName(QStringLiteral("trajectoryPanel"));
    m_sample->setObjectName(QStringLiteral("trajectorySample"));
    m_sample->setRange(1, 1);
    explain(m_sample,
            Explanation{tr("Which sample is followed; numbers as in the panel of samples."),
                        tr("samples"),
                        tr("1 to the number of the run's samples"),
                        {},
                        {}});
    m_save->setObjectName(QStringLiteral("trajectorySave"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(
        tr("Write states and errors as .npz, the errors as .csv, or the drawing as .png, .pdf or "
           ".svg."));
    m_save->setEnabled(false);
    auto* label = new QLabel(tr("Sa&mple"));
    label->setBuddy(m_sample);
    m_state->setObjectName(QStringLiteral("trajectoryState"));
    m_state->setTextFormat(Qt::PlainText);
    m_readOut->setObjectName(QStringLiteral("trajectoryReadOut"));
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setWordWrap(true);
    m_readOut->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    // The pictures stay where they are while the mouse goes over them.
    m_readOut->setMinimumHeight(2 * m_readOut->fontMetrics().lineSpacing() + 3);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_readOut->setContentsMargins(6, 1, 6, 2);
    m_canvas->setToolTip(
        tr("x: the states, scaled to unit spread; x₀: what the solver takes for the picture. Local "
           "error (bars): one step of the student from the teacher's state, compared with the "
           "teacher's next state. Global error (line): the student's state compared with the "
           "teacher's. Both are root mean squares over the elements of x."));
    m_canvas->viewport()->setToolTip(QString());

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(8);
    bar->addWidget(label);
    bar->addWidget(m_sample);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_readOut);

    connect(m_sample, &QSpinBox::valueChanged, this, [this](int value) {
        Q_EMIT sampleChosen(value - 1);
    });
    connect(m_save, &QToolButton::clicked, this, &TrajectoryPanel::saveWanted);
    connect(m_canvas, &TrajectoryCanvas::pointed, this, [this](const QString& words) {
        m_pointed = words;
        showReadOut();
    });
    clear();
}

int TrajectoryPanel::sample() const {
    return m_sample->value() - 1;
}

QString TrajectoryPanel::readOut() const {
    return m_readOut->text();
}

void TrajectoryPanel::showTrajectory(const SampleTrajectory& trajectory) {
    m_sample->setMaximum(std::max(trajectory.sampleCount, trajectory.sample + 1));
    m_canvas->setSheet(TrajectorySheet(trajectory));
    m_state->clear();
    m_save->setEnabled(true);
    const QString solver = QString::fromStdString(solverTitle(trajectory.teacherSolver));
    const QString steps = tr("teacher: %1, %n step(s) through the student's times; its sample is "
                             "off by %2",
                             "solver; root mean square",
                             trajectory.teacherSteps)
                              .arg(solver, localNumber(trajectory.teacherDeviation, 2, locale()));
    m_idleText = trajectory.isTeacherAssumed
                     ? tr("%1 (the teacher set does not say how it was made)").arg(steps)
                     : steps;
    showReadOut();
}

void TrajectoryPanel::showBusy() {
    if (m_canvas->sheet().isEmpty()) {
        m_canvas->setMessage(tr("Computing…"));
    } else {
        m_state->setText(tr("Computing…"));
    }
}

void TrajectoryPanel::showError(const Error& error) {
    clear();
    m_canvas->setMessage(errorText(error));
}

void TrajectoryPanel::clear() {
    m_canvas->setSheet({});
    m_canvas->setMessage(tr("Open a run to see where its schedule errs."));
    m_state->clear();
    m_save->setEnabled(false);
    m_idleText.clear();
    showReadOut();
}

bool TrajectoryPanel::hasFigure() const {
    return !m_canvas->sheet().isEmpty();
}

void TrajectoryPanel::drawFigure(const FigureOptions& options,
                                 const std::function<void(const Figure&)>& use) {
    if (!hasFigure()) {
        throw Error(ErrorCode::NotFound,
                    "no trajectory is shown",
                    "panel Trajectory",
                    "open a run, and bring the panel up once");
    }
    drawTrajectoryFigure(m_canvas->sheet().trajectory(), options, use);
}

void TrajectoryPanel::addArguments(CommandLine& command) const {
    command.add("--kind", "trajectory");
    if (hasFigure()) {
        command.add("--sample", m_canvas->sheet().trajectory().sample + 1);
    }
}

void TrajectoryPanel::showReadOut() {
    m_readOut->setText(m_pointed.isEmpty() ? m_idleText : m_pointed);
    m_readOut->setToolTip(m_idleText);
}

void TrajectoryPanel::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    Q_EMIT seen();
}

}  // namespace ld3::ui
