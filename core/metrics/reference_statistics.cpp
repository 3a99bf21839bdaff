#include "core/metrics/reference_statistics.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/sha256.h"
#include "core/checkpoints/npz.h"
#include "core/metrics/moments_check.h"

#include <sstream>

namespace ld3 {

namespace {

constexpr const char* kExpected =
    "statistics hold mu [D] and sigma [D, D] of floating point, as EDM and pytorch-fid write them";
constexpr const char* kNoNet = "";

Error fault(const std::string& what, const std::filesystem::path& path) {
    return {ErrorCode::BadFile, what, path.string(), kExpected};
}

std::string text(at::IntArrayRef sizes) {
    std::ostringstream stream;
    stream << sizes;
    return stream.str();
}

/// Of the right shape before any element is read: a large array of another kind costs nothing.
std::vector<int64_t> checkedSizes(const NpzFile& file, const std::filesystem::path& path) {
    std::vector<int64_t> mean = file.sizes("mu");
    const std::vector<int64_t> covariance = file.sizes("sigma");
    if (mean.size() == 2 && mean[0] == 1) {
        mean.erase(mean.begin());
    }
    if (mean.size() != 1 || mean[0] < 1) {
        throw fault("mu has shape " + text(mean), path);
    }
    if (covariance != std::vector<int64_t>{mean[0], mean[0]}) {
        throw fault("sigma has shape " + text(covariance) + " where mu has " +
                        std::to_string(mean[0]) + " values",
                    path);
    }
    return mean;
}

Tensor widened(const NpzFile& file, const std::string& name, const std::filesystem::path& path) {
    const Tensor values = file.read(name);
    if (!values.is_floating_point()) {
        throw fault(name + " does not hold floating point numbers", path);
    }
    return values.to(torch::kFloat64);
}

std::string symmetryWarning(const Tensor& covariance) {
    constexpr double kRounding = 1e-12;
    constexpr int kDigits = 2;
    const double difference = (covariance - covariance.t()).abs().max().item<double>();
    if (difference <= kRounding * covariance.abs().max().item<double>()) {
        return "";
    }
    return "sigma is not quite symmetric (by " + numberText(difference, kDigits) +
           "); the mean of both halves is used";
}

/// A count that is one; 0 for anything else, as it only serves warnings.
int64_t countIn(const NpzFile& file) {
    if (!file.has("count")) {
        return 0;
    }
    const Tensor count = file.read("count");
    const bool isCount = count.numel() == 1 && count.scalar_type() == torch::kInt64;
    return isCount ? std::max<int64_t>(0, count.item<int64_t>()) : 0;
}

StatisticsOrigin originIn(const NpzFile& file) {
    constexpr int64_t kLongest = 1000;
    if (!file.has("feature_net")) {
        return {};
    }
    const Tensor bytes = file.read("feature_net");
    if (bytes.scalar_type() != torch::kUInt8 || bytes.dim() != 1 || bytes.numel() > kLongest) {
        return {};
    }
    const auto* begin = static_cast<const char*>(bytes.data_ptr());
    std::istringstream words(std::string(begin, static_cast<size_t>(bytes.numel())));
    StatisticsOrigin origin;
    words >> origin.featureNet >> origin.featureNetSha256;
    return origin;
}

Tensor bytesOf(const std::string& text) {
    const Tensor bytes = torch::empty({static_cast<int64_t>(text.size())}, torch::kUInt8);
    std::copy(text.begin(), text.end(), bytes.data_ptr<uint8_t>());
    return bytes;
}

std::string nameOf(const StatisticsOrigin& origin) {
    constexpr size_t kShown = 8;
    return origin.featureNet + " (" + origin.featureNetSha256.substr(0, kShown) + ")";
}

}  // namespace

ReferenceStatistics readReferenceStatistics(const std::filesystem::path& path) {
    const torch::NoGradGuard plain;
    const NpzFile file = NpzFile::open(path);
    const std::vector<int64_t> sizes = checkedSizes(file, path);
    ReferenceStatistics result;
    result.moments.mean = widened(file, "mu", path).reshape(sizes);
    result.moments.covariance = widened(file, "sigma", path);
    std::string problem = momentsFault(result.moments);
    if (problem.empty()) {
        problem = covarianceFault(result.moments.covariance);
    }
    if (!problem.empty()) {
        throw Error(ErrorCode::BadFile, problem, path.string(), "compute the statistics again");
    }
    const std::string warning = symmetryWarning(result.moments.covariance);
    if (!warning.empty()) {
        result.warnings.push_back(path.string() + ": " + warning);
        result.moments.covariance = (result.moments.covariance + result.moments.covariance.t()) / 2;
    }
    result.moments.count = countIn(file);
    result.origin = originIn(file);
    result.sha256 = sha256OfFile(path);
    return result;
}

void writeReferenceStatistics(const std::filesystem::path& path,
                              const GaussianMoments& moments,
                              const StatisticsOrigin& origin) {
    std::vector<std::pair<std::string, Tensor>> arrays{
        {"mu", moments.mean.to(torch::kFloat64)},
        {"sigma", moments.covariance.to(torch::kFloat64)}};
    if (moments.count > 0) {
        arrays.emplace_back("count", torch::scalar_tensor(moments.count, torch::kInt64));
    }
    if (origin.featureNet != kNoNet) {
        arrays.emplace_back("feature_net",
                            bytesOf(origin.featureNet + " " + origin.featureNetSha256));
    }
    writeNpz(path, arrays);
}

void requireComparable(const ReferenceStatistics& first, const ReferenceStatistics& second) {
    const int64_t firstSize = first.moments.mean.size(0), secondSize = second.moments.mean.size(0);
    if (firstSize != secondSize) {
        throw Error(ErrorCode::BadFile,
                    "statistics of different dimensions",
                    std::to_string(firstSize) + " and " + std::to_string(secondSize),
                    "compare statistics of the same feature net");
    }
    const bool bothSay = first.origin.featureNet != kNoNet && second.origin.featureNet != kNoNet;
    if (bothSay && first.origin != second.origin) {
        throw Error(ErrorCode::BadFile,
                    "statistics of different feature nets",
                    nameOf(first.origin) + " and " + nameOf(second.origin),
                    "compare statistics of the same feature net");
    }
}

}  // namespace ld3
