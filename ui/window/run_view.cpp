#include "ui/window/run_view.h"

#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/loss_panel.h"
#include "ui/window/schedule_panel.h"

#include <utility>

namespace ld3::ui {

RunView::RunView(const Panels& panels, QObject* parent) : QObject(parent), m_panels(panels) {}

void RunView::beginLive(const RunRecord& record) {
    m_live = record;
    if (m_isFollowing) {
        showLive();
    } else {
        Q_EMIT shownChanged();
    }
}

void RunView::takeBatch(const TrainBatch& batch) {
    if (batch.resumed) {
        beginLive(*batch.resumed);
    }
    if (!m_live) {
        return;
    }
    m_live->reports.insert(m_live->reports.end(), batch.reports.begin(), batch.reports.end());
    for (const std::string& line : batch.log) {
        m_live->log += line + '\n';
    }
    if (batch.schedule) {
        m_live->schedule = batch.schedule;
    }
    if (batch.samples) {
        m_live->samples = batch.samples;
    }
    if (!m_isShowingLive) {
        return;
    }
    m_panels.loss->plot()->appendReports(batch.reports);
    m_panels.log->appendLines(batch.log);
    if (batch.samples) {
        m_panels.samples->setSamples(*batch.samples);
    }
    if (m_live->schedule) {
        if (batch.schedule) {
            m_panels.exporting->setSchedule(*batch.schedule, m_live->info.folder);
        }
        m_panels.schedule->moveLearned(currentSchedule(*m_live));
    }
}

void RunView::endLive() {
    if (m_live && m_isShowingLive) {
        if (m_live->schedule) {
            // While it ran, the newest times were shown; what is kept are the best.
            m_panels.schedule->moveLearned(*m_live->schedule);
        }
        m_opened = {*m_live};
        m_isShowingLive = false;
    }
    m_live.reset();
    Q_EMIT shownChanged();
}

void RunView::showLive() {
    if (!m_live) {
        return;
    }
    m_isShowingLive = m_isFollowing = true;
    m_opened.clear();
    showLeader(*m_live);
    if (m_live->schedule) {
        m_panels.schedule->showSchedules({{tr("learned"), currentSchedule(*m_live)}});
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
    showLeader(m_opened.front());
    std::vector<std::pair<QString, Schedule>> schedules;
    for (const RunRecord& run : m_opened) {
        if (run.schedule) {
            schedules.emplace_back(QString::fromStdString(run.info.name), *run.schedule);
        }
        if (&run != &m_opened.front()) {
            m_panels.loss->plot()->addRun(QString::fromStdString(run.info.name), run.reports);
        }
    }
    m_panels.schedule->showSchedules(std::move(schedules));
    Q_EMIT shownChanged();
}

void RunView::showLeader(const RunRecord& record) {
    const Recipe& recipe = record.info.recipe;
    m_panels.schedule->setSetup(recipe.solver, recipe.nfe, recipe.noiseSchedule);
    m_panels.loss->plot()->clear();
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
    if (record.samples) {
        m_panels.samples->setSamples(*record.samples);
    } else {
        m_panels.samples->clear();
    }
}

void RunView::showOwnSamples() {
    if (const RunRecord* run = shown()) {
        showSamples(*run);
    }
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

std::optional<Schedule> RunView::shownSchedule() const {
    if (m_isShowingLive) {
        return m_live->schedule ? std::optional(currentSchedule(*m_live)) : std::nullopt;
    }
    return m_opened.empty() ? std::nullopt : m_opened.front().schedule;
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

Schedule RunView::currentSchedule(const RunRecord& record) {
    Schedule schedule = *record.schedule;
    for (auto report = record.reports.rbegin(); report != record.reports.rend(); ++report) {
        if (report->kind == ReportKind::Iteration) {
            if (report->times.size() == schedule.times.size()) {
                schedule.times = report->times;
                schedule.evalTimes = report->evalTimes;
            }
            break;
        }
    }
    return schedule;
}

}  // namespace ld3::ui
