#include "core/schedules/schedule_json.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::kMixture;

constexpr int kUsage = 2;

class EditVerb : public Cli {
  protected:
    /// Edits of a hand-made schedule of five steps, from sigma 80 to 0.002.
    [[nodiscard]] Arguments edited(const Arguments& more) const {
        Arguments all = {
            "edit", "--schedule", "edm", "--solver", "ipndm", "--order", "2", "--nfe", "5"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    [[nodiscard]] Schedule schedule(const Arguments& more) const {
        Arguments all = edited(more);
        all.emplace_back("--json");
        return scheduleFromJson(must(all).json(), "stdout");
    }
};

TEST_F(EditVerb, DoesItsEditsInOrder) {
    const Schedule origin = schedule({});
    ASSERT_EQ(origin.times.size(), 6u);

    const Schedule set = schedule({"2=10", "told:3=1.5"});
    EXPECT_EQ(set.times[2], 10.0);
    EXPECT_EQ(set.evalTimes[2], 10.0) << "the level told goes along";
    EXPECT_NE(set.times[3], 1.5);
    EXPECT_EQ(set.evalTimes[3], 1.5);
    EXPECT_EQ(schedule({"--apart", "2=10"}).evalTimes[2], origin.evalTimes[2]);
    EXPECT_DOUBLE_EQ(schedule({"--unit", "lambda", "2=-1"}).times[2], std::exp(1.0));

    const Schedule longer = schedule({"insert:1", "insert:1", "remove:4"});
    EXPECT_EQ(longer.nfe, 6);
    EXPECT_EQ(longer.times.size(), 7u);
    EXPECT_EQ(longer.times[0], origin.times[0]);
    EXPECT_EQ(longer.times[1], origin.times[1]);
    EXPECT_EQ(longer.times[4], origin.times[3]) << "what was step 2 is gone";

    const std::vector<double> lambdas = lambdasOf(schedule({"distribute"}));
    for (size_t i = 1; i < lambdas.size(); ++i) {
        EXPECT_NEAR(lambdas[i] - lambdas[i - 1], (lambdas.back() - lambdas.front()) / 5.0, 1e-9);
    }
    const Schedule part = schedule({"distribute:1-3"});
    EXPECT_EQ(part.times[1], origin.times[1]);
    EXPECT_NE(part.times[2], origin.times[2]);
    EXPECT_EQ(part.times[4], origin.times[4]);
    EXPECT_EQ(schedule({"0=70", "--free-ends"}).times[0], 70.0);
}

TEST_F(EditVerb, WritesAScheduleThatOthersTake) {
    (void)must(edited({"2=10", "--out", at("mine.json")}));
    const Schedule mine = loadSchedule(at("mine.json"));
    EXPECT_EQ(mine.name, "mine");
    EXPECT_EQ(mine.times[2], 10.0);
    EXPECT_NE(mine.provenance.recipeJson.find("edit"), std::string::npos)
        << mine.provenance.recipeJson;
    EXPECT_EQ(schedule({"1=30", "snap:1", "--onto", at("mine.json")}).times[1], mine.times[1]);
    (void)must(edited({"2=10", "--out", at("m,n.json")}));
    EXPECT_EQ(schedule({"1=30", "snap:1", "--onto", at("m,n.json")}).times[1], mine.times[1])
        << "a path with a comma";
    const std::string steps = must({"edit", "--schedule-file", at("mine.json"), "3=2"}).out;
    EXPECT_NE(steps.find("lambda"), std::string::npos);
    EXPECT_EQ(must({"sample",
                    kMixture,
                    "--schedule-file",
                    at("mine.json"),
                    "--count",
                    "1",
                    "--out",
                    at("x.safetensors"),
                    "--json"})
                  .json()["schedule"]["times"],
              mine.times);
}

TEST_F(EditVerb, RefusesWhatTheWindowRefuses) {
    mustFail(edited({"2=100"}), kUsage, "step 2");
    mustFail(edited({"2=80"}), kUsage, "out of order");
    mustFail(edited({"0=70"}), kUsage, "the ends of the schedule are fixed");
    mustFail(edited({"9=1"}), kUsage, "steps 0 to 5");
    mustFail(edited({"insert:5"}), kUsage, "choose a step before the last");
    mustFail(edited({"remove:0"}), kUsage, "the ends of the schedule stay");
    mustFail(edited({"move:2"}), kUsage, "not an edit of a schedule");
    mustFail(edited({"2=much"}), kUsage, "STEP=VALUE");
    mustFail(edited({"distribute:2"}), kUsage, "distribute:FIRST-LAST");
    mustFail(edited({"snap:2"}), kUsage, "--onto");
    mustFail(edited({"2=1", "--unit", "K"}), kUsage, "t, sigma or lambda");
    mustFail({"edit", "2=1"}, kUsage, "no schedule is chosen");
    mustFail(edited({"2=10", "2=100", "--out", at("none.json")}), kUsage, "step 2");
    EXPECT_FALSE(std::filesystem::exists(at("none.json")));
}

TEST_F(EditVerb, TrainingStartsFromASchedule) {
    (void)must(edited({"2=10", "--out", at("start.json")}));
    const Schedule start = loadSchedule(at("start.json"));
    (void)must({"train",
                kMixture,
                "--start-from",
                at("start.json"),
                "--train",
                "4",
                "--valid",
                "4",
                "--out",
                at("run"),
                "--dtype",
                "float64",
                "--threads",
                "1",
                "--quiet",
                "--teacher-nfe",
                "10",
                "--set",
                "name=fast"});
    const auto recipe = must({"info", at("run"), "--json"}).json()["recipe"];
    EXPECT_EQ(recipe["solver"]["name"], "ipndm");
    EXPECT_EQ(recipe["nfe"], 5);
    EXPECT_EQ(recipe["descent"]["prior_sigmas"], sigmasOf(start));
    mustFail({"train", kMixture, "--start-from", at("start.json"), "--nfe", "7", "--out", at("b")},
             kUsage,
             "leave out --solver and --nfe");
    EXPECT_FALSE(std::filesystem::exists(at("b")));
}

}  // namespace

}  // namespace ld3
