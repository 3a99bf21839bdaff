#include "core/schedules/published.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/number_text.h"
#include "core/schedules/published_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace ld3 {

namespace {

PublishedTable readTable(const PublishedFile& file) {
    const nlohmann::json json = nlohmann::json::parse(file.content);
    const JsonFields fields(json, file.name);
    PublishedTable table;
    table.name = file.name;
    table.description = fields.text("description");
    table.source = fields.text("source");
    for (const nlohmann::json& list : fields.at("sigmas")) {
        table.sigmas.push_back(list.get<std::vector<double>>());
    }
    return table;
}

/// The list whose step count is nearest; of two as near, the longer.
const std::vector<double>& nearestList(const PublishedTable& table, int steps) {
    const auto distance = [steps](const std::vector<double>& list) {
        const int difference = static_cast<int>(list.size()) - 1 - steps;
        return 2 * std::abs(difference) - (difference > 0 ? 1 : 0);
    };
    return *std::min_element(
        table.sigmas.begin(), table.sigmas.end(), [&](const auto& a, const auto& b) {
            return distance(a) < distance(b);
        });
}

/// Linear in log(sigma) over the list's index; u in [0, 1].
double logLinear(const std::vector<double>& sigmas, double u) {
    const double position = u * static_cast<double>(sigmas.size() - 1);
    const size_t i = std::min(static_cast<size_t>(position), sigmas.size() - 2);
    const double part = position - static_cast<double>(i);
    return std::exp((1.0 - part) * std::log(sigmas[i]) + part * std::log(sigmas[i + 1]));
}

/// Tables are rounded to a few digits, so their ends meet the schedule's only nearly.
void checkRange(const PublishedTable& table,
                const std::vector<double>& list,
                const TimeSpan& span) {
    constexpr double kRounding = 0.02;
    const auto differs = [](double a, double b) { return std::abs(std::log(a / b)) > kRounding; };
    if (differs(list.front(), span.sigmaMax()) || differs(list.back(), span.sigmaMin())) {
        throw Error(ErrorCode::InvalidArgument,
                    table.name + " is for sigmas from " + numberText(list.front()) + " to " +
                        numberText(list.back()),
                    "this noise schedule runs from " + numberText(span.sigmaMax(), 6) + " to " +
                        numberText(span.sigmaMin(), 6),
                    "use the noise schedule of the table's model, or another kind of schedule");
    }
}

}  // namespace

const std::vector<PublishedTable>& publishedTables() {
    static const std::vector<PublishedTable> tables = [] {
        std::vector<PublishedTable> all;
        for (const PublishedFile& file : publishedFiles()) {
            all.push_back(readTable(file));
        }
        return all;
    }();
    return tables;
}

std::vector<double> publishedTimes(const PublishedTable& table, const TimeSpan& span) {
    const std::vector<double>& list = nearestList(table, span.steps);
    checkRange(table, list, span);
    return span.fillFromSigmas([&](double u) { return logLinear(list, u); });
}

}  // namespace ld3
