#include "core/models/edm/edm_network.h"

namespace ld3 {

namespace {

Tensor perPicture(const Tensor& value) {
    return value.view({-1, 1, 1, 1});
}

}  // namespace

EdmNetwork::EdmNetwork(const EdmArguments& arguments,
                       const EdmLayout& layout,
                       const std::map<std::string, Tensor>& tensors,
                       const UNetOptions& options)
    : m_arguments(arguments), m_options(options), m_inner(arguments, layout, tensors, options) {
    if (arguments.preconditioning == EdmPreconditioning::Iddpm) {
        m_levels = tensors.at("u").to(options.device, options.dtype);
    }
}

Tensor EdmNetwork::denoise(const Tensor& x,
                           const Tensor& sigma,
                           const Tensor& classLabels,
                           const Tensor& augmentLabels) const {
    const EdmScaling scaling = edmScaling(m_arguments, sigma.reshape({-1}), m_levels);
    Tensor scaled = (perPicture(scaling.in) * x).to(m_options.featureDtype);
    if (m_options.channelsLast) {
        scaled = scaled.contiguous(at::MemoryFormat::ChannelsLast);
    }
    Tensor output = m_inner(scaled, scaling.noise, classLabels, augmentLabels);
    if (m_arguments.outputChannels() != m_arguments.imgChannels) {
        output = output.narrow(1, 0, m_arguments.imgChannels);
    }
    // Solvers expect pictures as they came.
    return at::addcmul(perPicture(scaling.skip) * x,
                       perPicture(scaling.out),
                       output.to(m_options.dtype).contiguous());
}

}  // namespace ld3
