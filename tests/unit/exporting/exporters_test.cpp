#include "core/exporting/exporters.h"

#include "core/base/error.h"
#include "core/schedules/schedule_json.h"
#include "tests/unit/exporting/example_schedules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace ld3 {
namespace {

using testing::HasSubstr;
using testing::Not;

ExportResult write(const Schedule& schedule,
                   const std::string& format,
                   ExportEnd end = ExportEnd::Exact) {
    return exportSchedule(schedule, format, end);
}

std::string allNotes(const ExportResult& result) {
    std::string notes;
    for (const std::string& note : result.notes) {
        notes += note + "\n";
    }
    return notes;
}

void expectRefused(const Schedule& schedule,
                   const std::string& format,
                   ExportEnd end,
                   const std::string& word) {
    try {
        (void)exportSchedule(schedule, format, end);
        ADD_FAILURE() << format << " accepted " << word;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.what(), HasSubstr(word));
        EXPECT_FALSE(error.remedy().empty());
    }
}

/// Three levels of Stable Diffusion's schedule: k = 999, 500, 0.
Schedule threeLevels(const std::string& solver = "euler") {
    Schedule schedule =
        exampleSchedule("vp-discrete:sd", "logSNR", solver, 2, solver == "euler" ? 1 : 2);
    schedule.name = "three";
    schedule.times = {1.0, 0.501, 0.001};
    schedule.evalTimes = schedule.times;
    return schedule;
}

class EveryFormat : public testing::TestWithParam<std::string> {
  protected:
    static const ExportFormat& format() {
        return *std::find_if(exportFormats().begin(),
                             exportFormats().end(),
                             [](const ExportFormat& known) { return known.name == GetParam(); });
    }
};

TEST_P(EveryFormat, SaysWhichEndItWroteAndWhatItLost) {
    for (const char* noise : {"ve-edm", "vp-linear", "vp-discrete:sd"}) {
        const Schedule schedule = exampleSchedule(noise);
        if (GetParam() == "diffusers" && schedule.noiseSchedule.kind != "vp-discrete:sd") {
            expectRefused(schedule, GetParam(), ExportEnd::Exact, "discrete");
            continue;
        }
        for (const ExportEnd end : format().ends) {
            const ExportResult result = write(schedule, GetParam(), end);
            EXPECT_FALSE(result.content.empty());
            const char* word = end == ExportEnd::Exact        ? "without a zero"
                               : end == ExportEnd::AppendZero ? "A zero follows"
                                                              : "Zero stands";
            EXPECT_THAT(result.endStatement, HasSubstr(word));
            EXPECT_GE(result.roundingLoss, 0.0);
            EXPECT_LT(result.roundingLoss, 1e-4);
        }
    }
}

TEST_P(EveryFormat, TheExactEndIsTheDefault) {
    EXPECT_EQ(defaultExportEnd(GetParam()), ExportEnd::Exact);
    EXPECT_THAT(format().extension, testing::StartsWith("."));
    EXPECT_FALSE(format().title.empty());
}

TEST_P(EveryFormat, RefusesEndsThatItCannotExpress) {
    for (const ExportEnd end : {ExportEnd::AppendZero, ExportEnd::ReplaceByZero}) {
        if (std::find(format().ends.begin(), format().ends.end(), end) == format().ends.end()) {
            expectRefused(threeLevels("unipc"), GetParam(), end, "zero");
        }
    }
}

TEST_P(EveryFormat, RefusesSchedulesThatAreNone) {
    Schedule schedule = threeLevels("unipc");
    schedule.times[1] = 1.0;
    EXPECT_THROW((void)write(schedule, GetParam()), Error);
    schedule.times = {1.0, 0.001};
    EXPECT_THROW((void)write(schedule, GetParam()), Error);
}

TEST_P(EveryFormat, SaysWhatOfALearnedScheduleIsLost) {
    Schedule schedule = decoupledSchedule("vp-discrete:sd");
    CoefficientTable table = makeTable(schedule);
    forEachCoefficient(table, [&schedule](double&) { schedule.coefficients.push_back(0.01); });
    const std::string notes = allNotes(write(schedule, GetParam()));
    const std::string kind = GetParam();
    const bool holdsEvalTimes = kind == "json" || kind == "csv" || kind == "ld3-pt" ||
                                kind == "diffusers" || kind == "latex";
    const bool holdsSolver = kind == "json" || kind == "diffusers" || kind == "latex";
    EXPECT_EQ(notes.find("Eval times that differ") == std::string::npos, holdsEvalTimes) << notes;
    EXPECT_EQ(notes.find("coefficient offsets are lost") == std::string::npos, kind == "json");
    EXPECT_EQ(notes.find("UniPC-3") == std::string::npos, holdsSolver) << notes;
}

INSTANTIATE_TEST_SUITE_P(Exporters,
                         EveryFormat,
                         testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const ExportFormat& format : exportFormats()) {
                                 names.push_back(format.name);
                             }
                             return names;
                         }()),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::replace_if(
                                 name.begin(),
                                 name.end(),
                                 [](unsigned char c) { return std::isalnum(c) == 0; },
                                 '_');
                             return name;
                         });

TEST(Exporters, UnknownFormatsAreAnsweredWithTheKnownOnes) {
    try {
        (void)write(threeLevels(), "pdf");
        FAIL();
    } catch (const Error& error) {
        for (const ExportFormat& format : exportFormats()) {
            EXPECT_THAT(error.remedy(), HasSubstr(format.name));
        }
    }
    EXPECT_THROW((void)defaultExportEnd("pdf"), Error);
}

TEST(Exporters, SigmaListsHaveTheFormOfTheirTools) {
    const Schedule schedule = threeLevels();
    EXPECT_THAT(write(schedule, "comfyui").content,
                testing::MatchesRegex("14\\.61464[0-9]*, 1\\.61827[0-9]*, 0\\.029167[0-9]*\n"));
    EXPECT_THAT(write(schedule, "comfyui", ExportEnd::ReplaceByZero).content,
                testing::MatchesRegex("14\\.61464[0-9]*, 1\\.61827[0-9]*, 0\\.0\n"));
    EXPECT_THAT(write(schedule, "comfyui", ExportEnd::AppendZero).content,
                testing::EndsWith(", 0.0\n"));
    EXPECT_THAT(write(schedule, "stable-diffusion.cpp", ExportEnd::ReplaceByZero).content,
                testing::MatchesRegex("--sigmas \"14\\.61464[0-9]*,1\\.61827[0-9]*,0\\.0\"\n"));
    EXPECT_THAT(write(schedule, "k-diffusion").content,
                HasSubstr("sigmas = torch.tensor([14.6146"));
    EXPECT_THAT(write(schedule, "diffusers-sigmas").content, HasSubstr("\nsigmas = [14.6146"));
    const Schedule edm = exampleSchedule("ve-edm", "edm", "euler", 2);
    EXPECT_THAT(write(edm, "diff-sampler").content,
                testing::MatchesRegex("--t_steps=\\[80\\.0,[0-9.]+,0\\.002\\]\n"));
    EXPECT_EQ(write(edm, "diff-sampler").roundingLoss, 0.0);
}

TEST(Exporters, EdmGetsItsZeroAfterRoundingToTheNetworksLevels) {
    const Schedule schedule = exampleSchedule("ve-edm", "edm", "euler", 2);
    const std::string exact = write(schedule, "edm").content;
    EXPECT_THAT(exact, HasSubstr("t_steps = torch.tensor([80.0, "));
    EXPECT_THAT(exact, HasSubstr("0.002], dtype=torch.float64"));
    EXPECT_THAT(exact, Not(HasSubstr("zeros_like")));
    const std::string zero = write(schedule, "edm", ExportEnd::ReplaceByZero).content;
    EXPECT_THAT(zero, Not(HasSubstr("0.002]")));
    EXPECT_THAT(zero, HasSubstr("zeros_like"));
}

TEST(Exporters, DiffusersTakesWholeTimestepsWhereItsSchedulerAcceptsThem) {
    const ExportResult exact = write(threeLevels("dpm-solver++"), "diffusers");
    EXPECT_THAT(exact.content, HasSubstr("timesteps = [999, 500]\n"));
    EXPECT_THAT(exact.content, HasSubstr("final_sigmas_type=\"sigma_min\""));
    EXPECT_THAT(exact.content, HasSubstr("DPMSolverMultistepScheduler"));
    EXPECT_LT(exact.roundingLoss, 1e-9);
    const ExportResult zero =
        write(threeLevels("dpm-solver++"), "diffusers", ExportEnd::ReplaceByZero);
    EXPECT_THAT(zero.content, HasSubstr("timesteps = [999, 500]\n"));
    EXPECT_THAT(zero.content, HasSubstr("final_sigmas_type=\"zero\""));
    const ExportResult appended =
        write(threeLevels("dpm-solver++"), "diffusers", ExportEnd::AppendZero);
    EXPECT_THAT(appended.content, HasSubstr("timesteps = [999, 500, 0]\n"));
}

TEST(Exporters, DiffusersRoundsAndSaysWhatThatCosts) {
    Schedule schedule = threeLevels("dpm-solver++");
    schedule.times[1] = schedule.evalTimes[1] = 0.0114;  // k = 10.4
    const ExportResult result = write(schedule, "diffusers");
    EXPECT_THAT(result.content, HasSubstr("timesteps = [999, 10]\n"));
    EXPECT_GT(result.roundingLoss, 0.005);
    EXPECT_LT(result.roundingLoss, 0.03);
    EXPECT_THAT(allNotes(result), HasSubstr("rounded"));
}

TEST(Exporters, DiffusersRefusesTimestepsThatFallTogether) {
    Schedule schedule = exampleSchedule("vp-discrete:sd", "logSNR", "dpm-solver++", 3);
    schedule.times = {1.0, 0.5002, 0.4999, 0.001};
    schedule.evalTimes = schedule.times;
    expectRefused(schedule, "diffusers", ExportEnd::Exact, "fall together");
    // A last step that rounds to the end is one, too.
    schedule.times = schedule.evalTimes = {1.0, 0.5, 0.0013, 0.001};
    expectRefused(schedule, "diffusers", ExportEnd::Exact, "fall together");
    // The script for other schedulers keeps fractions.
    schedule.solver = makeSolverSpec("unipc");
    EXPECT_LT(write(schedule, "diffusers").roundingLoss, 1e-8);
}

TEST(Exporters, DiffusersGetsAScriptWhereNoArgumentExists) {
    Schedule schedule = threeLevels("unipc");
    const ExportResult result = write(schedule, "diffusers");
    EXPECT_THAT(result.content, HasSubstr("UniPCMultistepScheduler"));
    EXPECT_THAT(result.content, HasSubstr("solver_order=2, solver_type=\"bh1\""));
    EXPECT_THAT(result.content, HasSubstr("types.MethodType(set_timesteps, scheduler)"));
    EXPECT_THAT(result.content, HasSubstr("timesteps = [999, 500]\n"));
    EXPECT_THAT(result.content, HasSubstr("sigmas = [14.6146"));
    // Decoupled: sigmas are the times, timesteps the eval times, with fractions.
    schedule.evalTimes[1] = 0.5013;
    const ExportResult decoupled = write(schedule, "diffusers");
    EXPECT_THAT(decoupled.content, HasSubstr("timesteps = [999, 500.3]\n"));
    EXPECT_THAT(allNotes(decoupled), HasSubstr("converts the predicted noise to x0"));
    schedule.conversionTime = ConversionTime::Time;
    EXPECT_THAT(allNotes(write(schedule, "diffusers")), Not(HasSubstr("converts")));
    schedule.solver = makeSolverSpec("dpm-solver++", 2);
    EXPECT_THAT(write(schedule, "diffusers").content, HasSubstr("types.MethodType"));
}

TEST(Exporters, DiffusersRefusesSolversThatItDoesNotHave) {
    expectRefused(exampleSchedule("vp-discrete:sd", "logSNR", "ipndm", 4),
                  "diffusers",
                  ExportEnd::Exact,
                  "no scheduler that is this solver");
}

TEST(Exporters, DiffusersWarnsFromFifteenSteps) {
    const Schedule schedule = exampleSchedule("vp-discrete:sd", "logSNR", "unipc", 15);
    EXPECT_THAT(allNotes(write(schedule, "diffusers")), HasSubstr("From 15 steps on"));
}

TEST(Exporters, ToolsThatInterpolateOtherwiseAreNamed) {
    EXPECT_THAT(allNotes(write(exampleSchedule("vp-discrete:sd"), "comfyui")),
                HasSubstr("interpolates in log(sigma)"));
    EXPECT_THAT(allNotes(write(exampleSchedule("ve-edm"), "comfyui")),
                Not(HasSubstr("interpolates")));
}

TEST(Exporters, AScheduleMadeForAZeroKeepsIt) {
    Schedule schedule = threeLevels();
    schedule.endsAt = EndsAt::ReplacedByZero;
    const ExportResult result = write(schedule, "comfyui");
    EXPECT_THAT(result.content, testing::EndsWith(", 0.0\n"));
    EXPECT_THAT(result.endStatement, HasSubstr("Zero stands"));
    const ExportResult table = write(schedule, "diff-sampler");
    EXPECT_THAT(table.content, Not(HasSubstr(",0.0]")));
    EXPECT_THAT(table.endStatement, HasSubstr("without a zero"));
    EXPECT_THAT(allNotes(table), HasSubstr("cannot say that the schedule ends in zero"));
    const auto json = nlohmann::json::parse(write(schedule, "json").content);
    EXPECT_EQ(json["ends_at"], "replaced_by_zero");
}

TEST(Exporters, LatexPrintsAWholeTable) {
    Schedule schedule = exampleSchedule("ve-heat", "logSNR", "unipc", 4);
    schedule.name = "line\nbreak";
    const ExportResult plain = write(schedule, "latex");
    EXPECT_THAT(plain.content, testing::StartsWith("% line break: "));
    EXPECT_EQ(std::count(plain.content.begin(), plain.content.end(), '\n'), 13);
    EXPECT_THAT(plain.content, HasSubstr("0 & $6400$ & $80$ & $-4.382$ \\\\\n"));
    EXPECT_THAT(plain.content, HasSubstr("$4\\times10^{-6}$"));
    EXPECT_GT(plain.roundingLoss, 0.0);
    EXPECT_LT(plain.roundingLoss, 5.1e-5);
    EXPECT_THAT(write(decoupledSchedule("ve-edm"), "latex").content, HasSubstr("\\hat t_i"));
}

TEST(Exporters, SigmasThatFallTogetherInFloat32AreRefused) {
    Schedule schedule = threeLevels();
    schedule.nfe = 3;
    schedule.times = {1.0, 0.5, 0.5 - 1e-14, 0.001};
    schedule.evalTimes = schedule.times;
    expectRefused(schedule, "comfyui", ExportEnd::Exact, "fall together");
    EXPECT_NO_THROW((void)write(schedule, "json"));
}

}  // namespace
}  // namespace ld3
