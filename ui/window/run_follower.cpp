#include "ui/window/run_follower.h"

#include "core/training/thin_reports.h"
#include "ui/window/run_view.h"

#include <string>
#include <utility>
#include <vector>

namespace ld3::ui {

namespace {

constexpr int kEveryMilliseconds = 1000;

/// What is known of an opened run.
struct Known {
    std::filesystem::path folder;
    RunPosition upTo;
    RunStatus status;
};

}  // namespace

RunFollower::RunFollower(RunView* view, QObject* parent) : QObject(parent), m_view(view) {
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::look);
    m_timer.start();
}

void RunFollower::look() {
    const std::vector<RunRecord>& opened = m_view->opened();
    if (opened.empty() || m_reader.isBusy()) {
        return;
    }
    std::vector<Known> runs;
    runs.reserve(opened.size());
    for (const RunRecord& run : opened) {
        runs.push_back({run.info.folder, run.upTo, run.info.status});
    }
    using News = std::vector<std::pair<Known, RunNews>>;
    const std::string first = runs.front().folder.string();
    m_reader.ask(
        first,
        [runs = std::move(runs)] {
            News all;
            for (const Known& run : runs) {
                try {
                    if (auto news = readRunNews(run.folder, run.upTo, run.status, kManyReports)) {
                        all.emplace_back(run, *std::move(news));
                    }
                } catch (const Error&) {
                    // Deleted, or unreadable for now: it stays shown as it was.
                }
            }
            return all;
        },
        [this](const Answer<News>& answer) {
            for (const auto& [run, news] : answer.value.value_or(News())) {
                m_view->takeNews(run.folder, run.upTo, news);
                if (!news.isWhole && !news.reports.empty()) {
                    Q_EMIT grown(run.folder, news.reports);
                }
            }
        });
}

}  // namespace ld3::ui
