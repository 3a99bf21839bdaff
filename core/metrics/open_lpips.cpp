#include "core/metrics/open_lpips.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/networks/lpips.h"
#include "core/metrics/networks/script_lpips.h"
#include "core/metrics/networks/weights_kind.h"
#include "core/metrics/weights_folder.h"

#include <algorithm>
#include <optional>

namespace ld3 {

namespace {

/// Where a net's parts are; two names may be the same.
struct Sources {
    std::optional<std::filesystem::path> trunk, linear, program;

    [[nodiscard]] bool areComplete() const { return (trunk && linear) || program; }
};

Sources sourcesIn(const std::vector<FoundWeights>& found,
                  LpipsTrunk trunk,
                  const std::vector<std::string>& sha256,
                  const std::stop_token& stop) {
    const bool vgg = trunk == LpipsTrunk::Vgg;
    Sources sources;
    const auto keep = [](std::optional<std::filesystem::path>& place,
                         const std::filesystem::path& path) { place = place.value_or(path); };
    for (const FoundWeights& file : found) {
        const auto is = [&file](WeightsKind kind) { return file.kind == weightsKindName(kind); };
        const bool whole = is(vgg ? WeightsKind::VggLpips : WeightsKind::AlexLpips);
        const bool isTrunk = whole || is(vgg ? WeightsKind::VggTrunk : WeightsKind::AlexTrunk);
        const bool isLinear = whole || is(vgg ? WeightsKind::VggLinear : WeightsKind::AlexLinear);
        const bool isProgram = vgg && is(WeightsKind::ScriptLpips);
        if (!(isTrunk || isLinear || isProgram) ||
            (!sha256.empty() &&
             std::find(sha256.begin(), sha256.end(), sha256OfFile(file.path, stop)) ==
                 sha256.end())) {
            continue;
        }
        if (isTrunk) {
            keep(sources.trunk, file.path);
        }
        if (isLinear) {
            keep(sources.linear, file.path);
        }
        if (isProgram) {
            keep(sources.program, file.path);
        }
    }
    return sources;
}

/// A file of a part's usual name, whatever is in it: its reader will say what is wrong.
std::optional<std::filesystem::path> byName(const std::vector<FoundWeights>& found,
                                            std::initializer_list<const char*> stems) {
    for (const FoundWeights& file : found) {
        const std::string stem = file.path.stem().string();
        if (std::find(stems.begin(), stems.end(), stem) != stems.end()) {
            return file.path;
        }
    }
    return std::nullopt;
}

/// Lets files stand in that have the right name, so that what is wrong with them is said.
void completeByName(Sources& sources, const std::vector<FoundWeights>& found, LpipsTrunk trunk) {
    const bool vgg = trunk == LpipsTrunk::Vgg;
    if (!sources.trunk) {
        sources.trunk = vgg ? byName(found, {"vgg16-397923af", "vgg16"})
                            : byName(found, {"alexnet-owt-7be5be79", "alexnet"});
    }
    if (!sources.linear) {
        sources.linear = vgg ? byName(found, {"vgg"}) : byName(found, {"alex"});
    }
}

/// What a folder has instead, for messages.
std::string contentOf(const std::vector<FoundWeights>& found) {
    std::string content;
    for (const FoundWeights& file : found) {
        content += (content.empty() ? "; the folder holds " : ", ") +
                   file.path.filename().string() + " (" +
                   (file.problem.empty() ? file.text : file.problem) + ")";
    }
    return content;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

Error notFound(LpipsTrunk trunk,
               const std::filesystem::path& folder,
               const std::vector<FoundWeights>& found,
               const std::vector<std::string>& sha256) {
    const std::string net = lpipsTrunkName(trunk);
    std::string remedy = missingLpips(found, net, folder);
    if (!sha256.empty()) {
        remedy = "put the files with SHA-256 " + joined(sha256) + " into " + folder.string() +
                 ", or name their folder with --weights DIR";
    }
    return {ErrorCode::NotFound,
            sha256.empty() ? "no weights for LPIPS (" + net + ")" + contentOf(found)
                           : "the weights of LPIPS (" + net + ") that were used before are missing",
            folder.string(),
            remedy};
}

std::shared_ptr<const PerceptualNet> openNative(LpipsTrunk trunk,
                                                const std::filesystem::path& trunkPath,
                                                const std::filesystem::path& linearPath,
                                                const torch::TensorOptions& options,
                                                const std::stop_token& stop) {
    const WeightsFile trunkFile = readWeights(trunkPath, stop);
    const bool same = trunkPath == linearPath;
    const WeightsFile linearFile = same ? trunkFile : readWeights(linearPath, stop);
    auto net = std::make_shared<Lpips>(trunk, trunkFile, linearFile, options);
    std::vector<std::string> files = {trunkPath.filename().string()};
    std::vector<std::string> checksums = {sha256OfFile(trunkPath, stop)};
    if (!same) {
        files.push_back(linearPath.filename().string());
        checksums.push_back(sha256OfFile(linearPath, stop));
    }
    net->setSources(std::move(files), std::move(checksums));
    return net;
}

std::shared_ptr<const PerceptualNet> openFile(LpipsTrunk trunk,
                                              const std::filesystem::path& path,
                                              const torch::TensorOptions& options,
                                              const std::stop_token& stop) {
    if (kindOfWeights(path, stop) != WeightsKind::ScriptLpips) {
        return openNative(trunk, path, path, options, stop);
    }
    if (trunk != LpipsTrunk::Vgg) {
        throw Error(ErrorCode::BadFile,
                    "the file is LPIPS with VGG16, AlexNet is asked for",
                    path.string(),
                    "use --net vgg, or the weights of AlexNet");
    }
    return std::make_shared<ScriptLpips>(path, options.device(), stop);
}

}  // namespace

std::shared_ptr<const PerceptualNet> openLpips(const std::string& net,
                                               const std::filesystem::path& weights,
                                               const torch::TensorOptions& options,
                                               const std::vector<std::string>& sha256,
                                               const std::stop_token& stop) {
    const LpipsTrunk trunk = lpipsTrunkFromName(net);
    if (std::filesystem::is_regular_file(weights)) {
        auto opened = openFile(trunk, weights, options, stop);
        if (!sha256.empty() && opened->info().sha256 != sha256) {
            throw notFound(trunk, weights.parent_path(), {}, sha256);
        }
        return opened;
    }
    requireWeightsPath(weights);
    const std::vector<FoundWeights> found = findWeights(weights, /*withSha256=*/false, stop);
    Sources sources = sourcesIn(found, trunk, sha256, stop);
    if (sha256.empty() && !sources.areComplete()) {
        completeByName(sources, found, trunk);
    }
    if (!sources.areComplete()) {
        throw notFound(trunk, weights, found, sha256);
    }
    return sources.trunk && sources.linear
               ? openNative(trunk, *sources.trunk, *sources.linear, options, stop)
               : std::make_shared<ScriptLpips>(*sources.program, options.device(), stop);
}

}  // namespace ld3
