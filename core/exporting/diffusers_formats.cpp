#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/exporting/discrete_index.h"
#include "core/exporting/format_writer.h"
#include "core/exporting/sigma_list.h"

#include <cmath>
#include <optional>

/// Snippets for diffusers. It counts training steps k = K·t − 1.
namespace ld3 {

namespace {

constexpr int kFloat32Digits = 9;
/// From here on diffusers keeps its full order to the end.
constexpr size_t kFullOrderSteps = 15;

/// A scheduler class with the arguments that make it this solver.
struct DiffusersScheduler {
    std::string className, arguments;
    bool acceptsTimesteps = false;  ///< as an argument of the pipeline, whole numbers
};

std::optional<DiffusersScheduler> schedulerFor(const SolverSpec& solver) {
    const std::string order = "solver_order=" + std::to_string(solver.order);
    if (solver.name == "unipc") {
        return DiffusersScheduler{
            "UniPCMultistepScheduler", order + ", solver_type=\"" + solver.variant + "\"", false};
    }
    if (solver.name == "dpm-solver++") {
        return DiffusersScheduler{
            "DPMSolverMultistepScheduler", "algorithm_type=\"dpmsolver++\", " + order, true};
    }
    if (solver.name == "deis") {
        return DiffusersScheduler{"DEISMultistepScheduler", order, false};
    }
    if (solver.name == "ddim") {
        return DiffusersScheduler{
            "DPMSolverMultistepScheduler", "algorithm_type=\"dpmsolver++\", solver_order=1", true};
    }
    return std::nullopt;
}

DiffusersScheduler requireScheduler(const Schedule& schedule) {
    if (trainingStepCount(schedule.noiseSchedule) == 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "diffusers timesteps exist for discrete noise schedules only",
                    "noise schedule " + schedule.noiseSchedule.kind,
                    "use the format diffusers-sigmas or k-diffusion");
    }
    const auto scheduler = schedulerFor(schedule.solver);
    if (!scheduler) {
        throw Error(ErrorCode::InvalidArgument,
                    "diffusers has no scheduler that is this solver",
                    solverTitle(schedule.solver),
                    "use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim");
    }
    return *scheduler;
}

std::string comment(const Schedule& schedule, ExportEnd end) {
    return "# " + titleLine(schedule) + "\n# " + endStatement(schedule, end) + "\n";
}

std::string makeScheduler(const DiffusersScheduler& scheduler, const std::string& finalSigmas) {
    return "from diffusers import " + scheduler.className +
           "\n\nscheduler = " + scheduler.className + ".from_config(\n    pipe.scheduler.config, " +
           scheduler.arguments +
           ",\n    lower_order_final=True, use_karras_sigmas=False,"
           " final_sigmas_type=\"" +
           finalSigmas + "\")\n";
}

/// Real training steps at which the network is called; with an appended zero also the last one.
std::vector<double> callIndices(const Schedule& schedule, ExportEnd end) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    std::vector<double> indices;
    const size_t calls = schedule.times.size() - (end == ExportEnd::AppendZero ? 0 : 1);
    for (size_t i = 0; i < calls; ++i) {
        const bool isLast = i + 1 == schedule.times.size();
        indices.push_back(indexFromTime(noise, isLast ? schedule.times[i] : schedule.evalTimes[i]));
    }
    return indices;
}

std::vector<std::string> sharedNotes(const Schedule& schedule) {
    std::vector<std::string> notes;
    if (schedule.times.size() - 1 >= kFullOrderSteps && schedule.solver.order > 1) {
        notes.emplace_back(
            "From 15 steps on some diffusers schedulers keep their full order in the last steps; "
            "this schedule's solver lowers it.");
    }
    return notes;
}

/// A pipeline argument: whole training steps.
WrittenFormat writeTimesteps(const Schedule& schedule,
                             ExportEnd end,
                             const DiffusersScheduler& scheduler) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    std::vector<double> exact, written;
    std::string list;
    for (const double index : callIndices(schedule, end)) {
        const double whole = std::round(index);
        exact.push_back(sigmaAtIndex(noise, index, IndexRule::LogAlpha));
        written.push_back(sigmaAtIndex(noise, whole, IndexRule::LogAlpha));
        list += (list.empty() ? "" : ", ") + std::to_string(static_cast<int>(whole));
    }
    if (end != ExportEnd::AppendZero) {
        // Added by diffusers itself: the first training step, or zero.
        const bool endsInZero = end == ExportEnd::ReplaceByZero;
        exact.push_back(endsInZero ? 0.0 : sigmasOf(schedule).back());
        written.push_back(endsInZero ? 0.0 : sigmaAtIndex(noise, 0.0, IndexRule::LogAlpha));
    }
    WrittenFormat result;
    result.roundingLoss = roundingLoss(exact, written);
    result.content = comment(schedule, end) +
                     "# Timesteps are whole numbers here: sigmas change by up to " +
                     numberText(100.0 * result.roundingLoss, 2) + " %.\n" +
                     makeScheduler(scheduler, end == ExportEnd::Exact ? "sigma_min" : "zero") +
                     "pipe.scheduler = scheduler\ntimesteps = [" + list +
                     "]\n# image = pipe(prompt, timesteps=timesteps).images[0]\n";
    result.notes = sharedNotes(schedule);
    result.notes.emplace_back("diffusers cuts timesteps to whole numbers, so they were rounded.");
    return result;
}

/// No pipeline argument: the scheduler's lists are set whenever the pipeline asks for them.
WrittenFormat writeAssignment(const Schedule& schedule,
                              ExportEnd end,
                              const DiffusersScheduler& scheduler) {
    const SigmaList sigmas = makeSigmaList(schedule, end, kFloat32Digits);
    std::string timesteps;
    for (const double index : callIndices(schedule, end)) {
        timesteps += (timesteps.empty() ? "" : ", ") + numberText(index, kFloat32Digits);
    }
    WrittenFormat result;
    result.roundingLoss = sigmas.roundingLoss;
    result.content =
        comment(schedule, end) + "import types\n\nimport torch\n" +
        makeScheduler(scheduler, end == ExportEnd::Exact ? "sigma_min" : "zero") + "sigmas = [" +
        sigmas.joined(", ") + "]\ntimesteps = [" + timesteps + "]\n\n\n" +
        "def set_timesteps(self, *args, device=None, **kwargs):\n"
        "    type(self).set_timesteps(self, len(timesteps), device=device)\n"
        "    self.sigmas = torch.tensor(sigmas, dtype=torch.float32)\n"
        "    self.timesteps = torch.tensor(timesteps, dtype=torch.float32, device=device)\n\n\n"
        "scheduler.set_timesteps = types.MethodType(set_timesteps, scheduler)\n"
        "pipe.scheduler = scheduler\n"
        "# image = pipe(prompt, num_inference_steps=len(timesteps)).images[0]\n";
    result.notes = sharedNotes(schedule);
    if (isDecoupled(schedule) && schedule.conversionTime == ConversionTime::Eval) {
        result.notes.emplace_back(
            "diffusers converts the predicted noise to x0 at the solver's time, this schedule was "
            "made for the conversion at the eval time: results differ a little.");
    }
    return result;
}

}  // namespace

WrittenFormat writeDiffusers(const Schedule& schedule, ExportEnd end) {
    const DiffusersScheduler scheduler = requireScheduler(schedule);
    const ExportEnd resolved = resolvedEnd(schedule, end);
    return scheduler.acceptsTimesteps && !isDecoupled(schedule)
               ? writeTimesteps(schedule, resolved, scheduler)
               : writeAssignment(schedule, resolved, scheduler);
}

WrittenFormat writeDiffusersSigmas(const Schedule& schedule, ExportEnd end) {
    const SigmaList list = makeSigmaList(schedule, end, kFloat32Digits);
    WrittenFormat result;
    result.roundingLoss = list.roundingLoss;
    result.content = comment(schedule, end) +
                     "# For EulerDiscreteScheduler, without Karras, exponential or beta sigmas.\n"
                     "sigmas = [" +
                     list.joined(", ") + "]\n# image = pipe(prompt, sigmas=sigmas).images[0]\n";
    return result;
}

}  // namespace ld3
