#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/run_control.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/metrics/networks/lpips.h"
#include "core/metrics/networks/weights_file.h"
#include "core/metrics/networks/weights_kind.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/weights_folder.h"
#include "tests/support/rule_weights.h"
#include "tests/support/weight_files.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <stop_token>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using testing::ruleWeights;

const std::string kFiles = LD3_TEST_DATA "/checkpoints/pth/";

/// The error of what must fail.
template <class Action>
Error errorOf(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {ErrorCode::Internal, "", "", ""};
}

class Weights : public ::testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path at(const std::string& name) const {
        return m_folder.path() / name;
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    /// LPIPS with AlexNet out of tensors as if they came from a file.
    static void makeAlex(const std::map<std::string, Tensor>& trunk,
                         const std::map<std::string, Tensor>& linear) {
        (void)Lpips(
            LpipsTrunk::Alex, {"trunk.pth", trunk}, {"linear.pth", linear}, torch::kFloat32);
    }

  private:
    testing::TemporaryFolder m_folder;
};

TEST_F(Weights, OfEveryContainerAreRead) {
    const auto wanted = ruleWeights("lpips_vgg");
    TensorFile file;
    file.tensors = wanted;
    writeSafetensors(at("a.safetensors"), file);
    TensorFile nested;
    for (const auto& [name, tensor] : wanted) {
        nested.tensors["state_dict.module." + name] = tensor;
    }
    nested.tensors["optimizer.step"] = torch::zeros({1});
    writeSafetensors(at("nested.safetensors"), nested);
    for (const std::filesystem::path& path :
         {at("a.safetensors"),
          at("nested.safetensors"),
          std::filesystem::path(kFiles + "lpips_vgg_lin.pth"),
          std::filesystem::path(kFiles + "lpips_vgg_lin_legacy.pth"),
          std::filesystem::path(kFiles + "lpips_vgg_lin_legacy_py2cuda.pth")}) {
        SCOPED_TRACE(path);
        const WeightsFile read = readWeights(path);
        ASSERT_EQ(read.tensors.size(), wanted.size());
        for (const auto& [name, tensor] : wanted) {
            ASSERT_TRUE(read.tensors.contains(name)) << name;
            EXPECT_TRUE(torch::equal(read.tensors.at(name), tensor)) << name;
        }
        EXPECT_EQ(kindOfWeights(path), WeightsKind::VggLinear);
    }
}

TEST_F(Weights, AreToldApartByContent) {
    EXPECT_EQ(kindOfWeights(kFiles + "lpips_alex_lin_legacy.pth"), WeightsKind::AlexLinear);
    EXPECT_EQ(kindOfWeights(kFiles + "torchscript_vgg16_stub.pt"), WeightsKind::ScriptLpips);
    EXPECT_EQ(kindOfWeights(kFiles + "torchscript_detector_stub.pt"), WeightsKind::ScriptInception);
    EXPECT_EQ(kindOfWeights(kFiles + "mixed.pth"), WeightsKind::Unknown);
    EXPECT_EQ(kindOfTensors(ruleWeights("alexnet")), WeightsKind::AlexTrunk);
    const std::map<std::string, Tensor> torchvision = {
        {"Mixed_7c.branch_pool.conv.weight", torch::zeros({192, 2048, 1, 1})},
        {"fc.weight", torch::zeros({1000, 2048})}};
    EXPECT_EQ(kindOfTensors(torchvision), WeightsKind::TorchInception);
}

TEST_F(Weights, OfAWholeModuleAreTheSameNetwork) {
    const auto trunk = ruleWeights("alexnet"), linear = ruleWeights("lpips_alex");
    // Slices end at the taps.
    const std::map<std::string, std::string> slices = {{"features.0", "net.slice1.0"},
                                                       {"features.3", "net.slice2.3"},
                                                       {"features.6", "net.slice3.6"},
                                                       {"features.8", "net.slice4.8"},
                                                       {"features.10", "net.slice5.10"}};
    std::map<std::string, Tensor> whole = {{"scaling_layer.shift", torch::zeros({1, 3, 1, 1})},
                                           {"scaling_layer.scale", torch::ones({1, 3, 1, 1})}};
    for (const auto& [from, to] : slices) {
        for (const char* part : {".weight", ".bias"}) {
            whole[to + part] = trunk.at(from + part);
        }
    }
    for (int i = 0; i < 5; ++i) {
        const std::string number = std::to_string(i);
        whole["lins." + number + ".model.1.weight"] = linear.at("lin" + number + ".model.1.weight");
    }
    EXPECT_EQ(kindOfTensors(whole), WeightsKind::AlexLpips);
    const WeightsFile file{"whole.pth", whole};
    const Lpips both(LpipsTrunk::Alex, file, file, torch::kFloat32);
    const Lpips parts(LpipsTrunk::Alex, {"a.pth", trunk}, {"b.pth", linear}, torch::kFloat32);
    const Tensor a = torch::rand({1, 3, 32, 32}), b = torch::rand({1, 3, 32, 32});
    EXPECT_TRUE(torch::equal(both.layers(a, b), parts.layers(a, b)));

    // A whole module that also has the short names.
    for (const auto& [name, tensor] : linear) {
        whole[name] = tensor;
    }
    const WeightsFile twice{"whole.pth", whole};
    EXPECT_NO_THROW(Lpips(LpipsTrunk::Alex, twice, twice, torch::kFloat32));
}

TEST_F(Weights, OfAnotherNetworkAreNamed) {
    const auto trunk = ruleWeights("alexnet");
    const Error shape = errorOf([&] { makeAlex(trunk, ruleWeights("lpips_vgg")); });
    EXPECT_EQ(shape.code(), ErrorCode::BadFile);
    EXPECT_THAT(shape.where(), HasSubstr("linear.pth, tensor lin1.model.1.weight"));
    EXPECT_THAT(shape.problem(), HasSubstr("128"));
    EXPECT_THAT(shape.problem(), HasSubstr("linear layers of LPIPS for VGG16"));
    EXPECT_THAT(shape.remedy(), HasSubstr("alex.pth"));

    auto changed = trunk;
    changed.erase("features.6.bias");
    EXPECT_THAT(errorOf([&] { makeAlex(changed, ruleWeights("lpips_alex")); }).where(),
                HasSubstr("features.6.bias"));
    changed = trunk;
    changed["features.6.bias"] = torch::zeros({384}, torch::kInt64);
    EXPECT_THAT(errorOf([&] { makeAlex(changed, ruleWeights("lpips_alex")); }).problem(),
                HasSubstr("Long"));
    changed = trunk;
    changed["features.6.bias"] = torch::full({384}, std::nan(""));
    EXPECT_THAT(errorOf([&] { makeAlex(changed, ruleWeights("lpips_alex")); }).problem(),
                HasSubstr("NaN"));
    changed = trunk;
    changed["features.13.weight"] = torch::zeros({1});
    EXPECT_THAT(errorOf([&] { makeAlex(changed, ruleWeights("lpips_alex")); }).where(),
                HasSubstr("features.13.weight"));
    auto negative = ruleWeights("lpips_alex");
    negative["lin2.model.1.weight"] = -negative["lin2.model.1.weight"];
    EXPECT_THAT(errorOf([&] { makeAlex(trunk, negative); }).problem(), HasSubstr("negative"));
}

TEST_F(Weights, DamagedFilesOfTheReferenceAreRefused) {
    for (const auto& entry : std::filesystem::directory_iterator(kFiles + "bad")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".pth") {
            continue;
        }
        SCOPED_TRACE(name);
        const bool isReadable = name == "missing_key.pth" || name == "alex_given_as_vgg.pth";
        if (!isReadable) {
            const Error error = errorOf([&] { (void)readWeights(entry.path()); });
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_THAT(error.where(), HasSubstr(name));
            continue;
        }
        const Error error = errorOf([&] {
            (void)Lpips(LpipsTrunk::Vgg,
                        {"vgg16.pth", ruleWeights("vgg16")},
                        readWeights(entry.path()),
                        torch::kFloat32);
        });
        EXPECT_THAT(
            error.where(),
            HasSubstr(name == "missing_key.pth" ? "lin3.model.1.weight" : "lin1.model.1.weight"));
    }
}

TEST_F(Weights, AFolderIsListed) {
    EXPECT_TRUE(findWeights(at("none")).empty());
    EXPECT_EQ(missingWeights({}, folder()).size(), 3U);
    testing::writeLpipsWeights(folder(), "alex");
    std::filesystem::copy_file(kFiles + "torchscript_detector_stub.pt", at("detector.pt"));
    writeFileAtomically(at("broken.pth"), "<html>not found</html>");
    writeFileAtomically(at("letter.txt"), "dear");
    const std::vector<FoundWeights> found = findWeights(folder(), true);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].kind, "alex-linear");
    EXPECT_EQ(found[0].sha256.size(), 64U);
    EXPECT_FALSE(found[0].isPublished);
    EXPECT_EQ(found[1].kind, "alex-trunk");
    EXPECT_EQ(found[2].kind, "unknown");
    EXPECT_NE(found[2].problem, "");
    EXPECT_EQ(found[3].kind, "inception-torchscript");
    const auto missing = missingWeights(found, folder());
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_THAT(missing[0].remedy, HasSubstr("vgg16-397923af.pth"));
    EXPECT_THAT(missing[0].remedy, HasSubstr(folder().string()));
    EXPECT_EQ(missingLpips("alex", folder()), "");
}

TEST_F(Weights, LpipsIsOpenedFromAFolder) {
    testing::writeLpipsWeights(folder(), "alex");
    const auto net = openLpips("alex", folder(), torch::kFloat32);
    EXPECT_EQ(net->info().name, "lpips-alex");
    EXPECT_EQ(net->info().files,
              (std::vector<std::string>{"alexnet-owt-7be5be79.safetensors", "alex.pth"}));
    ASSERT_EQ(net->info().sha256.size(), 2U);
    EXPECT_NO_THROW((void)openLpips("alex", folder(), torch::kFloat32, net->info().sha256));

    const Error vgg = errorOf([&] { (void)openLpips("vgg", folder(), torch::kFloat32); });
    EXPECT_EQ(vgg.code(), ErrorCode::NotFound);
    EXPECT_THAT(vgg.remedy(), HasSubstr("vgg.pth"));
    EXPECT_THAT(vgg.problem(), HasSubstr("AlexNet"));
    const Error other = errorOf(
        [&] { (void)openLpips("alex", folder(), torch::kFloat32, {std::string(64, 'a')}); });
    EXPECT_EQ(other.code(), ErrorCode::NotFound);
    EXPECT_THAT(other.remedy(), HasSubstr(std::string(64, 'a')));
    EXPECT_EQ(errorOf([&] { (void)openLpips("resnet", folder(), torch::kFloat32); }).code(),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] { (void)openLpips("alex", at("none"), torch::kFloat32); }).code(),
              ErrorCode::NotFound);

    // A file of the right name and another net is not passed over.
    std::filesystem::copy_file(kFiles + "lpips_vgg_lin.pth",
                               at("alex.pth"),
                               std::filesystem::copy_options::overwrite_existing);
    const Error wrong = errorOf([&] { (void)openLpips("alex", folder(), torch::kFloat32); });
    EXPECT_THAT(wrong.where(), HasSubstr("alex.pth, tensor lin1.model.1.weight"));
}

TEST_F(Weights, InceptionOfAnotherKindIsRefused) {
    EXPECT_THAT(errorOf([&] { (void)openInception(folder(), "", torch::kFloat32); }).remedy(),
                HasSubstr("pt_inception-2015-12-05-6726825d.pth"));
    const std::filesystem::path lpips = kFiles + "lpips_vgg_lin.pth";
    const Error error = errorOf([&] { (void)openInception(lpips, "", torch::kFloat32); });
    EXPECT_THAT(error.where(), HasSubstr("Conv2d_1a_3x3.conv.weight"));
    EXPECT_THAT(error.problem(), HasSubstr("linear layers of LPIPS"));
    EXPECT_EQ(errorOf([&] { (void)openInception(lpips, "tf", torch::kFloat32); }).code(),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] {
                  (void)openInception(
                      kFiles + "torchscript_detector_stub.pt", "pt", torch::kFloat32);
              }).code(),
              ErrorCode::InvalidArgument);
}

TEST_F(Weights, AStopEndsTheirReading) {
    testing::writeLpipsWeights(folder(), "alex");
    for (const char* stub : {"torchscript_vgg16_stub.pt", "torchscript_detector_stub.pt"}) {
        std::filesystem::copy_file(kFiles + stub, at(stub));
    }
    std::stop_source source;
    const std::stop_token stop = source.get_token();
    const auto lpips = [&](const char* net, const std::filesystem::path& place) {
        (void)openLpips(net, place, torch::kFloat32, {}, stop);
    };
    const auto inception = [&](const std::filesystem::path& place) {
        (void)openInception(place, "", torch::kFloat32, RunControl{stop, nullptr});
    };
    const std::vector<std::function<void()>> readings = {
        [&] { (void)findWeights(folder(), /*withSha256=*/false, stop); },
        [&] { lpips("alex", folder()); },
        [&] { lpips("vgg", folder()); },
        [&] { lpips("vgg", at("torchscript_vgg16_stub.pt")); },
        [&] { inception(folder()); },
        [&] { inception(at("torchscript_detector_stub.pt")); }};
    for (const auto& reading : readings) {
        EXPECT_NO_THROW(reading());
    }
    source.request_stop();
    for (size_t i = 0; i < readings.size(); ++i) {
        EXPECT_THROW(readings[i](), Stopped) << i;
    }
    EXPECT_EQ(openLpips("alex", folder(), torch::kFloat32)->info().sha256.size(), 2U);
}

TEST_F(Weights, TheUsualFolderFollowsTheEnvironment) {
    const char* before = std::getenv("XDG_DATA_HOME");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(standardWeightsFolder(), "/data/ld3-workbench/weights");
    ::setenv("XDG_DATA_HOME", "not/absolute", 1);
    EXPECT_THAT(standardWeightsFolder().string(),
                ::testing::EndsWith(".local/share/ld3-workbench/weights"));
    if (before == nullptr) {
        ::unsetenv("XDG_DATA_HOME");
    } else {
        ::setenv("XDG_DATA_HOME", kept.c_str(), 1);
    }
}

}  // namespace
}  // namespace ld3
