#include "app/ld3/model_report.h"

#include "app/ld3/output.h"
#include "core/diffusion/noise_schedule_json.h"
#include "core/models/memory_estimate.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace ld3::cli {

namespace {

std::string shapeText(const ModelInfo& info) {
    return std::to_string(info.channels) + " x " + std::to_string(info.height) + " x " +
           std::to_string(info.width);
}

/// 55733891 as "55,733,891".
std::string grouped(int64_t value) {
    const std::string digits = std::to_string(value);
    std::string text;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text;
}

std::string bytesText(int64_t bytes) {
    constexpr double kMiB = 1024.0 * 1024.0;
    const double size = static_cast<double>(bytes) / kMiB;
    return size < 1024.0 ? shortNumber(size) + " MiB" : shortNumber(size / 1024.0) + " GiB";
}

std::string scheduleText(const NoiseScheduleSpec& spec) {
    const NoiseSchedule schedule(spec);
    return spec.kind + ", t " + shortNumber(schedule.timeMax()) + " to " +
           shortNumber(schedule.timeMin()) + ", sigma " +
           shortNumber(schedule.edmSigma(schedule.timeMax())) + " to " +
           shortNumber(schedule.edmSigma(schedule.timeMin()));
}

std::string rangeText(const ModelInfo& info) {
    const bool hasLow = info.sigmaMin > 0.0, hasHigh = std::isfinite(info.sigmaMax);
    if (!hasLow && !hasHigh) {
        return "no limit";
    }
    return (hasLow ? shortNumber(info.sigmaMin) : "0") + " to " +
           (hasHigh ? shortNumber(info.sigmaMax) : "infinity");
}

std::string countText(int64_t count, const std::string& none) {
    return count == 0 ? none : grouped(count);
}

std::vector<std::pair<std::string, std::string>> memoryFields(const ModelInfo& info,
                                                              const ReportOptions& options) {
    const auto estimate = estimateMemory(info, options.batch, options.nfe);
    if (!estimate) {
        return {{"memory", "unknown"}};
    }
    const std::string setting =
        ", batch " + std::to_string(options.batch) + ", NFE " + std::to_string(options.nfe);
    std::vector<std::pair<std::string, std::string>> fields = {
        {"weights", bytesText(estimate->weights)}};
    if (options.recipe != "paper") {
        fields.emplace_back("memory, fast", bytesText(estimate->forward) + setting);
    }
    if (options.recipe != "fast" && info.differentiable) {
        fields.emplace_back("memory, paper",
                            bytesText(estimate->gradient) + setting + "; " +
                                bytesText(estimate->recomputedGradient) + " if calls are repeated");
    }
    return fields;
}

nlohmann::json memoryToJson(const ModelInfo& info, const ReportOptions& options) {
    nlohmann::json json{
        {"batch", options.batch}, {"nfe", options.nfe}, {"weights_bytes", info.parameters * 4}};
    const auto estimate = estimateMemory(info, options.batch, options.nfe);
    for (const char* field : {"fast_bytes", "paper_bytes", "paper_recomputed_bytes"}) {
        json[field] = nullptr;
    }
    if (estimate) {
        json["fast_bytes"] = estimate->forward;
        json["paper_bytes"] = estimate->gradient;
        json["paper_recomputed_bytes"] = estimate->recomputedGradient;
    }
    return json;
}

nlohmann::json blocksToJson(const ModelInfo& info) {
    auto list = nlohmann::json::array();
    for (const BlockInfo& block : info.blocks) {
        list.push_back({{"name", block.name},
                        {"kind", block.kind},
                        {"resolution", block.resolution},
                        {"in_channels", block.inChannels},
                        {"out_channels", block.outChannels},
                        {"attention_heads", block.attentionHeads},
                        {"parameters", block.parameters},
                        {"multiply_adds", block.multiplyAdds}});
    }
    return list;
}

nlohmann::json modelToJson(const ModelInfo& info, const ReportOptions& options) {
    auto facts = nlohmann::json::array();
    for (const ModelFact& fact : info.facts) {
        facts.push_back({{"name", fact.name}, {"value", fact.value}, {"source", fact.source}});
    }
    return {{"name", info.name},
            {"kind", info.kind},
            {"sha256", info.sha256},
            {"channels", info.channels},
            {"height", info.height},
            {"width", info.width},
            {"shape", {info.channels, info.height, info.width}},
            {"prediction", predictionName(info.prediction)},
            {"noise_schedule", noiseScheduleToJson(info.noiseSchedule)},
            {"parameters", info.parameters},
            {"classes", info.classes},
            {"differentiable", info.differentiable},
            {"description", info.description},
            // Infinity has no number in JSON: null is no limit.
            {"sigma_min", info.sigmaMin},
            {"sigma_max", info.sigmaMax},
            {"multiply_adds", info.multiplyAdds},
            {"activation_bytes", info.activationBytes},
            {"forward_bytes", forwardBytes(info)},
            {"memory", memoryToJson(info, options)},
            {"facts", facts},
            {"blocks", blocksToJson(info)}};
}

void printFacts(const ModelInfo& info) {
    constexpr size_t kLongestValue = 60;
    if (info.facts.empty()) {
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"fact", "value", "source"}};
    for (const ModelFact& fact : info.facts) {
        // Long values would push the sources out of sight; --json has them whole.
        const bool fits = fact.value.size() <= kLongestValue;
        rows.push_back({fact.name,
                        fits ? fact.value : fact.value.substr(0, kLongestValue) + "...",
                        fact.source});
    }
    std::cout << '\n';
    printTable(rows);
}

void printBlocks(const ModelInfo& info) {
    std::vector<std::vector<std::string>> rows = {
        {"block", "kind", "resolution", "channels", "attention", "parameters", "multiply-adds"}};
    for (const BlockInfo& block : info.blocks) {
        rows.push_back(
            {block.name,
             block.kind,
             countText(block.resolution, "-"),
             block.outChannels == 0
                 ? "-"
                 : std::to_string(block.inChannels) + " to " + std::to_string(block.outChannels),
             block.attentionHeads == 0 ? "-" : std::to_string(block.attentionHeads) + " heads",
             grouped(block.parameters),
             countText(block.multiplyAdds, "-")});
    }
    std::cout << '\n';
    printTable(rows);
}

}  // namespace

void printModel(const ModelInfo& info, const ReportOptions& options, bool asJson) {
    if (asJson) {
        printJson(modelToJson(info, options));
        return;
    }
    std::vector<std::pair<std::string, std::string>> fields = {
        {"model", info.name},
        {"kind", info.kind},
        {"description", info.description},
        {"shape", shapeText(info)},
        {"prediction", predictionName(info.prediction)},
        {"noise schedule", scheduleText(info.noiseSchedule)},
        {"known sigmas", rangeText(info)},
        {"classes", countText(info.classes, "none")},
        {"parameters", grouped(info.parameters)},
        {"multiply-adds", countText(info.multiplyAdds, "unknown") + " per call and sample"},
        {"differentiable", info.differentiable ? "yes" : "no: use recipe fast"}};
    for (const auto& field : memoryFields(info, options)) {
        fields.push_back(field);
    }
    fields.emplace_back("sha256", info.sha256);
    printFields(fields);
    printFacts(info);
    if (options.blocks) {
        printBlocks(info);
    }
}

}  // namespace ld3::cli
