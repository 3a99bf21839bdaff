#include "core/exporting/sigma_list.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

std::string SigmaList::joined(const std::string& separator) const {
    std::string result;
    for (const std::string& text : texts) {
        result += (result.empty() ? "" : separator) + text;
    }
    return result;
}

double roundingLoss(const std::vector<double>& exact, const std::vector<double>& written) {
    double loss = 0.0;
    for (size_t i = 0; i < exact.size(); ++i) {
        if (i > 0 && !(written[i] < written[i - 1])) {
            throw Error(ErrorCode::InvalidArgument,
                        "two steps fall together when rounded for this format",
                        "steps " + std::to_string(i - 1) + " and " + std::to_string(i) + " at " +
                            numberText(exact[i - 1], 6) + " and " + numberText(exact[i], 6),
                        "use fewer steps, or a format that keeps fractions");
        }
        if (exact[i] != 0.0) {
            loss = std::max(loss, std::abs(written[i] / exact[i] - 1.0));
        }
    }
    return loss;
}

ExportEnd resolvedEnd(const Schedule& schedule, ExportEnd end) {
    if (end != ExportEnd::Exact) {
        return end;
    }
    switch (schedule.endsAt) {
        case EndsAt::SigmaMin:
            return ExportEnd::Exact;
        case EndsAt::AppendedZero:
            return ExportEnd::AppendZero;
        case EndsAt::ReplacedByZero:
            return ExportEnd::ReplaceByZero;
    }
    return ExportEnd::Exact;
}

std::string endStatement(const Schedule& schedule, ExportEnd end) {
    const std::string last = numberText(sigmasOf(schedule).back(), 6);
    const std::string steps = std::to_string(schedule.times.size() - 1);
    switch (resolvedEnd(schedule, end)) {
        case ExportEnd::Exact:
            return "Ends at sigma " + last + " as the schedule does, without a zero: " + steps +
                   " steps.";
        case ExportEnd::AppendZero:
            return "A zero follows sigma " + last +
                   ": one step and one network evaluation more "
                   "than the schedule's " +
                   steps + ".";
        case ExportEnd::ReplaceByZero:
            return "Zero stands in the place of the last sigma " + last + ": " + steps +
                   " steps, the last of which differs from the schedule's.";
    }
    return {};
}

SigmaList makeSigmaList(const Schedule& schedule, ExportEnd end, int digits) {
    std::vector<double> exact = sigmasOf(schedule);
    const ExportEnd resolved = resolvedEnd(schedule, end);
    if (resolved == ExportEnd::ReplaceByZero) {
        exact.back() = 0.0;
    } else if (resolved == ExportEnd::AppendZero) {
        exact.push_back(0.0);
    }
    SigmaList list;
    for (const double sigma : exact) {
        std::string text = digits == 0 ? numberText(sigma) : numberText(sigma, digits);
        if (text.find_first_of(".e") == std::string::npos) {
            text += ".0";  // read as a float by every tool
        }
        list.values.push_back(numberFromText(text).value());
        list.texts.push_back(std::move(text));
    }
    list.roundingLoss = roundingLoss(exact, list.values);
    return list;
}

}  // namespace ld3
