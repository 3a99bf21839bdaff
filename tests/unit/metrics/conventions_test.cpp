#include "core/base/error.h"
#include "core/metrics/bytes.h"
#include "core/metrics/subset.h"

#include <gtest/gtest.h>

#include <numeric>

namespace ld3 {
namespace {

TEST(Bytes, AreRoundedAsTheNamesSay) {
    const Tensor x = torch::tensor({-2.0, -1.0, 0.0, 1.0 / 255, 1.0, 2.0}, torch::kFloat64);
    const Tensor edm = toBytes(x, ByteRounding::Edm), ld3 = toBytes(x, ByteRounding::Ld3);
    EXPECT_EQ(edm.scalar_type(), torch::kUInt8);
    EXPECT_TRUE(torch::equal(edm, torch::tensor({0, 0, 128, 128, 255, 255}, torch::kUInt8)));
    EXPECT_TRUE(torch::equal(ld3, torch::tensor({0, 0, 127, 128, 255, 255}, torch::kUInt8)));
    const Tensor pictures = torch::rand({2, 3, 4, 4}, seededGenerator(1), torch::kFloat64);
    EXPECT_TRUE(torch::equal(bytesFromPictures(pictures, ByteRounding::Edm),
                             (pictures * 255).round().to(torch::kUInt8)));
}

TEST(Bytes, NamesOfRoundings) {
    for (const ByteRounding rounding : {ByteRounding::Edm, ByteRounding::Ld3}) {
        EXPECT_EQ(byteRoundingFromName(byteRoundingName(rounding)), rounding);
    }
    EXPECT_THROW((void)byteRoundingFromName("up"), Error);
}

TEST(Subset, IsASubset) {
    const std::vector<int64_t> all = randomSubset(100, 100, 3);
    EXPECT_EQ(all.front(), 0);
    EXPECT_EQ(all.back(), 99);
    EXPECT_EQ(std::accumulate(all.begin(), all.end(), int64_t{0}), 4950);
    EXPECT_NE(randomSubset(100, 10, 0), randomSubset(100, 10, 1));
    EXPECT_TRUE(randomSubset(0, 0, 0).empty());
    EXPECT_THROW((void)randomSubset(5, 6, 0), Error);
}

TEST(Subset, BatchesAddUp) {
    EXPECT_EQ(batchSizes(10, 4), (std::vector<int64_t>{4, 3, 3}));
    EXPECT_EQ(batchSizes(4, 4), (std::vector<int64_t>{4}));
    EXPECT_TRUE(batchSizes(0, 4).empty());
    EXPECT_THROW((void)batchSizes(4, 0), Error);
}

}  // namespace
}  // namespace ld3
