#include "core/torch.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

namespace ld3 {

std::vector<Tensor> gradients(const Tensor& output, const std::vector<Tensor>& inputs) {
    auto found = torch::autograd::grad({output},
                                       inputs,
                                       /*grad_outputs=*/{},
                                       /*retain_graph=*/{},
                                       /*create_graph=*/false,
                                       /*allow_unused=*/true);
    for (size_t i = 0; i < found.size(); ++i) {
        if (!found[i].defined()) {
            found[i] = torch::zeros_like(inputs[i]);
        }
    }
    return found;
}

at::Generator seededGenerator(uint64_t seed) {
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

bool cudaAvailable() {
    return at::hasCUDA();
}

}  // namespace ld3
