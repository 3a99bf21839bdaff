#include "ui/window/shown_record.h"

#include "core/training/thin_reports.h"

#include <limits>
#include <string>

namespace ld3::ui {

namespace {

constexpr size_t kMostReports = kManyReports / 5;  ///< of a run that grows

void boundLog(std::string& log) {
    if (log.size() > 2 * kMostLogBytes) {
        keepEndOfLog(log);
    }
}

}  // namespace

QString nameOf(const RunRecord& record) {
    return QString::fromStdString(record.info.name);
}

std::optional<Schedule> scheduleAfter(const RunRecord& record, int iteration) {
    if (!record.schedule) {
        return std::nullopt;
    }
    Schedule schedule = *record.schedule;
    for (auto report = record.reports.rbegin(); report != record.reports.rend(); ++report) {
        if (report->kind == ReportKind::Iteration && report->iteration <= iteration) {
            if (report->times.size() != schedule.times.size()) {
                return std::nullopt;
            }
            schedule.times = report->times;
            schedule.evalTimes = report->evalTimes;
            return schedule;
        }
    }
    return std::nullopt;
}

Schedule currentSchedule(const RunRecord& record) {
    return scheduleAfter(record, std::numeric_limits<int>::max()).value_or(*record.schedule);
}

Schedule shownScheduleOf(const RunRecord& record) {
    return mayBeRunning(record.info.status) ? currentSchedule(record) : *record.schedule;
}

void addBatch(RunRecord& record, const TrainBatch& batch) {
    record.reports.insert(record.reports.end(), batch.reports.begin(), batch.reports.end());
    thinReports(record.reports, kMostReports);
    for (const std::string& line : batch.log) {
        record.log += line + '\n';
    }
    boundLog(record.log);
    if (batch.schedule) {
        record.schedule = batch.schedule;
    }
    if (batch.samples) {
        record.samples = batch.samples;
    }
}

void addNews(RunRecord& record, const RunNews& news, bool goesOnInLog) {
    const std::string name = record.info.name;
    record.info = news.info;
    record.info.name = name;
    record.upTo = news.upTo;
    if (news.isWhole) {
        record.reports = news.reports;
    } else {
        record.reports.insert(record.reports.end(), news.reports.begin(), news.reports.end());
        if (record.reports.size() > kManyReports + kMostReports) {
            thinReports(record.reports, kManyReports);
        }
    }
    if (!goesOnInLog) {
        record.log.clear();
    }
    record.log += news.log;
    boundLog(record.log);
    if (news.schedule) {
        record.schedule = news.schedule;
    }
    if (news.samples) {
        record.samples = news.samples;
    }
}

}  // namespace ld3::ui
