#include "core/models/torchscript/torchscript_denoiser.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/run_control.h"
#include "core/base/sha256.h"
#include "core/diffusion/noise_level.h"
#include "core/models/class_labels.h"
#include "core/models/torchscript/call_cost.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace ld3 {

namespace {

/// Training steps of a schedule that is continuous in time; what DDPM and its kin have.
constexpr double kUsualSteps = 1000.0;

double trainingSteps(const NoiseScheduleSpec& spec) {
    return spec.betas.empty() ? kUsualSteps : static_cast<double>(spec.betas.size());
}

std::string text(at::IntArrayRef sizes) {
    return c10::str(sizes);
}

ModelInfo infoOf(const std::filesystem::path& path,
                 const SourcedDescription& described,
                 const ScriptModule& module,
                 const std::stop_token& stop) {
    const ModelDescription& d = described.description;
    ModelInfo info;
    info.name = path.string();
    info.kind = "torchscript";
    info.sha256 = sha256OfFile(path, stop);
    info.channels = d.channels;
    info.height = d.height;
    info.width = d.width;
    info.prediction = d.prediction;
    info.noiseSchedule = d.noiseSchedule;
    info.parameters = module.parameters();
    info.classes = d.classes;
    info.sigmaMin = d.sigmaMin;
    info.sigmaMax = d.sigmaMax;
    info.blocks = module.blocks();
    info.description = d.text.empty() ? "Network as a TorchScript module" : d.text;
    const nlohmann::json json = descriptionToJson(d);
    info.descriptionJson = json.dump();
    for (const auto& [field, value] : json.items()) {
        if (field != "format") {
            info.facts.push_back({field,
                                  value.is_string() ? value.get<std::string>() : value.dump(),
                                  described.sourceOf(field)});
        }
    }
    return info;
}

}  // namespace

TorchScriptDenoiser::TorchScriptDenoiser(const std::filesystem::path& path,
                                         const SourcedDescription& description,
                                         const torch::TensorOptions& options,
                                         const std::stop_token& stop)
    : m_description(description.description),
      m_schedule(m_description.noiseSchedule),
      m_options(options),
      m_module(path, options),
      m_info(infoOf(path, description, m_module, stop)) {
    requireFittingForward();
    probe(stop);
}

void TorchScriptDenoiser::requireFittingForward() const {
    const int64_t given = m_description.classes > 0 ? 3 : 2;
    if (given < m_module.leastInputs() || given > m_module.mostInputs()) {
        throw Error(ErrorCode::BadFile,
                    "forward takes " + std::to_string(m_module.mostInputs()) +
                        " inputs, the description gives it " +
                        (given == 3 ? "x, noise level and labels" : "x and noise level"),
                    m_info.name + ", forward",
                    given == 3 ? "export forward(x, t, labels), or describe it with classes = 0"
                               : "export forward(x, t), or describe the classes");
    }
}

Tensor TorchScriptDenoiser::timeInput(const Tensor& sigma) const {
    const auto time = [&] {
        return evaluateSchedule(m_schedule, ScheduleQuantity::TimeFromLambda, -sigma.log());
    };
    switch (m_description.timeInput) {
        case TimeInput::Sigma:
            return sigma;
        case TimeInput::LogSigma:
            return sigma.log();
        case TimeInput::QuarterLogSigma:
            return sigma.log() / 4;
        case TimeInput::LogSnr:
            return sigma.log() * -2;
        case TimeInput::Time:
            return time();
        case TimeInput::Time999:
            return time() * 999;
        case TimeInput::Time1000:
            return time() * 1000;
        case TimeInput::Index:
            return time() * trainingSteps(m_description.noiseSchedule) - 1;
    }
    return sigma;
}

Tensor TorchScriptDenoiser::labelInput(const Condition& condition, int64_t batch) const {
    if (m_description.classes == 0) {
        return {};
    }
    if (m_description.labels == LabelInput::OneHot) {
        return classWeights(condition, batch, m_info.classes, m_options);
    }
    if (!condition.classLabels.defined() && !m_description.nullLabel) {
        throw Error(ErrorCode::InvalidArgument,
                    "the model needs class labels, none are given",
                    m_info.name,
                    "give labels, or state null_label in the model's description");
    }
    return classIndices(
        condition, batch, m_info.classes, m_description.nullLabel.value_or(0), device());
}

Tensor TorchScriptDenoiser::call(const Tensor& x, const Tensor& time, const Tensor& labels) const {
    std::vector<Tensor> inputs = {x, time};
    if (labels.defined()) {
        inputs.push_back(labels);
    }
    const Tensor output = m_module.forward(inputs);
    std::vector<int64_t> expected = x.sizes().vec();
    expected[1] *= m_description.learnedVariance ? 2 : 1;
    if (output.sizes() != at::IntArrayRef(expected)) {
        throw Error(ErrorCode::BadFile,
                    "forward returns the shape " + text(output.sizes()) + " for x of " +
                        text(x.sizes()) + ", expected is " + text(expected),
                    m_info.name + ", forward",
                    "correct channels, height, width or learned_variance in the description, or "
                    "the module");
    }
    return (m_description.learnedVariance ? output.narrow(1, 0, x.size(1)) : output).to(dtype());
}

Tensor TorchScriptDenoiser::predict(const Tensor& x,
                                    const NoiseLevel& level,
                                    const Condition& condition) const {
    const bool fits = x.dim() == 4 && x.size(1) == m_info.channels && x.size(2) == m_info.height &&
                      x.size(3) == m_info.width;
    if (!fits) {
        throw Error(ErrorCode::InvalidArgument,
                    "x does not fit the model",
                    "shape " + text(x.sizes()),
                    "give [B, " + std::to_string(m_info.channels) + ", " +
                        std::to_string(m_info.height) + ", " + std::to_string(m_info.width) + "]");
    }
    const Tensor alpha = level.alpha.to(torch::kFloat64);
    const Tensor sigma = level.sigma.to(torch::kFloat64) / alpha;
    // The module's own alpha at this sigma/alpha, in units of the alpha that x has.
    const Tensor own = m_description.dividesByAlpha || m_schedule.isVarianceExploding()
                           ? torch::ones_like(sigma)
                           : (1 + sigma.square()).rsqrt();
    const Tensor scale = perSample((own / alpha).to(dtype()));
    const Tensor time = timeInput(sigma).to(dtype()).expand({x.size(0)});
    const Tensor output = call(x * scale, time, labelInput(condition, x.size(0)));
    // eps and x0 are the same in every convention, v = alpha·eps − sigma·x0 is not.
    return m_info.prediction == Prediction::Velocity ? output / scale : output;
}

Tensor TorchScriptDenoiser::toPicture(const Tensor& x0) const {
    return ((x0 - m_description.pictureLow) /
            (m_description.pictureHigh - m_description.pictureLow))
        .clamp(0, 1);
}

void TorchScriptDenoiser::probe(const std::stop_token& stop) {
    constexpr int64_t kBatch = 2;
    constexpr uint64_t kSeed = 1;
    const torch::AutoGradMode withGradients(true);
    const double low = std::max(m_schedule.edmSigma(m_schedule.timeMin()), m_info.sigmaMin);
    const double high = std::min(m_schedule.edmSigma(m_schedule.timeMax()), m_info.sigmaMax);
    const Tensor sigma =
        torch::tensor({std::clamp(1.0, low, high), std::clamp(1.5, low, high)}, torch::kFloat64)
            .to(device());
    const Tensor time = timeInput(sigma).to(dtype()).requires_grad_();
    const Tensor x = torch::randn({kBatch, m_info.channels, m_info.height, m_info.width},
                                  seededGenerator(kSeed),
                                  torch::kFloat64)
                         .to(device(), dtype())
                         .requires_grad_();
    Condition condition;
    if (m_info.classes > 0) {
        condition.classLabels = torch::zeros({kBatch}, torch::kInt64);
    }
    const Tensor labels = labelInput(condition, kBatch);
    throwIfStopped(stop);
    Tensor output;
    const CallCost forward = measuredCost([&] {
        const torch::NoGradGuard noGradients;
        return call(x, time, labels);
    });
    throwIfStopped(stop);
    const CallCost withGraph = measuredCost([&] { return output = call(x, time, labels); });
    if (!output.isfinite().all().item<bool>()) {
        throw Error(ErrorCode::BadFile,
                    "the module returns NaN or infinity for standard normal x",
                    m_info.name + ", forward at sigma = 1",
                    "check time_input and noise_schedule in the description, and the module");
    }
    const auto perSample = [this](int64_t bytes) {
        constexpr int64_t kFloatBytes = 4;
        return bytes / kBatch * kFloatBytes / static_cast<int64_t>(c10::elementSize(dtype()));
    };
    m_info.multiplyAdds = forward.multiplyAdds / kBatch;
    m_info.peakBytes = perSample(forward.peakBytes);
    const std::string lack = whatHindersGradients(output, x, time, labels, stop);
    m_info.differentiable = lack.empty();
    m_info.facts.push_back(
        {"differentiable", lack.empty() ? "true" : "false: " + lack, "measured by one call"});
    if (m_info.differentiable) {
        m_info.activationBytes = perSample(withGraph.keptBytes);
    }
}

std::string TorchScriptDenoiser::whatHindersGradients(const Tensor& output,
                                                      const Tensor& x,
                                                      const Tensor& time,
                                                      const Tensor& labels,
                                                      const std::stop_token& stop) const {
    const auto matters = [&](const Tensor& changedX, const Tensor& changedTime) {
        throwIfStopped(stop);
        const torch::NoGradGuard noGradients;
        return !torch::equal(call(changedX, changedTime, labels), output);
    };
    throwIfStopped(stop);
    std::vector<Tensor> found(2);
    if (output.requires_grad()) {
        try {
            found = torch::autograd::grad({output.square().sum()}, {x, time}, {}, {}, false, true);
        } catch (const std::exception& error) {
            return "its gradient fails";
        }
    }
    for (const Tensor& gradient : found) {
        if (gradient.defined() && !gradient.isfinite().all().item<bool>()) {
            return "its gradient is not finite";
        }
    }
    // An input without a gradient is all right where it does not matter.
    if (!found[0].defined() && matters(x * 1.25, time)) {
        return "no gradient reaches x";
    }
    if (!found[1].defined() && matters(x, time.flip(0))) {
        return "no gradient reaches the noise level";
    }
    return {};
}

}  // namespace ld3
