#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/checkpoints/npz.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/reference_statistics.h"
#include "tests/cli/cli_fixture.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;

constexpr int kFailure = 1, kUsage = 2;

const std::string kReference = LD3_TEST_DATA "/metrics/statistics/edm_ref_stats.npz";

class MetricStatistics : public Cli {
  protected:
    void write(const std::string& name, const std::string& key, const Tensor& tensor) const {
        TensorFile file;
        file.tensors[key] = tensor;
        writeSafetensors(at(name), file);
    }

    [[nodiscard]] Arguments stats(const std::string& input, const Arguments& more = {}) const {
        Arguments all = {"metric", "stats", "--input", at(input), "--out", at("out.npz")};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
};

TEST_F(MetricStatistics, OfFeaturesAreMeanAndCovariance) {
    const Tensor features = torch::randn({500, 12}, seededGenerator(1), torch::kFloat32);
    write("features.safetensors", "features", features);
    const nlohmann::json result = must(stats("features.safetensors", {"--json"})).json();
    EXPECT_EQ(result.at("count"), 500);
    EXPECT_EQ(result.at("dimension"), 12);
    EXPECT_TRUE(result.at("warnings").empty());
    const NpzFile file = NpzFile::open(at("out.npz"));
    const Tensor exact = features.to(torch::kFloat64);
    EXPECT_LT((file.read("mu") - exact.mean(0)).abs().max().item<double>(), 1e-14);
    EXPECT_LT((file.read("sigma") - exact.t().cov()).abs().max().item<double>(), 1e-14);
}

TEST_F(MetricStatistics, DistancesArePrintedAsTheContractSays) {
    const Tensor features = torch::randn({400, 64}, seededGenerator(1), torch::kFloat32);
    write("features.safetensors", "features", features);
    must(stats("features.safetensors"));
    const nlohmann::json same =
        must({"metric", "frechet", at("out.npz"), at("out.npz"), "--json"}).json();
    EXPECT_NEAR(same.at("frechet").get<double>(), 0.0, 1e-9);
    const nlohmann::json other =
        must({"metric", "frechet", at("out.npz"), kReference, "--json"}).json();
    EXPECT_GT(other.at("frechet").get<double>(), 0.1);
    EXPECT_NEAR(other.at("frechet").get<double>(),
                other.at("mean_term").get<double>() + other.at("covariance_term").get<double>(),
                1e-9);
    EXPECT_EQ(other.at("first_rank"), 64);
    const testing::Ended text = must({"metric", "frechet", at("out.npz"), kReference});
    EXPECT_NE(text.out.find("Fréchet distance"), std::string::npos);
}

TEST_F(MetricStatistics, OfImagesNameTheirFeatureNet) {
    const Tensor images = torch::rand({300, 3, 8, 8}, seededGenerator(1), torch::kFloat32);
    write("images.safetensors", "images", images);
    must(stats("images.safetensors", {"--net", "random-conv"}));
    const ReferenceStatistics random = readReferenceStatistics(at("out.npz"));
    EXPECT_EQ(random.origin.featureNet, "random-conv");
    EXPECT_EQ(random.moments.count, 300);
    EXPECT_EQ(random.moments.mean.size(0), 256);
    must({"metric",
          "stats",
          "--input",
          at("images.safetensors"),
          "--out",
          at("pca.npz"),
          "--net",
          "pixel-pca"});
    EXPECT_EQ(readReferenceStatistics(at("pca.npz")).origin.featureNet, "pixel-pca");
    const testing::Ended compared = run({"metric", "frechet", at("pca.npz"), at("pca.npz")});
    EXPECT_NE(compared.out.find("Fréchet (pixel-pca)"), std::string::npos) << compared.error;
    EXPECT_EQ(compared.out.find("FID"), std::string::npos);
    // Another input has components of its own, unless both take those of one.
    write("others.safetensors", "images", images * 0.9);
    must({"metric",
          "stats",
          "--input",
          at("others.safetensors"),
          "--out",
          at("other.npz"),
          "--net",
          "pixel-pca"});
    mustFail({"metric", "frechet", at("pca.npz"), at("other.npz")},
             kFailure,
             "statistics of different feature nets");
    must({"metric",
          "stats",
          "--input",
          at("others.safetensors"),
          "--out",
          at("other.npz"),
          "--net",
          "pixel-pca",
          "--basis",
          at("images.safetensors")});
    must({"metric", "frechet", at("pca.npz"), at("other.npz")});
}

TEST_F(MetricStatistics, BytesAndTheSameRoundedAgree) {
    const Tensor bytes = torch::randint(0, 256, {60, 3, 8, 8}, seededGenerator(1), torch::kFloat32);
    write("bytes.safetensors", "images", bytes.to(torch::kUInt8));
    write("floats.safetensors", "images", bytes / 255.0);
    must(stats("bytes.safetensors", {"--batch", "7"}));
    const ReferenceStatistics fromBytes = readReferenceStatistics(at("out.npz"));
    must(stats("floats.safetensors", {"--batch", "7"}));
    const ReferenceStatistics fromFloats = readReferenceStatistics(at("out.npz"));
    EXPECT_TRUE(torch::equal(fromBytes.moments.mean, fromFloats.moments.mean));
    EXPECT_TRUE(torch::equal(fromBytes.moments.covariance, fromFloats.moments.covariance));
}

#ifdef LD3_WITH_WINDOW
/// Pictures that can be written without a library.
void writePpm(const std::filesystem::path& path, int side, const Tensor& bytes) {
    const Tensor last = bytes.permute({1, 2, 0}).contiguous();  // red, green, blue of each pixel
    const std::string size = std::to_string(side);
    writeFileAtomically(path,
                        "P6\n" + size + " " + size + "\n255\n" +
                            std::string(static_cast<const char*>(last.data_ptr()), last.nbytes()));
}

TEST_F(MetricStatistics, OfAFolderAreThoseOfItsPictures) {
    const Tensor bytes =
        torch::randint(0, 256, {20, 3, 8, 8}, seededGenerator(1)).to(torch::kUInt8);
    std::filesystem::create_directory(at("pictures"));
    for (int i = 0; i < 20; ++i) {
        writePpm(at("pictures/" + std::to_string(100 + i) + ".ppm"), 8, bytes[i]);
    }
    must(stats("pictures", {"--quiet"}));
    write("bytes.safetensors", "images", bytes);
    must({"metric", "stats", "--input", at("bytes.safetensors"), "--out", at("same.npz")});
    const ReferenceStatistics fromFolder = readReferenceStatistics(at("out.npz"));
    const ReferenceStatistics fromFile = readReferenceStatistics(at("same.npz"));
    EXPECT_EQ(fromFolder.origin, fromFile.origin);
    EXPECT_TRUE(torch::equal(fromFolder.moments.covariance, fromFile.moments.covariance));

    writePpm(at("pictures/other.ppm"), 9, torch::zeros({3, 9, 9}, torch::kUInt8));
    writeFileAtomically(at("pictures/torn.ppm"), "P6\n8 8\n");
    mustFail(stats("pictures"), kFailure, "1 of 22 pictures cannot be read (torn.ppm)");
    mustFail(stats("pictures", {"--skip-unreadable"}), kFailure, "--resize 8x8");
    mustFail(stats("pictures", {"--resize", "8"}), kUsage, "--resize 8");
    const nlohmann::json result =
        must(stats("pictures", {"--skip-unreadable", "--resize", "8x8", "--json"})).json();
    EXPECT_EQ(result.at("count"), 21);
    EXPECT_EQ(result.at("skipped"), 1);
    EXPECT_EQ(result.at("resized"), 1);
}
#else
TEST_F(MetricStatistics, AFolderOfPicturesNeedsOpenCv) {
    std::filesystem::create_directory(at("pictures"));
    mustFail(stats("pictures"), kFailure, "without OpenCV");
}
#endif

TEST_F(MetricStatistics, TooFewSamplesAreSaid) {
    write("few.safetensors", "features", torch::randn({10, 30}, seededGenerator(1)));
    const nlohmann::json result = must(stats("few.safetensors", {"--json"})).json();
    EXPECT_EQ(result.at("warnings").size(), 1U);
    const nlohmann::json distance =
        must({"metric", "frechet", at("out.npz"), at("out.npz"), "--json"}).json();
    EXPECT_EQ(distance.at("first_rank"), 9);
    EXPECT_EQ(distance.at("warnings").size(), 2U);
}

TEST_F(MetricStatistics, BadInputIsNamed) {
    mustFail({"metric"}, kUsage, "stats, frechet");
    mustFail({"metric", "stats"}, kUsage, "--input");
    mustFail(stats("nothing"), kFailure, "nothing");
    write("x.safetensors", "x", torch::zeros({4, 4}));
    mustFail(stats("x.safetensors"), kFailure, "no tensor \"features\"");
    write("flat.safetensors", "features", torch::zeros({4}));
    mustFail(stats("flat.safetensors"), kFailure, "features are [4]");
    write("one.safetensors", "features", torch::zeros({1, 4}));
    mustFail(stats("one.safetensors"), kFailure, "at least two samples");
    write("nan.safetensors", "features", torch::full({5, 4}, NAN));
    mustFail(stats("nan.safetensors"), kFailure, "NaN");
    write("good.safetensors", "features", torch::randn({9, 4}));
    mustFail(stats("good.safetensors", {"--net", "random-conv"}), kUsage, "--net");
    mustFail({"metric", "stats", "--input", at("good.safetensors"), "--out", at("out.txt")},
             kUsage,
             ".npz");
    mustFail({"metric", "stats", "--input", at("good.safetensors"), "--out", at("no/out.npz")},
             kFailure,
             "does not exist");
    write("signed.safetensors", "images", torch::rand({4, 3, 8, 8}) * 2 - 1);
    mustFail(stats("signed.safetensors"), kFailure, "(x + 1)/2");
    write("images.safetensors", "images", torch::rand({4, 3, 8, 8}));
    mustFail(stats("images.safetensors", {"--net", "vgg"}), kUsage, "vgg");
    mustFail(stats("images.safetensors", {"--batch", "0"}), kUsage, "--batch");
    mustFail(stats("images.safetensors", {"--rounding", "up"}), kUsage, "up");
    mustFail(stats("images.safetensors", {"--resize", "8x8"}), kUsage, "--resize");
    EXPECT_FALSE(std::filesystem::exists(at("out.npz")));

    const std::string bad = LD3_TEST_DATA "/metrics/statistics/bad/";
    mustFail({"metric", "frechet", kReference, at("none.npz")}, kFailure, "no such file");
    mustFail({"metric", "frechet", kReference, bad + "good.npz"}, kFailure, "different dimensions");
    mustFail({"metric", "frechet", bad + "nan_mu.npz", bad + "good.npz"}, kFailure, "NaN");
    mustFail({"metric", "frechet", bad + "good.npz", bad + "asymmetric_sigma.npz"},
             kFailure,
             "not symmetric");
    mustFail({"metric", "frechet", bad + "good.npz", bad + "indefinite_sigma.npz"},
             kFailure,
             "indefinite");
}

}  // namespace

}  // namespace ld3
