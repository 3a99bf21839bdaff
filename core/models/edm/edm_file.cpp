#include "core/models/edm/edm_file.h"

#include "core/base/error.h"
#include "core/models/edm/edm_cost.h"
#include "core/models/tf32.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <sstream>

namespace ld3 {

namespace {

/// What a file says, once it is known to fit together.
struct CheckedNetwork {
    EdmArguments arguments;
    EdmLayout layout;
};

CheckedNetwork check(const NetworkSnapshot& snapshot, const std::string& where) {
    CheckedNetwork result;
    result.arguments =
        readEdmArguments(snapshot.className, snapshot.arguments, snapshot.attributes, where);
    result.layout = makeEdmLayout(result.arguments, where);
    checkEdmTensors(result.layout, snapshot.tensors, where);
    checkInnerNetwork(result.arguments, snapshot.arguments, snapshot.attributes, where);
    return result;
}

/// As Python calls it, as far as files can hold it.
std::string typeName(const Tensor& tensor) {
    switch (tensor.scalar_type()) {
        case torch::kInt64:
            return "int64";
        case torch::kInt32:
            return "int32";
        case torch::kInt16:
            return "int16";
        case torch::kInt8:
            return "int8";
        case torch::kUInt8:
            return "uint8";
        case torch::kBool:
            return "bool";
        default:
            return toString(tensor.scalar_type());
    }
}

std::string text(at::IntArrayRef sizes) {
    std::ostringstream stream;
    stream << sizes;
    return stream.str();
}

Error tensorFault(const std::string& what, const std::string& where, const std::string& name) {
    return {ErrorCode::BadFile,
            what,
            where + ", " + name,
            "tensors and constructor arguments of the file do not belong together"};
}

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::string describe(const EdmArguments& arguments) {
    const bool song = arguments.architecture == EdmArchitecture::Song;
    const std::string family = !song                                             ? "ADM"
                               : arguments.encoder == EdmSidePath::Residual      ? "NCSN++"
                               : arguments.embedding == EdmEmbedding::Positional ? "DDPM++"
                                                                                 : "SongUNet";
    const std::string className = edmClassName(arguments.preconditioning);
    return family + " network with the preconditioning of " + className +
           (arguments.labelDim > 0 ? ", conditional on a class" : ", unconditional");
}

/// The noise levels that iDDPM was trained at bound what it knows; the others say it themselves.
void setSigmaRange(const NetworkSnapshot& snapshot,
                   const EdmArguments& arguments,
                   ModelInfo& info) {
    info.sigmaMin = arguments.sigmaMin;
    info.sigmaMax = arguments.sigmaMax;
    if (arguments.preconditioning == EdmPreconditioning::Iddpm) {
        const Tensor levels = snapshot.tensors.at("u").to(torch::kFloat64).contiguous();
        const double* values = levels.data_ptr<double>();
        info.sigmaMin = values[arguments.noiseLevels - 1];
        info.sigmaMax = values[0];
        info.facts.push_back({"sigma_min", numberText(info.sigmaMin), "table of noise levels u"});
        info.facts.push_back({"sigma_max", numberText(info.sigmaMax), "table of noise levels u"});
    }
    // What the file states; where it sets no limit, EDM's 0.002 to 80.
    NoiseScheduleSpec schedule = noiseScheduleFromName("ve-edm");
    schedule.sigmaMin = info.sigmaMin > 0.0 ? info.sigmaMin : schedule.sigmaMin;
    schedule.sigmaMax = std::isfinite(info.sigmaMax) ? info.sigmaMax : schedule.sigmaMax;
    info.noiseSchedule = schedule;
}

ModelInfo describeNetwork(const NetworkSnapshot& snapshot,
                          const CheckedNetwork& network,
                          const EdmSource& source) {
    const EdmArguments& arguments = network.arguments;
    ModelInfo info;
    info.name = source.name;
    info.kind = "edm";
    info.sha256 = source.sha256;
    info.channels = arguments.imgChannels;
    info.height = info.width = arguments.imgResolution;
    info.prediction = Prediction::Data;
    info.parameters = network.layout.parameters();
    info.classes = arguments.labelDim;
    info.description = describe(arguments);
    info.facts.push_back({"class", snapshot.className, "file"});
    info.facts.insert(info.facts.end(), arguments.facts.begin(), arguments.facts.end());
    setSigmaRange(snapshot, arguments, info);
    info.multiplyAdds = costOf(arguments, network.layout).total();
    info.blocks = blockTable(arguments, network.layout);
    for (const std::vector<EdmLayer>* part : {&network.layout.encoder, &network.layout.decoder}) {
        for (const EdmLayer& layer : *part) {
            info.activationBytes += 4 * keptActivations(layer, arguments);
        }
    }
    return info;
}

UNetOptions networkOptions(const EdmOptions& options, const std::string& where) {
    UNetOptions result;
    result.dtype = result.featureDtype = options.dtype;
    result.device = options.device;
    if (options.precision == EdmPrecision::Bfloat16) {
        if (options.dtype != torch::kFloat32) {
            throw Error(ErrorCode::Unsupported,
                        "bfloat16 features need a float32 model",
                        where,
                        "use float32, or exact products");
        }
        result.featureDtype = torch::kBFloat16;
    }
    // LibTorch has no double precision convolution of this kind; on a GPU it helps half precision
    // alone. On a CPU it saves five to ten per cent of a CIFAR-10 network's call.
    result.channelsLast = result.featureDtype == torch::kBFloat16 ||
                          (options.device.is_cpu() && options.dtype == torch::kFloat32);
    return result;
}

}  // namespace

void checkEdmTensors(const EdmLayout& layout,
                     const std::map<std::string, Tensor>& tensors,
                     const std::string& where) {
    std::set<std::string> expected;
    for (const EdmTensor& wanted : layout.tensors) {
        expected.insert(wanted.name);
        const auto found = tensors.find(wanted.name);
        if (found == tensors.end()) {
            throw tensorFault("missing tensor " + wanted.name, where, wanted.name);
        }
        const Tensor& tensor = found->second;
        if (!tensor.is_floating_point()) {
            throw tensorFault(
                wanted.name + " is " + typeName(tensor) + ", float32 expected", where, wanted.name);
        }
        if (tensor.sizes() != at::IntArrayRef(wanted.shape)) {
            throw tensorFault(wanted.name + " has shape " + text(tensor.sizes()) + ", " +
                                  text(wanted.shape) + " expected",
                              where,
                              wanted.name);
        }
    }
    for (const auto& [name, tensor] : tensors) {
        if (expected.count(name) == 0) {
            throw tensorFault("unexpected tensor " + name.substr(0, 100), where, name);
        }
    }
}

ModelInfo edmInfo(const NetworkSnapshot& snapshot, const EdmSource& source) {
    return describeNetwork(snapshot, check(snapshot, source.name), source);
}

std::shared_ptr<const EdmDenoiser> makeEdmDenoiser(const NetworkSnapshot& snapshot,
                                                   const ModelInfo& info,
                                                   const EdmOptions& options,
                                                   const PictureScale& scale) {
    const UNetOptions computing = networkOptions(options, info.name);
    const CheckedNetwork network = check(snapshot, info.name);
    if (options.device.is_cuda()) {
        allowTf32(options.precision == EdmPrecision::Tf32);
    }
    return std::make_shared<EdmDenoiser>(
        EdmNetwork(network.arguments, network.layout, snapshot.tensors, computing), info, scale);
}

std::shared_ptr<const EdmDenoiser> makeEdmDenoiser(const NetworkSnapshot& snapshot,
                                                   const EdmSource& source,
                                                   const EdmOptions& options) {
    return makeEdmDenoiser(snapshot, edmInfo(snapshot, source), options, {});
}

}  // namespace ld3
