#include "core/base/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <new>
#include <stdexcept>

namespace ld3 {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

template <class Thrown>
Error translated(const Thrown& thrown) {
    try {
        throw thrown;
    } catch (...) {
        return currentError("here");
    }
}

TEST(ErrorTest, IsOneLineOfWhatWhereAndRemedy) {
    const Error error(ErrorCode::BadFile, "truncated", "a.pt", "download it again");
    EXPECT_STREQ(error.what(), "truncated: a.pt: download it again");
    EXPECT_EQ(error.problem(), "truncated");
    EXPECT_EQ(error.where(), "a.pt");
    EXPECT_EQ(error.remedy(), "download it again");
}

TEST(ErrorTest, DropsFurtherLines) {
    const Error error(ErrorCode::Internal, "first\nsecond", "a\nb", "c\nd");
    EXPECT_STREQ(error.what(), "first: a: c");
}

TEST(ErrorTest, ShortensLongTextBetweenCharacters) {
    std::string text = "x";
    for (int i = 0; i < 200; ++i) {
        text += "é";  // two bytes: an even limit would fall between them
    }
    const Error error(ErrorCode::Internal, text, "", "");
    EXPECT_THAT(error.problem(), EndsWith("é…"));
    EXPECT_LE(error.problem().size(), 303U);
    EXPECT_GE(error.problem().size(), 299U);
}

TEST(ErrorTest, PassesThroughTranslationUnchanged) {
    const Error error = translated(Error(ErrorCode::Busy, "in use", "run", "wait"));
    EXPECT_EQ(error.code(), ErrorCode::Busy);
    EXPECT_STREQ(error.what(), "in use: run: wait");
}

TEST(ErrorTest, RecognisesExhaustedMemoryWhoeverSaysIt) {
    EXPECT_EQ(translated(std::bad_alloc()).code(), ErrorCode::OutOfMemory);
    EXPECT_EQ(translated(std::runtime_error("CUDA out of memory. Tried …")).code(),
              ErrorCode::OutOfMemory);
    EXPECT_EQ(translated(std::runtime_error("DefaultCPUAllocator: can't allocate memory: 8 bytes"))
                  .code(),
              ErrorCode::OutOfMemory);
}

TEST(ErrorTest, TakesThePathFromFileSystemErrors) {
    const auto code = std::make_error_code(std::errc::permission_denied);
    const Error with = translated(std::filesystem::filesystem_error("x", "/some/path", code));
    EXPECT_EQ(with.code(), ErrorCode::Io);
    EXPECT_EQ(with.where(), "/some/path");
    EXPECT_THAT(with.problem(), HasSubstr("ermission denied"));
    EXPECT_EQ(translated(std::filesystem::filesystem_error("x", code)).where(), "here");
}

TEST(ErrorTest, TakesWhatIsNoExceptionToo) {
    const Error error = translated(7);
    EXPECT_EQ(error.code(), ErrorCode::Internal);
    EXPECT_EQ(error.where(), "here");
    EXPECT_FALSE(error.remedy().empty());
}

TEST(ErrorTest, CallsWhatItDoesNotKnowInternal) {
    const Error error = translated(std::logic_error("size mismatch\nException raised from …"));
    EXPECT_EQ(error.code(), ErrorCode::Internal);
    EXPECT_EQ(error.where(), "here");
    EXPECT_THAT(error.what(), Not(HasSubstr("\n")));
    EXPECT_EQ(error.problem(), "size mismatch");
}

}  // namespace
}  // namespace ld3
