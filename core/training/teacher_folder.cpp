#include "core/training/teacher_folder.h"

#include "core/base/error.h"
#include "core/checkpoints/torch_pickle.h"

#include <charconv>
#include <map>
#include <sstream>
#include <string_view>

namespace ld3 {

namespace {

namespace fs = std::filesystem;

std::string shapeText(const Tensor& tensor) {
    std::ostringstream stream;
    stream << tensor.sizes();
    return stream.str();
}

Error fault(const std::string& what, const fs::path& file) {
    return {ErrorCode::BadFile,
            what,
            file.string(),
            "the folder must hold latent_<number>.pt with latent, img, c, uc as LD3 writes them"};
}

std::map<int64_t, fs::path> numberedFiles(const fs::path& folder) {
    constexpr std::string_view kPrefix = "latent_";
    std::map<int64_t, fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() != ".pt" || stem.rfind(kPrefix, 0) != 0) {
            continue;
        }
        int64_t number = 0;
        const char* end = stem.data() + stem.size();
        const auto [stop, failure] = std::from_chars(stem.data() + kPrefix.size(), end, number);
        if (failure != std::errc() || stop != end) {
            continue;
        }
        if (!files.emplace(number, entry.path()).second) {
            throw fault("two files with number " + std::to_string(number), entry.path());
        }
    }
    return files;
}

/// [C, H, W]; a leading dimension of one is dropped.
Tensor picture(const std::map<std::string, Tensor>& entries,
               const std::string& key,
               const fs::path& file) {
    const auto found = entries.find(key);
    if (found == entries.end()) {
        throw fault("no tensor \"" + key + "\"", file);
    }
    const Tensor& tensor = found->second;
    if (tensor.dim() == 4 && tensor.size(0) == 1) {
        return tensor[0];
    }
    if (tensor.dim() != 3) {
        throw fault("\"" + key + "\" has shape " + shapeText(tensor) + ", [C, H, W] expected",
                    file);
    }
    return tensor;
}

/// A class number without dimensions, or weights [classes]; undefined where there is none.
Tensor label(const std::map<std::string, Tensor>& entries, const fs::path& file) {
    const auto found = entries.find("c");
    if (found == entries.end()) {
        return {};
    }
    const Tensor tensor = found->second.squeeze();
    if (!tensor.is_floating_point() && tensor.dim() == 0) {
        return tensor.to(torch::kInt64);
    }
    if (tensor.dim() == 1) {
        return tensor.to(torch::kFloat64);
    }
    throw fault("\"c\" has shape " + shapeText(found->second) +
                    ", a class number or a row of class weights expected",
                file);
}

/// Appends, after comparing with the first one's shape.
void append(std::vector<Tensor>& list,
            const Tensor& tensor,
            const std::string& key,
            const fs::path& file) {
    if (!list.empty() && tensor.sizes() != list.front().sizes()) {
        throw fault("\"" + key + "\" has shape " + shapeText(tensor) + ", the first file's " +
                        shapeText(list.front()),
                    file);
    }
    list.push_back(tensor.is_floating_point() && !list.empty()
                       ? tensor.to(list.front().scalar_type())
                       : tensor);
}

}  // namespace

TeacherSet readTeacherFolder(const fs::path& folder, const RunControl& control) {
    const std::map<int64_t, fs::path> files = numberedFiles(folder);
    if (files.empty()) {
        throw Error(ErrorCode::NotFound,
                    "no latent_<number>.pt in the folder",
                    folder.string(),
                    "give a folder that LD3 wrote, or a .safetensors teacher set");
    }
    std::vector<Tensor> noises, targets, labels;
    for (const auto& [number, file] : files) {
        control.betweenEvaluations();
        const std::map<std::string, Tensor> entries = readTorchDict(file);
        const Tensor noise = picture(entries, "latent", file);
        const Tensor target = picture(entries, "img", file);
        if (noise.sizes() != target.sizes()) {
            throw fault(
                "\"latent\" has shape " + shapeText(noise) + ", \"img\" " + shapeText(target),
                file);
        }
        const Tensor condition = label(entries, file);
        append(noises, noise, "latent", file);
        append(targets, target, "img", file);
        if (condition.defined()) {
            append(labels, condition, "c", file);
        }
        if (!labels.empty() && labels.size() != noises.size()) {
            throw fault("some files have a condition \"c\" and some have none", file);
        }
    }
    TeacherSet set;
    set.noise = torch::stack(noises);
    set.target = torch::stack(targets);
    if (!labels.empty()) {
        set.condition.classLabels = torch::stack(labels);
    }
    return set;
}

}  // namespace ld3
