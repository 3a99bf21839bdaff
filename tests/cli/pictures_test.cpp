#include "core/base/atomic_file.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Cli;
using testing::kMixture;

#ifdef LD3_WITH_WINDOW

TEST_F(Cli, PicturesOfSolversBudgetsAndSchedulesSideBySide) {
    (void)must(smallTraining("run"));
    const nlohmann::json said = must({"pictures",
                                      kMixture,
                                      "--schedules",
                                      "edm," + at("run"),
                                      "--solvers",
                                      "unipc:3,heun",
                                      "--nfe",
                                      "4,7",
                                      "--samples",
                                      "2",
                                      "--seed",
                                      "3",
                                      "--out",
                                      at("m.png"),
                                      "--threads",
                                      "1",
                                      "--json"})
                                    .json();
    EXPECT_EQ(said["seed"], 3);
    bool hasHeun = false, hasRun = false;
    for (const nlohmann::json& cell : said["cells"]) {
        hasHeun = hasHeun || (cell["solver"] == "Heun" && cell["nfe"] == 7 && cell["calls"] == 6);
        hasRun = hasRun || (cell["schedule"] == "run" && cell["learned_for"] == "iPNDM-2");
    }
    EXPECT_TRUE(hasHeun) << said.dump();
    EXPECT_TRUE(hasRun) << said.dump();
    const std::string png = readFile(at("m.png"));
    EXPECT_TRUE(png.starts_with("\x89PNG"));
    EXPECT_NE(png.find("tEXtSoftware"), std::string::npos);
    EXPECT_NE(png.find("--samples 2 --seed 3"), std::string::npos) << "the command that repeats it";
    EXPECT_NE(png.find("\"format\":\"ld3-pictures/1\""), std::string::npos);
}

TEST_F(Cli, PicturesOfAFileWithACommaInItsName) {
    (void)must({"edit",
                "--schedule",
                "edm",
                "--solver",
                "euler",
                "--nfe",
                "4",
                "--out",
                at("my,own.json"),
                "--quiet"});
    const nlohmann::json said = must({"pictures",
                                      kMixture,
                                      "--schedules",
                                      at("my,own.json"),
                                      "--schedules",
                                      "edm,logSNR",
                                      "--out",
                                      at("m.png"),
                                      "--threads",
                                      "1",
                                      "--json"})
                                    .json();
    std::vector<std::string> schedules;
    for (const nlohmann::json& cell : said["cells"]) {
        schedules.push_back(cell["schedule"]);
    }
    EXPECT_EQ(schedules, (std::vector<std::string>{"my,own", "edm", "logSNR"}));
    EXPECT_NE(readFile(at("m.png")).find("my,own.json --schedules edm --schedules logSNR"),
              std::string::npos)
        << "the command that repeats it";
}

TEST_F(Cli, PicturesRefuseWhatTheyCannotDraw) {
    mustFail({"pictures", kMixture, "--schedules", "edm", "--out", at("m.png")}, 2, "--solvers");
    mustFail({"pictures", kMixture, "--schedules", "edm", "--out", at("m.jpg")},
             2,
             "unknown kind of picture");
    mustFail({"pictures",
              kMixture,
              "--schedules",
              "edm",
              "--solvers",
              "euler",
              "--nfe",
              "4",
              "--samples",
              "100",
              "--out",
              at("m.png")},
             2,
             "samples 100");
    EXPECT_FALSE(std::filesystem::exists(at("m.png")));
}

#endif

}  // namespace

}  // namespace ld3
