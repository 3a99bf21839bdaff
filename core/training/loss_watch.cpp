#include "core/training/loss_watch.h"

#include "core/base/number_text.h"

#include <cmath>
#include <cstring>

namespace ld3 {

namespace {

/// A validation loss this far above the best is no fluctuation: the schedule has left the valley.
constexpr double kRunawayFactor = 10.0;
constexpr int kDigits = 3;

std::optional<LossFault::Kind> faultOf(const TrainingReport& report) {
    if (report.kind != ReportKind::Iteration) {
        return std::nullopt;
    }
    if (report.label.starts_with(kFailedUpdate)) {
        return LossFault::Kind::Failed;
    }
    // Validation is not done in each update, so its NaN alone means nothing.
    if (!std::isfinite(report.trainLoss) || std::isinf(report.validLoss)) {
        return LossFault::Kind::NotANumber;
    }
    // Least squares, whose updates have labels, takes no step upwards; its starts differ.
    if (report.label.empty() && report.bestLoss > 0.0 &&
        report.validLoss > kRunawayFactor * report.bestLoss) {
        return LossFault::Kind::Diverging;
    }
    return std::nullopt;
}

std::string measured(const char* what, double value) {
    return std::string(what) + " " + numberText(value, kDigits);
}

}  // namespace

std::optional<LossFault> LossWatch::look(const TrainingReport& report) {
    if (report.kind != ReportKind::Iteration) {
        return std::nullopt;
    }
    const std::optional<LossFault::Kind> kind = faultOf(report);
    if (!kind) {
        m_wasFaulty = false;
        return std::nullopt;
    }
    LossFault fault;
    fault.kind = *kind;
    fault.iteration = report.iteration;
    fault.trainLoss = report.trainLoss;
    fault.validLoss = report.validLoss;
    fault.gradientNorm = report.gradientNorm;
    fault.bestLoss = report.bestLoss;
    if (*kind == LossFault::Kind::Failed) {
        fault.reason = report.label.substr(std::strlen(kFailedUpdate));
    }
    fault.isFirst = !m_wasFaulty;
    m_wasFaulty = true;
    return fault;
}

std::string lossFaultText(const LossFault& fault) {
    std::string text = "iteration " + std::to_string(fault.iteration) + ": ";
    switch (fault.kind) {
        case LossFault::Kind::NotANumber:
            text += "a loss is not a number";
            break;
        case LossFault::Kind::Diverging:
            text += "the loss runs away";
            break;
        case LossFault::Kind::Failed:
            text += fault.reason;
            break;
    }
    text += " (" + measured("training loss", fault.trainLoss);
    if (!std::isnan(fault.validLoss)) {
        text += ", " + measured("validation loss", fault.validLoss);
    }
    text += ", " + measured("gradient norm", fault.gradientNorm) + "); ";
    return text + (std::isfinite(fault.bestLoss)
                       ? "the best schedule is kept, " + measured("validation loss", fault.bestLoss)
                       : "there is no schedule to keep yet");
}

}  // namespace ld3
