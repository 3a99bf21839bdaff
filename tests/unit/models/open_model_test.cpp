#include "core/models/open_model.h"

#include "core/base/error.h"
#include "core/base/run_control.h"
#include "core/base/sha256.h"
#include "core/checkpoints/safetensors.h"
#include "core/diffusion/denoiser.h"
#include "core/models/builtin.h"
#include "core/models/network_file.h"
#include "tests/support/large_file.h"
#include "tests/support/script_modules.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const std::string kMixture = LD3_TEST_DATA "/ld3/mixture.safetensors";

fs::path folder() {
    const fs::path path = fs::path(::testing::TempDir()) / "ld3_open_model_test";
    fs::create_directories(path);
    return path;
}

Error openingError(const std::string& name, const ModelOptions& options = {}) {
    try {
        (void)openModel(name, options);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << name << " was opened";
    return {ErrorCode::Internal, "", "", ""};
}

TEST(OpenModel, BuiltinIsKnownWithoutDrawingIt) {
    const ModelInfo info = inspectModel("builtin");
    EXPECT_EQ(info.name, "builtin");
    EXPECT_EQ(info.kind, "mixture");
    EXPECT_EQ(info.sha256.size(), 64U);
    EXPECT_EQ(info.channels * info.height * info.width, 3072);
    EXPECT_EQ(info.noiseSchedule.kind, "ve-edm");
    EXPECT_EQ(info.prediction, Prediction::Data);
    EXPECT_EQ(inspectModel("builtin:sprites").sha256, info.sha256);
    const auto model = openModel("builtin", {"cpu", "float32"});
    EXPECT_EQ(model->info().sha256, info.sha256);
    EXPECT_EQ(model->dtype(), torch::kFloat32);
    EXPECT_EQ(model->device(), torch::Device("cpu"));
}

TEST(OpenModel, UnknownBuiltinListsTheKnownOnes) {
    const Error error = openingError("builtin:faces");
    EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
    EXPECT_THAT(error.remedy(), HasSubstr("builtin:sprites"));
    EXPECT_THROW((void)inspectModel("builtin:"), Error);
}

TEST(OpenModel, MixtureFileWhateverItsName) {
    const auto model = openModel(kMixture, {"cpu", "float64"});
    EXPECT_EQ(model->dtype(), torch::kFloat64);
    EXPECT_EQ(model->info().sha256, sha256OfFile(kMixture));
    EXPECT_EQ(model->info().height, 8);
    EXPECT_EQ(model->info().noiseSchedule.kind, "ve-edm");
    const fs::path renamed = folder() / "model.bin";
    fs::copy_file(kMixture, renamed, fs::copy_options::overwrite_existing);
    EXPECT_EQ(inspectModel(renamed).sha256, model->info().sha256);
}

TEST(OpenModel, WeightsAreBroughtToSumOne) {
    TensorFile file = readSafetensors(kMixture);
    const Tensor x = torch::randn({2, 3, 8, 8}, torch::kFloat64);
    const Tensor one = torch::ones({1}, torch::kFloat64);
    const auto predict = [&](const std::string& path) {
        return openModel(path, {"cpu", "float64"})->predict(x, {one, one, one}, {});
    };
    file.tensors["weights"] = file.tensors["weights"] * 17;
    writeSafetensors(folder() / "scaled.safetensors", file);
    EXPECT_TRUE(torch::allclose(predict(folder() / "scaled.safetensors"), predict(kMixture)));
}

TEST(OpenModel, MissingFolderAndForeignFilesAreToldApart) {
    EXPECT_EQ(openingError(folder() / "none").code(), ErrorCode::NotFound);
    EXPECT_THAT(openingError(folder()).problem(), HasSubstr("folder"));
    const fs::path text = folder() / "text.safetensors";
    std::ofstream(text) << "<html>404 not found</html>, a failed download";
    EXPECT_THAT(openingError(text).problem(), HasSubstr("known format"));
    std::ofstream(folder() / "empty").flush();
    EXPECT_THAT(openingError(folder() / "empty").problem(), HasSubstr("known format"));
}

TEST(OpenModel, EveryFaultOfAMixtureIsNamed) {
    using Change = std::function<void(TensorFile&)>;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<std::pair<std::string, Change>> faults{
        {"no metadata \"kind\"", [](TensorFile& f) { f.metadata.erase("kind"); }},
        {"unknown kind \"unet\"", [](TensorFile& f) { f.metadata["kind"] = "unet"; }},
        {"no metadata \"std\"", [](TensorFile& f) { f.metadata.erase("std"); }},
        {"std = \"0\"", [](TensorFile& f) { f.metadata["std"] = "0"; }},
        {"std = \"0,5\"", [](TensorFile& f) { f.metadata["std"] = "0,5"; }},
        {"std = \"inf\"", [](TensorFile& f) { f.metadata["std"] = "inf"; }},
        {"no tensor \"means\"", [](TensorFile& f) { f.tensors.erase("means"); }},
        {"no tensor \"weights\"", [](TensorFile& f) { f.tensors.erase("weights"); }},
        {"\"means\" has shape [6, 192]",
         [](TensorFile& f) { f.tensors["means"] = f.tensors["means"].flatten(1); }},
        {"\"means\" has shape [0, 3, 8, 8]",
         [](TensorFile& f) {
             f.tensors["means"] = torch::zeros({0, 3, 8, 8});
         }},
        {"differ in K", [](TensorFile& f) { f.tensors["weights"] = torch::ones({5}); }},
        {"\"means\" holds values that are not finite",
         [nan](TensorFile& f) { f.tensors["means"][0][0][0][0] = nan; }},
        {"a weight is not positive", [](TensorFile& f) { f.tensors["weights"][0] = -0.1; }},
        {"does not hold floating point",
         [](TensorFile& f) { f.tensors["weights"] = torch::ones({6}, torch::kInt64); }}};
    for (const auto& [problem, change] : faults) {
        TensorFile file = readSafetensors(kMixture);
        change(file);
        const fs::path path = folder() / "faulty.safetensors";
        writeSafetensors(path, file);
        const Error error = openingError(path);
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << problem;
        EXPECT_THAT(error.problem(), HasSubstr(problem));
        EXPECT_EQ(error.where(), path.string());
        EXPECT_THAT(error.remedy(), HasSubstr("means [K, C, H, W]"));
    }
}

TEST(OpenModel, EdmNetworksMayBeLessExact) {
    const std::string network = LD3_TEST_DATA "/edm/b_ddpmpp_vp_cond10.pkl";
    const auto exact = openModel(network, {"cpu", "float32"});
    const ModelInfo& info = exact->info();
    const Tensor x = torch::randn({2, info.channels, info.height, info.width}, seededGenerator(1));
    const Tensor one = torch::ones({1});
    const torch::NoGradGuard plain;
    const auto output = [&](const char* type) {
        const auto model = openModel(network, {"cpu", type});
        EXPECT_EQ(model->dtype(), torch::kFloat32) << type;
        return model->predict(x, {one, one, one}, {});
    };
    const Tensor expected = exact->predict(x, {one, one, one}, {});
    EXPECT_TRUE(output("tf32").equal(expected));  // a matter of GPUs
    const double error = (output("bfloat16") - expected).abs().max().item<double>();
    EXPECT_GT(error, 1e-5);
    EXPECT_LT(error, 0.2);
    for (const std::string& name : {std::string("builtin"), kMixture}) {
        EXPECT_EQ(openingError(name, {"cpu", "bfloat16"}).code(), ErrorCode::InvalidArgument);
    }
}

TEST(OpenModel, AStopEndsTheOpeningOfEveryKindOfFile) {
    const std::string pickle = LD3_TEST_DATA "/edm/b_ddpmpp_vp_cond10.pkl";
    const fs::path converted = folder() / "network.safetensors", script = folder() / "net.pt";
    writeNetworkFile(converted, readNetworkFile(pickle));
    testing::saveScriptModule(script, testing::modules::kGaussianEps);
    ModelOptions plain{"cpu", "float32"}, described = plain;
    described.description =
        R"({"format": "ld3-model/1", "prediction": "eps", "time_input": "sigma",
            "noise_schedule": "ve-edm", "channels": 3, "height": 4, "width": 4})";
    const std::vector<std::pair<std::string, ModelOptions>> models = {
        {kMixture, plain}, {pickle, plain}, {converted, plain}, {script, described}};
    for (const auto& [name, options] : models) {
        std::stop_source stop;
        const RunControl control{stop.get_token(), nullptr};
        const std::string sha256 = openModel(name, options, control)->info().sha256;
        stop.request_stop();
        EXPECT_THROW((void)openModel(name, options, control), Stopped) << name;
        EXPECT_THROW((void)inspectModel(name, options, stop.get_token()), Stopped) << name;
        // Nothing half-done is kept.
        EXPECT_EQ(inspectModel(name, options).sha256, sha256) << name;
    }
}

TEST(OpenModel, AStopIsHeardWhileALargeFileIsRead) {
    const fs::path path = folder() / "large.safetensors";
    testing::writeLargeMixture(path, uint64_t{64} << 30);
    EXPECT_TRUE(testing::endsWhenStopped(path, [&path](const std::stop_token& stop) {
        (void)openModel(path, {"cpu", "float32"}, {stop, nullptr});
    }));
    EXPECT_TRUE(testing::endsWhenStopped(
        path, [&path](const std::stop_token& stop) { (void)inspectModel(path, {}, stop); }));
    fs::remove(path);
}

TEST(OpenModel, DevicesAreResolvedOrRefused) {
    EXPECT_EQ(resolveDevice("cpu"), "cpu");
    EXPECT_EQ(availableDevices().front(), "cpu");
    EXPECT_EQ(resolveDevice("auto"), cudaAvailable() ? "cuda:0" : "cpu");
    for (const char* wish : {"gpu", "", "cuda:", "cuda:-1", "cuda:1x", "CPU"}) {
        const Error error = openingError("builtin", {wish, "float32"});
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument) << wish;
    }
    const Error error = openingError("builtin", {"cuda:99", "float32"});
    EXPECT_EQ(error.code(), ErrorCode::NoDevice);
    EXPECT_FALSE(error.remedy().empty());
    EXPECT_EQ(openingError("builtin", {"cpu", "half"}).code(), ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace ld3
