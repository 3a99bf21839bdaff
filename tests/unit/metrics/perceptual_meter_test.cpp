#include "core/metrics/perceptual_meter.h"

#include "core/base/run_control.h"
#include "core/metrics/open_lpips.h"
#include "tests/support/weight_files.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

const std::string kModule = LD3_TEST_DATA "/checkpoints/pth/torchscript_vgg16_stub.pt";

class PerceptualMeterTest : public ::testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(m_folder); }

    void TearDown() override { std::filesystem::remove_all(m_folder); }

    static PictureBatch pictures(int count, int channels, int side, uint64_t seed) {
        const Tensor values =
            torch::rand({count, channels, side, side}, seededGenerator(seed), torch::kFloat32);
        const auto* first = values.data_ptr<float>();
        return {count, channels, side, side, {first, first + values.numel()}};
    }

    static Tensor toTensor(const PictureBatch& batch) {
        return torch::tensor(batch.values)
                       .reshape({batch.count, batch.channels, batch.height, batch.width}) *
                   2 -
               1;
    }

    const std::filesystem::path m_folder =
        std::filesystem::path(::testing::TempDir()) / "ld3_perceptual_meter";
};

TEST_F(PerceptualMeterTest, ComparesPicturesFromBlackToWhite) {
    testing::writeLpipsWeights(m_folder, "alex");
    PerceptualMeter meter(m_folder);
    const LpipsWeights found = meter.look();
    EXPECT_EQ(found.net, "alex");
    EXPECT_EQ(found.place, m_folder);
    EXPECT_EQ(found.missing, "");
    // More than go through the net together.
    const PictureBatch teacher = pictures(3, 3, 160, 1), student = pictures(3, 3, 160, 2);
    const PerceptualComparison compared = meter.compare(teacher, student);
    EXPECT_EQ(compared.net, "lpips-alex");
    EXPECT_EQ(compared.height, 160);
    EXPECT_EQ(compared.places.size(), 3U * 160 * 160);
    const Tensor expected = openLpips("alex", m_folder, torch::kFloat32)
                                ->distance(toTensor(teacher), toTensor(student));
    ASSERT_EQ(compared.distances.size(), 3U);
    for (size_t i = 0; i < 3; ++i) {
        const double value = expected[static_cast<int64_t>(i)].item<double>();
        EXPECT_NEAR(compared.distances[i], value, 1e-5 * value);
    }
    // The network is open: it stays where its files are gone.
    std::filesystem::remove_all(m_folder);
    EXPECT_EQ(meter.compare(teacher, teacher).distances, (std::vector<double>{0.0, 0.0, 0.0}));
}

TEST_F(PerceptualMeterTest, SaysWhatIsMissingAndFindsItLater) {
    PerceptualMeter meter(m_folder);
    EXPECT_EQ(meter.look().net, "vgg");
    EXPECT_THAT(meter.look().missing, HasSubstr("vgg16-397923af.pth"));
    EXPECT_THAT(meter.look().missing, HasSubstr("vgg.pth"));
    const PictureBatch batch = pictures(1, 3, 32, 1);
    try {
        (void)meter.compare(batch, batch);
        FAIL() << "compared without weights";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotFound);
        EXPECT_THAT(error.remedy(), HasSubstr(m_folder.string()));
    }
    testing::writeLpipsWeights(m_folder, "alex");
    EXPECT_EQ(meter.look().missing, "");
    EXPECT_EQ(meter.compare(batch, batch).net, "lpips-alex");
}

TEST_F(PerceptualMeterTest, TakesAModuleOnlyWhereNothingTellsPlaces) {
    std::filesystem::copy_file(kModule, m_folder / "vgg16.pt");
    const PictureBatch a = pictures(2, 3, 32, 1), b = pictures(2, 3, 32, 2);
    PerceptualMeter meter(m_folder);
    EXPECT_EQ(meter.look().net, "vgg");
    const PerceptualComparison compared = meter.compare(a, b);
    EXPECT_EQ(compared.net, "lpips-vgg-torchscript");
    EXPECT_EQ(compared.distances.size(), 2U);
    EXPECT_TRUE(compared.places.empty());
    testing::writeLpipsWeights(m_folder, "alex");
    EXPECT_EQ(PerceptualMeter(m_folder).look().net, "alex");
    EXPECT_EQ(PerceptualMeter(m_folder, "vgg").compare(a, b).net, "lpips-vgg-torchscript");
    EXPECT_EQ(PerceptualMeter(m_folder / "vgg16.pt").compare(a, b).distances, compared.distances);
}

TEST_F(PerceptualMeterTest, RefusesWhatItCannotCompareBeforeItOpensANetwork) {
    PerceptualMeter meter(m_folder);
    const auto codeFor = [&](const PictureBatch& a, const PictureBatch& b) {
        try {
            (void)meter.compare(a, b);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(codeFor(pictures(1, 4, 32, 1), pictures(1, 4, 32, 1)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeFor(pictures(1, 3, 32, 1), pictures(2, 3, 32, 1)), ErrorCode::InvalidArgument);
    PictureBatch broken = pictures(1, 3, 32, 1);
    broken.values.pop_back();
    EXPECT_EQ(codeFor(broken, broken), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeFor(pictures(1, 3, 32, 1), pictures(1, 3, 32, 1)), ErrorCode::NotFound);
}

TEST_F(PerceptualMeterTest, NamesABrokenFileUntilItIsMended) {
    testing::writeLpipsWeights(m_folder, "alex");
    std::ofstream(m_folder / "alex.pth") << "no weights";
    PerceptualMeter meter(m_folder, "alex");
    const PictureBatch batch = pictures(1, 3, 32, 1);
    for (int i = 0; i < 2; ++i) {
        try {
            (void)meter.compare(batch, batch);
            FAIL() << "opened a broken file";
        } catch (const Error& error) {
            EXPECT_THAT(error.where(), HasSubstr("alex.pth"));
        }
    }
    testing::writeLpipsWeights(m_folder, "alex");
    EXPECT_EQ(meter.compare(batch, batch).distances.size(), 1U);
}

TEST_F(PerceptualMeterTest, HearsAStop) {
    testing::writeLpipsWeights(m_folder, "alex");
    PerceptualMeter meter(m_folder);
    std::stop_source stop;
    stop.request_stop();
    const PictureBatch batch = pictures(1, 3, 32, 1);
    EXPECT_THROW((void)meter.compare(batch, batch, stop.get_token()), Stopped);
    EXPECT_EQ(meter.compare(batch, batch).distances.size(), 1U) << "only that question was stopped";
}

TEST_F(PerceptualMeterTest, AStopForGoodEndsTheReadingOfWeights) {
    testing::writeLpipsWeights(m_folder, "alex");
    std::stop_source stop;
    PerceptualMeter meter(m_folder, "", stop.get_token());
    stop.request_stop();
    EXPECT_THROW((void)meter.look(), Stopped);
    const PictureBatch batch = pictures(1, 3, 32, 1);
    EXPECT_THROW((void)meter.compare(batch, batch), Stopped);
}

}  // namespace
}  // namespace ld3
