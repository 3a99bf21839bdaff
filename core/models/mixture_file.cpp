#include "core/models/mixture_file.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/checkpoints/safetensors.h"

#include <charconv>
#include <cmath>
#include <sstream>

namespace ld3 {

namespace {

constexpr const char* kExpected =
    "a mixture has means [K, C, H, W], weights [K] and metadata kind = mixture, std = a positive "
    "number";

Error fault(const std::string& what, const std::filesystem::path& path) {
    return {ErrorCode::BadFile, what, path.string(), kExpected};
}

std::string text(at::IntArrayRef sizes) {
    std::ostringstream stream;
    stream << sizes;
    return stream.str();
}

/// A tensor of the file as float64, all of it finite.
Tensor numbers(const TensorFile& file,
               const std::string& key,
               int64_t dimensions,
               const std::filesystem::path& path) {
    const auto found = file.tensors.find(key);
    if (found == file.tensors.end()) {
        throw fault("no tensor \"" + key + "\"", path);
    }
    const Tensor& tensor = found->second;
    if (tensor.dim() != dimensions || tensor.numel() == 0) {
        throw fault("\"" + key + "\" has shape " + text(tensor.sizes()), path);
    }
    if (!tensor.is_floating_point()) {
        throw fault("\"" + key + "\" does not hold floating point numbers", path);
    }
    const Tensor values = tensor.to(torch::kFloat64);
    if (!values.isfinite().all().item<bool>()) {
        throw fault("\"" + key + "\" holds values that are not finite", path);
    }
    return values;
}

double standardDeviation(const TensorFile& file, const std::filesystem::path& path) {
    const auto found = file.metadata.find("std");
    if (found == file.metadata.end()) {
        throw fault("no metadata \"std\"", path);
    }
    const std::string& written = found->second;
    double value = 0.0;
    const auto [end, failure] =
        std::from_chars(written.data(), written.data() + written.size(), value);
    if (failure != std::errc() || end != written.data() + written.size() || !(value > 0.0) ||
        !std::isfinite(value)) {
        throw fault("metadata std = \"" + written + "\" is not a positive number", path);
    }
    return value;
}

}  // namespace

MixtureDefinition readMixture(const std::filesystem::path& path, const std::stop_token& stop) {
    const TensorFile file = readSafetensors(path, stop);
    const auto kind = file.metadata.find("kind");
    if (kind == file.metadata.end() || kind->second != "mixture") {
        throw fault(kind == file.metadata.end() ? "no metadata \"kind\""
                                                : "unknown kind \"" + kind->second + "\"",
                    path);
    }
    const double deviation = standardDeviation(file, path);
    const Tensor means = numbers(file, "means", 4, path);
    const Tensor weights = numbers(file, "weights", 1, path);
    if (weights.size(0) != means.size(0)) {
        throw fault("means " + text(means.sizes()) + " and weights " + text(weights.sizes()) +
                        " differ in K",
                    path);
    }
    if (!weights.gt(0).all().item<bool>()) {
        throw fault("a weight is not positive", path);
    }
    MixtureDefinition result;
    result.basis = PictureBasis::pixels(means.size(1), means.size(2), means.size(3));
    result.means = means.flatten(1);
    result.weights = weights / weights.sum();
    result.variance = torch::full({result.basis.size()}, deviation * deviation, torch::kFloat64);
    result.info.name = path.string();
    result.info.kind = "mixture";
    result.info.sha256 = sha256OfFile(path, stop);
    result.info.channels = means.size(1);
    result.info.height = means.size(2);
    result.info.width = means.size(3);
    result.info.parameters = means.numel() + weights.numel();
    result.info.description =
        "Exact denoiser of a mixture of " + std::to_string(means.size(0)) + " isotropic Gaussians";
    return result;
}

}  // namespace ld3
