#pragma once

#include "core/schedules/time_span.h"

#include <vector>

namespace ld3 {

/// Schedules that are one formula. All return [steps + 1] float64 from timeMax to timeMin; u = i/N.
/// t is the noise schedule's own time (sigma for ve-edm), sigma stands for sigma/alpha.

/// T + u·(eps − T).
[[nodiscard]] std::vector<double> timeUniform(const TimeSpan& span);

/// eps + (T − eps)·(1 − u)^power. Source: the LD3 reference's `poly_<p>`; 2 is its
/// `time_quadratic`.
[[nodiscard]] std::vector<double> poly(const TimeSpan& span, double power);

/// (T^(1/rho) + u·(eps^(1/rho) − T^(1/rho)))^rho in t itself, as the LD3 reference takes EDM's
/// formula for every noise schedule; rho = 2 is the quadratic of DDIM and DPM-Solver.
[[nodiscard]] std::vector<double> rhoInTime(const TimeSpan& span, double rho);

/// The same in sigma. Source: Karras et al. 2022 (EDM), eq. 5, without the final zero.
[[nodiscard]] std::vector<double> rhoInSigma(const TimeSpan& span, double rho);

/// Equal steps in lambda = log(alpha/sigma). Source: Lu et al. 2022 (DPM-Solver).
[[nodiscard]] std::vector<double> logSnr(const TimeSpan& span);

/// Equal steps in s^(1/rho), s from 1 to 1e-3, the time of a VP-linear process whose betas are
/// fitted so that sigma(1) and sigma(1e-3) are this schedule's ends: what the diff-sampler code
/// calls uniform (rho = 1) and quadratic (rho = 2) time for EDM networks.
[[nodiscard]] std::vector<double> vpFitted(const TimeSpan& span, double rho);

/// Equal steps in the time of the cosine noise schedule, between the times at which that has this
/// schedule's noise levels. Source: Nichol & Dhariwal 2021.
[[nodiscard]] std::vector<double> cosine(const TimeSpan& span);

/// Equal steps in arctan(sigma): least Kullback-Leibler divergence for Gaussian data.
/// Source: Sabour et al. 2024 (Align Your Steps), theorem 3.1.
[[nodiscard]] std::vector<double> klOptimal(const TimeSpan& span);

}  // namespace ld3
