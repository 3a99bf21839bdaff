#include "core/exporting/import_schedule.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/exporting/exporters.h"
#include "core/schedules/discretization.h"
#include "tests/unit/base/temporary_folder.h"
#include "tests/unit/exporting/example_schedules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

class ImportSchedule : public ::testing::Test {
  protected:
    std::filesystem::path save(const std::string& content) const {
        const auto path = folder.path() / "some.file";
        writeFileAtomically(path, content);
        return path;
    }

    std::filesystem::path saveAs(const Schedule& schedule,
                                 const std::string& format,
                                 ExportEnd end = ExportEnd::Exact) const {
        return save(exportSchedule(schedule, format, end).content);
    }

    static ImportContext contextOf(const Schedule& schedule) {
        return {schedule.solver, schedule.nfe, schedule.noiseSchedule};
    }

    static void expectNear(const std::vector<double>& a,
                           const std::vector<double>& b,
                           double tolerance) {
        ASSERT_EQ(a.size(), b.size());
        for (size_t i = 0; i < a.size(); ++i) {
            EXPECT_NEAR(a[i] / b[i], 1.0, tolerance) << i;
        }
    }

    void expectBad(const std::string& content, const std::string& word) const {
        const auto path = save(content);
        try {
            (void)importSchedule(path,
                                 {makeSolverSpec("euler"), 0, noiseScheduleFromName("ve-edm")});
            ADD_FAILURE() << content;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile) << error.what();
            EXPECT_THAT(error.what(), ::testing::HasSubstr("some.file"));
            EXPECT_THAT(error.what(), ::testing::HasSubstr(word));
        }
    }

    ld3::testing::TemporaryFolder folder;
};

TEST_F(ImportSchedule, JsonAndCsvKeepEveryBit) {
    for (const char* noise : {"ve-edm", "vp-linear", "vp-discrete:sd"}) {
        const Schedule schedule = decoupledSchedule(noise);
        for (const char* format : {"json", "csv"}) {
            const Schedule back = importSchedule(saveAs(schedule, format), contextOf(schedule));
            EXPECT_EQ(back.times, schedule.times) << format;
            EXPECT_EQ(back.evalTimes, schedule.evalTimes) << format;
            EXPECT_EQ(back.solver, schedule.solver);
            EXPECT_EQ(back.nfe, schedule.nfe);
            EXPECT_EQ(back.noiseSchedule, schedule.noiseSchedule);
        }
    }
}

TEST_F(ImportSchedule, Ld3CheckpointsKeepFloat32) {
    for (const char* noise : {"ve-edm", "vp-linear", "vp-discrete:sd"}) {
        const Schedule schedule = decoupledSchedule(noise);
        const Schedule back = importSchedule(saveAs(schedule, "ld3-pt"), contextOf(schedule));
        expectNear(back.times, schedule.times, 1e-7);
        expectNear(back.evalTimes, schedule.evalTimes, 1e-7);
    }
}

/// The parameters in the checkpoint, put through the reference's parametrisation, are the times.
TEST_F(ImportSchedule, Ld3ParametersReproduceTheTimes) {
    for (const char* noise : {"ve-edm", "vp-discrete:sd"}) {
        Schedule schedule = exampleSchedule(noise, "edm", "unipc", 6);
        const auto tensors = readTorchDict(saveAs(schedule, "ld3-pt"));
        const Tensor logits = tensors.at("params1").to(torch::kFloat64);
        const Tensor offsets = tensors.at("params2").to(torch::kFloat64);
        ASSERT_EQ(logits.numel(), 7);
        ASSERT_EQ(offsets.numel(), 7);
        ASSERT_EQ(tensors.at("best_t_steps").numel(), 14);
        DiscretizationOptions options;
        options.parametrisation = schedule.noiseSchedule.kind == "ve-edm" ? Parametrisation::Lambda
                                                                          : Parametrisation::Time;
        const Tensor times =
            discretize(NoiseSchedule(schedule.noiseSchedule), options, logits, offsets).times;
        for (int i = 0; i <= 6; ++i) {
            EXPECT_NEAR(times[i].item<double>() / schedule.times[i], 1.0, 2e-6) << noise << i;
        }
    }
}

TEST_F(ImportSchedule, SigmaListsKeepTheirTimes) {
    for (const char* noise : {"ve-edm", "vp-linear", "vp-discrete:sd"}) {
        const Schedule schedule = exampleSchedule(noise);
        for (const char* format : {"comfyui",
                                   "k-diffusion",
                                   "diffusers-sigmas",
                                   "diff-sampler",
                                   "stable-diffusion.cpp",
                                   "edm"}) {
            SCOPED_TRACE(format);
            const Schedule back = importSchedule(saveAs(schedule, format), contextOf(schedule));
            expectNear(back.times, schedule.times, 1e-7);
            EXPECT_EQ(back.times.front(), schedule.times.front());
            EXPECT_EQ(back.times.back(), schedule.times.back());
            EXPECT_EQ(back.endsAt, EndsAt::SigmaMin);
        }
    }
}

TEST_F(ImportSchedule, AFinalZeroIsKeptAsTheEnd) {
    const Schedule schedule = exampleSchedule("vp-discrete:sd");
    for (const auto& [end, endsAt] :
         {std::pair{ExportEnd::AppendZero, EndsAt::AppendedZero},
          std::pair{ExportEnd::ReplaceByZero, EndsAt::ReplacedByZero}}) {
        for (const char* format : {"json", "comfyui", "k-diffusion", "stable-diffusion.cpp"}) {
            SCOPED_TRACE(format);
            const Schedule back =
                importSchedule(saveAs(schedule, format, end), contextOf(schedule));
            expectNear(back.times, schedule.times, 1e-7);
            EXPECT_EQ(back.endsAt, endsAt);
        }
    }
}

TEST_F(ImportSchedule, PublishedListsAreReadWithTheirRoundedEnds) {
    const auto path =
        save("14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.0\n");
    const Schedule back = importSchedule(
        path, {makeSolverSpec("dpm-solver++"), 0, noiseScheduleFromName("vp-discrete:sd")});
    EXPECT_EQ(back.nfe, 10);
    EXPECT_EQ(back.times.front(), 1.0);
    EXPECT_EQ(back.times.back(), 0.001);
    EXPECT_EQ(back.endsAt, EndsAt::ReplacedByZero);
    EXPECT_NEAR(sigmasOf(back)[1], 6.475, 1e-9);
}

TEST_F(ImportSchedule, TheBudgetFollowsFromTheStepsAndTheSolver) {
    const auto path = save("80 3 1 0.002");
    const NoiseScheduleSpec noise = noiseScheduleFromName("ve-edm");
    EXPECT_EQ(importSchedule(path, {makeSolverSpec("unipc"), 0, noise}).nfe, 3);
    const Schedule heun = importSchedule(path, {makeSolverSpec("heun"), 0, noise});
    EXPECT_EQ(stepCount(heun.solver, heun.nfe), 3);
    EXPECT_THROW((void)importSchedule(path, {makeSolverSpec("unipc"), 5, noise}), Error);
}

TEST_F(ImportSchedule, RefusesWhatIsNoSchedule) {
    expectBad("", "empty");
    expectBad("80", "fewer than two");
    expectBad("0.0", "fewer than two");
    expectBad("80, one, 0.002", "one");
    expectBad("80, nan, 0.002", "not a number");
    expectBad("80, -1, 0.002", "positive");
    expectBad("80, 0, 0.002", "positive");
    expectBad("80, 1, 2, 0.002", "decrease");
    expectBad("500, 1, 0.002", "range");
    expectBad("{\"format\": 3", "JSON");
    expectBad("PK\x03\x04 truncated", "some.file");
    expectBad("step,time\n0,80\n1,0.002\n", "eval_time");
    expectBad("step,time,eval_time\n0,80,80\n1,0.002\n", "line 3");
    expectBad("step,time,eval_time\n0,80,80\n", "fewer than two");
}

TEST_F(ImportSchedule, MissingFilesAreSaidToBeMissing) {
    try {
        (void)importSchedule(folder.path() / "absent", {makeSolverSpec("euler"), 0, {}});
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotFound);
    }
}

TEST_F(ImportSchedule, OtherCheckpointsAreRefused) {
    const auto path = folder.path() / "other.pt";
    const ImportContext context{makeSolverSpec("euler"), 0, noiseScheduleFromName("ve-edm")};
    for (const int64_t count : {0, 3}) {
        writeTorchDict(
            path, {{count == 0 ? "weights" : "best_t_steps", torch::ones({count == 0 ? 4 : 3})}});
        try {
            (void)importSchedule(path, context);
            ADD_FAILURE() << count;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_THAT(error.what(), ::testing::HasSubstr("best_t_steps"));
        }
    }
}

}  // namespace
}  // namespace ld3
