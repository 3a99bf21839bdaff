#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/run_control.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <stop_token>
#include <sys/resource.h>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

/// Lets no file grow beyond a size, as a full disk would, until the end of the scope.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limited{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

  private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

class AtomicFileTest : public ::testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path inFolder(const std::string& name) const {
        return m_folder.path() / name;
    }

    [[nodiscard]] auto entries() const {
        return std::distance(std::filesystem::directory_iterator(m_folder.path()), {});
    }

  private:
    testing::TemporaryFolder m_folder;
};

template <class Action>
Error errorOf(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no Error was thrown";
    return {ErrorCode::Internal, "", "", ""};
}

TEST_F(AtomicFileTest, WritesAndReadsBytesUnchanged) {
    std::string bytes = "line\r\n";
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
    }
    writeFileAtomically(inFolder("a"), bytes);
    EXPECT_EQ(readFile(inFolder("a")), bytes);
}

TEST_F(AtomicFileTest, KeepsEmptyContentEmpty) {
    writeFileAtomically(inFolder("empty"), "");
    EXPECT_TRUE(std::filesystem::exists(inFolder("empty")));
    EXPECT_EQ(readFile(inFolder("empty")), "");
}

TEST_F(AtomicFileTest, ReplacesALongerFileAndLeavesNothingBeside) {
    writeFileAtomically(inFolder("a"), std::string(10000, 'x'));
    writeFileAtomically(inFolder("a"), "short");
    EXPECT_EQ(readFile(inFolder("a")), "short");
    EXPECT_EQ(entries(), 1);
}

TEST_F(AtomicFileTest, NamesTheFileWhereTheFolderDoesNotExist) {
    const std::filesystem::path path = inFolder("missing") / "file.json";
    const Error error = errorOf([&] { writeFileAtomically(path, "content"); });
    EXPECT_EQ(error.code(), ErrorCode::Io);
    EXPECT_EQ(error.where(), path.string());
    EXPECT_THAT(error.problem(), HasSubstr("No such file or directory"));
    EXPECT_FALSE(std::filesystem::exists(inFolder("missing")));
}

TEST_F(AtomicFileTest, KeepsTheOldFileWhenTheDiskIsFull) {
    writeFileAtomically(inFolder("a"), "old");
    const std::string large(100000, 'x');
    {
        const FileSizeLimit full(5000);
        const Error error = errorOf([&] { writeFileAtomically(inFolder("a"), large); });
        EXPECT_EQ(error.code(), ErrorCode::Io);
        EXPECT_EQ(error.where(), inFolder("a").string());
    }
    EXPECT_EQ(readFile(inFolder("a")), "old");
    EXPECT_EQ(entries(), 1);
}

TEST_F(AtomicFileTest, KeepsTheOldFileWhenTheWriterThrows) {
    writeFileAtomically(inFolder("a"), "old");
    const auto failing = [](const std::filesystem::path& temporary) {
        std::ofstream(temporary) << "half";
        throw std::runtime_error("gave up");
    };
    EXPECT_THROW(replaceFileAtomically(inFolder("a"), failing), std::runtime_error);
    EXPECT_EQ(readFile(inFolder("a")), "old");
    EXPECT_EQ(entries(), 1);
}

TEST_F(AtomicFileTest, KeepsTheOldFileWhenItIsStopped) {
    writeFileAtomically(inFolder("a"), "old");
    std::stop_source stop;
    // As late as a test can: all is written.
    const auto stopping = [&](const std::filesystem::path& temporary) {
        std::ofstream(temporary) << "new";
        stop.request_stop();
    };
    EXPECT_THROW(replaceFileAtomically(inFolder("a"), stopping, stop.get_token()), Stopped);
    EXPECT_THROW(writeFileAtomically(inFolder("a"), "new", stop.get_token()), Stopped);
    EXPECT_EQ(readFile(inFolder("a")), "old");
    EXPECT_EQ(entries(), 1);
    writeFileAtomically(inFolder("a"), "new", std::stop_source().get_token());
    EXPECT_EQ(readFile(inFolder("a")), "new");
}

TEST_F(AtomicFileTest, DoesNotReplaceAFolder) {
    createFolder(inFolder("folder"));
    const Error error = errorOf([&] { writeFileAtomically(inFolder("folder"), "content"); });
    EXPECT_EQ(error.code(), ErrorCode::Io);
    EXPECT_TRUE(std::filesystem::is_directory(inFolder("folder")));
    EXPECT_EQ(entries(), 1);
}

TEST_F(AtomicFileTest, WhatTookLongIsKeptWhereOnlyItsNameCannotBeGiven) {
    writeFileOrKeep(inFolder("a"), "first");
    writeFileOrKeep(inFolder("a"), "second");
    EXPECT_EQ(readFile(inFolder("a")), "second");
    EXPECT_EQ(entries(), 1);
    const std::filesystem::path taken = inFolder("taken");
    createFolder(taken);
    const Error error = errorOf([&] { writeFileOrKeep(taken, "content"); });
    EXPECT_EQ(error.code(), ErrorCode::Io);
    EXPECT_EQ(error.where(), taken.string());
    EXPECT_THAT(error.problem(), HasSubstr("cannot replace the file"));
    EXPECT_EQ(entries(), 3);
    for (const auto& entry : std::filesystem::directory_iterator(taken.parent_path())) {
        if (entry.path() != taken && entry.path() != inFolder("a")) {
            EXPECT_EQ(readFile(entry.path()), "content");
            EXPECT_THAT(error.remedy(), HasSubstr(entry.path().string())) << "it is named";
        }
    }
}

TEST_F(AtomicFileTest, WhatTookLongLeavesNoPartWhereTheDiskIsFull) {
    const std::string large(100'000, 'x');
    {
        const FileSizeLimit full(5000);
        const Error error = errorOf([&] { writeFileOrKeep(inFolder("a"), large); });
        EXPECT_EQ(error.code(), ErrorCode::Io);
        EXPECT_EQ(error.where(), inFolder("a").string());
        EXPECT_THAT(error.problem(), HasSubstr("cannot write"));
    }
    EXPECT_EQ(entries(), 0);
}

TEST_F(AtomicFileTest, SaysBeforeTheWorkWhereNoFileCanBeMade) {
    writeFileAtomically(inFolder("file"), "content");
    checkWritable(inFolder("file"));
    checkWritable(inFolder("new"));
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(inFolder(""));
    EXPECT_NO_THROW(checkWritable("new"));  // in the current folder
    std::filesystem::current_path(before);
    EXPECT_FALSE(std::filesystem::exists(inFolder("new"))) << "nothing is made";
    createFolder(inFolder("folder"));
    for (const std::filesystem::path& path :
         {inFolder("folder"), inFolder("missing") / "file.json", inFolder("file") / "below"}) {
        const Error error = errorOf([&] { checkWritable(path); });
        EXPECT_EQ(error.code(), ErrorCode::Io);
        EXPECT_EQ(error.where(), path.string());
    }
    const std::filesystem::path missing = inFolder("missing") / "file.json";
    EXPECT_EQ(errorOf([&] { checkWritable(missing); }).problem(),
              "the folder of the output does not exist (" + inFolder("missing").string() + ")");
}

TEST_F(AtomicFileTest, TellsAMissingFileFromAnUnreadableOne) {
    EXPECT_EQ(errorOf([&] { (void)readFile(inFolder("none")); }).code(), ErrorCode::NotFound);
    createFolder(inFolder("folder"));
    EXPECT_EQ(errorOf([&] { (void)readFile(inFolder("folder")); }).code(), ErrorCode::Io);
}

TEST_F(AtomicFileTest, ANameThatCannotBeLookedUpIsAnErrorOfReadingAndMaking) {
    const std::filesystem::path path = inFolder(std::string(300, 'x'));
    const Error reading = errorOf([&] { (void)readFile(path); });
    EXPECT_EQ(reading.code(), ErrorCode::Io);
    EXPECT_EQ(reading.where().substr(0, 20), path.string().substr(0, 20));
    EXPECT_EQ(errorOf([&] { createFolder(path); }).code(), ErrorCode::Io);
}

TEST_F(AtomicFileTest, CreatesParentsAndAcceptsAnExistingFolder) {
    const std::filesystem::path deep = inFolder("a") / "b" / "c";
    createFolder(deep);
    createFolder(deep);
    EXPECT_TRUE(std::filesystem::is_directory(deep));
}

TEST_F(AtomicFileTest, RefusesAFolderWhereAFileStands) {
    writeFileAtomically(inFolder("file"), "content");
    EXPECT_EQ(errorOf([&] { createFolder(inFolder("file")); }).code(), ErrorCode::Io);
    const Error below = errorOf([&] { createFolder(inFolder("file") / "below"); });
    EXPECT_EQ(below.code(), ErrorCode::Io);
    EXPECT_EQ(below.where(), (inFolder("file") / "below").string());
}

}  // namespace
}  // namespace ld3
