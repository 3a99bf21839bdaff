#pragma once

#include "core/base/dual.h"

#include <string>
#include <vector>

namespace ld3 {

/// What defines a noise schedule; the part of it that is written into files.
struct NoiseScheduleSpec {
    /// `ve-edm`, `ve-heat`, `vp-linear`, `vp-cosine`, `vp-discrete:ldm`, `vp-discrete:sd`, or
    /// `vp-discrete` with explicit `betas`.
    std::string kind = "ve-edm";
    double sigmaMin = 0.002;    ///< VE only, in units of the data
    double sigmaMax = 80.0;     ///< VE only
    double betaMin = 0.1;       ///< vp-linear only: beta(0)
    double betaMax = 20.0;      ///< vp-linear only: beta(1)
    std::vector<double> betas;  ///< vp-discrete only: one per training step, each in (0, 1)
    double timeMin = 0.0;       ///< end of sampling (image); 0 means the kind's own
    double timeMax = 0.0;       ///< start of sampling (noise); 0 means the kind's own

    friend bool operator==(const NoiseScheduleSpec&, const NoiseScheduleSpec&) = default;
};

/// A schedule from its name as files and the command line write it; the reference's underscores
/// (`ve_edm`, `vp_ldm`, `vp_sd`) are understood too.
/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] NoiseScheduleSpec noiseScheduleFromName(const std::string& name);

/// The names that `noiseScheduleFromName` knows.
[[nodiscard]] std::vector<std::string> noiseScheduleNames();

/// Forward process x_t = alpha(t)·x0 + sigma(t)·noise, for time t in the schedule's own unit.
/// lambda = log(alpha/sigma). VE has alpha = 1; VP has alpha² + sigma² = 1.
///
/// All functions are in float64, elementwise, and exist for `double` and for `Dual`, which carries
/// derivatives. Outside [timeMin, timeMax] the formulas are simply continued.
/// Source: Song et al. 2021 (score SDE) for VE heat and VP linear; Karras et al. 2022 (EDM) for VE
/// edm; Nichol & Dhariwal 2021 for cosine; Lu et al. 2022 (DPM-Solver), appendix D, for inverses
/// and for the piecewise linear log alpha of discrete betas.
class NoiseSchedule {
  public:
    /// @throws Error{InvalidArgument} naming the field that is out of range
    explicit NoiseSchedule(NoiseScheduleSpec spec);

    [[nodiscard]] const NoiseScheduleSpec& spec() const { return m_spec; }

    [[nodiscard]] bool isVarianceExploding() const;

    /// Largest time: where sampling starts, pure noise ("T").
    [[nodiscard]] double timeMax() const { return m_timeMax; }

    /// Smallest time: where sampling ends ("eps" in the papers).
    [[nodiscard]] double timeMin() const { return m_timeMin; }

    /// lambda at `timeMax()`, the smallest.
    [[nodiscard]] double lambdaMin() const { return lambda(m_timeMax); }

    /// lambda at `timeMin()`, the largest.
    [[nodiscard]] double lambdaMax() const { return lambda(m_timeMin); }

    template <class T>
    [[nodiscard]] T logAlpha(const T& time) const;
    /// d log(alpha) / dt. At the kinks of a discrete schedule: the slope towards larger times.
    template <class T>
    [[nodiscard]] T logAlphaSlope(const T& time) const;
    template <class T>
    [[nodiscard]] T alpha(const T& time) const;
    template <class T>
    [[nodiscard]] T sigma(const T& time) const;
    /// d sigma / dt.
    template <class T>
    [[nodiscard]] T sigmaSlope(const T& time) const;
    template <class T>
    [[nodiscard]] T lambda(const T& time) const;
    /// The inverse of `lambda`.
    template <class T>
    [[nodiscard]] T timeFromLambda(const T& lambda) const;

    /// Standard deviation of the noise at which sampling from `time` starts: sigma for VE, 1 for
    /// VP.
    [[nodiscard]] double priorScale(double time) const;

    /// sigma/alpha = exp(-lambda): the noise level in units of the data, as EDM counts it.
    [[nodiscard]] double edmSigma(double time) const;

  private:
    enum class Kind { VeEdm, VeHeat, VpLinear, VpCosine, VpDiscrete };

    /// Index of the segment of the piecewise linear log alpha, by time or by log alpha.
    [[nodiscard]] size_t segmentOfTime(double time) const;
    [[nodiscard]] size_t segmentOfLogAlpha(double logAlpha) const;

    NoiseScheduleSpec m_spec;
    Kind m_kind = Kind::VeEdm;
    double m_timeMin = 0.0, m_timeMax = 0.0;
    std::vector<double> m_logAlphas;  ///< vp-discrete: at t = (i+1)/count
};

}  // namespace ld3
