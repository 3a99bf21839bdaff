#include "core/runs/metrics_log.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_news.h"
#include "core/runs/run_paths.h"
#include "core/training/thin_reports.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/plots/loss_plot.h"
#include "ui/runs/log_panel.h"
#include "ui/window/run_view.h"

#include <cmath>
#include <fstream>
#include <string>
#include <vector>

// A million reports, of a training of this window or of one that others work on, fill no memory.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class BoundedMemoryTest : public MainWindowFixture {
  protected:
    static constexpr int kBatches = 1000, kEach = 1000;

    static std::vector<TrainingReport> reports(int batch) {
        std::vector<TrainingReport> all(kEach);
        for (int i = 0; i < kEach; ++i) {
            TrainingReport& report = all[static_cast<size_t>(i)];
            report.iteration = batch * kEach + i + 1;
            report.trainLoss = 1.0 + 1.0 / report.iteration;
            report.validLoss = report.bestLoss = std::nan("");
        }
        return all;
    }

    static std::string line(int batch) {
        return "batch " + std::to_string(batch) + ' ' + std::string(10'000, 'x');
    }

    [[nodiscard]] RunView* view() const { return m_window->findChild<RunView*>(); }

    void expectBounded(size_t mostReports) const {
        const RunRecord* run = view()->shown();
        ASSERT_NE(run, nullptr);
        EXPECT_LE(run->reports.size(), mostReports);
        ASSERT_FALSE(run->reports.empty());
        EXPECT_EQ(run->reports.back().iteration, kBatches * kEach);
        EXPECT_LE(run->log.size(), 3 * kMostLogBytes);
        EXPECT_TRUE(run->log.ends_with(line(kBatches - 1) + '\n')) << "the newest stay";
        EXPECT_LE(m_window->findChild<LossPlot*>()->pointCount(), 10'000U);
        const auto* log = m_window->findChild<LogPanel*>();
        EXPECT_LE(log->document()->blockCount(), 10'000);
        EXPECT_TRUE(log->toPlainText().contains(QStringLiteral("batch %1 ").arg(kBatches - 1)));
    }
};

TEST_F(BoundedMemoryTest, OfATrainingOfThisWindow) {
    RunRecord record;
    record.info.folder = runsRoot() / "long";
    record.info.name = "long";
    view()->beginLive(record);
    for (int i = 0; i < kBatches; ++i) {
        TrainBatch batch;
        batch.reports = reports(i);
        batch.log = {line(i)};
        view()->takeBatch(batch);
    }
    expectBounded(kManyReports);
}

TEST_F(BoundedMemoryTest, OfARunThatOthersWorkOn) {
    NoObserver observer;
    const std::filesystem::path folder =
        runExperiment(smallExperiment("theirs"), observer, {}).folder;
    view()->showRuns({readRun(folder)});
    for (int i = 0; i < kBatches; ++i) {
        const RunRecord* run = view()->shown();
        RunNews news;
        news.info = run->info;
        news.reports = reports(i);
        news.log = line(i) + '\n';
        news.upTo = run->upTo;
        news.upTo.log += news.log.size();
        view()->takeNews(folder, run->upTo, news);
    }
    expectBounded(2 * kManyReports);
}

TEST_F(BoundedMemoryTest, OfAnOpenedRunWithAVeryLongLogTheEndIsShown) {
    NoObserver observer;
    const std::filesystem::path folder =
        runExperiment(smallExperiment("chatty"), observer, {}).folder;
    {
        std::ofstream log(RunPaths{folder}.log(), std::ios::app);
        for (int i = 0; i < kBatches; ++i) {
            log << line(i) << '\n';
        }
    }
    const RunRecord run = readRun(folder);
    EXPECT_LE(run.log.size(), kMostLogBytes + 100);
    EXPECT_TRUE(run.log.starts_with("(earlier lines: log.txt)\nbatch ")) << "whole lines";
    EXPECT_TRUE(run.log.ends_with(line(kBatches - 1) + '\n'));
    EXPECT_EQ(run.upTo.log, std::filesystem::file_size(RunPaths{folder}.log()));
}

}  // namespace
}  // namespace ld3::ui
