#include "ui/window/scrub_desk.h"

#include "ui/actions/action_registry.h"
#include "ui/i18n/languages.h"
#include "ui/models/save_dialog.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/draft_sampler.h"
#include "ui/scrub/film_job.h"
#include "ui/scrub/scrub_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/writing_strip.h"

#include <QLocale>
#include <QMainWindow>
#include <QPointer>
#include <QStatusBar>

#include <utility>

namespace ld3::ui {

namespace {

/// The kind of message about one that is kept.
const QString kUnwrittenFilm = QStringLiteral("a film that could not be written");

/// What is shown of a run before the slider moves.
QString shownAtFirst(const RunRecord& run) {
    if (mayBeRunning(run.info.status)) {
        return ScrubDesk::tr(
            "The newest schedule of the training, which goes on; the slider shows earlier ones.");
    }
    return run.schedule
               ? ScrubDesk::tr(
                     "The schedule kept at the end, the best one; the slider shows the iterations.")
               : ScrubDesk::tr("No schedule was kept; the slider shows those of the iterations.");
}

}  // namespace

ScrubDesk::ScrubDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_bar(new ScrubBar),
      m_strip(new WritingStrip(QStringLiteral("filmStrip"))),
      m_sampler(new DraftSampler(this)),
      m_film(new FilmJob(this)) {
    m_bar->hide();
    m_parts.panel->addBelow(m_bar);
    m_window->statusBar()->addPermanentWidget(m_strip);
    connect(m_parts.actions->action(Command::ScrubTraining),
            &QAction::triggered,
            this,
            &ScrubDesk::setScrubbing);
    connect(m_bar, &ScrubBar::chosen, this, &ScrubDesk::show);
    connect(m_sampler, &DraftSampler::sampled, this, [this](const SampleComparison& samples) {
        m_parts.view->leaveSamples();
        m_parts.samples->setSamples(samples);
        m_parts.samples->setSource(m_source, {m_sampler->run(), {}, m_iteration});
    });
    connect(m_sampler, &DraftSampler::failed, m_parts.messages, &MessageBar::showError);
    connect(m_parts.view,
            &RunView::momentShown,
            this,
            [this](const std::filesystem::path& folder, int iteration) {
                if (!m_isTelling && !m_folder.empty() && folder == m_folder && iteration > 0) {
                    m_bar->showIteration(iteration);
                }
            });
    connect(m_parts.view, &RunView::momentPinned, this, &ScrubDesk::showPinned);
    connect(m_parts.view, &RunView::stateChanged, this, [this] {
        if (!m_folder.empty()) {
            m_bar->setShownAtFirst(shownAtFirst(*m_parts.view->shown()));
        }
    });
    connect(m_parts.view, &RunView::leaderGrown, this, [this] {
        if (!m_folder.empty()) {
            m_bar->extendTo(RunSnapshots(*m_parts.view->shown()));
        }
    });
    connect(m_parts.view, &RunView::shownChanged, this, [this] {
        // Another run, or the same one once more: what is shown is its own again.
        m_isPinned = false;
        if (!m_folder.empty()) {
            m_folder.clear();
            setScrubbing(false);
        } else {
            m_sampler->stop();
        }
    });
    connect(m_parts.view, &RunView::moved, this, &ScrubDesk::takeMove);
    connectFilm();
}

void ScrubDesk::connectFilm() {
    connect(m_bar, &ScrubBar::filmWanted, this, &ScrubDesk::chooseFile);
    connect(m_bar, &ScrubBar::filmStopWanted, this, &ScrubDesk::stopFilm);
    connect(m_strip, &WritingStrip::stopWanted, this, &ScrubDesk::stopFilm);
    connect(m_film, &FilmJob::progressed, this, &ScrubDesk::showFilm);
    connect(m_film, &FilmJob::finished, this, [this](const QString& path) {
        showNoFilm();
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(path));
        Q_EMIT exported(QString::fromStdString(
            withLanguage(filmCommand(m_filmed, m_filmChoice, path.toStdString()))));
    });
    connect(m_film, &FilmJob::failed, this, [this](const Error& error) {
        showNoFilm();
        if (m_film->isUnwritten()) {
            m_parts.messages->offer(
                kUnwrittenFilm, error, {{tr("Save elsewhere…"), [this] { saveElsewhere(); }}});
        } else {
            m_parts.messages->showError(error);
        }
    });
}

void ScrubDesk::showPinned(const std::filesystem::path& folder, int iteration) {
    if (!m_folder.empty()) {
        return;  // the slider goes there
    }
    const RunRecord* run = m_parts.view->shown();
    const bool isPossible = iteration > 0 && run != nullptr && run->info.folder == folder &&
                            run->samples && !m_parts.view->isShowingLive() &&
                            !m_parts.actions->action(Command::SampleDraft)->isChecked();
    const RunSnapshots snapshots = isPossible ? RunSnapshots(*run) : RunSnapshots();
    if (snapshots.count() > 0) {
        m_isPinned = true;
        m_sampler->setRun(folder);
        ask(snapshots, snapshots.nearest(iteration));
    } else if (std::exchange(m_isPinned, false)) {
        m_sampler->stop();
        m_parts.view->showOwnSamples();
    }
}

void ScrubDesk::setScrubbing(bool isScrubbing) {
    const RunRecord* run = m_parts.view->shown();
    if (isScrubbing && (run == nullptr || m_parts.view->isShowingLive())) {
        m_parts.messages->showNote(
            tr("Open a run first that this window is not training: its stored iterations are "
               "shown."));
        isScrubbing = false;
    }
    if (isScrubbing) {
        QAction* sampling = m_parts.actions->action(Command::SampleDraft);
        if (sampling->isChecked()) {
            sampling->trigger();  // both draw into the same panel
        }
        m_isPinned = false;
        m_folder = run->info.folder;
        m_sampler->setRun(m_folder);
        m_bar->setSnapshots(RunSnapshots(*run));
        m_bar->setShownAtFirst(shownAtFirst(*run));
    } else {
        m_bar->setPlaying(false);
        m_sampler->stop();
        if (!m_folder.empty()) {
            m_folder.clear();
            m_parts.view->showIteration(std::nullopt);
            m_parts.view->showOwnSchedule();
            m_parts.view->showOwnSamples();
        }
    }
    m_bar->setVisible(isScrubbing);
    m_parts.actions->action(Command::ScrubTraining)->setChecked(isScrubbing);
}

void ScrubDesk::ask(const RunSnapshots& snapshots, size_t index) {
    m_iteration = snapshots.iteration(index);
    m_source = tr("after iteration %1").arg(QLocale().toString(m_iteration));
    m_sampler->ask(snapshots.schedule(index), m_parts.samples->wantedSamples());
}

void ScrubDesk::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (std::filesystem::path* folder : {&m_folder, &m_filmed}) {
        if (*folder == from) {
            *folder = to;
        }
    }
    if (m_sampler->run() != from) {
        return;
    }
    const bool isAwaited = m_sampler->isBusy() && (m_isPinned || m_folder == to);
    m_sampler->setRun(to);  // which drops what is asked
    if (isAwaited) {
        const RunSnapshots snapshots =
            m_isPinned ? RunSnapshots(*m_parts.view->shown()) : m_bar->snapshots();
        ask(snapshots, snapshots.nearest(m_iteration));
    }
}

void ScrubDesk::show(size_t index) {
    m_parts.view->showSnapshot(m_bar->snapshots().schedule(index),
                               m_bar->snapshots().iteration(index));
    ask(m_bar->snapshots(), index);
    // The losses mark it, and say so; that must not come back as another choice.
    const bool wasTelling = std::exchange(m_isTelling, true);
    m_parts.view->showIteration(m_bar->snapshots().iteration(index));
    m_isTelling = wasTelling;
}

QString ScrubDesk::unfinished() const {
    // Whoever has dismissed the message has given the film up.
    if (m_film->isUnwritten() && m_parts.messages->holds(kUnwrittenFilm)) {
        return tr("A film could not be written, and would be lost.");
    }
    return isFilming() ? tr("A film is being written, and would be missing.") : QString();
}

bool ScrubDesk::isFilming() const {
    return m_film->isActive();
}

void ScrubDesk::stopFilm() {
    m_film->stop();
    m_parts.messages->withdraw(kUnwrittenFilm);
    showNoFilm();
}

void ScrubDesk::showFilm(int done, int total) {
    m_bar->showFilm(done, total);
    m_strip->showProgress(tr("Film: %1 of %2 frames", "numbers")
                              .arg(QLocale().toString(done), QLocale().toString(total)),
                          done,
                          total);
}

void ScrubDesk::showNoFilm() {
    m_bar->showNoFilm();
    m_strip->showNothing();
    Q_EMIT filmEnded();
}

void ScrubDesk::chooseFile() {
    if (m_parts.view->shown() == nullptr) {
        return;
    }
    // Another run may be shown when the dialog closes.
    const RunRecord run = *m_parts.view->shown();
    const FilmOptions options = m_bar->filmOptions();
    const QString path =
        askWhereToSave(m_window, tr("Export the training as a film"), {}, tr("Video (*.avi)"));
    if (!path.isEmpty()) {
        film(run, options, path);
    }
}

void ScrubDesk::filmTo(const QString& path) {
    if (const RunRecord* run = m_parts.view->shown()) {
        film(*run, m_bar->filmOptions(), path);
    }
}

void ScrubDesk::film(const RunRecord& run, const FilmOptions& options, const QString& path) {
    if (m_film->isActive()) {
        m_parts.messages->showNote(
            tr("A film is being written already. The next one can be written when it is done; "
               "Stop in the status bar ends it."));
        return;
    }
    try {
        m_film->start(run, options, path.toStdString());
        m_parts.messages->withdraw(kUnwrittenFilm);  // the one before is no longer kept
        m_filmed = run.info.folder;
        m_filmChoice = {options.frames,
                        options.framesPerSecond,
                        options.size.width(),
                        options.size.height(),
                        options.withPictures};
        showFilm(0, m_film->frameCount());
    } catch (const Error& error) {
        m_parts.messages->showError(error);
    }
}

void ScrubDesk::saveElsewhere() {
    const QPointer<ScrubDesk> self = this;  // the window may close before its dialog ends
    const QString path =
        askWhereToSave(m_window, tr("Export the training as a film"), {}, tr("Video (*.avi)"));
    if (self.isNull() || !m_film->isUnwritten()) {
        return;
    }
    if (path.isEmpty()) {
        m_parts.messages->takeAnswerBack();
        return;
    }
    try {
        m_film->saveTo(path.toStdString());
        showFilm(m_film->frameCount(), m_film->frameCount());
    } catch (const Error& error) {
        m_parts.messages->takeAnswerBack();
        m_parts.messages->showError(error);
    }
}

}  // namespace ld3::ui
