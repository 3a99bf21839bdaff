#include "core/runs/run_moves.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "tests/unit/base/temporary_folder.h"
#include "tests/unit/base/without_privileges.h"

#include <gtest/gtest.h>

namespace ld3 {

namespace {

class RunMovesTest : public ::testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path at(const std::string& name) const {
        return m_folder.path() / name;
    }

    [[nodiscard]] std::filesystem::path makeRun(const std::string& name) const {
        createFolder(at(name) / "checkpoint");
        writeFileAtomically(at(name) / "run.json", name);
        return at(name);
    }

    template <class Action>
    static ErrorCode codeOf(Action&& action) {
        try {
            action();
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    }

    testing::TemporaryFolder m_folder;
};

TEST_F(RunMovesTest, ADeletedRunComesBackWhole) {
    const auto run = makeRun("a");
    const auto trashed = trashRun(run);
    EXPECT_FALSE(std::filesystem::exists(run));
    EXPECT_EQ(readFile(trashed / "run.json"), "a");
    EXPECT_TRUE(listRuns(at("")).empty()) << "the trash is no run, and lists none";
    restoreRun(trashed, run);
    EXPECT_EQ(readFile(run / "run.json"), "a");
    EXPECT_TRUE(std::filesystem::is_directory(run / "checkpoint"));
    EXPECT_FALSE(std::filesystem::exists(at(".ld3-trash"))) << "nothing is left behind";
}

TEST_F(RunMovesTest, RunsOfOneNameLieInTheTrashBesideEachOther) {
    const auto first = trashRun(makeRun("a"));
    const auto second = trashRun(makeRun("a"));
    EXPECT_NE(first, second);
    EXPECT_TRUE(removeTrashed(first));
    EXPECT_FALSE(std::filesystem::exists(first));
    restoreRun(second, at("a"));
    EXPECT_TRUE(isRunFolder(at("a")));
}

TEST_F(RunMovesTest, ATakenPlaceIsLeftAlone) {
    const auto trashed = trashRun(makeRun("a"));
    createFolder(at("a"));  // empty: rename(2) would replace it
    EXPECT_EQ(codeOf([&] { restoreRun(trashed, at("a")); }), ErrorCode::Io);
    EXPECT_TRUE(std::filesystem::is_empty(at("a")));
    EXPECT_EQ(readFile(trashed / "run.json"), "a") << "still in the trash";
    std::filesystem::remove(at("a"));
    writeFileAtomically(at("a"), "a file");
    EXPECT_EQ(codeOf([&] { restoreRun(trashed, at("a")); }), ErrorCode::Io);
    EXPECT_EQ(readFile(at("a")), "a file");
    (void)removeTrashed(trashed);
    EXPECT_EQ(codeOf([&] { restoreRun(trashed, at("b")); }), ErrorCode::NotFound);
}

TEST_F(RunMovesTest, ARunThatIsWorkedOnStays) {
    const auto run = makeRun("a");
    const RunLock lock(run);
    EXPECT_EQ(codeOf([&] { (void)trashRun(run); }), ErrorCode::Busy);
    EXPECT_EQ(codeOf([&] { (void)renameRun(run, "b"); }), ErrorCode::Busy);
    EXPECT_TRUE(isRunFolder(run));
    EXPECT_FALSE(std::filesystem::exists(at(".ld3-trash")));
}

TEST_F(RunMovesTest, RenamesUnlessTheNameIsTakenOrNone) {
    const auto run = makeRun("a");
    (void)makeRun("b");
    createFolder(at("empty"));
    for (const char* name : {"b", "empty"}) {
        EXPECT_EQ(codeOf([&] { (void)renameRun(run, name); }), ErrorCode::Io) << name;
    }
    for (const std::string& name : {std::string(),
                                    std::string("x/y"),
                                    std::string(".."),
                                    std::string(".hidden"),
                                    std::string("a\nb"),
                                    std::string(300, 'x')}) {
        EXPECT_EQ(codeOf([&] { (void)renameRun(run, name); }), ErrorCode::InvalidArgument) << name;
    }
    EXPECT_EQ(readFile(run / "run.json"), "a");
    EXPECT_EQ(renameRun(run, "my best λ run"), at("my best λ run"));
    EXPECT_EQ(readFile(at("my best λ run") / "run.json"), "a");
    EXPECT_FALSE(std::filesystem::exists(run));
    EXPECT_EQ(codeOf([&] { (void)renameRun(run, "c"); }), ErrorCode::NotFound);
    EXPECT_EQ(codeOf([&] { (void)trashRun(run); }), ErrorCode::NotFound);
}

TEST_F(RunMovesTest, AFolderThatCannotHoldATrashSaysSo) {
    const auto run = makeRun("a");
    // As where the folder around it cannot be written, for a user who may write everywhere.
    writeFileAtomically(at(".ld3-trash"), "");
    EXPECT_EQ(codeOf([&] { (void)trashRun(run); }), ErrorCode::Io);
    EXPECT_TRUE(isRunFolder(run));
}

TEST_F(RunMovesTest, TheTrashIsListedTheLatestFirst) {
    EXPECT_TRUE(listTrash(at("")).empty());
    const auto first = trashRun(makeRun("a"));
    const auto second = trashRun(makeRun("b"));
    const auto third = trashRun(makeRun("a"));
    createFolder(at(".ld3-trash") / "left behind" / "no run");
    const std::vector<TrashedRun> runs = listTrash(at(""));
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[0].folder, third);
    EXPECT_EQ(runs[1].folder, second);
    EXPECT_EQ(runs[2].folder, first);
    EXPECT_EQ(runs[1].home, at("") / "b");
    EXPECT_EQ(runs[1].deleted.substr(0, 2), "20");
    EXPECT_EQ(runs[1].deleted.size(), std::string("2026-01-31T12:00:00Z").size());
    EXPECT_TRUE(isInTrash(first));
    EXPECT_FALSE(isInTrash(runs[1].home));
    EXPECT_EQ(codeOf([&] { (void)listTrash(at("nothing")); }), ErrorCode::NotFound);
}

TEST_F(RunMovesTest, ATrashThatCannotBeReadHidesNoOther) {
    createFolder(at("night"));
    const auto own = trashRun(makeRun("a"));
    (void)trashRun(makeRun("night/b"));
    const auto closed = at("night") / ".ld3-trash";
    using std::filesystem::perms;
    std::filesystem::permissions(at(""), perms(0755));
    std::filesystem::permissions(closed, perms::none);
    {
        const testing::WithoutPrivileges meanwhile;
        std::vector<std::string> unreadable;
        const std::vector<TrashedRun> runs = listTrash(at(""), &unreadable);
        ASSERT_EQ(runs.size(), 1u);
        EXPECT_EQ(runs[0].folder, own);
        ASSERT_EQ(unreadable.size(), 1u);
        EXPECT_NE(unreadable[0].find(closed.string()), std::string::npos) << unreadable[0];
        EXPECT_EQ(listOwnTrash(at("")).size(), 1u) << "to be restored";
        EXPECT_EQ(codeOf([&] { (void)listOwnTrash(at("night")); }), ErrorCode::Io);
    }
    std::filesystem::permissions(closed, perms(0755));
    EXPECT_EQ(listTrash(at("")).size(), 2u);
    EXPECT_EQ(listOwnTrash(at("")).size(), 1u);
    EXPECT_TRUE(listOwnTrash(at("nothing")).empty());
}

TEST_F(RunMovesTest, OnlyOldTrashIsEmptied) {
    const auto old = trashRun(makeRun("old"));
    const auto fresh = trashRun(makeRun("fresh"));
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(old.parent_path(), now - std::chrono::hours(50));
    EXPECT_EQ(emptyTrash(at(""), std::chrono::hours(48)), 1);
    EXPECT_FALSE(std::filesystem::exists(old));
    EXPECT_TRUE(std::filesystem::exists(fresh));
    EXPECT_EQ(emptyTrash(at(""), std::chrono::hours(0)), 1);
    EXPECT_FALSE(std::filesystem::exists(at(".ld3-trash")));
    EXPECT_EQ(emptyTrash(at("nothing"), std::chrono::hours(0)), 0);
}

TEST_F(RunMovesTest, RunsOfSweepsHaveATrashOfTheirSweep) {
    createFolder(at("night"));
    const auto own = trashRun(makeRun("a"));
    const auto inside = trashRun(makeRun("night/a"));
    EXPECT_EQ(inside.parent_path().parent_path(), at("night") / ".ld3-trash");
    const std::vector<TrashedRun> runs = listTrash(at(""));
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].folder, inside);
    EXPECT_EQ(runs[0].home, at("night/a"));
    EXPECT_EQ(runs[1].folder, own);
    EXPECT_EQ(emptyTrash(at(""), std::chrono::hours(0)), 2);
    EXPECT_FALSE(std::filesystem::exists(at("night") / ".ld3-trash"));
}

}  // namespace

}  // namespace ld3
