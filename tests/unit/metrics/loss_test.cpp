#include "core/metrics/loss.h"

#include "core/base/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

TEST(LossTest, NamesAreReadBack) {
    for (const Loss loss : {Loss::L2, Loss::L1, Loss::Lpips}) {
        EXPECT_FALSE(lossName(loss).empty());
        EXPECT_EQ(lossFromName(lossName(loss)), loss);
    }
}

TEST(LossTest, CapitalLettersAreUnderstood) {
    EXPECT_EQ(lossFromName("LPIPS"), Loss::Lpips);
    EXPECT_EQ(lossFromName("L1"), Loss::L1);
}

TEST(LossTest, AnUnknownNameIsRefusedWithTheKnownOnes) {
    for (const std::string name : {"", "l3", "l2 ", "mse"}) {
        try {
            (void)lossFromName(name);
            ADD_FAILURE() << "accepted '" << name << "'";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
            EXPECT_EQ(error.where(), name);
            EXPECT_THAT(error.remedy(), HasSubstr("l2, l1 or lpips"));
        }
    }
}

}  // namespace
}  // namespace ld3
