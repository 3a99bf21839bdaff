// Files that can be read, but describe no network that can be built.

#include "core/base/error.h"
#include "core/models/edm/edm_file.h"

#include <gmock/gmock.h>

#include <string>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

const std::string kBad = LD3_TEST_DATA "/checkpoints/bad/";

struct BadFile {
    const char* name;
    const char* reason;
};

void PrintTo(const BadFile& file, std::ostream* out) {
    *out << file.name;
}

class BadNetwork : public ::testing::TestWithParam<BadFile> {};

TEST_P(BadNetwork, IsRefusedWithItsReason) {
    const std::string path = kBad + GetParam().name + ".pkl";
    try {
        static_cast<void>(makeEdmDenoiser(readNetworkSnapshot(path), {path, ""}));
        ADD_FAILURE() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_THAT(error.problem(), HasSubstr(GetParam().reason));
        EXPECT_THAT(error.where(), HasSubstr(GetParam().name));
    }
}

INSTANTIATE_TEST_SUITE_P(
    All,
    BadNetwork,
    ::testing::Values(
        BadFile{"n_unknown_class", "unknown network class EvilNet"},
        BadFile{"n_ema_is_loss", "unknown network class EDMLoss"},
        BadFile{"n_wrong_dtype", "model.map_layer0.weight is int64, float32 expected"},
        BadFile{"n_missing_parameter", "missing tensor model.map_layer0.weight"},
        BadFile{"n_extra_parameter", "unexpected tensor model.map_layer0.weight2"},
        BadFile{"n_wrong_shape", "model.map_layer0.weight has shape [4, 8], [8, 4] expected"},
        BadFile{"n_config_disagrees", "expected"},
        BadFile{"n_huge_channels", "model_channels is out of range"},
        BadFile{"n_huge_num_blocks", "num_blocks is out of range"},
        BadFile{"n_negative_num_blocks", "num_blocks is out of range"},
        BadFile{"n_many_levels", "channel_mult has too many"},
        BadFile{"n_levels_below_1px", "too many levels for resolution 4"},
        BadFile{"n_zero_groups", "zero normalisation groups"},
        BadFile{"n_huge_resolution", "img_resolution is out of range"},
        BadFile{"n_kwargs_wrong_type", "channel_mult is not a list of integers"},
        BadFile{"n_bad_model_type", "unknown model_type"}));

TEST(BadNetworks, TheirBaseIsGood) {
    const std::string path = kBad + "control_ok.pkl";
    EXPECT_EQ(edmInfo(readNetworkSnapshot(path), {path, ""}).height, 4);
}

}  // namespace
}  // namespace ld3
