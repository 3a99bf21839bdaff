#include "core/base/atomic_file.h"
#include "core/checkpoints/npz.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Cli;

TEST_F(Cli, TrajectorySaysWhereAScheduleErrs) {
    (void)must(smallTraining("run"));
    const nlohmann::json said =
        must({"trajectory", at("run"), "--sample", "2", "--out", at("path.npz"), "--json"}).json();
    EXPECT_EQ(said["sample"], 2);
    EXPECT_EQ(said["local_errors"].size(), 4u);
    EXPECT_EQ(said["global_errors"].size(), 5u);
    EXPECT_EQ(said["global_errors"][0], 0.0);
    EXPECT_NEAR(
        said["local_errors"][0].get<double>(), said["global_errors"][1].get<double>(), 1e-9);
    EXPECT_GE(said["teacher_steps"], 12);
    const NpzFile file = NpzFile::open(at("path.npz"));
    EXPECT_EQ(file.sizes("student_x0"), (std::vector<int64_t>{5, 3, 8, 8}));
    EXPECT_EQ(file.read("local_errors")[2].item<double>(), said["local_errors"][2].get<double>());

    const std::string table = must({"trajectory", at("run")}).out;
    EXPECT_NE(table.find("local error"), std::string::npos) << table;
    EXPECT_NE(table.find("steps through the student's times"), std::string::npos) << table;

    (void)must({"trajectory", at("run"), "--out", at("path.csv")});
    EXPECT_TRUE(readFile(at("path.csv")).starts_with("step,t,"));
#ifdef LD3_WITH_WINDOW
    (void)must({"trajectory", at("run"), "--out", at("path.png")});
    EXPECT_TRUE(readFile(at("path.png")).starts_with("\x89PNG"));
    (void)must({"trajectory", at("run"), "--out", at("path.svg")});
    EXPECT_NE(readFile(at("path.svg")).find("teacher x"), std::string::npos);
#endif
}

TEST_F(Cli, TrajectoryRefusesWhatIsNotThere) {
    (void)must(smallTraining("run"));
    mustFail({"trajectory", at("run"), "--sample", "7"}, 2, "sample 7: use 1 to 6");
    mustFail({"trajectory", at("run"), "--out", at("path.txt")}, 2, "unknown kind of file");
    mustFail({"trajectory", at("none")}, 1, "none");
    std::filesystem::remove(at("run") + "/teacher.safetensors");
    mustFail({"trajectory", at("run")}, 1, "no teacher's samples");
}

}  // namespace

}  // namespace ld3
