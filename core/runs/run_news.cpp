#include "core/runs/run_news.h"

#include "core/base/atomic_file.h"
#include "core/runs/run_paths.h"
#include "core/runs/sample_file.h"
#include "core/schedules/schedule_json.h"

#include <system_error>

namespace ld3 {

namespace {

std::filesystem::file_time_type timeOf(const std::filesystem::path& file) {
    std::error_code missing;
    const auto time = std::filesystem::last_write_time(file, missing);
    return missing ? std::filesystem::file_time_type() : time;
}

uintmax_t sizeOf(const std::filesystem::path& file) {
    std::error_code missing;
    const uintmax_t size = std::filesystem::file_size(file, missing);
    return missing ? 0 : size;
}

}  // namespace

std::optional<RunNews> readRunNews(const std::filesystem::path& folder,
                                   const RunPosition& from,
                                   RunStatus known) {
    const RunPaths paths{folder};
    RunNews news;
    // Times are taken before files are read: what changes meanwhile is news once more.
    news.upTo = from;
    news.upTo.document = timeOf(paths.document());
    news.upTo.schedule = timeOf(paths.schedule());
    news.upTo.samples = timeOf(paths.samples());
    const uintmax_t logSize = sizeOf(paths.log());
    if (news.upTo == from && logSize == from.log && known != RunStatus::Running &&
        sizeOf(paths.metrics()) == static_cast<uintmax_t>(from.metrics.bytes)) {
        return std::nullopt;
    }
    news.info = readRunInfo(folder);
    NewMetrics metrics = readMetrics(paths.metrics(), from.metrics);
    news.isWhole = metrics.isWhole || from == RunPosition();
    news.reports = std::move(metrics.reports);
    news.upTo.metrics = std::move(metrics.upTo);
    if (news.upTo.schedule != from.schedule &&
        news.upTo.schedule != std::filesystem::file_time_type()) {
        news.schedule = loadSchedule(paths.schedule());
    }
    if (news.upTo.samples != from.samples) {
        news.samples = loadSamples(paths.samples());
    }
    if (logSize > from.log) {
        std::string log = readFile(paths.log());
        news.upTo.log = log.size();
        news.log = log.substr(static_cast<size_t>(from.log));
    }
    if (news.info.status == known && news.upTo == from) {
        return std::nullopt;
    }
    return news;
}

}  // namespace ld3
