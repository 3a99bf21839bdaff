#include "core/runs/run_news.h"

#include "core/runs/run_paths.h"
#include "core/runs/sample_file.h"
#include "core/schedules/schedule_json.h"

#include <algorithm>
#include <fstream>
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

/// What a file holds from one byte to another, or the end of that where it is much.
std::string textBetween(const std::filesystem::path& path, uintmax_t from, uintmax_t to) {
    // One more byte than is shown, so that it is seen to be cut.
    const uintmax_t begin = to - from > kMostLogBytes + 1 ? to - kMostLogBytes - 1 : from;
    std::ifstream file(path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(begin));
    std::string text(static_cast<size_t>(to - begin), '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<size_t>(std::max<std::streamsize>(0, file.gcount())));
    return text;
}

}  // namespace

void keepEndOfLog(std::string& log) {
    if (log.size() <= kMostLogBytes) {
        return;
    }
    const size_t line = log.find('\n', log.size() - kMostLogBytes);
    log.replace(0,
                line == std::string::npos ? log.size() - kMostLogBytes : line + 1,
                "(earlier lines: log.txt)\n");
}

std::optional<RunNews> readRunNews(const std::filesystem::path& folder,
                                   const RunPosition& from,
                                   RunStatus known,
                                   size_t most) {
    const RunPaths paths{folder};
    RunNews news;
    // Times are taken before files are read: what changes meanwhile is news once more.
    news.upTo = from;
    news.upTo.document = timeOf(paths.document());
    news.upTo.schedule = timeOf(paths.schedule());
    news.upTo.samples = timeOf(paths.samples());
    const uintmax_t logSize = sizeOf(paths.log());
    if (news.upTo == from && logSize == from.log && !mayBeRunning(known) &&
        sizeOf(paths.metrics()) == static_cast<uintmax_t>(from.metrics.bytes)) {
        return std::nullopt;
    }
    news.info = readRunInfo(folder);
    NewMetrics metrics = readMetrics(paths.metrics(), from.metrics, most);
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
        news.log = textBetween(paths.log(), from.log, logSize);
        keepEndOfLog(news.log);
        news.upTo.log = logSize;
    }
    if (news.info.status == known && news.upTo == from) {
        return std::nullopt;
    }
    return news;
}

}  // namespace ld3
