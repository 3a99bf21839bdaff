#include "core/base/number_list.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using Numbers = std::vector<uint64_t>;

TEST(NumberListTest, ReadsNumbersAndRangesEachOnce) {
    EXPECT_EQ(wholeNumbersFromText("4-8"), (Numbers{4, 5, 6, 7, 8}));
    EXPECT_EQ(wholeNumbersFromText(" 10, 4;5 5-6 "), (Numbers{10, 4, 5, 6}));
    EXPECT_EQ(wholeNumbersFromText("18446744073709551615"), (Numbers{UINT64_MAX}));
    EXPECT_EQ(wholeNumbersFromText("18446744073709551614-18446744073709551615").value().size(), 2U);
    EXPECT_EQ(wholeNumbersFromText(""), Numbers{});
}

TEST(NumberListTest, RefusesWhatIsNoSuchList) {
    for (const char* text : {"4-", "-4", "8-4", "4.5", "four", "1-2-3", "0-5000", "1,x", "1e3"}) {
        EXPECT_EQ(wholeNumbersFromText(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace ld3
