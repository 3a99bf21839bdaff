#include "ui/window/run_view.h"

#include "core/runs/run_names.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/loss_panel.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/shown_record.h"

#include <QLocale>

#include <algorithm>
#include <system_error>
#include <utility>

namespace ld3::ui {

RunView::RunView(const Panels& panels, QObject* parent) : QObject(parent), m_panels(panels) {
    connect(m_panels.loss->plot(), &LossPlot::iterationPointed, this, &RunView::showMoment);
    connect(m_panels.loss->plot(),
            &LossPlot::iterationPinned,
            this,
            [this](const QString& run, int iteration) {
                const RunRecord* record = iteration < 0 ? nullptr : shownRun(run);
                Q_EMIT momentPinned(
                    record == nullptr ? std::filesystem::path() : record->info.folder,
                    record == nullptr ? -1 : iteration);
            });
}

void RunView::beginLive(const RunRecord& record) {
    m_live = record;
    if (m_isFollowing) {
        showLive();
    } else {
        Q_EMIT stateChanged();
    }
}

void RunView::takeBatch(const TrainBatch& batch) {
    if (batch.resumed) {
        beginLive(*batch.resumed);
    }
    if (!m_live) {
        return;
    }
    addBatch(*m_live, batch);
    if (!m_isShowingLive) {
        return;
    }
    m_panels.loss->plot()->appendReports(batch.reports);
    m_panels.log->appendLines(batch.log);
    if (batch.samples && !m_areOthersShown) {
        m_panels.samples->setSamples(*batch.samples);
    }
    if (m_live->schedule) {
        if (batch.schedule) {
            m_panels.exporting->setSchedule(*batch.schedule, m_live->info.folder);
        }
        m_panels.schedule->moveLearned(currentSchedule(*m_live), nameOf(*m_live));
    }
}

void RunView::endLive(RunStatus ending) {
    if (m_live && m_isShowingLive) {
        // Else its newest schedule counted as the run's, until its folder is read.
        m_live->info.status = ending;
        if (m_live->schedule) {
            // While it ran, the newest times were shown; what is kept are the best.
            m_panels.schedule->moveLearned(*m_live->schedule, nameOf(*m_live));
        }
        m_opened = {*m_live};
        m_snapshot.reset();
        m_isShowingLive = false;
        m_live.reset();
        Q_EMIT shownChanged();
    } else {
        m_live.reset();
        Q_EMIT stateChanged();
    }
}

void RunView::showLive() {
    if (!m_live) {
        return;
    }
    m_isShowingLive = m_isFollowing = true;
    m_opened.clear();
    m_snapshot.reset();
    showLeader(*m_live);
    if (m_live->schedule) {
        m_panels.schedule->showSchedules(
            {{tr("learned"), currentSchedule(*m_live), nameOf(*m_live)}});
    } else {
        m_panels.schedule->showSchedules({});
    }
    Q_EMIT shownChanged();
}

void RunView::showRuns(std::vector<RunRecord> runs) {
    if (runs.empty()) {
        return;
    }
    m_isShowingLive = m_isFollowing = false;
    m_opened = std::move(runs);
    m_snapshot.reset();
    tellApart(m_opened);
    showOpened();
    Q_EMIT shownChanged();
}

void RunView::showOpened() {
    showLeader(m_opened.front());
    for (const RunRecord& run : m_opened) {
        if (&run != &m_opened.front()) {
            m_panels.loss->plot()->addRun(nameOf(run), run.reports);
        }
    }
    showOpenedSchedules();
}

void RunView::showOpenedSchedules() {
    std::vector<SchedulePanel::Learned> schedules;
    for (const RunRecord& run : m_opened) {
        if (m_snapshot && &run == &m_opened.front()) {
            schedules.push_back(
                {nameOf(run), m_snapshot->schedule, nameOf(run), m_snapshot->iteration});
        } else if (run.schedule) {
            schedules.push_back({nameOf(run), shownScheduleOf(run), nameOf(run)});
        }
    }
    m_panels.schedule->showSchedules(std::move(schedules));
}

void RunView::takeNews(const std::filesystem::path& folder,
                       const RunPosition& from,
                       const RunNews& news) {
    const auto found = std::find_if(m_opened.begin(), m_opened.end(), [&](const RunRecord& record) {
        return record.info.folder == folder && record.upTo == from;
    });
    if (found == m_opened.end()) {
        return;
    }
    RunRecord& record = *found;
    const bool wasShownWhole = from == RunPosition();  // a training of this window, until its end
    const bool isOther = news.info.status != record.info.status;
    addNews(record, news, !wasShownWhole);
    if (news.isWhole && !wasShownWhole) {
        // It was begun anew: a snapshot of it is none any more.
        m_snapshot.reset();
        showOpened();
        Q_EMIT shownChanged();
    } else {
        if (!wasShownWhole) {
            showNews(record, news);
        }
        if (&record == &m_opened.front() && (news.schedule || !news.reports.empty())) {
            Q_EMIT leaderGrown();
        }
    }
    if (isOther) {
        Q_EMIT stateChanged();
    }
}

void RunView::showNews(const RunRecord& record, const RunNews& news) {
    if (&record == &m_opened.front()) {
        m_panels.loss->plot()->appendReports(news.reports);
        m_panels.log->appendText(news.log);
        if (news.samples && !m_areOthersShown) {
            m_panels.samples->setSamples(*news.samples);
            Q_EMIT ownSamplesShown();
        }
        if (news.schedule) {
            m_panels.exporting->setSchedule(*news.schedule, record.info.folder);
        }
    } else {
        m_panels.loss->plot()->continueRun(nameOf(record), news.reports);
    }
    const bool isSnapshotShown = m_snapshot && &record == &m_opened.front();
    const bool hasMoved = !isSnapshotShown && (news.schedule || !news.reports.empty() ||
                                               !mayBeRunning(record.info.status));
    if (hasMoved && record.schedule &&
        !m_panels.schedule->moveRun(nameOf(record), shownScheduleOf(record))) {
        showOpenedSchedules();
    }
}

void RunView::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (RunRecord& run : m_opened) {
        if (run.info.folder != from) {
            continue;
        }
        const QString before = nameOf(run);
        run.info.folder = to;
        run.info.name = to.filename().string();
        m_panels.loss->plot()->renameRun(before, nameOf(run));
        m_panels.schedule->renameRun(before, nameOf(run));
        if (&run == &m_opened.front() && run.schedule) {
            m_panels.exporting->setSchedule(*run.schedule, to);
        }
        Q_EMIT moved(from, to);
    }
}

void RunView::showLeader(const RunRecord& record) {
    const Recipe& recipe = record.info.recipe;
    m_panels.schedule->setSetup(recipe.solver, recipe.nfe, recipe.noiseSchedule);
    m_panels.schedule->plot()->followAgain();
    m_panels.loss->plot()->clear();
    m_panels.loss->plot()->setLeader(nameOf(record));
    m_panels.loss->plot()->appendReports(record.reports);
    m_panels.log->setLog(record.log);
    showSamples(record);
    if (record.schedule) {
        m_panels.exporting->setSchedule(*record.schedule, record.info.folder);
    } else {
        m_panels.exporting->clear();
    }
}

void RunView::showSamples(const RunRecord& record) {
    m_areOthersShown = false;
    std::error_code ignored;
    m_panels.samples->setWeights(std::filesystem::exists(record.info.weights, ignored)
                                     ? record.info.weights
                                     : std::filesystem::path());
    if (record.samples) {
        m_panels.samples->setSamples(*record.samples);
    } else {
        m_panels.samples->clear();
    }
    Q_EMIT ownSamplesShown();
}

void RunView::showOwnSamples() {
    if (const RunRecord* run = shown()) {
        showSamples(*run);
    }
}

std::filesystem::path RunView::folderOf(const QString& name) const {
    const RunRecord* run = shownRun(name);
    return run == nullptr ? std::filesystem::path() : run->info.folder;
}

const RunRecord* RunView::shownRun(const QString& name) const {
    if (m_isShowingLive) {
        return nameOf(*m_live) == name ? &*m_live : nullptr;
    }
    const auto found =
        std::find_if(m_opened.begin(), m_opened.end(), [&name](const RunRecord& record) {
            return nameOf(record) == name;
        });
    return found == m_opened.end() ? nullptr : &*found;
}

void RunView::showIteration(std::optional<int> iteration) {
    m_panels.loss->plot()->showIteration(iteration);
}

void RunView::showSnapshot(const Schedule& schedule, int iteration) {
    if (m_opened.empty()) {
        return;
    }
    const bool hasCurve = m_snapshot || m_opened.front().schedule;
    m_snapshot = Snapshot{schedule, iteration};
    if (hasCurve) {
        m_panels.schedule->moveLearned(schedule, nameOf(m_opened.front()), iteration);
    } else {
        showOpenedSchedules();
    }
}

void RunView::showOwnSchedule() {
    if (!std::exchange(m_snapshot, std::nullopt)) {
        return;
    }
    const RunRecord& leader = m_opened.front();
    if (!leader.schedule || !m_panels.schedule->moveRun(nameOf(leader), shownScheduleOf(leader))) {
        showOpenedSchedules();
    }
}

void RunView::showMoment(const QString& run, int iteration) {
    SchedulePlot* plot = m_panels.schedule->plot();
    const RunRecord* record = iteration < 0 ? nullptr : shownRun(run);
    const std::optional<Schedule> schedule =
        record == nullptr ? std::nullopt : scheduleAfter(*record, iteration);
    if (schedule) {
        const QString number = QLocale().toString(iteration);
        plot->setMoment(m_opened.size() > 1
                            ? tr("%1 after iteration %2", "run, number").arg(run, number)
                            : tr("after iteration %1").arg(number),
                        *schedule);
    } else {
        plot->removeMoment();
    }
    Q_EMIT momentShown(record == nullptr ? std::filesystem::path() : record->info.folder,
                       record == nullptr ? -1 : iteration);
}

const RunRecord* RunView::shown() const {
    if (m_isShowingLive) {
        return &*m_live;
    }
    return m_opened.empty() ? nullptr : &m_opened.front();
}

std::filesystem::path RunView::shownFolder() const {
    const RunRecord* run = shown();
    return run == nullptr ? std::filesystem::path() : run->info.folder;
}

std::vector<std::filesystem::path> RunView::shownFolders() const {
    if (m_isShowingLive) {
        return {m_live->info.folder};
    }
    std::vector<std::filesystem::path> folders;
    for (const RunRecord& run : m_opened) {
        folders.push_back(run.info.folder);
    }
    return folders;
}

std::optional<Schedule> RunView::shownSchedule() const {
    if (m_isShowingLive) {
        return m_live->schedule ? std::optional(currentSchedule(*m_live)) : std::nullopt;
    }
    return m_opened.empty() || !m_opened.front().schedule
               ? std::nullopt
               : std::optional(shownScheduleOf(m_opened.front()));
}

QString RunView::title() const {
    if (!m_isShowingLive && m_opened.empty()) {
        return {};
    }
    const RunInfo& info = shown()->info;
    if (m_opened.size() > 1) {
        return tr("%n run(s) compared", nullptr, static_cast<int>(m_opened.size()));
    }
    return tr("%1, NFE %2", "solver, number of network evaluations")
        .arg(QString::fromStdString(solverTitle(info.recipe.solver)))
        .arg(info.recipe.nfe);
}

}  // namespace ld3::ui
