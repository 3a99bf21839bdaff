#include "ui/i18n/sentences/rooms.h"

#include <QCoreApplication>

#include <array>

namespace ld3::ui {

namespace {

constexpr std::array kSentences = {
    QT_TRANSLATE_NOOP("CoreText", "filter %1"),
    QT_TRANSLATE_NOOP("CoreText",
                      "Ends at sigma %1 as the schedule does, without a zero: %2 steps."),
    QT_TRANSLATE_NOOP("CoreText",
                      "A zero follows sigma %1: one step and one network evaluation more than the "
                      "schedule's %2."),
    QT_TRANSLATE_NOOP("CoreText",
                      "Zero stands in the place of the last sigma %1: %2 steps, the last of which "
                      "differs from the schedule's."),
    QT_TRANSLATE_NOOP("CoreText", "The solver is not part of this format; the schedule is for %1."),
    QT_TRANSLATE_NOOP(
        "CoreText",
        "Eval times that differ from the times are lost: the network is called at the times."),
    QT_TRANSLATE_NOOP("CoreText", "The learned coefficient offsets are lost."),
    QT_TRANSLATE_NOOP("CoreText", "This format cannot say that the schedule ends in zero."),
    QT_TRANSLATE_NOOP("CoreText",
                      "Between training steps this tool interpolates in log(sigma), the schedule "
                      "in log(alpha): the network is told steps that differ by up to %1 of 1."),
    QT_TRANSLATE_NOOP("CoreText",
                      "From 15 steps on some diffusers schedulers keep their full order in the "
                      "last steps; this schedule's solver lowers it."),
    QT_TRANSLATE_NOOP("CoreText",
                      "diffusers cuts timesteps to whole numbers, so they were rounded."),
    QT_TRANSLATE_NOOP(
        "CoreText",
        "diffusers converts the predicted noise to x0 at the solver's time, this schedule was made "
        "for the conversion at the eval time: results differ a little."),
    QT_TRANSLATE_NOOP("CoreText", "The parameters are those of the reference's %1 mode."),
    QT_TRANSLATE_NOOP("CoreText", "LD3 Workbench schedule"),
    QT_TRANSLATE_NOOP("CoreText", "Table of times, sigmas and lambdas"),
    QT_TRANSLATE_NOOP("CoreText", "LD3 reference checkpoint"),
    QT_TRANSLATE_NOOP("CoreText", "diffusers: scheduler and timesteps"),
    QT_TRANSLATE_NOOP("CoreText", "diffusers: sigmas argument"),
    QT_TRANSLATE_NOOP("CoreText", "k-diffusion, A1111: list of sigmas"),
    QT_TRANSLATE_NOOP("CoreText", "diffusers timesteps exist for discrete noise schedules only"),
    QT_TRANSLATE_NOOP("CoreText", "use the format diffusers-sigmas or k-diffusion"),
    QT_TRANSLATE_NOOP("CoreText", "diffusers has no scheduler that is this solver"),
    QT_TRANSLATE_NOOP("CoreText",
                      "use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim"),
    QT_TRANSLATE_NOOP("CoreText", "unknown end"),
    QT_TRANSLATE_NOOP("CoreText", "use exact, append-zero or replace-by-zero"),
    QT_TRANSLATE_NOOP("CoreText", "EDM: t_steps of generate.py"),
    QT_TRANSLATE_NOOP("CoreText", "unknown format"),
    QT_TRANSLATE_NOOP("CoreText", "this format cannot express a zero at the end"),
    QT_TRANSLATE_NOOP("CoreText", "use the exact end, or another format"),
    QT_TRANSLATE_NOOP("CoreText", "the table has no column %1"),
    QT_TRANSLATE_NOOP("CoreText", "export it again as csv"),
    QT_TRANSLATE_NOOP("CoreText", "line %1 has %2 cells where the header has %3"),
    QT_TRANSLATE_NOOP("CoreText", "the checkpoint has no best_t_steps"),
    QT_TRANSLATE_NOOP("CoreText", "choose a checkpoint of LD3"),
    QT_TRANSLATE_NOOP("CoreText", "best_t_steps has %1 numbers"),
    QT_TRANSLATE_NOOP("CoreText", "times, then as many eval times are expected"),
    QT_TRANSLATE_NOOP("CoreText", "fewer than two sigmas"),
    QT_TRANSLATE_NOOP("CoreText", "give a schedule with at least one step"),
    QT_TRANSLATE_NOOP("CoreText", "a sigma is not positive"),
    QT_TRANSLATE_NOOP("CoreText", "only the last one may be zero"),
    QT_TRANSLATE_NOOP("CoreText", "a row of the table has %1 columns"),
    QT_TRANSLATE_NOOP("CoreText", "export it again as latex"),
    QT_TRANSLATE_NOOP("CoreText", "timesteps of diffusers need a discrete noise schedule"),
    QT_TRANSLATE_NOOP("CoreText", "name the model's noise schedule, such as vp-discrete:sd"),
    QT_TRANSLATE_NOOP("CoreText", "%1 timesteps stand beside %2 sigmas"),
    QT_TRANSLATE_NOOP("CoreText", "export it again as diffusers"),
    QT_TRANSLATE_NOOP("CoreText", "%1 has no budget with %2 steps"),
    QT_TRANSLATE_NOOP("CoreText", "choose another solver"),
    QT_TRANSLATE_NOOP("CoreText", "fewer than two times"),
    QT_TRANSLATE_NOOP("CoreText", "choose a schedule with at least one step"),
    QT_TRANSLATE_NOOP("CoreText", "choose a schedule"),
    QT_TRANSLATE_NOOP("CoreText", "the file is not JSON"),
    QT_TRANSLATE_NOOP(
        "CoreText",
        "The reference clamps params2 to a window that it computes from params1, so eval times may "
        "come out nearer to the times there; best_t_steps holds them exactly."),
    QT_TRANSLATE_NOOP("CoreText", "give a list of numbers"),
    QT_TRANSLATE_NOOP("CoreText",
                      "The loop there is Heun with a last Euler step: 2N - 1 network evaluations."),
    QT_TRANSLATE_NOOP("CoreText", "two steps fall together when rounded for this format"),
    QT_TRANSLATE_NOOP("CoreText", "steps %1 and %2 at %3 and %4"),
    QT_TRANSLATE_NOOP("CoreText", "use fewer steps, or a format that keeps fractions"),
    QT_TRANSLATE_NOOP("CoreText", "and check the noise schedule"),
    QT_TRANSLATE_NOOP("CoreText", "LaTeX table"),
};

}  // namespace

std::span<const char* const> exportingSentences() {
    return kSentences;
}

}  // namespace ld3::ui
