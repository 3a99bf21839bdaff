#include "core/base/number_text.h"
#include "core/exporting/discrete_index.h"
#include "core/exporting/format_writer.h"
#include "core/exporting/sigma_list.h"

#include <algorithm>
#include <cmath>

/// Formats that are a list of sigmas and little more.
namespace ld3 {

namespace {

/// These tools hold sigmas as float32.
constexpr int kFloat32Digits = 9;

/// What a tool of k-diffusion's family makes of sigmas between training steps.
std::vector<std::string> logSigmaNotes(const Schedule& schedule) {
    if (trainingStepCount(schedule.noiseSchedule) == 0) {
        return {};
    }
    const NoiseSchedule noise(schedule.noiseSchedule);
    double largest = 0.0;
    for (const double sigma : sigmasOf(schedule)) {
        largest = std::max(largest,
                           std::abs(indexFromSigma(noise, sigma, IndexRule::LogSigma) -
                                    indexFromSigma(noise, sigma, IndexRule::LogAlpha)));
    }
    return {
        "Between training steps this tool interpolates in log(sigma), the schedule in "
        "log(alpha): the network is told steps that differ by up to " +
        numberText(largest, 2) + " of 1."};
}

std::string pythonComment(const Schedule& schedule, ExportEnd end) {
    return "# " + titleLine(schedule) + "\n# " + endStatement(schedule, end) + "\n";
}

}  // namespace

WrittenFormat writeComfyUi(const Schedule& schedule, ExportEnd end) {
    const SigmaList list = makeSigmaList(schedule, end, kFloat32Digits);
    return {list.joined(", ") + "\n", list.roundingLoss, logSigmaNotes(schedule)};
}

WrittenFormat writeKDiffusion(const Schedule& schedule, ExportEnd end) {
    const SigmaList list = makeSigmaList(schedule, end, kFloat32Digits);
    return {pythonComment(schedule, end) +
                "# The list is complete: append_zero must not be called on it.\n"
                "sigmas = torch.tensor([" +
                list.joined(", ") + "])\n",
            list.roundingLoss,
            logSigmaNotes(schedule)};
}

WrittenFormat writeStableDiffusionCpp(const Schedule& schedule, ExportEnd end) {
    const SigmaList list = makeSigmaList(schedule, end, kFloat32Digits);
    return {"--sigmas \"" + list.joined(",") + "\"\n", list.roundingLoss, logSigmaNotes(schedule)};
}

WrittenFormat writeDiffSampler(const Schedule& schedule, ExportEnd end) {
    Schedule withoutZero = schedule;  // the tool takes no zero
    withoutZero.endsAt = EndsAt::SigmaMin;
    const SigmaList list = makeSigmaList(withoutZero, end, 0);
    return {"--t_steps=[" + list.joined(",") + "]\n", list.roundingLoss, {}};
}

WrittenFormat writeEdm(const Schedule& schedule, ExportEnd end) {
    const ExportEnd resolved = resolvedEnd(schedule, end);
    SigmaList list = makeSigmaList(schedule, end, 0);
    std::string ending = "t_steps = net.round_sigma(t_steps)\n";
    if (resolved != ExportEnd::Exact) {
        // A network with discrete steps would round the zero away.
        list.texts.pop_back();
        ending += "t_steps = torch.cat([t_steps, torch.zeros_like(t_steps[:1])])\n";
    }
    return {pythonComment(schedule, end) +
                "# In edm_sampler of generate.py, in the place of all lines that make t_steps:\n"
                "t_steps = torch.tensor([" +
                list.joined(", ") + "], dtype=torch.float64, device=latents.device)\n" + ending +
                "num_steps = len(t_steps) - 1\n",
            list.roundingLoss,
            {"The loop there is Heun with a last Euler step: 2N - 1 network evaluations."}};
}

}  // namespace ld3
