#include "tests/support/rule_weights.h"

#include "core/base/atomic_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <zlib.h>

namespace ld3 {
namespace {

using testing::ruleTensor;

/// Every tensor bit for bit: otherwise no other comparison would mean anything.
TEST(RuleWeightsTest, AreThoseOfTheReference) {
    const auto all = nlohmann::json::parse(
        readFile(LD3_TEST_DATA "/metrics/networks/rule_checksums.json"))["nets"];
    ASSERT_EQ(all.size(), 5U);
    for (const auto& [net, tensors] : all.items()) {
        const auto weights = testing::ruleWeights(net);
        for (const auto& [name, about] : tensors.items()) {
            SCOPED_TRACE(net + " " + name);
            const auto found = weights.find(name);
            ASSERT_NE(found, weights.end());
            const Tensor& tensor = found->second;
            EXPECT_EQ(tensor.sizes().vec(), about["shape"].get<std::vector<int64_t>>());
            const auto checksum = ::crc32(0,
                                          static_cast<const Bytef*>(tensor.data_ptr()),
                                          static_cast<uInt>(tensor.nbytes()));
            EXPECT_EQ(checksum, std::stoul(about["crc32"].get<std::string>(), nullptr, 16));
        }
    }
}

TEST(RuleWeightsTest, TheSeedChangesThem) {
    const Tensor first = ruleTensor("vgg16", "features.0.bias", {64});
    const Tensor second = ruleTensor("vgg16", "features.0.bias", {64}, 2);
    EXPECT_FALSE(torch::equal(first, second));
    EXPECT_LT((first.abs().max()).item<double>(), 0.126);
}

}  // namespace
}  // namespace ld3
