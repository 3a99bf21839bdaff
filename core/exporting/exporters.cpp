#include "core/exporting/exporters.h"

#include "core/base/error.h"
#include "core/exporting/format_writer.h"
#include "core/exporting/sigma_list.h"

#include <algorithm>
#include <functional>

namespace ld3 {

namespace {

/// What of a schedule a format can hold.
struct Holds {
    bool evalTimes = false, coefficients = false, solver = false;
};

struct Format {
    ExportFormat about;
    std::function<WrittenFormat(const Schedule&, ExportEnd)> write;
    Holds holds;
};

const std::vector<Format>& formats() {
    const std::vector<ExportEnd> exact = {ExportEnd::Exact};
    const std::vector<ExportEnd> all = {
        ExportEnd::Exact, ExportEnd::AppendZero, ExportEnd::ReplaceByZero};
    static const std::vector<Format> kFormats = {
        {{"json", "LD3 Workbench schedule", ".json", false, all}, writeJson, {true, true, true}},
        {{"csv", "Table of times, sigmas and lambdas", ".csv", false, exact}, writeCsv, {true}},
        {{"ld3-pt", "LD3 reference checkpoint", ".pt", true, exact}, writeLd3Checkpoint, {true}},
        {{"diffusers", "diffusers: scheduler and timesteps", ".py", false, all},
         writeDiffusers,
         {true, false, true}},
        {{"diffusers-sigmas", "diffusers: sigmas argument", ".py", false, all},
         writeDiffusersSigmas,
         {}},
        {{"comfyui", "ComfyUI: ManualSigmas", ".txt", false, all}, writeComfyUi, {}},
        {{"k-diffusion", "k-diffusion, A1111: list of sigmas", ".py", false, all},
         writeKDiffusion,
         {}},
        {{"edm", "EDM: t_steps of generate.py", ".py", false, all}, writeEdm, {}},
        {{"diff-sampler", "diff-sampler: --t_steps", ".txt", false, exact}, writeDiffSampler, {}},
        {{"stable-diffusion.cpp", "stable-diffusion.cpp: --sigmas", ".txt", false, all},
         writeStableDiffusionCpp,
         {}},
        {{"latex", "LaTeX table", ".tex", false, exact}, writeLatex, {true, false, true}},
    };
    return kFormats;
}

const Format& formatOf(const std::string& name) {
    std::string known;
    for (const Format& format : formats()) {
        if (format.about.name == name) {
            return format;
        }
        known += (known.empty() ? "" : ", ") + format.about.name;
    }
    throw Error(
        ErrorCode::InvalidArgument, "unknown format", "\"" + name + "\"", "use one of " + known);
}

std::vector<std::string> notesOn(const Schedule& schedule, const Format& format) {
    std::vector<std::string> notes;
    if (!format.holds.solver) {
        notes.push_back("The solver is not part of this format; the schedule is for " +
                        solverTitle(schedule.solver) + ".");
    }
    if (!format.holds.evalTimes && isDecoupled(schedule)) {
        notes.emplace_back(
            "Eval times that differ from the times are lost: the network is called at the times.");
    }
    if (!format.holds.coefficients && !schedule.coefficients.empty()) {
        notes.emplace_back("The learned coefficient offsets are lost.");
    }
    if (format.about.ends.size() == 1 && schedule.endsAt != EndsAt::SigmaMin) {
        notes.emplace_back("This format cannot say that the schedule ends in zero.");
    }
    return notes;
}

}  // namespace

std::string titleLine(const Schedule& schedule) {
    std::string line = schedule.name.empty() ? "schedule" : schedule.name;
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < ' '; }, ' ');
    return line + ": " + solverTitle(schedule.solver) + ", NFE " + std::to_string(schedule.nfe) +
           ", " + schedule.noiseSchedule.kind;
}

bool isDecoupled(const Schedule& schedule) {
    // The last eval time is never used.
    return !std::equal(
        schedule.times.begin(), schedule.times.end() - 1, schedule.evalTimes.begin());
}

const std::vector<ExportFormat>& exportFormats() {
    static const std::vector<ExportFormat> kAbout = [] {
        std::vector<ExportFormat> about;
        for (const Format& format : formats()) {
            about.push_back(format.about);
        }
        return about;
    }();
    return kAbout;
}

ExportEnd defaultExportEnd(const std::string& format) {
    return formatOf(format).about.ends.front();
}

ExportResult exportSchedule(const Schedule& schedule, const std::string& name, ExportEnd end) {
    const Format& format = formatOf(name);
    const std::vector<ExportEnd>& ends = format.about.ends;
    if (std::find(ends.begin(), ends.end(), end) == ends.end()) {
        throw Error(ErrorCode::InvalidArgument,
                    "this format cannot express a zero at the end",
                    name,
                    "use the exact end, or another format");
    }
    checkTimes(schedule.solver,
               schedule.nfe,
               NoiseSchedule(schedule.noiseSchedule),
               schedule.times,
               schedule.evalTimes);
    WrittenFormat written = format.write(schedule, end);
    ExportResult result;
    result.content = std::move(written.content);
    result.roundingLoss = written.roundingLoss;
    // Where only one end can be written it is the last time itself, whatever the schedule says.
    Schedule asWritten = schedule;
    if (ends.size() == 1) {
        asWritten.endsAt = EndsAt::SigmaMin;
    }
    result.endStatement = endStatement(asWritten, end);
    result.notes = notesOn(schedule, format);
    result.notes.insert(result.notes.end(), written.notes.begin(), written.notes.end());
    return result;
}

}  // namespace ld3
