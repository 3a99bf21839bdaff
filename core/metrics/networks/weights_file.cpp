#include "core/metrics/networks/weights_file.h"

#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_file.h"
#include "core/metrics/networks/weights_kind.h"

#include <algorithm>

namespace ld3 {

namespace {

using Tensors = std::map<std::string, Tensor>;

/// Leaves out a prefix that all names have, or keeps those alone that have it.
void takeOffPrefix(Tensors& tensors, const std::string& prefix, bool dropOthers) {
    const auto has = [&prefix](const auto& entry) { return entry.first.starts_with(prefix); };
    if (!(dropOthers ? std::any_of(tensors.begin(), tensors.end(), has)
                     : std::all_of(tensors.begin(), tensors.end(), has))) {
        return;
    }
    Tensors shorter;
    for (const auto& [name, tensor] : tensors) {
        if (name.starts_with(prefix)) {
            shorter.emplace(name.substr(prefix.size()), tensor);
        }
    }
    tensors = std::move(shorter);
}

std::string shapeText(at::IntArrayRef shape) {
    std::string text;
    for (const int64_t size : shape) {
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    }
    return text.empty() ? "a single number" : text;
}

bool isIgnored(const std::string& name, const WeightsDemand& demand) {
    return std::any_of(demand.ignoredPrefixes.begin(),
                       demand.ignoredPrefixes.end(),
                       [&name](const std::string& prefix) { return name.starts_with(prefix); }) ||
           std::any_of(demand.ignoredSuffixes.begin(),
                       demand.ignoredSuffixes.end(),
                       [&name](const std::string& suffix) { return name.ends_with(suffix); });
}

/// Turns a fault of a tensor into an error that says what the file is instead.
class Judge {
  public:
    Judge(const WeightsFile& file, const WeightsDemand& demand) : m_file(file), m_demand(demand) {}

    [[nodiscard]] Error fault(const std::string& tensor, const std::string& problem) const {
        const WeightsKind kind = kindOfTensors(m_file.tensors);
        const std::string instead =
            kind == WeightsKind::Unknown ? "" : "; the file looks like " + weightsKindText(kind);
        return {ErrorCode::BadFile,
                "not the weights of " + m_demand.network + " (" + problem + ")" + instead,
                m_file.path.string() + ", tensor " + tensor,
                m_demand.remedy};
    }

    void check(const WeightSpec& spec, const Tensor& tensor) const {
        if (tensor.sizes() != at::IntArrayRef(spec.shape)) {
            throw fault(spec.name,
                        "it is " + shapeText(tensor.sizes()) + ", not " + shapeText(spec.shape));
        }
        if (!tensor.is_floating_point()) {
            throw fault(spec.name,
                        std::string("it holds ") + torch::toString(tensor.scalar_type()) +
                            ", not floating point numbers");
        }
        if (!tensor.isfinite().all().item<bool>()) {
            throw Error(ErrorCode::BadFile,
                        "the weights hold NaN or infinity",
                        m_file.path.string() + ", tensor " + spec.name,
                        "the file is damaged: " + m_demand.remedy);
        }
    }

  private:
    const WeightsFile& m_file;
    const WeightsDemand& m_demand;
};

}  // namespace

WeightsFile readWeights(const std::filesystem::path& path, const std::stop_token& stop) {
    WeightsFile file{path, {}};
    const FileKind kind = fileKindFromContent(path);
    if (kind == FileKind::Safetensors) {
        file.tensors = readSafetensors(path, stop).tensors;
    } else {
        std::error_code ignored;
        if (kind == FileKind::Unknown && std::filesystem::is_regular_file(path, ignored) &&
            std::filesystem::file_size(path, ignored) > 0) {
            throw Error(ErrorCode::BadFile,
                        "not a file of network weights (neither safetensors nor torch.save)",
                        path.string(),
                        "download the file again");
        }
        file.tensors = readTorchFile(path, stop).tensors;
    }
    takeOffPrefix(file.tensors, "state_dict.", /*dropOthers=*/true);
    takeOffPrefix(file.tensors, "module.", /*dropOthers=*/false);
    return file;
}

std::map<std::string, Tensor> takeWeights(const WeightsFile& file, const WeightsDemand& demand) {
    const Judge judge(file, demand);
    Tensors taken;
    for (const WeightSpec& spec : demand.tensors) {
        const auto found = file.tensors.find(spec.name);
        if (found == file.tensors.end()) {
            throw judge.fault(spec.name, "it is missing");
        }
        judge.check(spec, found->second);
        taken.emplace(*found);
    }
    for (const auto& [name, tensor] : file.tensors) {
        if (!taken.contains(name) && !isIgnored(name, demand)) {
            throw judge.fault(name, "it does not belong to it");
        }
    }
    return taken;
}

}  // namespace ld3
