#include "core/exporting/read_back.h"

#include "core/base/error.h"
#include "core/exporting/import_schedule.h"
#include "tests/unit/exporting/example_schedules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ld3 {
namespace {

ReadBack changes(const Schedule& schedule, const std::string& format, ExportEnd end) {
    return readBack(schedule, format, exportSchedule(schedule, format, end)).value();
}

/// Every text that is written is read back, for each noise schedule and end that can be written.
TEST(ReadBackTest, NothingIsLostButWhatIsSaid) {
    for (const char* noise : {"ve-edm", "vp-linear", "vp-discrete:sd"}) {
        const Schedule schedule = exampleSchedule(noise);
        for (const ExportFormat& format : exportFormats()) {
            const bool isDiscrete = schedule.noiseSchedule.kind.starts_with("vp-discrete");
            if (format.binary || (format.name == "diffusers" && !isDiscrete)) {
                continue;
            }
            for (const ExportEnd end : format.ends) {
                SCOPED_TRACE(format.name + " " + noise + " " +
                             std::to_string(static_cast<int>(end)));
                const ExportResult result = exportSchedule(schedule, format.name, end);
                const ReadBack back = readBack(schedule, format.name, result).value();
                // sigma of a time is computed from a table or an exponential: a little is rounding.
                const double most = format.name == "latex" ? 1e-3 : 1e-6;
                EXPECT_LE(back.steps, most);
                EXPECT_LE(back.told, most);
                const Schedule read =
                    importScheduleText(result.content,
                                       format.name,
                                       {schedule.solver, schedule.nfe, schedule.noiseSchedule});
                const EndsAt expected = end == ExportEnd::AppendZero      ? EndsAt::AppendedZero
                                        : end == ExportEnd::ReplaceByZero ? EndsAt::ReplacedByZero
                                                                          : EndsAt::SigmaMin;
                EXPECT_EQ(read.endsAt, expected);
                EXPECT_EQ(read.times.size(), schedule.times.size());
            }
        }
    }
}

TEST(ReadBackTest, MeasuresLostEvalTimes) {
    const Schedule schedule = decoupledSchedule("ve-edm");  // told 1 % more noise
    for (const char* format : {"json", "csv"}) {
        const ReadBack kept = changes(schedule, format, ExportEnd::Exact);
        EXPECT_EQ(kept.steps, 0.0) << format;
        EXPECT_EQ(kept.told, 0.0) << format;
    }
    for (const char* format : {"comfyui", "k-diffusion", "edm", "diff-sampler"}) {
        const ReadBack lost = changes(schedule, format, ExportEnd::Exact);
        EXPECT_LT(lost.steps, 1e-7) << format;
        EXPECT_NEAR(lost.told, 1.0 - 1.0 / 1.01, 1e-6) << format;
    }
    const ReadBack printed = changes(schedule, "latex", ExportEnd::Exact);
    EXPECT_GT(printed.told, 0.0);
    EXPECT_LT(printed.told, 1e-4);
}

TEST(ReadBackTest, MeasuresWholeTimesteps) {
    Schedule schedule = exampleSchedule("vp-discrete:sd", "logSNR", "dpm-solver++", 6);
    const ExportResult result = exportSchedule(schedule, "diffusers", ExportEnd::Exact);
    const ReadBack back = readBack(schedule, "diffusers", result).value();
    EXPECT_GT(back.steps, 1e-3) << "between training steps";
    EXPECT_NEAR(back.steps, result.roundingLoss, 0.1 * result.roundingLoss);
    // With fractions, as UniPC has them, eval times stay.
    schedule = decoupledSchedule("vp-discrete:sd");
    EXPECT_LT(changes(schedule, "diffusers", ExportEnd::Exact).told, 1e-6);
    EXPECT_LT(changes(schedule, "diffusers", ExportEnd::AppendZero).told, 1e-6);
    EXPECT_LT(changes(schedule, "diffusers", ExportEnd::ReplaceByZero).steps, 1e-6);
}

TEST(ReadBackTest, BytesAreLeftToTheirWriter) {
    const Schedule schedule = exampleSchedule("ve-edm");
    EXPECT_FALSE(
        readBack(schedule, "ld3-pt", exportSchedule(schedule, "ld3-pt", ExportEnd::Exact)));
    EXPECT_FALSE(readBack(schedule, "no such format", {}));
}

TEST(ReadBackTest, DamagedTextsAreRefused) {
    const Schedule discrete = exampleSchedule("vp-discrete:sd");
    const ImportContext context{discrete.solver, discrete.nfe, discrete.noiseSchedule};
    const auto expectBad =
        [](const std::string& content, const ImportContext& from, const std::string& word) {
            try {
                (void)importScheduleText(content, "some.file", from);
                ADD_FAILURE() << content;
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::BadFile) << error.what();
                EXPECT_THAT(error.what(), ::testing::HasSubstr(word));
                EXPECT_THAT(error.what(), ::testing::HasSubstr("some.file"));
            }
        };
    const std::string snippet = exportSchedule(discrete, "diffusers", ExportEnd::Exact).content;
    const Schedule edm = exampleSchedule("ve-edm");
    expectBad(snippet, {edm.solver, edm.nfe, edm.noiseSchedule}, "discrete noise schedule");
    std::string shorter = snippet;
    const size_t list = shorter.find("\ntimesteps = [") + 14;
    shorter.erase(list, shorter.find(',', list) + 1 - list);
    expectBad(shorter, context, "timesteps stand beside");
    expectBad("% t\n\\begin{tabular}{rr}\n0 & $1$ \\\\\n1 & $0.5$ \\\\\n", context, "2 columns");
    expectBad("% t\n\\begin{tabular}{rrrr}\n0 & $1$ & $x$ & $1$ \\\\\n", context, "\"x\"");
}

}  // namespace
}  // namespace ld3
