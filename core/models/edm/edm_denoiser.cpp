#include "core/models/edm/edm_denoiser.h"

#include "core/base/error.h"

#include <sstream>
#include <utility>

namespace ld3 {

namespace {

std::string text(at::IntArrayRef sizes) {
    std::ostringstream stream;
    stream << sizes;
    return stream.str();
}

}  // namespace

EdmDenoiser::EdmDenoiser(EdmNetwork network, ModelInfo info, PictureScale pictureScale)
    : m_network(std::move(network)),
      m_info(std::move(info)),
      m_pictureScale(std::move(pictureScale)) {
    if (m_pictureScale.offset.defined()) {
        m_pictureScale.offset = m_pictureScale.offset.to(device(), dtype());
    }
}

void EdmDenoiser::checkPicture(const Tensor& x) const {
    if (x.dim() == 4 && x.size(1) == m_info.channels && x.size(2) == m_info.height &&
        x.size(3) == m_info.width) {
        return;
    }
    throw Error(ErrorCode::InvalidArgument,
                "the model's input has shape " + text(x.sizes()),
                m_info.name,
                "give [B, " + std::to_string(m_info.channels) + ", " +
                    std::to_string(m_info.height) + ", " + std::to_string(m_info.width) + "]");
}

Tensor EdmDenoiser::labelWeights(const Tensor& labels, int64_t batch) const {
    const int64_t classes = m_info.classes;
    if (!labels.defined() || classes == 0) {
        return {};
    }
    const bool oneEach = labels.dim() > 0 && (labels.size(0) == batch || labels.size(0) == 1);
    if (labels.dim() == 2 && labels.size(1) == classes && oneEach) {
        return labels.to(device(), dtype());
    }
    if (!oneEach || labels.dim() != 1 || labels.is_floating_point()) {
        throw Error(ErrorCode::InvalidArgument,
                    "class labels have shape " + text(labels.sizes()) + " and type " +
                        std::string(labels.dtype().name()),
                    m_info.name,
                    "give " + std::to_string(batch) + " integers, or weights [" +
                        std::to_string(batch) + ", " + std::to_string(classes) + "]");
    }
    const Tensor indices = labels.to(torch::kInt64);
    const bool inRange = indices.ge(0).logical_and(indices.lt(classes)).all().item<bool>();
    if (!inRange) {
        throw Error(ErrorCode::InvalidArgument,
                    "a class label is out of range",
                    m_info.name,
                    "use 0 to " + std::to_string(classes - 1));
    }
    return torch::zeros({labels.size(0), classes}, torch::TensorOptions(device()).dtype(dtype()))
        .scatter_(1, indices.to(device()).unsqueeze(1), 1.0);
}

Tensor EdmDenoiser::predict(const Tensor& x,
                            const NoiseLevel& level,
                            const Condition& condition) const {
    checkPicture(x);
    const Tensor labels = labelWeights(condition.classLabels, x.size(0));
    return m_network.denoise(x / perSample(level.alpha), level.sigma / level.alpha, labels);
}

Tensor EdmDenoiser::toPicture(const Tensor& x0) const {
    const Tensor centred = m_pictureScale.scale == 1.0 ? x0 : x0 / m_pictureScale.scale;
    return Denoiser::toPicture(m_pictureScale.offset.defined()
                                   ? centred + m_pictureScale.offset.to(x0.options())
                                   : centred);
}

}  // namespace ld3
