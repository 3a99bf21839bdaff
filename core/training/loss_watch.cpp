#include "core/training/loss_watch.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ld3 {

namespace {

/// A validation loss this far above the best is no fluctuation: the schedule has left the valley.
constexpr double kRunawayFactor = 10.0;
constexpr int kDigits = 3;

std::string measured(const char* what, double value) {
    return std::string(what) + " " + numberText(value, kDigits);
}

/// A fault with the numbers of its report.
LossFault withNumbers(LossFault::Kind kind, const TrainingReport& report) {
    LossFault fault;
    fault.kind = kind;
    fault.iteration = report.iteration;
    fault.trainLoss = report.trainLoss;
    fault.validLoss = report.validLoss;
    fault.gradientNorm = report.gradientNorm;
    fault.bestLoss = report.bestLoss;
    return fault;
}

}  // namespace

bool LossWatch::leavesValley(const TrainingReport& report) {
    // Starts differ, so each stage has its own measure. No step goes upwards in the loss that the
    // search weighs, but one sample, or the validation, can run away nevertheless.
    const bool leaves = report.trainLoss > kRunawayFactor * m_lowestTrain ||
                        report.validLoss > kRunawayFactor * m_lowestValid;
    if (report.trainLoss > 0.0) {
        m_lowestTrain = std::min(m_lowestTrain, report.trainLoss);
    }
    if (report.validLoss > 0.0) {
        m_lowestValid = std::min(m_lowestValid, report.validLoss);
    }
    return leaves;
}

std::optional<LossFault::Kind> LossWatch::faultOf(const TrainingReport& report) {
    if (report.label.starts_with(kFailedUpdate)) {
        return LossFault::Kind::Failed;
    }
    // Validation is not done in each update, so its NaN alone means nothing.
    if (!std::isfinite(report.trainLoss) || std::isinf(report.validLoss)) {
        return LossFault::Kind::NotANumber;
    }
    // The updates of least squares have labels.
    const bool runsAway =
        report.label.empty()
            ? report.bestLoss > 0.0 && report.validLoss > kRunawayFactor * report.bestLoss
            : leavesValley(report);
    return runsAway ? std::optional(LossFault::Kind::Diverging) : std::nullopt;
}

std::optional<LossFault> LossWatch::look(const TrainingReport& report) {
    if (report.kind == ReportKind::Round) {
        m_lowestTrain = m_lowestValid = std::numeric_limits<double>::infinity();
    }
    if (report.kind != ReportKind::Iteration) {
        return std::nullopt;
    }
    const std::optional<LossFault::Kind> kind = faultOf(report);
    if (!kind) {
        m_wasFaulty = false;
        return std::nullopt;
    }
    LossFault fault = withNumbers(*kind, report);
    if (*kind == LossFault::Kind::Failed) {
        fault.reason = report.label.substr(std::strlen(kFailedUpdate));
    }
    fault.isFirst = !m_wasFaulty;
    m_wasFaulty = true;
    return fault;
}

std::optional<LossFault> baselineFault(const TrainingReport& report) {
    if (report.kind != ReportKind::Baseline || std::isfinite(report.validLoss)) {
        return std::nullopt;
    }
    LossFault fault = withNumbers(LossFault::Kind::NoBaseline, report);
    fault.reason = report.label;
    return fault;
}

std::string lossFaultText(const LossFault& fault) {
    if (fault.kind == LossFault::Kind::NoBaseline) {
        return "the hand-made schedule " + fault.reason + " has no loss (" +
               measured("validation loss", fault.validLoss) + "); the training goes on without it";
    }
    std::string text = "iteration " + std::to_string(fault.iteration) + ": ";
    switch (fault.kind) {
        case LossFault::Kind::NotANumber:
            text += "a loss is not a number";
            break;
        case LossFault::Kind::Diverging:
            text += "the loss runs away";
            break;
        case LossFault::Kind::Failed:
        case LossFault::Kind::NoBaseline:
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
