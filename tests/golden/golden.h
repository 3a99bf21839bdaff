#pragma once

#include "core/checkpoints/safetensors.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <string>

/// The numbers of the LD3 reference (tests/data/ld3), loaded once a program.
namespace ld3::golden {

/// The file of a group: "denoiser", "samplers", ….
inline const TensorFile& file(const std::string& group) {
    static std::map<std::string, TensorFile> loaded;
    const auto found = loaded.find(group);
    if (found != loaded.end()) {
        return found->second;
    }
    return loaded[group] = readSafetensors(LD3_TEST_DATA "/ld3/" + group + ".safetensors");
}

/// The tensor `key` of a group. @throws Error{BadFile} where there is none
inline const Tensor& tensor(const std::string& group, const std::string& key) {
    return file(group).at(key, group);
}

inline bool has(const std::string& group, const std::string& key) {
    return file(group).tensors.count(key) > 0;
}

/// Metadata that is itself JSON: "cases", "schedules", ….
inline nlohmann::json metadata(const std::string& group, const std::string& key = "cases") {
    return nlohmann::json::parse(file(group).metadata.at(key));
}

/// Largest difference; infinite where one is not finite or shapes differ.
inline double maxAbsolute(const Tensor& actual, const Tensor& expected) {
    if (actual.sizes() != expected.sizes()) {
        return std::numeric_limits<double>::infinity();
    }
    const double largest =
        (actual.to(torch::kFloat64) - expected.to(torch::kFloat64)).abs().max().item<double>();
    return std::isfinite(largest) ? largest : std::numeric_limits<double>::infinity();
}

/// Largest difference, relative to the largest expected entry.
inline double maxRelative(const Tensor& actual, const Tensor& expected) {
    const double scale = expected.to(torch::kFloat64).abs().max().item<double>();
    return maxAbsolute(actual, expected) / (scale > 0 ? scale : 1.0);
}

/// Vectors as float64 tensors and back, for schedules and parameters.
inline Tensor toTensor(const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64);
}

inline std::vector<double> toVector(const Tensor& values) {
    const Tensor flat = values.to(torch::kFloat64).contiguous().flatten();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

}  // namespace ld3::golden
