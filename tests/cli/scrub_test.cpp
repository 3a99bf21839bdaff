#include "core/base/atomic_file.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Cli;

#ifdef LD3_WITH_WINDOW

TEST_F(Cli, ScrubWritesAFilmOfTheTraining) {
    (void)must(smallTraining("run"));
    const nlohmann::json said = must({"scrub",
                                      at("run"),
                                      "--frames",
                                      "3",
                                      "--size",
                                      "480x300",
                                      "--out",
                                      at("film.avi"),
                                      "--json"})
                                    .json();
    ASSERT_EQ(said["iterations"].size(), 3u);
    EXPECT_LT(said["iterations"][0].get<int>(), said["iterations"][2].get<int>());
    const std::string film = readFile(at("film.avi"));
    EXPECT_TRUE(film.starts_with("RIFF"));
    EXPECT_NE(film.find("MJPG"), std::string::npos);
    const std::string line =
        must(
            {"scrub", at("run"), "--frames", "2", "--no-pictures", "--out", at("b.avi"), "--quiet"})
            .out;
    EXPECT_TRUE(line.starts_with("2 frames, iterations 1 to ")) << line;
}

TEST_F(Cli, ScrubRefusesWhatItCannotDo) {
    (void)must(smallTraining("run"));
    mustFail({"scrub", at("run"), "--out", at("film.gif")}, 2, "unknown kind of film");
    mustFail({"scrub", at("run"), "--out", at("film.avi"), "--frames", "1"}, 2, "--frames 1");
    mustFail({"scrub", at("run"), "--out", at("film.avi"), "--fps", "0"}, 2, "use 1 to 60");
    mustFail({"scrub", at("run"), "--out", at("film.avi"), "--size", "10x10"}, 2, "320x240");
    mustFail({"scrub", at("run"), "--out", at("film.avi"), "--size", "big"}, 2, "--size big");
    EXPECT_FALSE(std::filesystem::exists(at("film.avi")));
}

#endif

}  // namespace

}  // namespace ld3
