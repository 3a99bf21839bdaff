#pragma once

#include "core/evaluation/evaluation.h"

#include <string>

namespace ld3::testing {

/// A complete FID of a hand-made schedule.
inline Evaluation handMadeValue(const std::string& kind, int nfe, double value, uint64_t seed = 0) {
    Evaluation evaluation;
    evaluation.protocol.metric = "FID";
    evaluation.protocol.featureNet = "inception-nv";
    evaluation.protocol.featureNetSha256 = "00112233445566778899";
    evaluation.protocol.reference = "cifar10-32x32.npz";
    evaluation.protocol.referenceSha256 = "aabbccddeeff00112233";
    evaluation.protocol.model = "edm-cifar10.pkl";
    evaluation.protocol.modelSha256 = "0a0a0a";
    evaluation.protocol.samples = 50'000;
    evaluation.protocol.classSampling = "none";
    evaluation.protocol.rounding = "edm";
    evaluation.protocol.sigmaMin = 0.002;
    evaluation.protocol.sigmaMax = 80.0;
    evaluation.solver = {"unipc", 3, "bh1"};
    evaluation.nfe = nfe;
    evaluation.schedule = kind;
    evaluation.scheduleSha256 = kind + std::to_string(nfe);
    evaluation.seed = seed;
    evaluation.value = value;
    evaluation.samplesDone = evaluation.protocol.samples;
    return evaluation;
}

/// The same of a learned one, used with the solver that it was learned for.
inline Evaluation learnedValue(int nfe, double value, uint64_t seed = 0) {
    Evaluation evaluation = handMadeValue(
        "2026-01-02_03040" + std::to_string(nfe % 10) + "_fast_unipc3_nfe" + std::to_string(nfe),
        nfe,
        value,
        seed);
    evaluation.learnedFor = "UniPC-3 bh1";
    evaluation.run = "/runs/" + evaluation.schedule;
    return evaluation;
}

inline Evaluation teacherValue(double value) {
    Evaluation evaluation = handMadeValue("teacher", 60, value);
    evaluation.isTeacher = true;
    return evaluation;
}

/// Half of its samples are there.
inline Evaluation early(Evaluation evaluation) {
    evaluation.samplesDone = evaluation.protocol.samples / 2;
    return evaluation;
}

}  // namespace ld3::testing
