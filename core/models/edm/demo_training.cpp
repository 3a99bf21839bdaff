#include "core/models/edm/demo_training.h"

#include "core/models/edm/edm_initialisation.h"
#include "core/models/edm/edm_network.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ld3 {

using nlohmann::json;

namespace {

constexpr const char* kClass = "EDMPrecond";
constexpr double kFirstDecay = 0.9, kSecondDecay = 0.99, kEpsilon = 1e-8;
constexpr int64_t kWarmUp = 200;
/// Few steps are enough to forget how the weights began.
constexpr double kLongestMemory = 10.0;

json networkArguments(double sigmaData) {
    return {{"img_resolution", 16},
            {"img_channels", 3},
            {"label_dim", 0},
            {"model_type", "SongUNet"},
            {"sigma_data", sigmaData},
            {"model_channels", 16},
            {"channel_mult", {1, 2, 4}},
            {"num_blocks", 2},
            {"attn_resolutions", {8}},
            {"dropout", 0.0}};
}

Tensor onePerPicture(const Tensor& value) {
    return value.view({-1, 1, 1, 1});
}

}  // namespace

double dataDeviation(const MixtureDefinition& data) {
    // The basis is orthonormal, so coefficients have the energy of pixels.
    const Tensor means = data.weights.dot(data.means.square().sum(1));
    return ((means + data.variance.sum()) / data.basis.size()).sqrt().item<double>();
}

DemoTrainer::DemoTrainer(const MixtureDefinition& data, const DemoTrainingOptions& options)
    : m_exact(data, torch::kFloat32),
      m_options(options),
      m_generator(seededGenerator(options.seed)) {
    const torch::NoGradGuard plain;
    // Two digits are all that the scalings need, and make the file's arguments readable.
    m_arguments = networkArguments(std::round(100 * dataDeviation(data)) / 100);
    const EdmArguments arguments = readEdmArguments(kClass, m_arguments, {}, "demo network");
    const EdmLayout layout = makeEdmLayout(arguments, "demo network");
    m_tensors = untrainedTensors(arguments, layout, m_generator);
    for (const EdmTensor& tensor : layout.tensors) {
        if (!tensor.isBuffer) {
            Tensor& value = m_tensors.at(tensor.name);
            m_parameters[tensor.name] = {
                value, torch::zeros_like(value), torch::zeros_like(value), value.clone()};
            value.requires_grad_(true);
        }
    }
}

double DemoTrainer::learningRate() const {
    const auto done = static_cast<double>(m_iteration);
    const double warm = std::min(1.0, (done + 1) / kWarmUp);
    const double part = std::min(1.0, done / static_cast<double>(m_options.iterations));
    return m_options.learningRate * warm * 0.5 * (1 + std::cos(std::numbers::pi * part));
}

double DemoTrainer::advance() {
    const EdmArguments arguments = readEdmArguments(kClass, m_arguments, {}, "demo network");
    const EdmLayout layout = makeEdmLayout(arguments, "demo network");
    Tensor noisy, sigma, target;
    {
        const torch::NoGradGuard plain;
        const Tensor data = m_exact.sampleData(m_options.batch, m_generator);
        const Tensor logSigma =
            torch::randn({m_options.batch}, m_generator, torch::kFloat32) * m_options.logSigmaStd +
            m_options.logSigmaMean;
        sigma = logSigma.exp();
        noisy =
            data + onePerPicture(sigma) * torch::randn(data.sizes(), m_generator, data.options());
        target = m_exact.predict(noisy, {torch::ones_like(sigma), sigma, sigma}, {});
    }
    const EdmNetwork network(arguments, layout, m_tensors, {});
    const Tensor scale = sigma * arguments.sigmaData;
    const Tensor weight = (sigma.square() + std::pow(arguments.sigmaData, 2)) / scale.square();
    const Tensor loss =
        (onePerPicture(weight) * (network.denoise(noisy, sigma) - target).square()).mean();
    loss.backward();
    update();
    ++m_iteration;
    return loss.item<double>();
}

void DemoTrainer::update() {
    const torch::NoGradGuard plain;
    const auto step = static_cast<double>(m_iteration + 1);
    const double firstBias = 1 - std::pow(kFirstDecay, step);
    const double secondBias = 1 - std::pow(kSecondDecay, step);
    const double rate = learningRate() / firstBias;
    const double keep = std::min(m_options.averaging, step / (step + kLongestMemory));
    for (auto& [name, parameter] : m_parameters) {
        Tensor& gradient = parameter.value.mutable_grad();
        parameter.first.lerp_(gradient, 1 - kFirstDecay);
        parameter.second.mul_(kSecondDecay).addcmul_(gradient, gradient, 1 - kSecondDecay);
        const Tensor deviation = (parameter.second / secondBias).sqrt_().add_(kEpsilon);
        parameter.value.addcdiv_(parameter.first, deviation, -rate);
        parameter.average.lerp_(parameter.value, 1 - keep);
        gradient.reset();
    }
}

NetworkSnapshot DemoTrainer::snapshot() const {
    NetworkSnapshot result;
    result.className = kClass;
    result.arguments = m_arguments;
    result.tensors = m_tensors;
    for (const auto& [name, parameter] : m_parameters) {
        result.tensors[name] = parameter.average.clone();
    }
    return result;
}

std::vector<DemoQuality> demoQuality(const Denoiser& network,
                                     const GaussianMixture& exact,
                                     int64_t count,
                                     uint64_t seed) {
    const torch::NoGradGuard plain;
    std::vector<DemoQuality> result;
    at::Generator generator = seededGenerator(seed);
    for (const double sigma : {0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0}) {
        const Tensor data = exact.sampleData(count, generator);
        const Tensor noisy = data + sigma * torch::randn(data.sizes(), generator, data.options());
        const Tensor level = torch::full({1}, sigma, data.options());
        const NoiseLevel at{torch::ones_like(level), level, level};
        const Tensor expected = exact.predict(noisy, at, {});
        result.push_back(
            {sigma,
             (network.predict(noisy, at, {}) - expected).square().mean().item<double>(),
             (expected - data).square().mean().item<double>()});
    }
    return result;
}

}  // namespace ld3
