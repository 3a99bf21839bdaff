#include "tests/support/rule_weights.h"

#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace ld3::testing {

namespace {

uint64_t hashOf(const std::string& key) {
    uint64_t hash = 14695981039346656037ULL;
    for (const unsigned char c : key) {
        hash = (hash ^ c) * 1099511628211ULL;
    }
    return hash;
}

/// Output `index` of SplitMix64, as a number in [-1, 1).
double uniform(uint64_t hash, uint64_t index) {
    uint64_t z = hash + (index + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 40) / 8388608.0 - 1.0;
}

/// offset + scale·u, or with the absolute value of u.
struct Rule {
    double offset = 0.0, scale = 1.0;
    bool absolute = false;
};

Rule ruleFor(const std::string& name, const std::vector<int64_t>& shape) {
    if (name.starts_with("lin") && name.ends_with(".model.1.weight")) {
        return {0.0, 0.25, true};
    }
    if (name.ends_with(".running_mean")) {
        return {0.0, 0.125, false};
    }
    if (name.ends_with(".running_var")) {
        return {1.0, 0.25, true};
    }
    if (shape.size() >= 2) {
        double fanIn = 1.0;
        for (size_t i = 1; i < shape.size(); ++i) {
            fanIn *= static_cast<double>(shape[i]);
        }
        return {0.0, std::sqrt(6.0 / fanIn), false};
    }
    return name.ends_with(".bias") ? Rule{0.0, 0.125, false} : Rule{1.0, 0.125, false};
}

std::vector<int64_t> shapeFrom(const std::string& text) {
    std::vector<int64_t> shape;
    std::istringstream sizes(text);
    for (std::string size; std::getline(sizes, size, 'x');) {
        shape.push_back(std::stoll(size));
    }
    return shape;
}

}  // namespace

Tensor ruleTensor(const std::string& net,
                  const std::string& name,
                  const std::vector<int64_t>& shape,
                  int seed) {
    const uint64_t hash = hashOf(std::to_string(seed) + ":" + net + ":" + name);
    const Rule rule = ruleFor(name, shape);
    const Tensor tensor = torch::empty(shape, torch::kFloat32);
    auto* values = tensor.data_ptr<float>();
    for (int64_t i = 0; i < tensor.numel(); ++i) {
        const double u = uniform(hash, static_cast<uint64_t>(i));
        values[i] =
            static_cast<float>(rule.offset + rule.scale * (rule.absolute ? std::abs(u) : u));
    }
    return tensor;
}

std::map<std::string, Tensor> ruleWeights(const std::string& net, int seed) {
    std::ifstream list(LD3_TEST_DATA "/metrics/networks/" + net + ".txt");
    if (!list) {
        throw std::runtime_error("no list of tensors of " + net);
    }
    std::map<std::string, Tensor> weights;
    std::string name, type, shape;
    while (list >> name >> type >> shape) {
        if (name.starts_with("classifier.")) {
            continue;
        }
        weights[name] = type == "int64" ? torch::zeros({}, torch::kInt64)
                                        : ruleTensor(net, name, shapeFrom(shape), seed);
    }
    return weights;
}

}  // namespace ld3::testing
