#include "core/runs/metrics_log.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/report_json.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ld3 {

namespace {

int64_t lengthOf(const std::string& text) {
    return static_cast<int64_t>(text.size());
}

/// What a file holds from a byte on; nothing where it is missing or ends before.
std::string readAfter(const std::filesystem::path& path, int64_t position) {
    if (position == 0) {
        return std::filesystem::exists(path) ? readFile(path) : std::string();
    }
    std::ifstream file(path, std::ios::binary);
    file.seekg(position);
    return {std::istreambuf_iterator<char>(file), {}};
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

NewMetrics readMetrics(const std::filesystem::path& path, const MetricsPosition& from) {
    NewMetrics news;
    news.upTo = from;
    std::string content = readAfter(path, from.bytes - lengthOf(from.lastLine));
    if (content.compare(0, from.lastLine.size(), from.lastLine) == 0) {
        content.erase(0, from.lastLine.size());
    } else {
        news.isWhole = true;
        news.upTo = {};
        content = readAfter(path, 0);
    }
    size_t begin = 0;
    for (size_t end = content.find('\n'); end != std::string::npos;
         end = content.find('\n', begin)) {
        const std::string where = path.string() + ", line " + std::to_string(++news.upTo.lines);
        const auto json = nlohmann::json::parse(content.begin() + static_cast<long>(begin),
                                                content.begin() + static_cast<long>(end),
                                                nullptr,
                                                /*allow_exceptions=*/false);
        if (json.is_discarded()) {
            throw Error(ErrorCode::BadFile,
                        "not a JSON object",
                        where,
                        "the file is damaged; restore it from a copy");
        }
        news.reports.push_back(reportFromJson(json, where));
        news.upTo.lastLine = content.substr(begin, end + 1 - begin);
        news.upTo.bytes += lengthOf(news.upTo.lastLine);
        begin = end + 1;
    }
    return news;
}

}  // namespace ld3
