// The line that a run says of itself makes the same run.

#include "core/base/atomic_file.h"
#include "core/runs/run_document.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace ld3::testing {

namespace {

class RepeatTest : public Cli {
  protected:
    [[nodiscard]] nlohmann::json document(const std::string& run) const {
        return nlohmann::json::parse(readFile(at(run) + "/run.json"));
    }

    /// Types a line into a shell, in a folder of its own.
    void type(const std::string& line, const std::string& where) const {
        std::filesystem::create_directories(at(where));
        const std::string script =
            "ld3() { \"$LD3_PROGRAM\" \"$@\"; }\ncd '" + at(where) + "'\n" + line + "\n";
        writeFileAtomically(at("script"), script);
        const int status =
            std::system(("sh -e '" + at("script") + "' >'" + at("said") + "' 2>&1").c_str());
        EXPECT_EQ(status, 0) << line << '\n' << readFile(at("said"));
    }

    void expectRepeated(const std::string& run, const std::string& copy) const {
        const nlohmann::json before = document(run), after = document(copy);
        for (const char* field : {"model",
                                  "recipe",
                                  "teacher",
                                  "teacher_file",
                                  "loss",
                                  "seeds",
                                  "dtype",
                                  "baselines",
                                  "pictured_samples",
                                  "notes"}) {
            if (std::string(field) == "loss") {
                EXPECT_EQ(before["loss"]["weights"], after["loss"]["weights"]);
                EXPECT_EQ(before["loss"]["file"], after["loss"]["file"]);
            } else {
                EXPECT_EQ(before.at(field), after.at(field)) << field << ' ' << before["command"];
            }
        }
        EXPECT_EQ(before["progress"]["best_loss"], after["progress"]["best_loss"]);
    }
};

TEST_F(RepeatTest, WithSettingsThatAreNotTheUsualOnes) {
    Arguments train = smallTraining("run");
    for (const char* more : {"--teacher-count",
                             "30",
                             "--teacher-solver",
                             "unipc",
                             "--teacher-order",
                             "2",
                             "--teacher-variant",
                             "bh2",
                             "--teacher-batch",
                             "5",
                             "--teacher-seed",
                             "9",
                             "--teacher-schedule",
                             "logSNR",
                             "--baselines",
                             "edm,time_uniform",
                             "--pictures",
                             "3",
                             "--notes",
                             "it's a \"note\"",
                             "--seed",
                             "4",
                             "--set",
                             "name=mine",
                             "--set",
                             "least_squares.starts=2"}) {
        train.emplace_back(more);
    }
    (void)must(train);
    const nlohmann::json run = document("run");
    EXPECT_EQ(run["teacher"]["count"], 30);
    EXPECT_EQ(run["teacher"]["batch"], 5);
    EXPECT_EQ(run["teacher"]["solver"]["variant"], "bh2");
    // As it is written down: into a folder of the same name, wherever it is typed.
    type(run["command"], "elsewhere");
    expectRepeated("run", "elsewhere/run");
    // As it is copied from the list of runs.
    type(repeatCommandOf(at("run")), "somewhere");
    expectRepeated("run", "run-2");
}

TEST_F(RepeatTest, WithoutBaselinesAndWithAnOrderOfBatches) {
    writeFileAtomically(at("order.json"),
                        "[[0, 1], [2, 3], [4, 5], [6, 7], [7, 6], [5, 4], [3, 2], [1, 0]]");
    Arguments train = smallTraining("run");
    for (const std::string& more : {std::string("--recipe"),
                                    std::string("paper"),
                                    std::string("--baselines"),
                                    std::string("none"),
                                    std::string("--batch-order"),
                                    at("order.json"),
                                    std::string("--set"),
                                    std::string("descent.rounds_times=1"),
                                    std::string("--set"),
                                    std::string("descent.rounds_both=1")}) {
        train.push_back(more);
    }
    (void)must(train);
    EXPECT_TRUE(document("run")["baselines"].empty());
    type(document("run")["command"], "elsewhere");
    expectRepeated("run", "elsewhere/run");
}

TEST_F(RepeatTest, ATeacherThatIsTooSmallIsRefused) {
    Arguments train = smallTraining("run");
    train.insert(train.end(), {"--teacher-count", "5"});
    mustFail(train, 2, "teacher.count");
}

}  // namespace

}  // namespace ld3::testing
