#include "core/models/edm/edm_initialisation.h"

#include "core/base/error.h"

#include <cmath>

namespace ld3 {

namespace {

bool endsWith(const std::string& name, const std::string& ending) {
    return name.size() >= ending.size() &&
           name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

/// How strongly a weight is drawn.
double gainOf(const std::string& name) {
    for (const char* ending :
         {"conv1.weight", "proj.weight", "aux_conv.weight", "out_conv.weight"}) {
        if (endsWith(name, ending)) {
            return 1e-5;
        }
    }
    return endsWith(name, "qkv.weight") ? std::sqrt(0.2) : 1.0;
}

/// Uniform in ±sqrt(6/(fan in + fan out)).
Tensor xavierUniform(const std::vector<int64_t>& shape, const at::Generator& generator) {
    int64_t window = 1;
    for (size_t i = 2; i < shape.size(); ++i) {
        window *= shape[i];
    }
    const auto fans = static_cast<double>((shape[0] + shape[1]) * window);
    const double limit = std::sqrt(6.0 / fans);
    return torch::empty(shape, torch::kFloat32).uniform_(-limit, limit, generator);
}

}  // namespace

std::map<std::string, Tensor> untrainedTensors(const EdmArguments& arguments,
                                               const EdmLayout& layout,
                                               const at::Generator& generator) {
    if (arguments.embedding == EdmEmbedding::Fourier ||
        arguments.preconditioning == EdmPreconditioning::Iddpm || arguments.filterTaps != 2) {
        throw Error(ErrorCode::Unsupported,
                    "no rule to draw this network's fixed tensors",
                    edmClassName(arguments.preconditioning),
                    "use positional embeddings and the filter [1, 1]");
    }
    std::map<std::string, Tensor> tensors;
    for (const EdmTensor& wanted : layout.tensors) {
        Tensor& tensor = tensors[wanted.name];
        if (wanted.isBuffer) {
            tensor = torch::full(wanted.shape, 0.25, torch::kFloat32);
        } else if (wanted.shape.size() > 1) {
            tensor = xavierUniform(wanted.shape, generator) * gainOf(wanted.name);
        } else {
            // Norms scale by one at first; everything else of one dimension is a bias.
            tensor = endsWith(wanted.name, ".weight") ? torch::ones(wanted.shape, torch::kFloat32)
                                                      : torch::zeros(wanted.shape, torch::kFloat32);
        }
    }
    return tensors;
}

}  // namespace ld3
