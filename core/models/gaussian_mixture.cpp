#include "core/models/gaussian_mixture.h"

#include "core/base/error.h"

#include <sstream>

namespace ld3 {

GaussianMixture::GaussianMixture(const MixtureDefinition& definition,
                                 const torch::TensorOptions& options)
    : m_definition(definition),
      m_info(definition.info),
      m_basis(definition.basis.to(options)),
      m_scale(definition.scale) {
    const torch::Device device = options.device();
    const Tensor& variance = definition.variance;
    const Tensor keptVariance =
        definition.kept.defined() ? variance.index_select(0, definition.kept) : variance;
    const auto [groupVariance, groupOfKept] =
        at::_unique(keptVariance, /*sorted=*/true, /*return_inverse=*/true);
    const Tensor squares =
        torch::zeros({groupVariance.size(0), definition.means.size(0)}, torch::kFloat64)
            .index_add_(0, groupOfKept, definition.means.square().t());

    if (definition.offset.defined()) {
        m_offset = definition.offset.to(options);
    }
    if (definition.kept.defined()) {
        m_kept = definition.kept.to(device);
    }
    m_weights = definition.weights.to(options);
    m_logWeights = definition.weights.log().to(options);
    m_means = definition.means.to(options).contiguous();
    m_variance = variance.to(options);
    m_precision = variance.reciprocal().to(options);
    m_keptPrecision = keptVariance.reciprocal().to(options);
    m_groupVariance = groupVariance.to(options);
    m_groupOfKept = groupOfKept.to(device);
    m_halfGroupSquares = (squares * -0.5).to(options);

    const int64_t components = m_means.size(0);
    const int64_t kept = m_means.size(1);
    m_info.multiplyAdds = 2 * components * kept;
    // What autograd keeps of `predict`: some arrays of all coefficients, of kept ones, of weights.
    m_info.activationBytes = 4 * (5 * m_basis.size() + 6 * kept + 3 * components);
}

Tensor GaussianMixture::predict(const Tensor& x,
                                const NoiseLevel& level,
                                const Condition& /*condition*/) const {
    if (x.dim() != 4 || x.size(1) != m_basis.channels() || x.size(2) != m_basis.height() ||
        x.size(3) != m_basis.width()) {
        std::ostringstream shape;
        shape << x.sizes();
        throw Error(ErrorCode::InvalidArgument,
                    "the model's input has shape " + shape.str(),
                    m_info.name,
                    "give [B, " + std::to_string(m_basis.channels()) + ", " +
                        std::to_string(m_basis.height()) + ", " + std::to_string(m_basis.width()) +
                        "]");
    }
    const Tensor alpha = level.alpha.reshape({-1, 1});
    const Tensor alpha2 = alpha.square();
    const Tensor sigma2 = level.sigma.reshape({-1, 1}).square();

    // What a single component around zero would predict: x·alpha·Λ/(alpha²Λ + sigma²).
    const Tensor shrink = torch::addcmul(alpha, sigma2 / alpha, m_precision);
    Tensor result = m_basis.toCoefficients(x) / shrink;
    const Tensor kept = m_kept.defined() ? result.index_select(1, m_kept) : result;

    // Divided by Λ it is also what the logits are linear in.
    const Tensor groupPrecision = torch::addcmul(sigma2, alpha2, m_groupVariance).reciprocal();
    const Tensor bias = torch::addmm(m_logWeights, alpha2 * groupPrecision, m_halfGroupSquares);
    const Tensor weights = torch::addmm(bias, kept * m_keptPrecision, m_means.t()).softmax(1);

    const Tensor pull = (sigma2 * groupPrecision).index_select(1, m_groupOfKept);
    const Tensor moved = torch::addcmul(kept, weights.mm(m_means), pull);
    if (m_kept.defined()) {
        result.index_copy_(1, m_kept, moved);
    } else {
        result = moved;
    }
    return m_basis.toPictures(result);
}

Tensor GaussianMixture::toPicture(const Tensor& x0) const {
    const Tensor centred = x0 / m_scale;
    return Denoiser::toPicture(m_offset.defined() ? centred + m_offset.to(x0.options()) : centred);
}

Tensor GaussianMixture::withAllCoefficients(const Tensor& kept) const {
    return m_kept.defined()
               ? kept.new_zeros({kept.size(0), m_basis.size()}).index_copy_(1, m_kept, kept)
               : kept;
}

Tensor GaussianMixture::exactMean() const {
    const Tensor kept = m_weights.unsqueeze(0).mm(m_means);
    return m_basis.toPictures(withAllCoefficients(kept))[0];
}

Tensor GaussianMixture::sampleData(int64_t count, at::Generator generator) const {
    // Drawn on the CPU in float64: the same samples in any dtype and on any device.
    const Tensor chosen = torch::multinomial(
        m_weights.to(torch::kCPU, torch::kFloat64), count, /*replacement=*/true, generator);
    const Tensor spread = torch::randn({count, m_basis.size()}, generator, torch::kFloat64);
    const Tensor centres = withAllCoefficients(m_means.index_select(0, chosen.to(device())));
    return m_basis.toPictures(centres + m_variance.sqrt() * spread.to(m_means.options()));
}

}  // namespace ld3
