#include "core/runs/metrics_log.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/report_json.h"
#include "core/training/thin_reports.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ld3 {

namespace {

int64_t lengthOf(const std::string& text) {
    return static_cast<int64_t>(text.size());
}

/// The file, to be read. @throws Error{Io} where it is there and cannot be
std::ifstream opened(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::error_code ignored;
    if (!file.is_open() && std::filesystem::exists(path, ignored)) {
        (void)readFile(path);  // which says why
    }
    return file;
}

/// Goes on behind what was read before, if that still stands there.
bool skipTo(std::ifstream& file, const MetricsPosition& from) {
    if (from.bytes == 0) {
        return true;
    }
    std::string line(from.lastLine.size(), '\0');
    file.seekg(from.bytes - lengthOf(line));
    return file.read(line.data(), static_cast<std::streamsize>(line.size())) &&
           line == from.lastLine;
}

}  // namespace

MetricsLog::MetricsLog(std::filesystem::path path, int64_t keep)
    : m_path(std::move(path)), m_position(keep) {
    m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (m_file < 0) {
        fail(errno);
    }

    struct stat status {};

    if (::fstat(m_file, &status) != 0 ||
        (status.st_size > keep && ::ftruncate(m_file, keep) != 0)) {
        const int reason = errno;
        ::close(m_file);
        fail(reason);
    }
    if (status.st_size < keep) {
        ::close(m_file);
        throw Error(ErrorCode::BadFile,
                    "the file is shorter than the checkpoint says",
                    m_path.string(),
                    "restore it from a copy, or train again in a new folder");
    }
}

MetricsLog::~MetricsLog() {
    ::close(m_file);
}

void MetricsLog::append(const std::vector<TrainingReport>& reports) {
    std::string lines;
    for (const TrainingReport& report : reports) {
        lines += reportToJson(report).dump() + '\n';
    }
    size_t done = 0;
    while (done < lines.size()) {
        const ssize_t count = ::write(m_file, lines.data() + done, lines.size() - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            const int reason = errno;
            // Half a line must not stand before the same one, written again.
            [[maybe_unused]] const int ignored = ::ftruncate(m_file, m_position);
            fail(reason);
        }
        done += static_cast<size_t>(count);
    }
    m_position += static_cast<int64_t>(lines.size());
}

void MetricsLog::flush() {
    if (::fsync(m_file) != 0) {
        fail(errno);
    }
}

void MetricsLog::fail(int reason) const {
    throw Error(ErrorCode::Io,
                "cannot write (" + std::generic_category().message(reason) + ")",
                m_path.string(),
                "check permissions and free space, then resume the run");
}

NewMetrics readMetrics(const std::filesystem::path& path,
                       const MetricsPosition& from,
                       size_t most) {
    NewMetrics news;
    news.upTo = from;
    std::ifstream file = opened(path);
    if (!skipTo(file, from)) {
        news.isWhole = true;
        news.upTo = {};
        file = opened(path);
    }
    // Line by line, and thinned now and then: neither the text nor all reports need fit into
    // memory.
    const size_t crowded = most > std::numeric_limits<size_t>::max() / 2 ? most : 2 * most;
    std::string line;
    while (std::getline(file, line) && !file.eof()) {
        const std::string where = path.string() + ", line " + std::to_string(++news.upTo.lines);
        const auto json = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
        if (json.is_discarded()) {
            throw Error(ErrorCode::BadFile,
                        "not a JSON object",
                        where,
                        "the file is damaged; restore it from a copy");
        }
        news.reports.push_back(reportFromJson(json, where));
        if (news.reports.size() >= crowded) {
            thinReports(news.reports, most);
        }
        news.upTo.bytes += lengthOf(line) + 1;
        news.upTo.lastLine = std::move(line) + '\n';
    }
    if (news.reports.size() > most) {
        thinReports(news.reports, most);
    }
    return news;
}

}  // namespace ld3
