#include "core/runs/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/runs/experiment.h"
#include "core/runs/run_document.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_paths.h"
#include "core/runs/run_writer.h"
#include "tests/unit/base/full_disk.h"
#include "tests/unit/runs/run_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <barrier>
#include <chrono>
#include <cmath>
#include <fstream>
#include <optional>
#include <thread>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::RunTest;

class RunFolderTest : public RunTest {
  protected:
    [[nodiscard]] RunDocument document(const std::string& name) const {
        ModelInfo model;
        model.sha256 = std::string(64, 'a');
        Experiment wish = experiment("paper", name);
        wish.notes = "a 'note' with \"quotes\" and λ";
        return makeRunDocument(wish, model, "cpu", 2);
    }

    /// A run whose program is gone.
    [[nodiscard]] std::filesystem::path deadRun(const std::string& name) const {
        (void)RunWriter::create(document(name));
        return at(name);
    }

    void spoil(const std::string& name, const std::function<void(nlohmann::json&)>& change) const {
        auto json = nlohmann::json::parse(readFile(at(name) / "run.json"));
        change(json);
        writeFileAtomically(at(name) / "run.json", json.dump());
    }
};

TEST_F(RunFolderTest, RunJsonRoundTrip) {
    const RunDocument written = document("run");
    const std::filesystem::path folder = deadRun("run");
    const RunDocument read = readRunDocument(folder);
    EXPECT_EQ(read.info.name, "run");
    EXPECT_EQ(read.info.notes, written.info.notes);
    EXPECT_EQ(read.info.command, written.info.command);
    EXPECT_EQ(read.info.recipe.solver.name, "unipc");
    EXPECT_EQ(read.info.recipe.solver.order, 3);
    EXPECT_EQ(read.info.recipe.descent.roundsBoth, 1);
    EXPECT_EQ(read.info.teacher.nfe, 12);
    EXPECT_EQ(read.info.threads, 2);
    EXPECT_EQ(read.info.software, kSoftware);
    EXPECT_EQ(read.baselines, written.baselines);
    EXPECT_EQ(read.picturedSamples, 2);
    EXPECT_TRUE(std::isnan(read.info.bestLoss));
    EXPECT_EQ(read.info.created.size(), std::string("2026-01-01T00:00:00Z").size());
}

TEST_F(RunFolderTest, ARunWithoutItsProgramIsInterrupted) {
    {
        const RunWriter writer = RunWriter::create(document("run"));
        EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Running);
    }
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Interrupted);
    const RunRecord record = readRun(at("run"));
    EXPECT_TRUE(record.reports.empty());
    EXPECT_FALSE(record.schedule.has_value());
    EXPECT_FALSE(record.samples.has_value());
}

TEST_F(RunFolderTest, ARunThatAnotherMachineTouchedJustNowMayStillRunThere) {
    (void)deadRun("run");
    const std::filesystem::path lock = at("run") / "lock";
    EXPECT_EQ(RunLock::busyMachine(at("run")), "") << "this machine's locks are seen";
    // As it looks through a file system without locks.
    std::ofstream(lock) << "node17\n";
    const RunInfo info = readRunInfo(at("run"));
    EXPECT_EQ(info.status, RunStatus::Elsewhere);
    EXPECT_NE(info.statusDetail.find("node17"), std::string::npos);
    EXPECT_TRUE(mayBeRunning(info.status));
    testing::CountingObserver observer;
    EXPECT_EQ(codeOf([&] { (void)resumeRun(at("run"), observer, RunControl{}); }), ErrorCode::Busy);
    EXPECT_EQ(readRunDocument(at("run")).info.status, RunStatus::Running) << "left as it was";

    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(lock, now - std::chrono::minutes(6));
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Interrupted) << "silent for long";
    std::filesystem::last_write_time(lock, now);
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Elsewhere);
    {
        const RunLock mine(at("run"));
        EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Running);
    }
    EXPECT_EQ(readRunInfo(at("run")).status, RunStatus::Interrupted) << "now this machine's";
}

TEST_F(RunFolderTest, TheMachinesNameFollowsWhereTheDiskWasFullAtFirst) {
    createFolder(at("run"));
    const std::filesystem::path file = at("run") / "lock";
    const testing::FullDisk disk;
    disk.fill(0);
    const RunLock lock(at("run"), std::chrono::milliseconds(5));
    EXPECT_EQ(readFile(file), "");
    disk.empty();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (readFile(file).empty() && std::chrono::steady_clock::now() < end) {
        std::this_thread::yield();
    }
    const std::string name = readFile(file);
    ASSERT_GT(name.size(), 1u);
    EXPECT_EQ(name.back(), '\n');
    EXPECT_EQ(std::count(name.begin(), name.end(), '\n'), 1);
}

TEST_F(RunFolderTest, ALockOnAFullDiskKeepsTheNameThatStoodThere) {
    createFolder(at("run"));
    const std::filesystem::path file = at("run") / "lock";
    { const RunLock lock(at("run")); }
    const std::string name = readFile(file);
    ASSERT_GT(name.size(), 1u);
    const testing::FullDisk disk;
    disk.fill(0);
    const RunLock lock(at("run"));
    EXPECT_EQ(readFile(file), name);
}

TEST_F(RunFolderTest, OfTwoThatMakeARunAtOnceOneHasItWhole) {
    constexpr int kRounds = 60;
    for (int round = 0; round < kRounds; ++round) {
        const std::string name = "run" + std::to_string(round);
        std::array<std::optional<RunWriter>, 2> writers;
        std::array<std::optional<ErrorCode>, 2> failures;
        std::barrier together(2);
        const auto make = [&](size_t which, const RunDocument& wish) {
            together.arrive_and_wait();
            try {
                writers[which].emplace(RunWriter::create(wish));
            } catch (const Error& error) {
                failures[which] = error.code();
            }
        };
        {
            const RunDocument wish = document(name);
            const std::jthread other(make, size_t{1}, wish);
            make(0, wish);
        }
        ASSERT_NE(writers[0].has_value(), writers[1].has_value()) << name;
        const ErrorCode failure = failures[writers[0] ? 1 : 0].value();
        EXPECT_TRUE(failure == ErrorCode::Busy || failure == ErrorCode::Io) << name;
        EXPECT_EQ(readRunInfo(at(name)).status, RunStatus::Running) << "its files are left alone";
        for (const char* part : {"lock", "checkpoint", "samples", "run.json"}) {
            EXPECT_TRUE(std::filesystem::exists(at(name) / part)) << name << " " << part;
        }
    }
}

TEST_F(RunFolderTest, WhatCannotBeMadeLeavesNothingBehind) {
    createFolder(at("empty"));
    const testing::FullDisk disk;
    disk.fill(100);
    EXPECT_EQ(codeOf([this] { (void)RunWriter::create(document("new")); }), ErrorCode::Io);
    EXPECT_EQ(codeOf([this] { (void)RunWriter::create(document("empty")); }), ErrorCode::Io);
    EXPECT_FALSE(std::filesystem::exists(at("new")));
    EXPECT_TRUE(std::filesystem::is_empty(at("empty"))) << "a folder that was there stays";
}

TEST_F(RunFolderTest, SaysWhatIsWrongWithAFolder) {
    EXPECT_EQ(codeOf([this] { (void)readRunInfo(at("nothing")); }), ErrorCode::NotFound);
    createFolder(at("other"));
    EXPECT_EQ(codeOf([this] { (void)readRunInfo(at("other")); }), ErrorCode::BadFile);
    EXPECT_EQ(codeOf([this] { (void)RunWriter::reopen(at("other")); }), ErrorCode::BadFile);
    EXPECT_FALSE(std::filesystem::exists(at("other") / "lock"));

    (void)deadRun("newer");
    spoil("newer", [](auto& json) { json["format"] = "ld3-run/2"; });
    EXPECT_EQ(codeOf([this] { (void)readRun(at("newer")); }), ErrorCode::Unsupported);

    (void)deadRun("foreign");
    spoil("foreign", [](auto& json) { json["format"] = "something/1"; });
    EXPECT_EQ(codeOf([this] { (void)readRun(at("foreign")); }), ErrorCode::BadFile);

    (void)deadRun("lacking");
    spoil("lacking", [](auto& json) { json.erase("recipe"); });
    EXPECT_EQ(codeOf([this] { (void)readRun(at("lacking")); }), ErrorCode::BadFile);

    (void)deadRun("status");
    spoil("status", [](auto& json) { json["status"] = "dreaming"; });
    EXPECT_EQ(codeOf([this] { (void)readRun(at("status")); }), ErrorCode::BadFile);

    (void)deadRun("cut");
    const std::string content = readFile(at("cut") / "run.json");
    writeFileAtomically(at("cut") / "run.json", content.substr(0, content.size() / 2));
    EXPECT_EQ(codeOf([this] { (void)readRun(at("cut")); }), ErrorCode::BadFile);

    writeFileAtomically(RunPaths{deadRun("schedule")}.schedule(), "{}");
    EXPECT_EQ(codeOf([this] { (void)readRun(at("schedule")); }), ErrorCode::BadFile);
}

TEST_F(RunFolderTest, EveryFieldOfAnotherKindIsNamedWithItsFile) {
    (void)deadRun("run");
    const nlohmann::json good = nlohmann::json::parse(readFile(at("run") / "run.json"));
    const std::vector<std::pair<const char*, const char*>> faults = {
        {"/status", "7"},
        {"/status_detail", "[]"},
        {"/created", "20260101"},
        {"/command", "null"},
        {"/model", "\"a file\""},
        {"/model/path", "3"},
        {"/model/sha256", "{}"},
        {"/model/description", "\"text\""},
        {"/warnings", "\"one\""},
        {"/warnings", "[1]"},
        {"/recipe", "[]"},
        {"/recipe/nfe", "\"four\""},
        {"/teacher", "5"},
        {"/teacher/count", "1.5"},
        {"/teacher_file", "false"},
        {"/loss", "[]"},
        {"/loss/weights", "1"},
        {"/loss/file", "1"},
        {"/loss/reason", "1"},
        {"/device", "0"},
        {"/dtype", "64"},
        {"/threads", "\"all\""},
        {"/versions", "1"},
        {"/versions/software", "1"},
        {"/versions/libtorch", "2.1"},
        {"/baselines", "\"edm\""},
        {"/baselines", "[7]"},
        {"/pictured_samples", "true"},
        {"/progress", "[]"},
        {"/progress/best_loss", "\"small\""},
        {"/progress/iteration", "0.5"},
        {"/progress/evaluations", "12"},
        {"/progress/evaluations/forward", "\"many\""},
        {"/progress/elapsed_seconds", "{}"},
        {"/notes", "[\"a\"]"}};
    for (const auto& [field, value] : faults) {
        nlohmann::json json = good;
        json[nlohmann::json::json_pointer(field)] = nlohmann::json::parse(value);
        writeFileAtomically(at("run") / "run.json", json.dump());
        try {
            (void)readRunInfo(at("run"));
            ADD_FAILURE() << field << " = " << value << " was taken";
        } catch (const Error& error) {
            const std::string name = std::string(field).substr(std::string(field).rfind('/') + 1);
            const std::string line = error.what();
            EXPECT_EQ(error.code(), ErrorCode::BadFile) << line;
            EXPECT_NE(error.where().find("run.json"), std::string::npos) << line;
            // Not in the remedy, whose words are the same for every field.
            EXPECT_NE((error.problem() + error.where()).find(name), std::string::npos) << line;
        }
    }
}

TEST_F(RunFolderTest, AnOddDocumentHidesNoOtherRun) {
    (void)deadRun("good");
    for (const auto& [name, content] : {std::pair{"number", R"({"format": 1})"},
                                        {"list", R"({"format": ["ld3-run/1"]})"},
                                        {"none", R"({"format": null})"},
                                        {"array", "[]"},
                                        {"word", "7"},
                                        {"empty", ""}}) {
        createFolder(at(name));
        writeFileAtomically(at(name) / "run.json", content);
        EXPECT_EQ(codeOf([folder = at(name)] { (void)readRunInfo(folder); }), ErrorCode::BadFile)
            << content;
    }
    createFolder(at("folder/run.json"));
    const std::vector<RunInfo> runs = listRuns(at(""));
    ASSERT_EQ(runs.size(), 7u);
    EXPECT_EQ(runs.front().name, "good") << "it alone has a date";
    for (size_t i = 1; i < runs.size(); ++i) {
        EXPECT_TRUE(isDamaged(runs[i]));
        EXPECT_EQ(runs[i].status, RunStatus::Failed);
        EXPECT_NE(runs[i].statusDetail.find("not a run"), std::string::npos)
            << runs[i].statusDetail;
    }
}

TEST_F(RunFolderTest, ANameThatCannotBeLookedUpCountsAsFree) {
    Recipe recipe = makeRecipe("fast");
    recipe.name = std::string(300, 'x');
    std::filesystem::path folder;
    ASSERT_NO_THROW(folder = newRunFolder(at(""), recipe));
    RunDocument wish = document("long");
    wish.info.folder = folder;
    EXPECT_EQ(codeOf([&wish] { (void)RunWriter::create(wish); }), ErrorCode::Io)
        << "the folder cannot be made, and that is said";
}

TEST_F(RunFolderTest, ListsNewestFirstAndShowsDamage) {
    for (const auto& [name, created] :
         {std::pair{"b", "2026-01-02T00:00:00Z"}, std::pair{"a", "2026-01-03T00:00:00Z"}}) {
        (void)deadRun(name);
        spoil(name, [created = created](auto& json) { json["created"] = created; });
    }
    (void)deadRun("broken");
    spoil("broken", [](auto& json) { json.erase("model"); });
    createFolder(at("not-a-run"));
    const std::vector<RunInfo> runs = listRuns(at(""));
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[0].name, "a");
    EXPECT_EQ(runs[1].name, "b");
    EXPECT_EQ(runs[2].name, "broken");
    EXPECT_EQ(runs[2].status, RunStatus::Failed);
    EXPECT_NE(runs[2].statusDetail.find("run.json"), std::string::npos);
    EXPECT_EQ(codeOf([this] { (void)listRuns(at("nowhere")); }), ErrorCode::NotFound);
}

TEST_F(RunFolderTest, ListsTheRunsOfASweepToo) {
    createFolder(at("sweep/deeper"));
    createFolder(at(".hidden"));
    for (const char* name :
         {"alone", "sweep/one", "sweep/two", "sweep/deeper/three", ".hidden/four"}) {
        (void)deadRun(name);
    }
    std::vector<std::string> folders, names;
    for (const RunInfo& run : listRuns(at(""))) {
        folders.push_back(std::filesystem::relative(run.folder, at("")).string());
        names.push_back(listedName(run));
    }
    std::sort(folders.begin(), folders.end());
    std::sort(names.begin(), names.end());
    EXPECT_EQ(folders, (std::vector<std::string>{"alone", "sweep/one", "sweep/two"}));
    EXPECT_EQ(names, folders) << "names tell runs of several sweeps apart";
    EXPECT_EQ(listedName(listRuns(at("sweep")).front()).find('/'), std::string::npos);
}

TEST_F(RunFolderTest, NewNamesAreFree) {
    const std::filesystem::path first = newRunFolder(at(""), makeRecipe("fast"));
    EXPECT_FALSE(std::filesystem::exists(first));
    createFolder(first);
    EXPECT_NE(newRunFolder(at(""), makeRecipe("fast")), first);
}

TEST_F(RunFolderTest, OneWorkerAtATime) {
    createFolder(at("run"));
    EXPECT_FALSE(RunLock::isHeld(at("run")));
    {
        const RunLock lock(at("run"));
        EXPECT_TRUE(RunLock::isHeld(at("run")));
        EXPECT_EQ(codeOf([this] { const RunLock second(at("run")); }), ErrorCode::Busy);
    }
    EXPECT_FALSE(RunLock::isHeld(at("run")));
    const RunLock again(at("run"));
    EXPECT_EQ(codeOf([this] { const RunLock lock(at("no-folder")); }), ErrorCode::Io);
}

TEST(Version, IsTheProjects) {
    const std::string cmake = readFile(LD3_SOURCE_DIR "/CMakeLists.txt");
    EXPECT_NE(cmake.find(std::string("VERSION ") + kVersion + " "), std::string::npos);
    EXPECT_NE(std::string(kSoftware).find(kVersion), std::string::npos);
}

TEST_F(RunFolderTest, TheRepeatingCommandNamesWhatDiffers) {
    Experiment wish = experiment("paper", "my run");
    wish.recipe.descent.patience = 9;
    wish.recipe.shuffle = false;
    const std::string command = repeatCommand(wish);
    EXPECT_NE(command.find("--recipe paper"), std::string::npos);
    EXPECT_NE(command.find("--set descent.patience=9"), std::string::npos);
    EXPECT_NE(command.find("--no-shuffle"), std::string::npos);
    EXPECT_NE(command.find("--out 'my run'"), std::string::npos);
    EXPECT_EQ(command.find("descent.momentum"), std::string::npos);
    EXPECT_EQ(command.find("--teacher-count"), std::string::npos) << "as many as are needed";
    wish.teacher.count = 500;
    wish.baselines = {};
    wish.notes = "a note";
    const std::string more = repeatCommand(wish, "/runs/other");
    EXPECT_NE(more.find("--teacher-count 500"), std::string::npos) << more;
    EXPECT_NE(more.find("--baselines none"), std::string::npos) << more;
    EXPECT_NE(more.find("--notes 'a note'"), std::string::npos) << more;
    EXPECT_NE(more.find("--out /runs/other"), std::string::npos) << more;
    wish.recipe.batchOrder = {{0, 1}};
    EXPECT_NE(repeatCommand(wish).find("--set 'batch_order=[[0,1]]'"), std::string::npos);
    wish.recipe.batchOrder.assign(2000, {0, 1});
    EXPECT_NE(repeatCommand(wish).find("--recipe-file run.json"), std::string::npos);
    EXPECT_NE(repeatCommand(wish, "x").find("my run/run.json"), std::string::npos);
}

TEST_F(RunFolderTest, AnUnusedFolderHasANumber) {
    EXPECT_EQ(unusedFolder(at("run")), at("run"));
    createFolder(at("run"));
    EXPECT_EQ(unusedFolder(at("run")), at("run")) << "empty: a run can begin there";
    writeFileAtomically(at("run") / "a", "a");
    EXPECT_EQ(unusedFolder(at("run")), at("run-2"));
    EXPECT_EQ(codeOf([this] { (void)repeatCommandOf(at("nowhere")); }), ErrorCode::NotFound);
}

}  // namespace

}  // namespace ld3
