#include "core/checkpoints/torch_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/tensor_builder.h"
#include "core/checkpoints/torch_pickle.h"
#include "tests/unit/checkpoints/pickle_text.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using pickles::integer;
using pickles::legacyFile;
using pickles::little;
using pickles::name;
using pickles::tensor;
using pickles::text;
using pickles::vectorLayout;
using testing::HasSubstr;

const std::string kLoader = LD3_TEST_DATA "/checkpoints/loader/";
const std::string kWeights = LD3_TEST_DATA "/checkpoints/pth/";

bool sameBits(const Tensor& actual, const Tensor& expected) {
    return actual.scalar_type() == expected.scalar_type() && actual.sizes() == expected.sizes() &&
           actual.is_contiguous() &&
           (actual.numel() == 0 ||
            std::memcmp(actual.data_ptr(), expected.data_ptr(), actual.nbytes()) == 0);
}

void expectSame(const std::map<std::string, Tensor>& actual,
                const std::map<std::string, Tensor>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (const auto& [name, tensor] : expected) {
        ASSERT_EQ(actual.count(name), 1U) << name;
        EXPECT_TRUE(sameBits(actual.at(name), tensor)) << name;
    }
}

/// Every dtype, views of one storage, strides, repeated elements; made with torch 1.13.
TEST(TorchFile, EveryLayoutInEveryContainer) {
    const TensorFile expected = readSafetensors(kLoader + "misc_tensors.safetensors");
    for (const char* name : {"misc_tensors.pt", "misc_tensors.pth", "misc_tensors.pkl"}) {
        SCOPED_TRACE(name);
        expectSame(readTorchFile(kLoader + name).tensors, expected.tensors);
    }
}

TEST(TorchFile, StateDictsInEveryContainer) {
    const TensorFile expected = readSafetensors(kLoader + "t_state_dict.safetensors");
    for (const char* name : {"t_state_dict.pt", "t_state_dict.pth", "t_state_dict_cuda.pt"}) {
        SCOPED_TRACE(name);
        expectSame(readTorchFile(kLoader + name).tensors, expected.tensors);
        expectSame(readTorchDict(kLoader + name), expected.tensors);
    }
}

TEST(TorchFile, NestedDictionariesByPathAndTheirSettings) {
    const TensorFile expected = readSafetensors(kWeights + "mixed_expected.safetensors");
    for (const char* name : {"mixed.pth", "mixed_legacy.pth"}) {
        SCOPED_TRACE(name);
        const TorchFile file = readTorchFile(kWeights + name);
        std::map<std::string, Tensor> widened;
        for (const auto& [path, tensor] : file.tensors) {
            ASSERT_THAT(path, testing::StartsWith("state_dict."));
            const bool isHalf =
                tensor.scalar_type() == torch::kFloat16 || tensor.scalar_type() == torch::kBFloat16;
            widened[path.substr(11)] = isHalf ? tensor.to(torch::kFloat32) : tensor;
        }
        expectSame(widened, expected.tensors);
        const PickleDocument& document = *file.document;
        const auto setting = [&](const char* key) { return *document.find(document.root(), key); };
        EXPECT_EQ(document.real(setting("lr")), 0.001);
        EXPECT_EQ(document.text(setting("name")), "café");
        EXPECT_TRUE(document.is(setting("none"), ValueKind::None));
        EXPECT_EQ(document.integer(setting("ok")), 1);
        EXPECT_EQ(document.items(setting("betas")).size(), 2U);
        EXPECT_EQ(document.integer(setting("big")), 4611686018427387904);
    }
}

TEST(TorchFile, PublishedWeightsOfEveryAge) {
    const auto expected = readTorchDict(kWeights + "lpips_vgg_lin.pth");
    ASSERT_EQ(expected.size(), 5U);
    // First values of the rule that made the file.
    const Tensor& first = expected.at("lin0.model.1.weight");
    EXPECT_EQ(first.sizes(), (std::vector<int64_t>{1, 64, 1, 1}));
    EXPECT_EQ(first.flatten()[0].item<float>(), 0.0326016545F);
    EXPECT_EQ(first.flatten()[1].item<float>(), 0.223207027F);
    for (const char* name : {"lpips_vgg_lin_legacy.pth", "lpips_vgg_lin_legacy_py2cuda.pth"}) {
        SCOPED_TRACE(name);
        expectSame(readTorchDict(kWeights + name), expected);
        expectSame(readTorchFile(kWeights + name).tensors, expected);
    }
}

TEST(TorchFile, TrainingStateKeepsOptimizerAndModules) {
    const TorchFile file = readTorchFile(kLoader + "t_training_state.pt");
    EXPECT_EQ(file.tensors.count("optimizer_state.state.0.exp_avg"), 1U);
    const PickleDocument& document = *file.document;
    EXPECT_TRUE(
        document.isObject(*document.find(document.root(), "net"), Meaning::PersistentObject));
}

TEST(TorchFile, TorchScriptIsToldApart) {
    const std::string path = kWeights + "torchscript_detector_stub.pt";
    EXPECT_EQ(fileKindFromContent(path), FileKind::TorchScript);
    try {
        (void)readTorchFile(path);
        FAIL() << "was read";
    } catch (const Error& error) {
        EXPECT_THAT(error.problem(), HasSubstr("TorchScript"));
    }
}

TEST(FileKind, FollowsFromTheContent) {
    const std::string bad = LD3_TEST_DATA "/checkpoints/bad/";
    EXPECT_EQ(fileKindFromContent(kLoader + "t_proto4.pkl"), FileKind::Pickle);
    EXPECT_EQ(fileKindFromContent(kLoader + "t_proto2.pkl"), FileKind::Pickle);
    EXPECT_EQ(fileKindFromContent(kLoader + "t_state_dict.pt"), FileKind::TorchZip);
    EXPECT_EQ(fileKindFromContent(kLoader + "t_state_dict.pth"), FileKind::TorchLegacy);
    EXPECT_EQ(fileKindFromContent(kWeights + "lpips_vgg_lin.pth"), FileKind::TorchZip);
    EXPECT_EQ(fileKindFromContent(kWeights + "torchscript_vgg16_stub.pt"), FileKind::TorchScript);
    EXPECT_EQ(fileKindFromContent(kLoader + "t_state_dict.safetensors"), FileKind::Safetensors);
    EXPECT_EQ(fileKindFromContent(bad + "pkl_html.pkl"), FileKind::Unknown);
    EXPECT_EQ(fileKindFromContent(bad + "pkl_empty.pkl"), FileKind::Unknown);
    EXPECT_EQ(fileKindFromContent(bad + "pt_truncated.pt"), FileKind::Zip);
    EXPECT_EQ(fileKindFromContent(bad + "nothing.there"), FileKind::Unknown);
    EXPECT_EQ(fileKindFromContent(bad), FileKind::Unknown);
}

TEST(TorchFile, ANamedPipeIsNoFileAndIsNotWaitedFor) {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_torch_file_test.fifo";
    fs::remove(path);
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    try {
        (void)readTorchFile(path);
        ADD_FAILURE() << "was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
    }
    fs::remove(path);
}

/// A legacy file with this content.
TorchFile readContent(const std::string& content) {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_torch_file_test.pth";
    writeFileAtomically(path, content);
    return readTorchFile(path);
}

std::string refusalOf(const std::string& content) {
    try {
        (void)readContent(content);
    } catch (const Error& error) {
        return error.problem();
    }
    return "";
}

/// What Lightning writes: classes as keys, settings as objects of foreign classes.
TEST(TorchFile, UnknownClassesAreKeptAsData) {
    const std::string callbacks = "}" + name("lightning.callbacks", "ModelCheckpoint") + "}" +
                                  text("best") + integer(7) + "ss";
    const std::string hyper =
        name("omegaconf.dictconfig", "DictConfig") + ")\x81}" + text("lr") + integer(2) + "sb";
    const std::string path = name("pathlib", "PosixPath") + text("a") + "\x85R";
    const TorchFile file = readContent(
        legacyFile("}(" + text("callbacks") + callbacks + text("hyper") + hyper + text("path") +
                       path + text("w") + tensor("0", 3, vectorLayout(3)) + "u",
                   "](" + text("0") + "e",
                   little(3, 8) + std::string(12, '\0')));
    const PickleDocument& document = *file.document;
    const ValueId kept = *document.find(document.root(), "callbacks");
    EXPECT_EQ(document.nameOf(document.items(kept)[0]), "lightning.callbacks.ModelCheckpoint");
    EXPECT_EQ(document.integer(*document.find(document.items(kept)[1], "best")), 7);
    const ValueId settings = *document.find(document.root(), "hyper");
    EXPECT_TRUE(document.isObject(settings, Meaning::OpaqueClass));
    EXPECT_EQ(document.integer(*document.find(document.state(settings), "lr")), 2);
    EXPECT_EQ(document.nameOf(*document.find(document.root(), "path")), "pathlib.PosixPath");
    ASSERT_EQ(file.tensors.size(), 1U);
    EXPECT_TRUE(torch::equal(file.tensors.at("w"), torch::zeros({3})));
}

TEST(TorchFile, CallsAndPowersAreRefused) {
    const auto called = [](const char* module, const char* own) {
        return legacyFile("}" + text("x") + name(module, own) + text("true") + "\x85Rs");
    };
    EXPECT_THAT(refusalOf(called("lightning.callbacks", "ModelCheckpoint")),
                HasSubstr("a call of lightning.callbacks.ModelCheckpoint"));
    EXPECT_THAT(refusalOf(called("os", "system")), HasSubstr("global os.system is not allowed"));
    EXPECT_THAT(refusalOf(called("subprocess", "Popen")),
                HasSubstr("global subprocess.Popen is not allowed"));
    EXPECT_THAT(refusalOf(called("torch.serialization", "os.system")),
                HasSubstr("global torch.serialization.os.system is not allowed"));
    EXPECT_THAT(refusalOf(called("numpy", "load")), HasSubstr("global numpy.load is not allowed"));
    // Named but never called.
    EXPECT_THAT(refusalOf(legacyFile("}" + text("x") + name("builtins", "eval") + "s")),
                HasSubstr("global builtins.eval is not allowed"));
}

TEST(TorchFile, ViewsOfLegacyStoragesAreParts) {
    const std::string view = name("torch._utils", "_rebuild_tensor_v2") + "((" + text("storage") +
                             name("torch", "FloatStorage") + text("r") + text("cpu") + integer(4) +
                             "(" + text("v") + integer(1) + integer(2) + "ttQ" + vectorLayout(2) +
                             "\x89NtR";
    const std::string data = little(4, 8) + little(0x3f800000, 4) + little(0x40000000, 4) +
                             little(0x40400000, 4) + little(0x40800000, 4);
    const TorchFile file =
        readContent(legacyFile("}" + text("w") + view + "s", "](" + text("r") + "e", data));
    EXPECT_TRUE(torch::equal(file.tensors.at("w"), torch::tensor({2.0F, 3.0F})));
}

TEST(TorchFile, TensorsOfOneStorageShareIt) {
    const std::string keys = "](" + text("0") + "e";
    const std::string data = little(4, 8) + std::string(16, '\0');
    const TorchFile file = readContent(
        legacyFile("}(" + text("a") + tensor("0", 4, vectorLayout(4)) + text("b") +
                       tensor("0", 4, integer(2) + integer(2) + "\x85" + integer(1) + "\x85") + "u",
                   keys,
                   data));
    file.tensors.at("a").fill_(5.0);
    EXPECT_TRUE(torch::equal(file.tensors.at("b"), torch::full({2}, 5.0F)));
}

TEST(TorchFile, ContradictionsAboutStoragesAreRefused) {
    const std::string keys = "](" + text("0") + "e";
    const std::string four = little(4, 8) + std::string(16, '\0');
    const std::string one = "}" + text("w") + tensor("0", 4, vectorLayout(4)) + "s";
    EXPECT_EQ(refusalOf(legacyFile(one, keys, four)), "");
    EXPECT_THAT(refusalOf(legacyFile(one, "]", "")), HasSubstr("does not name the storage"));
    EXPECT_THAT(refusalOf(legacyFile(one, "](" + text("1") + "e", four)),
                HasSubstr("names a storage that nothing uses"));
    EXPECT_THAT(refusalOf(legacyFile(one, "](" + text("0") + text("0") + "e", four + four)),
                HasSubstr("twice"));
    EXPECT_THAT(refusalOf(legacyFile(one, keys, four + "x")), HasSubstr("1 extra bytes"));
    const std::string two = "}(" + text("v") + tensor("0", 4, vectorLayout(4)) + text("w") +
                            tensor("0", 5, vectorLayout(4)) + "u";
    EXPECT_THAT(refusalOf(legacyFile(two, keys, four)), HasSubstr("described in two ways"));
}

/// Each of many views is legal; copied out they would take a thousand times the file.
TEST(TorchFile, ViewsTakeNoMoreMemoryThanTheFile) {
    constexpr int kSide = 1000;
    const std::string transposed = integer(0) + integer(kSide) + integer(kSide) + "\x86" +
                                   integer(1) + integer(kSide) + "\x86";
    std::string opcodes = "}(";
    for (int i = 0; i < 1000; ++i) {
        opcodes += text(std::to_string(i)) + tensor("0", kSide * kSide, transposed);
    }
    const std::string data = little(kSide * kSide, 8) + std::string(4 * kSide * kSide, '\0');
    EXPECT_THAT(refusalOf(legacyFile(opcodes + "u", "](" + text("0") + "e", data)),
                HasSubstr("more memory than the whole file"));
}

/// A large file is not copied: its tensors are the mapping, and writing to them leaves it alone.
TEST(TorchFile, LargeFilesAreShared) {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_torch_file_test_large.pt";
    const int64_t count = static_cast<int64_t>(TensorBuilder::kShareFrom) / 4;
    writeTorchDict(path, {{"w", torch::arange(count)}});
    const auto first = readTorchDict(path);
    const auto second = readTorchFile(path).tensors;
    first.at("w")[1] = 77;
    EXPECT_EQ(second.at("w")[1].item<int64_t>(), 1);
    EXPECT_EQ(readTorchDict(path).at("w")[1].item<int64_t>(), 1);
    fs::remove(path);
    EXPECT_EQ(second.at("w")[count - 1].item<int64_t>(), count - 1);
    EXPECT_EQ(first.at("w")[1].item<int64_t>(), 77);
}

}  // namespace
}  // namespace ld3
