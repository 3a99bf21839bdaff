#include "core/metrics/moments.h"

#include "tests/golden/statistics_golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

/// Of a stable method, relative to the largest entry of the covariance.
constexpr double kTolerance = 1e-13;

struct Expected {
    Tensor mean, covariance;
};

Expected expected(const std::string& name) {
    return {golden::frechetTensor(name + ".mu"), golden::symmetricMatrix(name + ".sigma", 64)};
}

void expectEqual(const GaussianMoments& actual, const Expected& expected, const std::string& what) {
    EXPECT_LT(golden::maxRelative(actual.covariance, expected.covariance), kTolerance) << what;
    EXPECT_LT(golden::maxRelative(actual.mean, expected.mean), kTolerance) << what;
    EXPECT_TRUE(torch::equal(actual.covariance, actual.covariance.t())) << what;
}

Moments ofBatches(const Tensor& features, const std::vector<int64_t>& sizes) {
    Moments moments(features.size(1));
    int64_t begin = 0;
    for (const int64_t size : sizes) {
        moments.add(features.narrow(0, begin, size));
        begin += size;
    }
    EXPECT_EQ(moments.count(), features.size(0));
    return moments;
}

TEST(GoldenMoments, OfBatchesAndAllAtOnce) {
    for (const std::string name : {"moments", "moments_offset"}) {
        const Tensor& features = golden::frechetTensor(name + ".features");
        const Tensor sizes = golden::frechetTensor(name + ".batch_sizes");
        const std::vector<int64_t> batches(sizes.data_ptr<int64_t>(),
                                           sizes.data_ptr<int64_t>() + sizes.numel());
        expectEqual(ofBatches(features, {1000}).result(), expected(name), name + ", at once");
        expectEqual(ofBatches(features, batches).result(), expected(name), name + ", batches");
        expectEqual(ofBatches(features, std::vector<int64_t>(1000, 1)).result(),
                    expected(name),
                    name + ", one by one");
    }
}

TEST(GoldenMoments, OfPartsThatAreMerged) {
    const Tensor& features = golden::frechetTensor("moments.features");
    const auto firstCount = golden::frechetTensor("moments.part1.n").item<int64_t>();
    const auto secondCount = golden::frechetTensor("moments.part2.n").item<int64_t>();
    Moments first(64), second(64);
    first.add(features.narrow(0, 0, firstCount));
    second.add(features.narrow(0, firstCount, secondCount));
    expectEqual(first.result(), expected("moments.part1"), "first part");
    expectEqual(second.result(), expected("moments.part2"), "second part");
    Moments turned = second;
    turned.merge(first);
    first.merge(second);
    expectEqual(first.result(), expected("moments"), "merged");
    expectEqual(turned.result(), expected("moments"), "merged the other way round");
}

}  // namespace
}  // namespace ld3
