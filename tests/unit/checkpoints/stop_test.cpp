#include "core/checkpoints/formats/checksum.h"
#include "core/checkpoints/network_snapshot.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_file.h"
#include "core/checkpoints/torch_pickle.h"
#include "tests/support/large_file.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

const std::string kData = LD3_TEST_DATA;

TEST(ReadingTest, AStopEndsEveryReader) {
    const std::vector<std::function<void(const std::stop_token&)>> readers = {
        [](const auto& stop) {
            (void)readSafetensors(kData + "/safetensors/control_ok.safetensors", stop);
        },
        [](const auto& stop) {
            (void)readTorchFile(kData + "/checkpoints/pth/lpips_vgg_lin.pth", stop);
        },
        [](const auto& stop) {
            (void)readTorchFile(kData + "/checkpoints/pth/lpips_vgg_lin_legacy.pth", stop);
        },
        [](const auto& stop) {
            (void)readTorchDict(kData + "/checkpoints/pth/lpips_alex_lin.pth", stop);
        },
        [](const auto& stop) {
            (void)readNetworkSnapshot(kData + "/edm/b_ddpmpp_vp_cond10.pkl", stop);
        }};
    for (size_t i = 0; i < readers.size(); ++i) {
        std::stop_source stop;
        EXPECT_NO_THROW(readers[i](stop.get_token())) << i;
        stop.request_stop();
        EXPECT_THROW(readers[i](stop.get_token()), Stopped) << i;
    }
}

TEST(ReadingTest, AStopIsHeardWhileAChecksumIsCompared) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "large.pt";
    std::ofstream(path).flush();
    std::filesystem::resize_file(path, uintmax_t{64} << 30);
    EXPECT_TRUE(testing::endsWhenStopped(path, [&path](const std::stop_token& stop) {
        const FileContext file{"not readable", path.string(), "none", {}, stop};
        const auto mapping = MappedFile::open(path, file);
        ZipEntry entry;
        entry.stored = mapping->bytes();
        verifyChecksums({entry}, *mapping, file);
    }));
}

}  // namespace
}  // namespace ld3
