#include "core/metrics/open_inception.h"

#include "core/base/abandonable.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/networks/inception.h"
#include "core/metrics/networks/inception_input.h"
#include "core/metrics/networks/script_file.h"
#include "core/metrics/networks/weights_kind.h"
#include "core/metrics/weights_folder.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ld3 {

namespace {

/// Pictures that go through the network together on a CPU, where they take long: so a stop is soon
/// heard.
constexpr int64_t kPicturesAtOnceOnCpu = 8;

/// Features of a few pictures, then of the next.
Tensor inParts(const Tensor& pictures,
               torch::Device device,
               const RunControl& control,
               const std::function<Tensor(const Tensor&)>& features) {
    control.betweenEvaluations();
    if (!device.is_cpu() || pictures.dim() == 0 || pictures.size(0) <= kPicturesAtOnceOnCpu) {
        return features(pictures);
    }
    std::vector<Tensor> parts;
    const int64_t count = pictures.size(0);
    for (int64_t first = 0; first < count; first += kPicturesAtOnceOnCpu) {
        control.betweenEvaluations();
        const int64_t size = std::min(kPicturesAtOnceOnCpu, count - first);
        parts.push_back(features(pictures.narrow(0, first, size)));
    }
    return torch::cat(parts);
}

class InceptionNet : public FeatureNet {
  public:
    InceptionNet(const std::filesystem::path& path,
                 InceptionFrontEnd frontEnd,
                 const torch::TensorOptions& options,
                 RunControl control)
        : m_frontEnd(frontEnd),
          m_network(readWeights(path, control.stop), options),
          m_control(std::move(control)) {
        m_info.name = "inception-" + inceptionFrontEndName(frontEnd);
        m_info.metric = "FID";
        m_info.sha256 = sha256OfFile(path, m_control.stop);
        m_info.resize = frontEnd == InceptionFrontEnd::PytorchFid
                            ? "bilinear to 299x299, half-pixel centres"
                            : "bilinear to 299x299, as TensorFlow 1";
        m_info.dimension = Inception::kFeatures;
    }

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor features(const Tensor& pictures) const override {
        const torch::NoGradGuard noGradients;
        const auto hear = [this](const std::string& /*stage*/, const Tensor& /*output*/) {
            m_control.betweenEvaluations();
        };
        return inParts(pictures, m_network.options().device(), m_control, [&](const Tensor& part) {
            return m_network.features(inceptionInput(part, m_frontEnd, m_network.options()), hear);
        });
    }

  private:
    InceptionFrontEnd m_frontEnd;
    Inception m_network;
    RunControl m_control;
    FeatureNetInfo m_info;
};

class ScriptInception : public FeatureNet {
  public:
    ScriptInception(const std::filesystem::path& path, torch::Device device, RunControl control)
        : m_path(path.string()),
          m_device(device),
          m_control(std::move(control)),
          m_module(soundArchive(path, m_control.stop), torch::TensorOptions().device(device)) {
        requireInputs(m_module, {"return_features"}, path, "use NVIDIA's inception-2015-12-05.pt");
        m_info.name = "inception-torchscript";
        m_info.metric = "FID";
        m_info.sha256 = sha256OfFile(path, m_control.stop);
        m_info.resize = "bilinear to 299x299, as TensorFlow 1 (inside the module)";
        m_info.dimension = Inception::kFeatures;
    }

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    [[nodiscard]] Tensor features(const Tensor& pictures) const override {
        const torch::NoGradGuard noGradients;
        return inParts(
            pictures, m_device, m_control, [this](const Tensor& part) { return called(part); });
    }

  private:
    [[nodiscard]] Tensor called(const Tensor& pictures) const {
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

    std::string m_path;
    torch::Device m_device;
    RunControl m_control;
    ScriptModule m_module;
    FeatureNetInfo m_info;
};

std::filesystem::path fileIn(const std::filesystem::path& folder, const std::stop_token& stop) {
    const std::vector<FoundWeights> found = findWeights(folder, /*withSha256=*/false, stop);
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

std::unique_ptr<FeatureNet> openNow(const std::filesystem::path& weights,
                                    const std::string& frontEnd,
                                    const torch::TensorOptions& options,
                                    const RunControl& control) {
    const auto wanted = inceptionFrontEndFromName(frontEnd.empty() ? "pt" : frontEnd);
    requireWeightsPath(weights);
    const std::filesystem::path path =
        std::filesystem::is_regular_file(weights) ? weights : fileIn(weights, control.stop);
    if (kindOfWeights(path, control.stop) != WeightsKind::ScriptInception) {
        return std::make_unique<InceptionNet>(path, wanted, options, control);
    }
    if (!frontEnd.empty() && wanted != InceptionFrontEnd::Nvidia) {
        throw Error(ErrorCode::InvalidArgument,
                    "the module has the front end nv, pt is asked for",
                    path.string(),
                    "leave the front end out, or use pytorch-fid's weights");
    }
    return std::make_unique<ScriptInception>(path, options.device(), control);
}

}  // namespace

std::unique_ptr<FeatureNet> openInception(const std::filesystem::path& weights,
                                          const std::string& frontEnd,
                                          const torch::TensorOptions& options,
                                          const RunControl& control) {
    return abandonable([=] { return openNow(weights, frontEnd, options, control); }, control);
}

}  // namespace ld3
