#include "core/metrics/weights_folder.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/networks/weights_kind.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace ld3 {

namespace {

/// The published files and the beginning of their SHA-256.
/// Source: the names that the projects publish them under, and LPIPS' repository.
constexpr const char* kPublished[] = {
    "397923af",  // vgg16-397923af.pth
    "7be5be79",  // alexnet-owt-7be5be79.pth
    "6726825d",  // pt_inception-2015-12-05-6726825d.pth
    "a78928a0af1e5f0fcb1f3b9e8f8c3a2a5a3de244d830ad5c1feddc79b8432868",  // vgg.pth
    "df73285e35b22355a2df87cdb6b70b343713b667eddbda73e1977e0c860835c0",  // alex.pth
};

bool isWeightsName(const std::filesystem::path& path) {
    static const std::set<std::string> endings = {".pth", ".pt", ".ckpt", ".bin", ".safetensors"};
    return endings.contains(path.extension().string());
}

bool isPublished(const std::string& sha256) {
    return std::any_of(std::begin(kPublished), std::end(kPublished), [&sha256](const char* known) {
        return sha256.starts_with(known);
    });
}

FoundWeights look(const std::filesystem::path& path, bool withSha256, const std::stop_token& stop) {
    FoundWeights found;
    found.path = path;
    WeightsKind kind = WeightsKind::Unknown;
    try {
        found.bytes = std::filesystem::file_size(path);
        kind = kindOfWeights(path, stop);
        if (withSha256) {
            found.sha256 = sha256OfFile(path, stop);
            found.isPublished = isPublished(found.sha256);
        }
    } catch (const Error& error) {
        found.problem = error.problem();
    } catch (const std::filesystem::filesystem_error& error) {
        found.problem = error.code().message();
    }
    found.kind = weightsKindName(kind);
    found.text = weightsKindText(kind);
    return found;
}

bool has(const std::vector<FoundWeights>& found, WeightsKind kind) {
    return std::any_of(found.begin(), found.end(), [kind](const FoundWeights& file) {
        return file.kind == weightsKindName(kind);
    });
}

std::string whereToPut(const std::filesystem::path& folder) {
    return "put it into " + folder.string() + ", or name another folder with --weights DIR";
}

}  // namespace

std::filesystem::path standardWeightsFolder() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): no one sets it
        return std::filesystem::path(value == nullptr ? "" : value);
    };
    // The specification says that a relative path is to be ignored.
    const std::filesystem::path data = variable("XDG_DATA_HOME");
    return (data.is_absolute() ? data : variable("HOME") / ".local" / "share") / "ld3-workbench" /
           "weights";
}

void requireWeightsPath(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored) && path != standardWeightsFolder()) {
        throw Error(
            ErrorCode::NotFound,
            "no such file or folder of weights",
            path.string(),
            "check the path; without it, " + standardWeightsFolder().string() + " is searched");
    }
}

std::vector<FoundWeights> findWeights(const std::filesystem::path& folder,
                                      bool withSha256,
                                      const std::stop_token& stop) {
    std::vector<std::filesystem::path> paths;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.is_regular_file(ignored) && isWeightsName(entry.path())) {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<FoundWeights> found;
    found.reserve(paths.size());
    for (const auto& path : paths) {
        found.push_back(look(path, withSha256, stop));
    }
    return found;
}

std::vector<MissingWeights> missingWeights(const std::vector<FoundWeights>& found,
                                           const std::filesystem::path& folder) {
    std::vector<MissingWeights> missing;
    for (const std::string net : {"vgg", "alex"}) {
        const std::string remedy = missingLpips(found, net, folder);
        if (!remedy.empty()) {
            missing.push_back({"LPIPS (" + net + ")", remedy});
        }
    }
    if (!has(found, WeightsKind::Inception) && !has(found, WeightsKind::ScriptInception)) {
        missing.push_back({"FID",
                           "get pt_inception-2015-12-05-6726825d.pth (pytorch-fid) or "
                           "inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics); " +
                               whereToPut(folder)});
    }
    return missing;
}

std::string missingLpipsFiles(const std::vector<FoundWeights>& found, const std::string& net) {
    const bool vgg = net == "vgg";
    if (has(found, vgg ? WeightsKind::VggLpips : WeightsKind::AlexLpips) ||
        (vgg && has(found, WeightsKind::ScriptLpips))) {
        return {};
    }
    std::string wanted;
    if (!has(found, vgg ? WeightsKind::VggTrunk : WeightsKind::AlexTrunk)) {
        wanted = vgg ? "vgg16-397923af.pth (torchvision: VGG16)"
                     : "alexnet-owt-7be5be79.pth (torchvision: AlexNet)";
    }
    if (!has(found, vgg ? WeightsKind::VggLinear : WeightsKind::AlexLinear)) {
        wanted += (wanted.empty() ? "" : " and ") + std::string(vgg ? "vgg.pth" : "alex.pth") +
                  " (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)";
    }
    return wanted;
}

std::string missingLpips(const std::vector<FoundWeights>& found,
                         const std::string& net,
                         const std::filesystem::path& folder) {
    const std::string wanted = missingLpipsFiles(found, net);
    return wanted.empty() ? std::string() : "get " + wanted + "; " + whereToPut(folder);
}

std::string missingLpips(const std::string& net, const std::filesystem::path& folder) {
    return missingLpips(findWeights(folder), net, folder);
}

}  // namespace ld3
