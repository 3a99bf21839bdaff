#include "core/base/error.h"
#include "core/checkpoints/npz.h"
#include "core/metrics/reference_statistics.h"
#include "tests/golden/statistics_golden.h"

#include <gmock/gmock.h>

#include <chrono>
#include <fstream>
#include <sys/resource.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path kBad = golden::kStatistics + "bad";

const json& manifest() {
    static const json content = json::parse(std::ifstream(kBad / "manifest.json"));
    return content;
}

/// What reading a file ended with: numbers and warnings, or a message.
struct Outcome {
    std::vector<Tensor> contents;
    std::vector<std::string> warnings;
    std::string error;
};

Outcome outcomeOf(const fs::path& path) {
    Outcome outcome;
    try {
        if (path.extension() == ".npy") {
            outcome.contents = {readNpyFile(path)};
        } else {
            const ReferenceStatistics statistics = readReferenceStatistics(path);
            outcome.contents = {statistics.moments.mean, statistics.moments.covariance};
            outcome.warnings = statistics.warnings;
        }
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << error.what();
        EXPECT_THAT(error.where(), testing::StartsWith(path.string()));
        EXPECT_FALSE(error.remedy().empty());
        outcome.error = error.problem();
    }
    return outcome;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void expectEqual(const Outcome& actual, const Outcome& expected) {
    ASSERT_EQ(actual.contents.size(), expected.contents.size());
    for (size_t i = 0; i < actual.contents.size(); ++i) {
        EXPECT_TRUE(torch::equal(actual.contents[i], expected.contents[i]));
    }
}

class StatisticsFile : public testing::TestWithParam<std::string> {};

TEST_P(StatisticsFile, IsTakenOrRefusedAsTheManifestSays) {
    const json& entry = manifest().at(GetParam());
    const std::string expect = entry.at("expect");
    const double before = peakMegabytes();
    const auto begin = std::chrono::steady_clock::now();
    const Outcome outcome = outcomeOf(kBad / GetParam());
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(elapsed.count(), 1.0);
    EXPECT_LT(peakMegabytes() - before, 64.0);
    const bool isRefused = !outcome.error.empty();
    RecordProperty("message", outcome.error);
    if (expect == "ok") {
        EXPECT_FALSE(isRefused) << outcome.error;
    } else if (expect == "error") {
        EXPECT_TRUE(isRefused);
    } else if (expect == "error_or_warn") {
        EXPECT_TRUE(isRefused || !outcome.warnings.empty());
    } else {
        EXPECT_EQ(expect, "ok_or_error");
    }
    if (!isRefused && entry.contains("if_accepted_equals")) {
        expectEqual(outcome, outcomeOf(kBad / entry.at("if_accepted_equals").get<std::string>()));
    }
}

std::vector<std::string> fileNames() {
    std::vector<std::string> names;
    for (const auto& [name, entry] : manifest().items()) {
        names.push_back(name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Bad, StatisticsFile, testing::ValuesIn(fileNames()), [](const auto& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
});

/// The reason, not just any.
TEST(StatisticsFiles, AreRefusedForWhatIsWrongWithThem) {
    const std::map<std::string, std::string> reasons{
        {"asymmetric_sigma.npz", "not symmetric: entries .2, 7. and .7, 2. differ by 1"},
        {"bad_magic.npz", "not an array of NumPy"},
        {"crc_mismatch.npz", "checksum of record sigma.npy is wrong"},
        {"deflate_corrupt.npz", "damaged|checksum|bytes instead"},
        {"dim_mismatch.npz", "sigma has shape .16, 16. where mu has 15 values"},
        {"dtype_complex.npz", "array of type '<c16'"},
        {"dtype_int64.npz", "does not hold floating point"},
        {"header_garbage.npz", "header is not what NumPy writes"},
        {"header_len_past_end.npz", "header reaches past the end"},
        {"indefinite_sigma.npz", "indefinite: its eigenvalues reach from -0.47"},
        {"inf_sigma.npz", "covariance holds NaN or infinity"},
        {"member_short.npz", "the array needs 2048 bytes, there are 1248"},
        {"missing_mu.npz", "no array \"mu\""},
        {"nan_mu.npz", "mean holds NaN"},
        {"not_a_zip.npz", "no end record"},
        {"npy_v9.npz", "format version 9.0"},
        {"object_dtype.npz", "which is a pickle"},
        {"path_traversal.npz", "leaves the archive"},
        {"scalar_mu.npz", "mu has shape"},
        {"shape_huge.npz", "the array needs [0-9]+ bytes, there are"},
        {"shape_negative.npz", "negative size"},
        {"shape_overflow.npz", "overflows 64 bits"},
        {"structured_dtype.npz", "array of records"},
        {"unsupported_method.npz", "method 14|differs from the directory"}};
    for (const auto& [name, reason] : reasons) {
        EXPECT_THAT(outcomeOf(kBad / name).error, testing::ContainsRegex(reason)) << name;
    }
}

TEST(StatisticsFiles, OfEdmAndPytorchFidAreRead) {
    const TensorFile expected = readSafetensors(golden::kStatistics + "edm_ref_stats.safetensors");
    for (const std::string name :
         {"edm_ref_stats", "edm_ref_stats_compressed", "ref_stats_extra_members"}) {
        const ReferenceStatistics statistics =
            readReferenceStatistics(golden::kStatistics + name + ".npz");
        EXPECT_TRUE(torch::equal(statistics.moments.mean, expected.at("mu", name))) << name;
        EXPECT_TRUE(torch::equal(statistics.moments.covariance, expected.at("sigma", name)))
            << name;
        EXPECT_EQ(statistics.moments.count, 0);
        EXPECT_TRUE(statistics.origin.featureNet.empty());
        EXPECT_TRUE(statistics.warnings.empty());
        EXPECT_EQ(statistics.sha256.size(), 64U);
    }
}

}  // namespace
}  // namespace ld3
