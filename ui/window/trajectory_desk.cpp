#include "ui/window/trajectory_desk.h"

#include "core/exporting/export_command.h"
#include "ui/i18n/languages.h"
#include "ui/models/save_dialog.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/trajectory/trajectory_figure.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/trajectory/trajectory_tracer.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"

#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace ld3::ui {

TrajectoryDesk::TrajectoryDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window), m_tracer(new TrajectoryTracer(this)) {
    const auto askAnew = [this] {
        m_isOutdated = true;
        ask();
    };
    connect(m_parts.view, &RunView::shownChanged, this, [this, askAnew] {
        m_tracer->stop();
        if (m_parts.panel->visibleRegion().isEmpty() || m_folder != m_parts.view->shownFolder()) {
            m_parts.panel->clear();  // figures and files must not be of the run before
        }
        askAnew();
    });
    connect(m_parts.panel, &TrajectoryPanel::sampleChosen, this, askAnew);
    // Not while it is being drawn.
    connect(
        m_parts.panel, &TrajectoryPanel::seen, this, &TrajectoryDesk::ask, Qt::QueuedConnection);
    connect(m_parts.panel, &TrajectoryPanel::saveWanted, this, &TrajectoryDesk::chooseFile);
    connect(m_tracer, &TrajectoryTracer::traced, m_parts.panel, &TrajectoryPanel::showTrajectory);
    connect(m_tracer, &TrajectoryTracer::traced, this, &TrajectoryDesk::traced);
    connect(m_tracer, &TrajectoryTracer::failed, m_parts.panel, &TrajectoryPanel::showError);
}

void TrajectoryDesk::ask() {
    // A panel behind another tab counts as visible, but nothing of it is seen.
    if (!m_parts.panel->visibleRegion().isEmpty()) {
        prepare();
    }
}

void TrajectoryDesk::prepare() {
    if (!std::exchange(m_isOutdated, false)) {
        return;
    }
    m_tracer->stop();
    const std::optional<Schedule> schedule = m_parts.view->shownSchedule();
    if (!schedule) {
        m_parts.panel->clear();
        return;
    }
    m_parts.panel->showBusy();
    m_folder = m_parts.view->shownFolder();
    m_tracer->ask(m_folder, *schedule, m_parts.panel->sample());
}

void TrajectoryDesk::chooseFile() {
    if (!m_parts.panel->hasFigure()) {
        return;
    }
    // What is shown now: while the dialog is open, another run may be.
    const SampleTrajectory trajectory = m_parts.panel->canvas().sheet().trajectory();
    const std::filesystem::path folder = m_parts.view->shownFolder();
    const QString path = askWhereToSave(
        m_window,
        tr("Save the trajectory"),
        {},
        tr("States and errors (*.npz);;Errors (*.csv);;PNG picture (*.png);;PDF file "
           "(*.pdf);;SVG file (*.svg)"));
    if (!path.isEmpty()) {
        save(trajectory, folder, path);
    }
}

void TrajectoryDesk::saveTo(const QString& path) {
    if (m_parts.panel->hasFigure()) {
        save(m_parts.panel->canvas().sheet().trajectory(), m_parts.view->shownFolder(), path);
    }
}

void TrajectoryDesk::save(const SampleTrajectory& trajectory,
                          const std::filesystem::path& folder,
                          const QString& path) {
    try {
        saveTrajectoryAs(trajectory, path.toStdString());
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(path));
        Q_EMIT exported(QString::fromStdString(
            withLanguage(trajectoryCommand(folder, trajectory.sample, path.toStdString()))));
    } catch (const Error& error) {
        m_parts.messages->showError(error);
    }
}

}  // namespace ld3::ui
