#include "core/models/edm/edm_arguments.h"

#include "core/models/edm/argument_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ld3 {

using nlohmann::json;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

constexpr std::array<std::pair<EdmPreconditioning, const char*>, 4> kClasses{{
    {EdmPreconditioning::Edm, "EDMPrecond"},
    {EdmPreconditioning::Vp, "VPPrecond"},
    {EdmPreconditioning::Ve, "VEPrecond"},
    {EdmPreconditioning::Iddpm, "iDDPMPrecond"},
}};

EdmPreconditioning preconditioningOf(const std::string& className, const std::string& where) {
    for (const auto& [value, name] : kClasses) {
        if (className == name) {
            return value;
        }
    }
    throw Error(ErrorCode::BadFile,
                "unknown network class " + className.substr(0, 60),
                where,
                "EDMPrecond, VPPrecond, VEPrecond and iDDPMPrecond are known");
}

/// Class and arguments of the network inside, as far as the file names them.
struct InnerNetwork {
    std::string className;
    json arguments = json::object();
};

InnerNetwork innerNetwork(const json& attributes, const ArgumentReader& reader) {
    InnerNetwork result;
    if (!attributes.is_object() || !attributes.contains("model")) {
        return result;
    }
    const json& model = attributes.at("model");
    const bool named = model.is_object() && model.contains("class") &&
                       model.at("class").is_string() && model.contains("arguments") &&
                       model.at("arguments").is_object();
    if (!named) {
        throw reader.fault("the network inside has no class or no arguments", "model");
    }
    result.className = model.at("class").get<std::string>();
    result.arguments = model.at("arguments");
    return result;
}

/// The preconditioner derives these two from its own img_channels.
bool isDerived(const std::string& name) {
    return name == "in_channels" || name == "out_channels";
}

/// The arguments of the preconditioner, and what only the network inside names.
json mergedArguments(const json& arguments, const json& inner) {
    json merged = arguments;
    for (const auto& [name, value] : inner.items()) {
        if (!isDerived(name) && !arguments.contains(name)) {
            merged[name] = value;
        }
    }
    return merged;
}

/// VP's noise level at time t, in float32 as the reference computes it: near t = 0 the difference
/// of exp and 1 is coarse, and the range of the published networks has that value.
double vpSigma(const EdmArguments& arguments, double time) {
    const auto t = static_cast<float>(time);
    const float exponent = static_cast<float>(0.5 * arguments.betaD) * (t * t) +
                           static_cast<float>(arguments.betaMin) * t;
    return std::sqrt(std::exp(exponent) - 1.0F);
}

void readPreconditioning(ArgumentReader& reader, EdmArguments& result) {
    result.imgResolution = reader.required("img_resolution", 1, 2048);
    result.imgChannels = reader.required("img_channels", 1, 64);
    result.labelDim = reader.integer("label_dim", 0, 0, 1000000);
    result.useFp16 = reader.flag("use_fp16", false);
    switch (result.preconditioning) {
        case EdmPreconditioning::Edm:
            result.sigmaMin = reader.real("sigma_min", 0.0, 0.0, 1e9);
            result.sigmaMax = reader.real("sigma_max", kInfinity, 0.0, kInfinity);
            result.sigmaData = reader.real("sigma_data", 0.5, 1e-9, 1e9);
            break;
        case EdmPreconditioning::Ve:
            result.sigmaMin = reader.real("sigma_min", 0.02, 0.0, 1e9);
            result.sigmaMax = reader.real("sigma_max", 100.0, 0.0, kInfinity);
            break;
        case EdmPreconditioning::Vp:
            result.betaD = reader.real("beta_d", 19.9, 1e-9, 1e9);
            result.betaMin = reader.real("beta_min", 0.1, 0.0, 1e9);
            result.epsilonT = reader.real("epsilon_t", 1e-5, 0.0, 1.0);
            result.noiseLevels = reader.integer("M", 1000, 2, 1000000);
            result.sigmaMin = reader.real("sigma_min", vpSigma(result, result.epsilonT), 0.0, 1e9);
            result.sigmaMax = reader.real("sigma_max", vpSigma(result, 1.0), 0.0, kInfinity);
            break;
        case EdmPreconditioning::Iddpm:
            // The table of noise levels that these two made is in the file.
            static_cast<void>(reader.real("C_1", 0.001, 0.0, 1e9));
            static_cast<void>(reader.real("C_2", 0.008, 0.0, 1e9));
            result.noiseLevels = reader.integer("M", 1000, 2, 1000000);
            break;
    }
}

EdmSidePath sidePath(const std::string& name) {
    return name == "skip"       ? EdmSidePath::Skip
           : name == "residual" ? EdmSidePath::Residual
                                : EdmSidePath::None;
}

void readNetwork(ArgumentReader& reader, EdmArguments& result) {
    const bool songByDefault = result.preconditioning == EdmPreconditioning::Vp ||
                               result.preconditioning == EdmPreconditioning::Ve;
    const std::string type = reader.choice(
        "model_type", songByDefault ? "SongUNet" : "DhariwalUNet", {"SongUNet", "DhariwalUNet"});
    const bool song = type == "SongUNet";
    result.architecture = song ? EdmArchitecture::Song : EdmArchitecture::Dhariwal;
    result.augmentDim = reader.integer("augment_dim", 0, 0, 4096);
    result.modelChannels = reader.integer("model_channels", song ? 128 : 192, 1, 16384);
    using Integers = std::vector<int64_t>;
    result.channelMult = reader.integers(
        "channel_mult", song ? Integers{1, 2, 2, 2} : Integers{1, 2, 3, 4}, 11, 1, 64);
    result.channelMultEmb = reader.integer("channel_mult_emb", 4, 1, 64);
    result.numBlocks = reader.integer("num_blocks", song ? 4 : 3, 0, 64);
    result.attnResolutions = reader.integers(
        "attn_resolutions", song ? Integers{16} : Integers{32, 16, 8}, 64, 0, 65536);
    // Training only; a network that denoises drops nothing.
    static_cast<void>(reader.real("dropout", 0.1, 0.0, 1.0));
    static_cast<void>(reader.real("label_dropout", 0.0, 0.0, 1.0));
    if (!song) {
        return;
    }
    result.channelMultNoise = reader.integer("channel_mult_noise", 1, 1, 64);
    result.embedding =
        reader.choice("embedding_type", "positional", {"positional", "fourier"}) == "fourier"
            ? EdmEmbedding::Fourier
            : EdmEmbedding::Positional;
    result.encoder =
        sidePath(reader.choice("encoder_type", "standard", {"standard", "skip", "residual"}));
    result.decoder = sidePath(reader.choice("decoder_type", "standard", {"standard", "skip"}));
    const Integers filter = reader.integers("resample_filter", {1, 1}, 16, -1000, 1000);
    result.filterTaps = static_cast<int64_t>(filter.size());
    if (filter.empty() || filter.size() % 2 != 0) {
        throw reader.fault(
            "a filter of " + std::to_string(filter.size()) + " taps cannot halve a picture",
            "resample_filter");
    }
}

/// What no single argument shows.
void checkTogether(const ArgumentReader& reader, const EdmArguments& arguments) {
    if (arguments.channelMult.empty()) {
        throw reader.fault("channel_mult is empty", "channel_mult");
    }
    const int64_t halvings = arguments.levels() - 1;
    const std::string resolution = std::to_string(arguments.imgResolution);
    if (arguments.imgResolution >> halvings == 0) {
        throw reader.fault("channel_mult has too many levels for resolution " + resolution,
                           "channel_mult");
    }
    if (arguments.imgResolution % (int64_t{1} << halvings) != 0) {
        throw reader.fault(
            "resolution " + resolution + " cannot be halved " + std::to_string(halvings) + " times",
            "img_resolution");
    }
    if (!(arguments.sigmaMin < arguments.sigmaMax)) {
        throw reader.fault("sigma_min is not below sigma_max", "sigma_max");
    }
}

}  // namespace

EdmArguments readEdmArguments(const std::string& className,
                              const json& arguments,
                              const json& attributes,
                              const std::string& where) {
    EdmArguments result;
    result.preconditioning = preconditioningOf(className, where);
    const ArgumentReader outer(arguments, attributes, where);
    const json merged = mergedArguments(arguments, innerNetwork(attributes, outer).arguments);
    ArgumentReader reader(merged, attributes, where);
    readPreconditioning(reader, result);
    readNetwork(reader, result);
    reader.refuseUnknown();
    checkTogether(reader, result);
    result.facts = reader.facts();
    return result;
}

void checkInnerNetwork(const EdmArguments& read,
                       const json& arguments,
                       const json& attributes,
                       const std::string& where) {
    const ArgumentReader reader(arguments, attributes, where);
    const InnerNetwork inner = innerNetwork(attributes, reader);
    const std::string type =
        read.architecture == EdmArchitecture::Song ? "SongUNet" : "DhariwalUNet";
    if (!inner.className.empty() && inner.className != type) {
        throw reader.fault(
            "model_type is " + type + ", but the network is a " + inner.className.substr(0, 60),
            "model_type");
    }
    for (const auto& [name, value] : inner.arguments.items()) {
        if (!isDerived(name) && arguments.contains(name) && arguments.at(name) != value) {
            throw reader.fault("preconditioner and network disagree about " + name.substr(0, 60),
                               name.substr(0, 60));
        }
    }
}

std::string edmClassName(EdmPreconditioning preconditioning) {
    return kClasses[static_cast<size_t>(preconditioning)].second;
}

}  // namespace ld3
