#include "core/metrics/open_inception.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/networks/inception.h"
#include "core/metrics/networks/inception_input.h"
#include "core/metrics/networks/script_file.h"
#include "core/metrics/networks/weights_kind.h"
#include "core/metrics/weights_folder.h"

namespace ld3 {

namespace {

class InceptionNet : public FeatureNet {
  public:
    InceptionNet(const std::filesystem::path& path,
                 InceptionFrontEnd frontEnd,
                 const torch::TensorOptions& options)
        : m_frontEnd(frontEnd), m_network(readWeights(path), options) {
        m_info.name = "inception-" + inceptionFrontEndName(frontEnd);
        m_info.metric = "FID";
        m_info.sha256 = sha256OfFile(path);
        m_info.resize = frontEnd == InceptionFrontEnd::PytorchFid
                            ? "bilinear to 299x299, half-pixel centres"
                            : "bilinear to 299x299, as TensorFlow 1";
        m_info.dimension = Inception::kFeatures;
    }

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor features(const Tensor& pictures) const override {
        const torch::NoGradGuard noGradients;
        return m_network.features(inceptionInput(pictures, m_frontEnd, m_network.options()));
    }

  private:
    InceptionFrontEnd m_frontEnd;
    Inception m_network;
    FeatureNetInfo m_info;
};

class ScriptInception : public FeatureNet {
  public:
    ScriptInception(const std::filesystem::path& path, torch::Device device)
        : m_path(path.string()),
          m_device(device),
          m_module(soundArchive(path), torch::TensorOptions().device(device)) {
        requireInputs(m_module, {"return_features"}, path, "use NVIDIA's inception-2015-12-05.pt");
        m_info.name = "inception-torchscript";
        m_info.metric = "FID";
        m_info.sha256 = sha256OfFile(path);
        m_info.resize = "bilinear to 299x299, as TensorFlow 1 (inside the module)";
        m_info.dimension = Inception::kFeatures;
    }

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor features(const Tensor& pictures) const override {
        const torch::NoGradGuard noGradients;
        Tensor bytes = threeChannels(pictures).to(m_device);
        if (bytes.is_floating_point()) {
            // The module was made for bytes.
            bytes = (bytes * 255).round().clamp(0, 255).to(torch::kUInt8);
        }
        const Tensor result = m_module.forward({bytes.contiguous()}, {{"return_features", true}});
        if (result.dim() != 2 || result.size(0) != pictures.size(0) ||
            result.size(1) != m_info.dimension) {
            throw Error(ErrorCode::BadFile,
                        "the module returns the shape " + c10::str(result.sizes()) + " for " +
                            std::to_string(pictures.size(0)) +
                            " pictures, 2048 features each are "
                            "expected",
                        m_path + ", forward",
                        "use NVIDIA's inception-2015-12-05.pt");
        }
        return result;
    }

  private:
    std::string m_path;
    torch::Device m_device;
    ScriptModule m_module;
    FeatureNetInfo m_info;
};

std::filesystem::path fileIn(const std::filesystem::path& folder) {
    const std::vector<FoundWeights> found = findWeights(folder);
    for (const WeightsKind kind : {WeightsKind::Inception, WeightsKind::ScriptInception}) {
        for (const FoundWeights& file : found) {
            if (file.kind == weightsKindName(kind)) {
                return file.path;
            }
        }
    }
    std::string remedy = "get the weights of the FID Inception network";
    for (const MissingWeights& missing : missingWeights(found, folder)) {
        if (missing.purpose == "FID") {
            remedy = missing.remedy;
        }
    }
    throw Error(
        ErrorCode::NotFound, "no weights for the FID Inception network", folder.string(), remedy);
}

}  // namespace

std::unique_ptr<FeatureNet> openInception(const std::filesystem::path& weights,
                                          const std::string& frontEnd,
                                          const torch::TensorOptions& options) {
    const auto wanted = inceptionFrontEndFromName(frontEnd.empty() ? "pt" : frontEnd);
    requireWeightsPath(weights);
    const std::filesystem::path path =
        std::filesystem::is_regular_file(weights) ? weights : fileIn(weights);
    if (kindOfWeights(path) != WeightsKind::ScriptInception) {
        return std::make_unique<InceptionNet>(path, wanted, options);
    }
    if (!frontEnd.empty() && wanted != InceptionFrontEnd::Nvidia) {
        throw Error(ErrorCode::InvalidArgument,
                    "the module has the front end nv, pt is asked for",
                    path.string(),
                    "leave the front end out, or use pytorch-fid's weights");
    }
    return std::make_unique<ScriptInception>(path, options.device());
}

}  // namespace ld3
