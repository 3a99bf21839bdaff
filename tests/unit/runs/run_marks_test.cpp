#include "core/runs/run_marks.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/run_folder.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <unistd.h>

namespace ld3 {

namespace {

using Tags = std::vector<std::string>;

class RunMarksTest : public ::testing::Test {
  protected:
    RunMarksTest() { writeFileAtomically(m_folder.path() / "run.json", "{}"); }

    [[nodiscard]] const std::filesystem::path& run() const { return m_folder.path(); }

    [[nodiscard]] std::filesystem::path file() const { return run() / "marks.json"; }

    /// What is wrong with a `marks.json` of this content; also that changing it is refused, and
    /// leaves it as it is.
    [[nodiscard]] Error faultOf(const std::string& content) const {
        writeFileAtomically(file(), content);
        EXPECT_THROW(changeMarks(run(), {.starred = true}), Error);
        EXPECT_EQ(readFile(file()), content);
        try {
            (void)readMarks(run());
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "read: " << content;
        return {ErrorCode::Internal, "", "", ""};
    }

  private:
    testing::TemporaryFolder m_folder;
};

TEST_F(RunMarksTest, EveryMarkComesBackAndOthersStay) {
    EXPECT_EQ(readMarks(run()), RunMarks());
    EXPECT_FALSE(std::filesystem::exists(file()));
    (void)changeMarks(run(), {.starred = true, .tags = Tags{"paper", "two words"}});
    (void)changeMarks(run(), {.color = "blue", .note = "λ\n\"second\" line"});
    const RunMarks marks = changeMarks(run(), {.archived = true});
    EXPECT_TRUE(marks.starred);
    EXPECT_TRUE(marks.archived);
    EXPECT_EQ(marks.tags, (Tags{"paper", "two words"}));
    EXPECT_EQ(marks.color, "#0072b2");
    EXPECT_EQ(marks.note, "λ\n\"second\" line");
    EXPECT_EQ(readMarks(run()), marks);
    (void)changeMarks(run(), {.starred = false, .tags = Tags{}, .color = ""});
    EXPECT_FALSE(readMarks(run()).starred);
    EXPECT_TRUE(readMarks(run()).tags.empty());
    EXPECT_EQ(readMarks(run()).color, "");
    EXPECT_TRUE(readMarks(run()).archived);
}

TEST_F(RunMarksTest, FieldsOfOthersAreKept) {
    writeFileAtomically(file(),
                        R"({"format": "ld3-marks/1", "star": true, "rating": {"stars": [1, 2]}})");
    (void)changeMarks(run(), {.archived = true});
    const auto json = nlohmann::json::parse(readFile(file()));
    EXPECT_EQ(json["rating"]["stars"], (std::vector<int>{1, 2}));
    EXPECT_EQ(json["star"], true);
    EXPECT_EQ(json["archived"], true);
}

TEST_F(RunMarksTest, FilesThatCannotBeReadAreRefusedAndNeverReplaced) {
    (void)changeMarks(run(), {.note = "long enough to be cut in half"});
    const std::string whole = readFile(file());
    const Error cut = faultOf(whole.substr(0, whole.size() / 2));
    EXPECT_EQ(cut.code(), ErrorCode::BadFile);
    EXPECT_EQ(cut.where(), file().string());
    EXPECT_EQ(faultOf("").code(), ErrorCode::BadFile);
    EXPECT_EQ(faultOf("[1]").code(), ErrorCode::BadFile);
    EXPECT_EQ(faultOf(R"({"star": true})").code(), ErrorCode::BadFile);
    EXPECT_EQ(faultOf(R"({"format": "ld3-run/1"})").code(), ErrorCode::BadFile);
    const Error newer = faultOf(R"({"format": "ld3-marks/2", "star": {"kind": "gold"}})");
    EXPECT_EQ(newer.code(), ErrorCode::Unsupported);
    EXPECT_NE(std::string(newer.what()).find("ld3-marks/2"), std::string::npos);
    const auto field = [this](const std::string& text) {
        return faultOf(R"({"format": "ld3-marks/1", )" + text + "}").where();
    };
    EXPECT_EQ(field(R"("star": "yes")"), file().string() + ", star");
    EXPECT_EQ(field(R"("tags": "paper")"), file().string() + ", tags");
    EXPECT_EQ(field(R"("tags": ["a", 1])"), file().string() + ", tags");
    EXPECT_EQ(field(R"("color": "bluish")"), file().string() + ", color");
    EXPECT_EQ(field(R"("color": 7)"), file().string() + ", color");
    EXPECT_EQ(field(R"("note": [])"), file().string() + ", note");
    const std::string huge(2'000'000, ' ');
    EXPECT_EQ(faultOf(huge + R"({"format": "ld3-marks/1"})").code(), ErrorCode::BadFile);
    EXPECT_EQ(faultOf(std::string(100'000, '[')).code(), ErrorCode::BadFile);
}

TEST_F(RunMarksTest, WhatCannotBeWrittenLeavesTheOldMarks) {
    (void)changeMarks(run(), {.starred = true});
    const auto code = [this](const std::filesystem::path& folder, const MarksChange& change) {
        try {
            (void)changeMarks(folder, change);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(code(run() / "gone", {.starred = true}), ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(run() / "gone"));
    EXPECT_EQ(code(run(), {.note = std::string(2'000'000, 'x')}), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(run(), {.color = "bluish"}), ErrorCode::InvalidArgument);
    EXPECT_EQ(code(run(), {.tags = Tags{"a,b"}}), ErrorCode::InvalidArgument);
    // As where the folder cannot be written, for a user who may write everywhere.
    std::filesystem::create_directory(file().string() + ".tmp" + std::to_string(::getpid()));
    EXPECT_EQ(code(run(), {.starred = false}), ErrorCode::Io);
    EXPECT_TRUE(readMarks(run()).starred);
}

TEST_F(RunMarksTest, AListShowsDamagedMarksWithoutHidingTheRun) {
    const std::filesystem::path root = run() / "root", folder = root / "damaged";
    createFolder(folder);
    writeFileAtomically(folder / "run.json", "{");
    writeFileAtomically(folder / "marks.json", "{");
    const std::vector<RunInfo> runs = listRuns(root);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_TRUE(isDamaged(runs[0]));
    EXPECT_NE(runs[0].marksProblem.find("marks.json"), std::string::npos);
    writeFileAtomically(folder / "marks.json", R"({"format": "ld3-marks/1", "star": true})");
    EXPECT_TRUE(listRuns(root)[0].marks.starred);
    EXPECT_EQ(listRuns(root)[0].marksProblem, "");
}

TEST(RunMarks, TheNewestNoteCounts) {
    RunInfo run;
    run.notes = "first";
    EXPECT_EQ(noteOf(run), "first");
    run.marks.note = "second";
    EXPECT_EQ(noteOf(run), "second");
    run.marks.note = "";
    EXPECT_EQ(noteOf(run), "");
}

TEST(RunMarks, ChangesLeadFromOneToTheOther) {
    RunMarks before;
    before.starred = true;
    before.note = "a";
    RunMarks after = before;
    after.tags = {"x"};
    after.note.reset();
    const MarksChange change = changeBetween(before, after);
    EXPECT_FALSE(change.starred || change.archived || change.color);
    EXPECT_EQ(change.tags, Tags{"x"});
    EXPECT_EQ(change.note, "");
}

TEST(RunMarks, TagsOfATextAreTrimmedAndUnique) {
    EXPECT_EQ(tagsFromText(" a,  two words ,,A, b"), (Tags{"a", "two words", "b"}));
    EXPECT_TRUE(tagsFromText(" , ").empty());
    EXPECT_EQ(tagsText({"a", "two words"}), "a, two words");
    EXPECT_EQ(changedTags({"a", "B"}, {"c", "a"}, {"b"}), (Tags{"a", "c"}));
    EXPECT_THROW((void)changedTags({}, {" "}, {}), Error);
    EXPECT_THROW((void)checkedTag("say \"this\""), Error);
}

TEST(RunMarks, ColorsHaveNames) {
    EXPECT_EQ(markColorFromText("Vermilion"), "#d55e00");
    EXPECT_EQ(markColorFromText("#AbCdEf"), "#abcdef");
    EXPECT_EQ(markColorFromText("none"), "");
    for (const char* wrong : {"#abc", "#gggggg", "abcdef", "#0072b2ff"}) {
        EXPECT_THROW((void)markColorFromText(wrong), Error) << wrong;
    }
}

}  // namespace

}  // namespace ld3
