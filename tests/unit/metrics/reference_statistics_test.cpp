#include "core/metrics/reference_statistics.h"

#include "core/base/error.h"
#include "core/checkpoints/npz.h"

#include <gmock/gmock.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;

fs::path folder() {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_statistics_test";
    fs::create_directories(path);
    return path;
}

GaussianMoments moments(int64_t dimension, int64_t count) {
    const Tensor x = torch::randn({2 * dimension, dimension}, seededGenerator(1), torch::kFloat64);
    return {x.mean(0), x.t().cov(), count};
}

Error errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error";
    return {ErrorCode::Internal, "", "", ""};
}

TEST(ReferenceStatistics, AreReadAsWritten) {
    const GaussianMoments written = moments(20, 50'000);
    const fs::path path = folder() / "statistics.npz";
    writeReferenceStatistics(path, written, {"pixel-pca", "0123abcd"});
    const ReferenceStatistics back = readReferenceStatistics(path);
    EXPECT_TRUE(torch::equal(back.moments.mean, written.mean));
    EXPECT_TRUE(torch::equal(back.moments.covariance, written.covariance));
    EXPECT_EQ(back.moments.count, 50'000);
    EXPECT_EQ(back.origin, (StatisticsOrigin{"pixel-pca", "0123abcd"}));
    const NpzFile file = NpzFile::open(path);
    EXPECT_EQ(file.read("mu").scalar_type(), torch::kFloat64);
    EXPECT_EQ(file.sizes("sigma"), (std::vector<int64_t>{20, 20}));
}

TEST(ReferenceStatistics, WithoutOriginHoldTheTwoArraysAlone) {
    const fs::path path = folder() / "plain.npz";
    writeReferenceStatistics(path, moments(5, 0));
    EXPECT_EQ(NpzFile::open(path).names(), (std::vector<std::string>{"mu", "sigma"}));
    EXPECT_EQ(readReferenceStatistics(path).moments.count, 0);
}

TEST(ReferenceStatistics, OfFloat32AreUsedAndMadeSymmetric) {
    const GaussianMoments exact = moments(30, 0);
    Tensor rough = exact.covariance.clone();
    rough[3][4] += 1e-8;
    const fs::path path = folder() / "rough.npz";
    writeNpz(path, {{"mu", exact.mean.to(torch::kFloat32)}, {"sigma", rough}});
    const ReferenceStatistics back = readReferenceStatistics(path);
    EXPECT_TRUE(torch::equal(back.moments.covariance, back.moments.covariance.t()));
    ASSERT_EQ(back.warnings.size(), 1U);
    EXPECT_THAT(back.warnings[0], testing::HasSubstr("not quite symmetric"));
}

TEST(ReferenceStatistics, StrangeExtrasAreNotBelieved) {
    const GaussianMoments plain = moments(5, 0);
    const fs::path path = folder() / "extras.npz";
    writeNpz(path,
             {{"mu", plain.mean},
              {"sigma", plain.covariance},
              {"count", torch::randn({3})},
              {"feature_net", torch::randn({3})}});
    const ReferenceStatistics back = readReferenceStatistics(path);
    EXPECT_EQ(back.moments.count, 0);
    EXPECT_EQ(back.origin, StatisticsOrigin());
}

TEST(ReferenceStatistics, OfUnlikeNetsAreNotCompared) {
    ReferenceStatistics first{moments(5, 0), {"pixel-pca", "aaaa"}, "", {}};
    ReferenceStatistics second = first;
    requireComparable(first, second);
    second.origin.featureNetSha256 = "bbbb";
    EXPECT_THAT(errorOf([&] { requireComparable(first, second); }).what(),
                testing::HasSubstr("pixel-pca (aaaa) and pixel-pca (bbbb)"));
    second.origin = {};
    requireComparable(first, second);
    second.moments = moments(6, 0);
    EXPECT_THAT(errorOf([&] { requireComparable(first, second); }).what(),
                testing::HasSubstr("5 and 6"));
}

TEST(ReferenceStatistics, MissingFileIsSaid) {
    EXPECT_EQ(errorOf([] { (void)readReferenceStatistics(folder() / "none.npz"); }).code(),
              ErrorCode::NotFound);
}

}  // namespace
}  // namespace ld3
