#include "core/models/picture_basis.h"

#include <cmath>
#include <numbers>

namespace ld3 {

namespace {

/// Orthonormal DCT-II as a matrix [frequency, position].
Tensor cosineTransform(int64_t size) {
    const Tensor frequency = torch::arange(size, torch::kFloat64).unsqueeze(1);
    const Tensor position = torch::arange(size, torch::kFloat64) + 0.5;
    const auto count = static_cast<double>(size);
    const Tensor matrix =
        torch::cos(frequency * position * (std::numbers::pi / count)) * std::sqrt(2.0 / count);
    matrix[0] *= std::sqrt(0.5);
    return matrix;
}

Tensor colorRotation() {
    const Tensor rows = torch::tensor({1.0, 1.0, 1.0, 1.0, 0.0, -1.0, 1.0, -2.0, 1.0}).view({3, 3});
    const Tensor exact = rows.to(torch::kFloat64);
    return exact / exact.square().sum(1, /*keepdim=*/true).sqrt();
}

}  // namespace

PictureBasis PictureBasis::pixels(int64_t channels, int64_t height, int64_t width) {
    return {channels, height, width};
}

PictureBasis PictureBasis::colorCosines(int64_t height, int64_t width) {
    PictureBasis basis(3, height, width);
    basis.m_rowTransform = cosineTransform(width).t().contiguous();
    basis.m_colorColumnTransform =
        torch::kron(colorRotation().t().contiguous(), cosineTransform(height).t().contiguous());
    return basis;
}

Tensor PictureBasis::toCoefficients(const Tensor& pictures) const {
    if (!m_rowTransform.defined()) {
        return pictures.flatten(1);
    }
    const int64_t columns = m_channels * m_height;
    const Tensor rowsDone = pictures.reshape({-1, m_width}).mm(m_rowTransform);
    return rowsDone.view({-1, columns, m_width})
        .transpose(1, 2)
        .reshape({-1, columns})
        .mm(m_colorColumnTransform)
        .view({-1, size()});
}

Tensor PictureBasis::toPictures(const Tensor& coefficients) const {
    if (!m_rowTransform.defined()) {
        return coefficients.view({-1, m_channels, m_height, m_width});
    }
    const int64_t columns = m_channels * m_height;
    const Tensor columnsDone = coefficients.reshape({-1, columns}).mm(m_colorColumnTransform.t());
    return columnsDone.view({-1, m_width, columns})
        .transpose(1, 2)
        .reshape({-1, m_width})
        .mm(m_rowTransform.t())
        .view({-1, m_channels, m_height, m_width});
}

Tensor PictureBasis::arrange(const Tensor& quantity) const {
    return (m_rowTransform.defined() ? quantity.permute({2, 0, 1}) : quantity).reshape({-1});
}

PictureBasis PictureBasis::to(const torch::TensorOptions& options) const {
    PictureBasis result = *this;
    if (m_rowTransform.defined()) {
        result.m_rowTransform = m_rowTransform.to(options);
        result.m_colorColumnTransform = m_colorColumnTransform.to(options);
    }
    return result;
}

}  // namespace ld3
