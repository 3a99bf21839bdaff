#pragma once

#include "core/metrics/gaussian_moments.h"
#include "tests/golden/golden.h"

#include <string>

/// The numbers of the statistics' reference (tests/data/metrics/statistics).
namespace ld3::golden {

inline const std::string kStatistics = LD3_TEST_DATA "/metrics/statistics/";

inline const TensorFile& frechetFile() {
    static const TensorFile file = readSafetensors(kStatistics + "frechet.safetensors");
    return file;
}

inline const Tensor& frechetTensor(const std::string& key) {
    return frechetFile().at(key, "frechet.safetensors");
}

/// The symmetric matrix that is kept as its upper triangle.
inline Tensor symmetricMatrix(const std::string& key, int64_t size) {
    const Tensor matrix = torch::zeros({size, size}, torch::kFloat64);
    const Tensor places = torch::triu_indices(size, size);
    matrix.index_put_({places[0], places[1]}, frechetTensor(key + ".upper"));
    return matrix + matrix.triu(1).t();
}

/// E.g. "d64_full" and "1".
inline GaussianMoments momentsOf(const std::string& name, const std::string& side) {
    const Tensor mean = frechetTensor(name + ".mu" + side);
    return {mean, symmetricMatrix(name + ".sigma" + side, mean.size(0)), 0};
}

}  // namespace ld3::golden
