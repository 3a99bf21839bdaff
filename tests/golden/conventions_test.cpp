#include "core/metrics/bytes.h"
#include "core/metrics/subset.h"
#include "tests/golden/statistics_golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

const TensorFile& conventions() {
    static const TensorFile file = readSafetensors(golden::kStatistics + "conventions.safetensors");
    return file;
}

Tensor tensorOf(const std::vector<int64_t>& values) {
    return torch::tensor(values, torch::kInt64);
}

TEST(GoldenConventions, BytesAreExactlyEqual) {
    for (const auto& [name, rounding] :
         {std::pair("edm", ByteRounding::Edm), std::pair("ld3", ByteRounding::Ld3)}) {
        for (const std::string precision : {"32", "64"}) {
            const Tensor& x = conventions().at("x" + precision, "conventions");
            const Tensor& bytes = conventions().at(name + ("_u8_" + precision), "conventions");
            EXPECT_TRUE(torch::equal(toBytes(x, rounding), bytes)) << name << precision;
        }
    }
}

TEST(GoldenConventions, SubsetsAreNumpys) {
    const auto expectSubset = [](int64_t total, int64_t count, uint32_t seed) {
        const std::string key = "subset_n" + std::to_string(total) + "_k" + std::to_string(count) +
                                "_seed" + std::to_string(seed);
        EXPECT_TRUE(torch::equal(tensorOf(randomSubset(total, count, seed)),
                                 conventions().at(key, "conventions")))
            << key;
    };
    expectSubset(10, 7, 0);
    expectSubset(60, 50, 0);
    expectSubset(60, 50, 1);
    expectSubset(1000, 100, 12345);
}

TEST(GoldenConventions, BatchesAreEdms) {
    const auto expectBatches = [](int64_t count, int64_t batch, int64_t ranks) {
        const std::string key = "batches_n" + std::to_string(count) + "_b" + std::to_string(batch) +
                                "_w" + std::to_string(ranks);
        EXPECT_TRUE(torch::equal(tensorOf(batchSizes(count, batch, ranks)),
                                 conventions().at(key, "conventions")))
            << key;
    };
    expectBatches(130, 64, 1);
    expectBatches(50'000, 64, 1);
    expectBatches(50'000, 64, 4);
}

}  // namespace
}  // namespace ld3
