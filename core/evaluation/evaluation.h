#pragma once

#include "core/solvers/solver_spec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ld3 {

/// What a value is measured against.
enum class ReferenceKind {
    Data,     ///< statistics of a data set, from a file or a folder of pictures
    Teacher,  ///< the teacher's samples, from other noise (moments) or the same (distances)
    Exact,    ///< the exact moments of the built-in model's distribution
};

/// How a value came about. Two values may be compared only where all of this is equal.
struct EvaluationProtocol {
    std::string metric;      ///< "FID", "Fréchet (pixel-pca)", "L2 to teacher", "LPIPS to teacher"
    std::string featureNet;  ///< name, e.g. "inception-nv"; empty for L2 and L1
    std::string featureNetSha256;
    ReferenceKind referenceKind = ReferenceKind::Data;
    std::string reference;        ///< in words: "edm_ref_stats.npz", "teacher unipc-3, 60 steps"
    std::string referenceSha256;  ///< of the file, or of the moments' bytes
    std::string model, modelSha256;
    int64_t samples = 0;
    std::string classSampling;              ///< "none", "uniform", "labels of the noise file"
    std::string resize;                     ///< of the feature net, in words
    std::string rounding;                   ///< "edm", "ld3" (to bytes), or "none"
    double sigmaMin = 0.0, sigmaMax = 0.0;  ///< sigma/alpha at both ends of the schedule

    bool operator==(const EvaluationProtocol&) const = default;
};

/// Whether a part of a protocol is there, such as its rounding: neither empty nor "none".
[[nodiscard]] inline bool isThere(const std::string& part) {
    return !part.empty() && part != "none";
}

/// One value: a model sampled with a solver, a schedule and a budget, from one seed.
struct Evaluation {
    EvaluationProtocol protocol;
    SolverSpec solver;           ///< that sampled
    int nfe = 0;                 ///< as counted
    std::string schedule;        ///< "edm", or the name of a run or file; "teacher"
    std::string scheduleSha256;  ///< of times, eval times and coefficients
    std::string learnedFor;      ///< solver title the schedule was learned for; empty: hand-made
    std::string run;             ///< folder of the run the schedule comes from; empty: none
    bool isTeacher = false;
    uint64_t seed = 0;
    double value = 0.0;       ///< NaN before anything is known
    int64_t samplesDone = 0;  ///< = protocol.samples once complete; before, an early estimate
    double seconds = 0.0;     ///< of sampling and measuring
    std::vector<std::string> warnings;  ///< too few samples for the covariance's rank, …
    std::string software;
    std::string date;  ///< ISO 8601, UTC

    [[nodiscard]] bool isComplete() const { return samplesDone == protocol.samples; }
};

}  // namespace ld3
