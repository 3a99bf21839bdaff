#include "core/runs/metrics_log.h"

#include "core/base/atomic_file.h"
#include "core/runs/checkpoint.h"
#include "core/runs/report_json.h"
#include "tests/unit/runs/run_fixture.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::TemporaryFolder;

TrainingReport someReport(int iteration) {
    TrainingReport report;
    report.kind = ReportKind::NoisePass;
    report.iteration = iteration;
    report.round = 2;
    report.label = "ein \"Wort\", λ";
    report.trainLoss = 0.1 + iteration;
    report.validLoss = std::numeric_limits<double>::quiet_NaN();
    report.bestLoss = 1.0 / 3.0;
    report.improved = true;
    report.gradientNorm = 1e-300;
    report.learningRate = 5e-5;
    report.noisesMoved = 3;
    report.times = {80.0, 1.0 / 7.0, 0.002};
    report.evalTimes = {80.0, 0.2, 0.002};
    report.evaluations = {100, 7};
    report.elapsedSeconds = 12.5;
    report.fractionDone = 0.25;
    report.etaSeconds = std::numeric_limits<double>::quiet_NaN();
    return report;
}

TEST(MetricsLog, RoundTripWithNullForNaN) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    MetricsLog log(path, 0);
    log.append({someReport(1), someReport(2)});
    log.flush();
    EXPECT_EQ(log.position(), static_cast<int64_t>(std::filesystem::file_size(path)));
    EXPECT_NE(readFile(path).find("\"valid_loss\":null"), std::string::npos);

    const std::vector<TrainingReport> reports = readMetrics(path).reports;
    ASSERT_EQ(reports.size(), 2u);
    const TrainingReport& report = reports[1];
    const TrainingReport expected = someReport(2);
    EXPECT_EQ(report.kind, expected.kind);
    EXPECT_EQ(report.iteration, 2);
    EXPECT_EQ(report.label, expected.label);
    EXPECT_EQ(report.trainLoss, expected.trainLoss);
    EXPECT_TRUE(std::isnan(report.validLoss));
    EXPECT_EQ(report.bestLoss, expected.bestLoss);
    EXPECT_TRUE(report.improved);
    EXPECT_EQ(report.gradientNorm, expected.gradientNorm);
    EXPECT_EQ(report.noisesMoved, 3);
    EXPECT_EQ(report.times, expected.times);
    EXPECT_EQ(report.evalTimes, expected.evalTimes);
    EXPECT_EQ(report.evaluations.cost(), 121);
    EXPECT_TRUE(std::isnan(report.etaSeconds));
}

TEST(MetricsLog, IsCutOffAtTheCheckpoint) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    int64_t position = 0;
    {
        MetricsLog log(path, 0);
        log.append({someReport(1)});
        position = log.position();
        log.append({someReport(2), someReport(3)});
    }
    MetricsLog log(path, position);
    log.append({someReport(4)});
    const auto reports = readMetrics(path).reports;
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[1].iteration, 4);
    EXPECT_EQ(codeOf([&path] { const MetricsLog longer(path, 1'000'000); }), ErrorCode::BadFile);
    EXPECT_EQ(codeOf([&folder] { const MetricsLog log(folder.path(), 0); }), ErrorCode::Io);
}

TEST(MetricsLog, LeavesOutALineThatIsBeingWritten) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    EXPECT_TRUE(readMetrics(path).reports.empty());
    const std::string line = reportToJson(someReport(1)).dump();
    writeFileAtomically(path, line + "\n" + line.substr(0, 20));
    EXPECT_EQ(readMetrics(path).reports.size(), 1u);
}

TEST(MetricsLog, IsReadOnFromWhereItWasReadTo) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    MetricsLog log(path, 0);
    log.append({someReport(1), someReport(2)});
    const int64_t checkpoint = log.position();
    const NewMetrics first = readMetrics(path);
    EXPECT_EQ(first.upTo.bytes, checkpoint);
    EXPECT_FALSE(first.isWhole);
    EXPECT_TRUE(readMetrics(path, first.upTo).reports.empty());

    log.append({someReport(3)});
    const NewMetrics second = readMetrics(path, first.upTo);
    EXPECT_FALSE(second.isWhole);
    ASSERT_EQ(second.reports.size(), 1u);
    EXPECT_EQ(second.reports[0].iteration, 3);

    // Back to the checkpoint, and further than before.
    MetricsLog resumed(path, checkpoint);
    resumed.append({someReport(7), someReport(8)});
    const NewMetrics third = readMetrics(path, second.upTo);
    EXPECT_TRUE(third.isWhole);
    ASSERT_EQ(third.reports.size(), 4u);
    EXPECT_EQ(third.reports[2].iteration, 7);
    EXPECT_EQ(third.upTo.lines, 4);

    std::filesystem::remove(path);
    EXPECT_TRUE(readMetrics(path, third.upTo).isWhole);
}

TEST(MetricsLog, NamesTheDamagedLine) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    const std::string line = reportToJson(someReport(1)).dump() + "\n";
    for (const std::string damage : {"{\"kind\": \"iteration\"}\n", "not json\n", "[]\n", "\n"}) {
        writeFileAtomically(path, line + damage + line);
        try {
            (void)readMetrics(path);
            ADD_FAILURE() << damage;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_NE(error.where().find("line 2"), std::string::npos) << error.what();
        }
    }
}

TEST(MetricsLog, OfAVeryLongFileFewAreKeptAndTheEndIsKnown) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "metrics.jsonl";
    constexpr int kAll = 30'000;
    constexpr size_t kMost = 500;
    std::vector<TrainingReport> reports(kAll);
    for (int i = 0; i < kAll; ++i) {
        reports[static_cast<size_t>(i)].iteration = i + 1;
        reports[static_cast<size_t>(i)].trainLoss = 1.0 / (i + 1);
    }
    MetricsLog log(path, 0);
    log.append(reports);
    const NewMetrics news = readMetrics(path, {}, kMost);
    EXPECT_LE(news.reports.size(), kMost);
    EXPECT_GT(news.reports.size(), kMost / 4);
    EXPECT_EQ(news.reports.front().iteration, 1);
    EXPECT_EQ(news.reports.back().iteration, kAll);
    EXPECT_EQ(news.upTo.lines, kAll);
    EXPECT_EQ(news.upTo.bytes, log.position());
    log.append({someReport(1)});
    const NewMetrics more = readMetrics(path, news.upTo, kMost);
    EXPECT_FALSE(more.isWhole);
    ASSERT_EQ(more.reports.size(), 1U);
    EXPECT_EQ(more.reports.front().label, someReport(1).label);
}

TEST(MetricsLog, AFieldOfAnotherKindIsNamedWithItsLine) {
    const nlohmann::json good = nlohmann::json::parse(reportToJson(someReport(1)).dump());
    for (const auto& [field, value] : {std::pair{"/kind", "1"},
                                       {"/iteration", "\"1\""},
                                       {"/round", "1.5"},
                                       {"/label", "null"},
                                       {"/train_loss", "\"low\""},
                                       {"/improved", "1"},
                                       {"/noises_moved", "[]"},
                                       {"/times", "80"},
                                       {"/eval_times", "[80, null]"},
                                       {"/evaluations", "[]"},
                                       {"/evaluations/with_gradient", "\"7\""},
                                       {"/eta_seconds", "true"}}) {
        nlohmann::json json = good;
        json[nlohmann::json::json_pointer(field)] = nlohmann::json::parse(value);
        try {
            (void)reportFromJson(json, "metrics.jsonl, line 3");
            ADD_FAILURE() << field << " = " << value << " was taken";
        } catch (const Error& error) {
            const std::string name = std::string(field).substr(std::string(field).rfind('/') + 1);
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_NE(error.where().find("line 3"), std::string::npos) << error.what();
            EXPECT_NE(error.where().find(name), std::string::npos) << error.what();
        }
    }
    EXPECT_EQ(codeOf([] { (void)reportFromJson(nlohmann::json(7), "line"); }), ErrorCode::BadFile);
}

TEST(Checkpoint, RoundTrip) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "state.safetensors";
    EXPECT_FALSE(loadCheckpoint(path).has_value());
    Checkpoint checkpoint;
    checkpoint.state.tensors["logits"] = torch::arange(5, torch::kFloat64);
    checkpoint.state.metadata["iteration"] = "7";
    checkpoint.metricsBytes = 1234;
    checkpoint.elapsedSeconds = 1.0 / 3.0;
    saveCheckpoint(checkpoint, path);
    const auto read = loadCheckpoint(path);
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(torch::equal(read->state.tensors.at("logits"), torch::arange(5, torch::kFloat64)));
    EXPECT_EQ(read->state.metadata, checkpoint.state.metadata);
    EXPECT_EQ(read->metricsBytes, 1234);
    EXPECT_EQ(read->elapsedSeconds, 1.0 / 3.0);
}

TEST(Checkpoint, RefusesOtherFiles) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "state.safetensors";
    writeSafetensors(path, {{{"x", torch::zeros({1})}}, {}});
    EXPECT_EQ(codeOf([&path] { (void)loadCheckpoint(path); }), ErrorCode::BadFile);
    writeFileAtomically(path, "short");
    EXPECT_EQ(codeOf([&path] { (void)loadCheckpoint(path); }), ErrorCode::BadFile);
}

}  // namespace

}  // namespace ld3
