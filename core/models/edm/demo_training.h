#pragma once

#include "core/base/run_control.h"
#include "core/checkpoints/network_snapshot.h"
#include "core/models/gaussian_mixture.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ld3 {

/// How the small network is trained. Each default was used for `builtin:unet`.
struct DemoTrainingOptions {
    int64_t iterations = 8000;
    int64_t batch = 32;
    uint64_t seed = 1;
    double learningRate = 2e-3;  ///< highest, after a warm-up; falls to zero as a half cosine
    double logSigmaMean = -0.6, logSigmaStd = 1.6;  ///< noise levels are log-normal
    double averaging = 0.999;  ///< share of the average of weights that an iteration keeps
};

/// A network on its way.
struct DemoTrainingReport {
    int64_t iteration = 0;  ///< done so far
    double loss = 0.0;      ///< weighted mean squared error, averaged over the last iterations
};

/// Trains a small network (EDM preconditioning, DDPM++, 16×16, about a million parameters) as a
/// denoiser of `data`.
///
/// As the exact denoiser of the data is known, the network learns E[x0 | x] itself instead of x0:
/// the minimum of the loss is the same network, but its gradients lack the noise of x0 around
/// E[x0 | x], and the loss says how far the network is from exact. Weights of noise levels as in
/// Karras et al. 2022 (EDM), eq. 8; Adam (Kingma & Ba 2015); the result is an exponential average
/// of the weights.
class DemoTrainer {
  public:
    /// @param data  what is learned, 3×16×16
    DemoTrainer(const MixtureDefinition& data, const DemoTrainingOptions& options);

    /// One iteration. @returns its loss
    double advance();

    [[nodiscard]] int64_t iteration() const { return m_iteration; }

    /// The averaged network as it is now.
    [[nodiscard]] NetworkSnapshot snapshot() const;

  private:
    struct Parameter {
        Tensor value;          ///< leaf
        Tensor first, second;  ///< Adam's moments
        Tensor average;
    };

    [[nodiscard]] double learningRate() const;
    void update();

    GaussianMixture m_exact;
    DemoTrainingOptions m_options;
    at::Generator m_generator;
    nlohmann::json m_arguments;
    std::map<std::string, Tensor> m_tensors;  ///< parameters and buffers
    std::map<std::string, Parameter> m_parameters;
    int64_t m_iteration = 0;
};

/// How far a network is from the exact denoiser at one noise level.
struct DemoQuality {
    double sigma = 0.0;
    double difference = 0.0;  ///< mean squared difference to the exact denoiser
    double exactError = 0.0;  ///< mean squared error of the exact denoiser itself
};

/// Compares on fresh samples, the same for every network.
/// @param count  samples of each noise level
[[nodiscard]] std::vector<DemoQuality> demoQuality(const Denoiser& network,
                                                   const GaussianMixture& exact,
                                                   int64_t count,
                                                   uint64_t seed);

/// Square root of the mean of the squared data: what EDM calls sigma_data.
[[nodiscard]] double dataDeviation(const MixtureDefinition& data);

}  // namespace ld3
