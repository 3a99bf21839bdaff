#include "core/metrics/moments.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace ld3 {

namespace {

constexpr const char* kFormat = "ld3-moments/1";
/// Columns of one product: half of a symmetric matrix needs no computing.
constexpr int64_t kBlock = 256;
/// Rows that are widened to float64 at once.
constexpr int64_t kRows = 1024;

std::string shapeText(const Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

/// Adds rowsᵀ·rows to the upper triangle of `sum`, and to some of the lower one.
void addProducts(const Tensor& sum, const Tensor& rows) {
    const int64_t size = rows.size(1);
    for (int64_t begin = 0; begin < size; begin += kBlock) {
        const int64_t height = std::min(kBlock, size - begin);
        sum.narrow(0, begin, height)
            .narrow(1, begin, size - begin)
            .addmm_(rows.narrow(1, begin, height).t(), rows.narrow(1, begin, size - begin));
    }
}

/// [D(D+1)/2] of [D, D] float64 on the CPU: row by row, from the diagonal on.
Tensor upperTriangle(const Tensor& square) {
    const int64_t size = square.size(0);
    const Tensor whole = square.contiguous();
    Tensor packed = torch::empty({size * (size + 1) / 2}, torch::kFloat64);
    const double* from = whole.data_ptr<double>();
    double* to = packed.data_ptr<double>();
    for (int64_t row = 0; row < size; ++row) {
        to = std::copy(from + row * size + row, from + (row + 1) * size, to);
    }
    return packed;
}

/// The same back, with zeros below the diagonal.
Tensor fromUpperTriangle(const Tensor& packed, int64_t size) {
    const Tensor whole = packed.contiguous();
    Tensor square = torch::zeros({size, size}, torch::kFloat64);
    const double* from = whole.data_ptr<double>();
    double* to = square.data_ptr<double>();
    for (int64_t row = 0; row < size; ++row) {
        std::copy_n(from, size - row, to + row * size + row);
        from += size - row;
    }
    return square;
}

/// The difference of two means as a row that stands for the scatter between the two sets.
Tensor betweenRow(const Tensor& difference, int64_t firstCount, int64_t secondCount) {
    const auto first = static_cast<double>(firstCount), second = static_cast<double>(secondCount);
    return (difference * std::sqrt(first * (second / (first + second)))).unsqueeze(0);
}

Error badState(const std::string& what, const std::string& where) {
    return {ErrorCode::BadFile, what, where, "start the evaluation again"};
}

}  // namespace

Moments::Moments(int64_t dimension) {
    if (dimension < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "moments need at least one feature",
                    "dimension " + std::to_string(dimension),
                    "give features [N, D]");
    }
    m_origin = torch::zeros({dimension}, torch::kFloat64);
    m_mean = torch::zeros({dimension}, torch::kFloat64);
    m_scatter = torch::zeros({dimension, dimension}, torch::kFloat64);
}

void Moments::add(const Tensor& features) {
    const torch::NoGradGuard plain;
    if (features.dim() != 2 || features.size(1) != dimension() || !features.is_floating_point()) {
        throw Error(ErrorCode::InvalidArgument,
                    "features are " + shapeText(features) + " of " +
                        torch::toString(features.scalar_type()),
                    "moments of " + std::to_string(dimension()) + " features",
                    "give [B, " + std::to_string(dimension()) + "] of floating point");
    }
    const int64_t count = features.size(0);
    for (int64_t begin = 0; begin < count; begin += kRows) {
        const Tensor part = features.narrow(0, begin, std::min(kRows, count - begin));
        if (!part.isfinite().all().item<bool>()) {
            throw Error(ErrorCode::Numerical,
                        "features hold NaN or infinity",
                        "sample " + std::to_string(m_count + begin) + " or one of the next " +
                            std::to_string(part.size(0) - 1),
                        "check the samples and the feature net's number type");
        }
    }
    // Sums stay where features come from; a move is needed at most once.
    m_origin = m_origin.to(features.device());
    m_mean = m_mean.to(features.device());
    m_scatter = m_scatter.to(features.device());
    if (m_scatter.use_count() > 1) {
        m_scatter = m_scatter.clone();  // a copy of these moments shares it
    }
    for (int64_t begin = 0; begin < count; begin += kRows) {
        const Tensor part = features.narrow(0, begin, std::min(kRows, count - begin));
        if (m_count == 0) {
            // Few digits, so that the difference to features in float32 is exact.
            m_origin = part.to(torch::kFloat64).mean(0).to(torch::kFloat32).to(torch::kFloat64);
        }
        const Tensor rows = part.to(torch::kFloat64) - m_origin;
        const Tensor mean = rows.mean(0);
        const Tensor difference = mean - m_mean;
        addProducts(m_scatter,
                    torch::cat({rows - mean, betweenRow(difference, m_count, rows.size(0))}));
        m_count += rows.size(0);
        m_mean = m_mean +
                 difference * (static_cast<double>(rows.size(0)) / static_cast<double>(m_count));
    }
}

void Moments::merge(const Moments& other) {
    const torch::NoGradGuard plain;
    if (other.dimension() != dimension()) {
        throw Error(ErrorCode::InvalidArgument,
                    "moments of " + std::to_string(other.dimension()) + " features",
                    "moments of " + std::to_string(dimension()) + " features",
                    "merge moments of the same feature net");
    }
    if (other.m_count == 0) {
        return;
    }
    const torch::Device device = m_mean.device();
    if (m_count == 0) {
        m_origin = other.m_origin.to(device);
    }
    const Tensor difference =
        other.m_mean.to(device) - m_mean + (other.m_origin.to(device) - m_origin);
    m_scatter = m_scatter + other.m_scatter.to(device);
    addProducts(m_scatter, betweenRow(difference, m_count, other.m_count));
    m_count += other.m_count;
    m_mean =
        m_mean + difference * (static_cast<double>(other.m_count) / static_cast<double>(m_count));
}

GaussianMoments Moments::result() const {
    const torch::NoGradGuard plain;
    if (m_count < 2) {
        throw Error(ErrorCode::InvalidArgument,
                    "a covariance needs at least two samples",
                    std::to_string(m_count) + (m_count == 1 ? " sample" : " samples"),
                    "give more samples");
    }
    const Tensor scatter = m_scatter.to(torch::kCPU);
    // In place, as a copy of it is all the memory that there need be.
    Tensor covariance = scatter.triu();
    covariance.add_(scatter.triu(1).t()).div_(static_cast<double>(m_count - 1));
    return {(m_origin + m_mean).to(torch::kCPU), covariance, m_count};
}

TensorFile Moments::state() const {
    TensorFile file;
    file.metadata["format"] = kFormat;
    file.tensors["count"] = torch::scalar_tensor(m_count, torch::kInt64);
    file.tensors["origin"] = m_origin.to(torch::kCPU);
    file.tensors["mean"] = m_mean.to(torch::kCPU);
    file.tensors["scatter"] = upperTriangle(m_scatter.to(torch::kCPU));
    return file;
}

Moments Moments::restored(const TensorFile& state, const std::string& where) {
    const auto format = state.metadata.find("format");
    if (format == state.metadata.end() || format->second != kFormat) {
        throw badState("not the state of moments", where);
    }
    const Tensor& count = state.at("count", where);
    const Tensor& origin = state.at("origin", where);
    const Tensor& mean = state.at("mean", where);
    const Tensor& scatter = state.at("scatter", where);
    const int64_t size = mean.numel();
    // As a square it was kept before.
    const bool isSquare = scatter.dim() == 2;
    const bool fits = count.numel() == 1 && count.scalar_type() == torch::kInt64 &&
                      mean.dim() == 1 && size > 0 && mean.scalar_type() == torch::kFloat64 &&
                      origin.scalar_type() == torch::kFloat64 && origin.sizes() == mean.sizes() &&
                      scatter.scalar_type() == torch::kFloat64 &&
                      (isSquare ? scatter.sizes() == at::IntArrayRef({size, size})
                                : scatter.sizes() == at::IntArrayRef({size * (size + 1) / 2}));
    if (!fits) {
        throw badState("the moments' tensors do not fit each other", where);
    }
    Moments result(size);
    result.m_count = count.item<int64_t>();
    if (result.m_count < 0 || !mean.isfinite().all().item<bool>() ||
        !origin.isfinite().all().item<bool>() || !scatter.isfinite().all().item<bool>()) {
        throw badState("the moments hold a negative count, NaN or infinity", where);
    }
    result.m_origin = origin.clone();
    result.m_mean = mean.clone();
    result.m_scatter = isSquare ? scatter.clone() : fromUpperTriangle(scatter, size);
    return result;
}

}  // namespace ld3
