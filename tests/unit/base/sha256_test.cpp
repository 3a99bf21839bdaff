#include "core/base/sha256.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/run_control.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <future>
#include <sys/stat.h>

namespace ld3 {
namespace {

// FIPS 180-2, appendix B, and NIST's vector for the empty message.
TEST(Sha256Test, AgreesWithPublishedVectors) {
    EXPECT_EQ(sha256OfBytes(""),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256OfBytes("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256OfBytes("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256Test, StreamsFilesOfAnyLength) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "file";
    writeFileAtomically(path, std::string(1000000, 'a'));
    EXPECT_EQ(sha256OfFile(path),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    constexpr size_t kBlock = 1 << 20;
    for (const size_t size : {size_t{0}, kBlock - 1, kBlock, kBlock + 1}) {
        const std::string content(size, '\x80');
        writeFileAtomically(path, content);
        EXPECT_EQ(sha256OfFile(path), sha256OfBytes(content)) << size;
    }
}

TEST(Sha256Test, NamesWhatCannotBeRead) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path missing = folder.path() / "missing";
    try {
        (void)sha256OfFile(missing);
        FAIL() << "a missing file has a digest";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotFound);
        EXPECT_EQ(error.where(), missing.string());
    }
    EXPECT_THROW((void)sha256OfFile(folder.path()), Error);
}

TEST(Sha256Test, AStopBeforehandEndsIt) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "file";
    writeFileAtomically(path, "abc");
    std::stop_source stop;
    EXPECT_EQ(sha256OfFile(path, stop.get_token()), sha256OfBytes("abc"));
    stop.request_stop();
    EXPECT_THROW((void)sha256OfFile(path, stop.get_token()), Stopped);
}

TEST(Sha256Test, AStopIsHeardInTheMiddleOfAFile) {
    // Of a pipe it is known how far its reader is.
    const testing::TemporaryFolder folder;
    const std::filesystem::path pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), S_IRUSR | S_IWUSR), 0);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    std::stop_source stop;
    std::future<std::string> digest =
        std::async(std::launch::async, [&] { return sha256OfFile(pipe, stop.get_token()); });
    {
        const std::string megabytes(size_t{3} << 20, 'a');
        std::ofstream writer(pipe, std::ios::binary);
        writer << megabytes << std::flush;
        stop.request_stop();
        writer << megabytes << std::flush;  // in vain where the reader has gone
    }
    EXPECT_THROW((void)digest.get(), Stopped);
    (void)std::signal(SIGPIPE, before);
}

}  // namespace
}  // namespace ld3
