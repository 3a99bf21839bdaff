#include "app/ld3/weights_report.h"

#include "app/ld3/output.h"
#include "core/metrics/weights_folder.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace ld3::cli {

namespace {

std::string sizeText(uint64_t bytes) {
    constexpr double kMiB = 1024.0 * 1024.0, kKiB = 1024.0;
    const auto size = static_cast<double>(bytes);
    return size >= kMiB ? shortNumber(size / kMiB) + " MiB" : shortNumber(size / kKiB) + " KiB";
}

nlohmann::json toJson(const FoundWeights& file) {
    return {{"file", file.path.string()},
            {"kind", file.kind},
            {"text", file.text},
            {"bytes", file.bytes},
            {"sha256", file.sha256},
            {"published", file.isPublished},
            {"problem", file.problem}};
}

}  // namespace

void printWeights(const std::filesystem::path& folder, bool json) {
    requireWeightsPath(folder);
    const std::vector<FoundWeights> found = findWeights(folder, /*withSha256=*/true);
    const std::vector<MissingWeights> missing = missingWeights(found, folder);
    if (json) {
        nlohmann::json files = nlohmann::json::array(), lacks = nlohmann::json::array();
        for (const FoundWeights& file : found) {
            files.push_back(toJson(file));
        }
        for (const MissingWeights& lack : missing) {
            lacks.push_back({{"purpose", lack.purpose}, {"remedy", lack.remedy}});
        }
        printJson({{"folder", folder.string()}, {"found", files}, {"missing", lacks}});
        return;
    }
    std::cout << "weights in " << folder.string() << '\n';
    std::vector<std::vector<std::string>> rows = {{"file", "what it is", "size", "SHA-256"}};
    for (const FoundWeights& file : found) {
        rows.push_back({file.path.filename().string(),
                        file.problem.empty() ? file.text : "cannot be used: " + file.problem,
                        sizeText(file.bytes),
                        file.sha256 + (file.isPublished ? " (as published)" : "")});
    }
    if (found.empty()) {
        std::cout << "none found\n";
    } else {
        printTable(rows);
    }
    for (const MissingWeights& lack : missing) {
        std::cout << "missing for " << lack.purpose << ": " << lack.remedy << '\n';
    }
}

}  // namespace ld3::cli
