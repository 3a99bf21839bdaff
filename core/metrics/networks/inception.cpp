#include "core/metrics/networks/inception.h"

#include "core/base/error.h"
#include "core/metrics/networks/inception_units.h"

namespace ld3 {

namespace {

constexpr double kBatchNormEpsilon = 0.001;

/// 3x3 windows that keep the size; only real pixels are counted.
Tensor averaged(const Tensor& x) {
    return at::avg_pool2d(x, 3, 1, 1, /*ceil_mode=*/false, /*count_include_pad=*/false);
}

Tensor maximum(const Tensor& x, int64_t stride, int64_t padding) {
    return at::max_pool2d(x, 3, stride, padding);
}

WeightsDemand demandOf(const std::vector<Inception::Unit>& units) {
    WeightsDemand demand{"the FID Inception-v3 network",
                         {},
                         {},
                         {".num_batches_tracked"},
                         "use pt_inception-2015-12-05-6726825d.pth of pytorch-fid"};
    for (const Inception::Unit& unit : units) {
        demand.tensors.push_back(
            {unit.name + ".conv.weight",
             {unit.outputs, unit.inputs, unit.kernelHeight, unit.kernelWidth}});
        for (const char* part : {"weight", "bias", "running_mean", "running_var"}) {
            demand.tensors.push_back({unit.name + ".bn." + part, {unit.outputs}});
        }
    }
    // Not used, but it tells the network from torchvision's.
    demand.tensors.push_back({"fc.weight", {1008, Inception::kFeatures}});
    demand.tensors.push_back({"fc.bias", {1008}});
    return demand;
}

}  // namespace

Inception::Inception(const WeightsFile& file, const torch::TensorOptions& options)
    : m_options(options) {
    const std::vector<Unit> units = inceptionUnits();
    const auto weights = takeWeights(file, demandOf(units));
    for (const Unit& unit : units) {
        const auto number = [&](const char* part) {
            return weights.at(unit.name + part).to(torch::kFloat64);
        };
        const Tensor variance = number(".bn.running_var");
        if ((variance < 0).any().item<bool>()) {
            throw Error(ErrorCode::BadFile,
                        "a variance is negative",
                        file.path.string() + ", tensor " + unit.name + ".bn.running_var",
                        "the file is damaged: download it again");
        }
        const Tensor scale = number(".bn.weight") / (variance + kBatchNormEpsilon).sqrt();
        const Tensor bias = number(".bn.bias") - number(".bn.running_mean") * scale;
        const Tensor weight = number(".conv.weight") * scale.view({-1, 1, 1, 1});
        m_units.emplace(unit.name, Folded{unit, weight.to(options), bias.to(options)});
    }
}

Tensor Inception::apply(const std::string& name, const Tensor& x) const {
    const Folded& folded = m_units.at(name);
    const Unit& unit = folded.unit;
    return at::conv2d(x,
                      folded.weight,
                      folded.bias,
                      {unit.stride, unit.stride},
                      at::IntArrayRef{unit.padHeight, unit.padWidth})
        .relu_();
}

Tensor Inception::chain(const std::string& stage,
                        std::initializer_list<const char*> units,
                        const Tensor& x) const {
    Tensor result = x;
    for (const char* unit : units) {
        result = apply(stage + "." + unit, result);
    }
    return result;
}

Tensor Inception::stageA(const std::string& name, const Tensor& x) const {
    return torch::cat({chain(name, {"branch1x1"}, x),
                       chain(name, {"branch5x5_1", "branch5x5_2"}, x),
                       chain(name, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                       chain(name, {"branch_pool"}, averaged(x))},
                      1);
}

Tensor Inception::stageB(const std::string& name, const Tensor& x) const {
    return torch::cat({chain(name, {"branch3x3"}, x),
                       chain(name, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                       maximum(x, 2, 0)},
                      1);
}

Tensor Inception::stageC(const std::string& name, const Tensor& x) const {
    return torch::cat({chain(name, {"branch1x1"}, x),
                       chain(name, {"branch7x7_1", "branch7x7_2", "branch7x7_3"}, x),
                       chain(name,
                             {"branch7x7dbl_1",
                              "branch7x7dbl_2",
                              "branch7x7dbl_3",
                              "branch7x7dbl_4",
                              "branch7x7dbl_5"},
                             x),
                       chain(name, {"branch_pool"}, averaged(x))},
                      1);
}

Tensor Inception::stageD(const std::string& name, const Tensor& x) const {
    return torch::cat(
        {chain(name, {"branch3x3_1", "branch3x3_2"}, x),
         chain(name, {"branch7x7x3_1", "branch7x7x3_2", "branch7x7x3_3", "branch7x7x3_4"}, x),
         maximum(x, 2, 0)},
        1);
}

Tensor Inception::stageE(const std::string& name, const Tensor& x) const {
    const Tensor middle = chain(name, {"branch3x3_1"}, x);
    const Tensor twice = chain(name, {"branch3x3dbl_1", "branch3x3dbl_2"}, x);
    // An accident of the original graph, and part of the metric: the last stage takes the maximum.
    const Tensor pooled = name == "Mixed_7c" ? maximum(x, 1, 1) : averaged(x);
    return torch::cat({chain(name, {"branch1x1"}, x),
                       chain(name, {"branch3x3_2a"}, middle),
                       chain(name, {"branch3x3_2b"}, middle),
                       chain(name, {"branch3x3dbl_3a"}, twice),
                       chain(name, {"branch3x3dbl_3b"}, twice),
                       chain(name, {"branch_pool"}, pooled)},
                      1);
}

Tensor Inception::stage(const std::string& name, const Tensor& x) const {
    if (name.starts_with("Conv2d")) {
        return apply(name, x);
    }
    if (name.starts_with("maxpool")) {
        return maximum(x, 2, 0);
    }
    if (name == "Mixed_6a") {
        return stageB(name, x);
    }
    if (name == "Mixed_7a") {
        return stageD(name, x);
    }
    constexpr size_t kGroup = 6;  // of the digit in "Mixed_5b"
    return name[kGroup] == '5'   ? stageA(name, x)
           : name[kGroup] == '6' ? stageC(name, x)
                                 : stageE(name, x);
}

Tensor Inception::features(const Tensor& pictures, const Visitor& visit) const {
    static const char* const stages[] = {"Conv2d_1a_3x3",
                                         "Conv2d_2a_3x3",
                                         "Conv2d_2b_3x3",
                                         "maxpool1",
                                         "Conv2d_3b_1x1",
                                         "Conv2d_4a_3x3",
                                         "maxpool2",
                                         "Mixed_5b",
                                         "Mixed_5c",
                                         "Mixed_5d",
                                         "Mixed_6a",
                                         "Mixed_6b",
                                         "Mixed_6c",
                                         "Mixed_6d",
                                         "Mixed_6e",
                                         "Mixed_7a",
                                         "Mixed_7b",
                                         "Mixed_7c"};
    Tensor x = pictures;
    for (const char* name : stages) {
        x = stage(name, x);
        if (visit) {
            visit(name, x);
        }
    }
    return x.mean({2, 3});
}

}  // namespace ld3
