#include "core/models/builtin.h"

#include "core/models/sprites.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::maxRelative;

constexpr double kTolerance = 1e-5;  // the golden means were rounded to float32
constexpr double kSingle = 2e-7;     // so were the golden offset and basis

const TensorFile& data() {
    static const TensorFile file = readSafetensors(LD3_TEST_DATA "/builtin/builtin.safetensors");
    return file;
}

Tensor get(const std::string& key) {
    return data().at(key, "builtin");
}

NoiseLevel levels() {
    const Tensor sigma = get("sigma");
    return {torch::ones_like(sigma), sigma, sigma};
}

TEST(GoldenBuiltin, SpritesAreDrawnAlike) {
    EXPECT_LT(maxRelative(drawSprites(8, 32, 1), get("render_first8")), 1e-12);
}

TEST(GoldenBuiltin, DefinitionAgrees) {
    const MixtureDefinition builtin = builtinDefinition("builtin");
    EXPECT_LT(maxRelative(builtin.offset, get("offset")), kSingle);
    EXPECT_LT(maxRelative(builtin.variance, builtin.basis.arrange(get("lambda_diag"))), 1e-12);

    // Our coefficients have an order of their own: number them as the golden file does.
    const Tensor number = builtin.basis.arrange(torch::arange(3 * 32 * 32).view({3, 32, 32}))
                              .index_select(0, builtin.kept);
    const auto [sorted, order] = number.sort();
    EXPECT_TRUE(torch::equal(sorted, get("mask_index")));
    EXPECT_LT(maxRelative(builtin.means.narrow(0, 0, 16).index_select(1, order),
                          get("means_masked_first16")),
              1e-6);
}

TEST(GoldenBuiltin, BasisIsTheGoldenOne) {
    const PictureBasis basis = builtinDefinition("builtin").basis;
    const Tensor coefficients = basis.toCoefficients(get("x_pixel"));
    for (int64_t i = 0; i < 9; ++i) {
        EXPECT_LT(maxRelative(coefficients[i], basis.arrange(get("z_coef")[i])), kSingle);
    }
    EXPECT_LT(maxRelative(basis.toPictures(coefficients), get("x_pixel")), 1e-12);
}

TEST(GoldenBuiltin, DenoiserAgreesInDoublePrecision) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat64);
    const Tensor denoised = model.predict(get("x_pixel"), levels(), {});
    for (int64_t i = 0; i < 9; ++i) {
        EXPECT_LT(maxRelative(denoised[i], get("denoised_pixel")[i]), kTolerance) << i;
    }
}

TEST(GoldenBuiltin, DenoiserAgreesInSinglePrecision) {
    const GaussianMixture model(builtinDefinition("builtin"), torch::kFloat32);
    NoiseLevel level = levels();
    for (Tensor* value : {&level.alpha, &level.sigma, &level.time}) {
        *value = value->to(torch::kFloat32);
    }
    const Tensor denoised = model.predict(get("x_pixel").to(torch::kFloat32), level, {});
    for (int64_t i = 0; i < 9; ++i) {
        // Logits reach thousands; their rounding moves the weights by about 1e-4.
        EXPECT_LT(maxRelative(denoised[i], get("denoised_pixel")[i]), 2e-4) << i;
    }
}

}  // namespace
}  // namespace ld3
