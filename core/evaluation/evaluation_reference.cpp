#include "core/evaluation/evaluation_reference.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/checkpoints/safetensors.h"
#include "core/evaluation/evaluation_json.h"

namespace ld3 {

namespace {

std::string metadataAt(const TensorFile& file, const std::string& key, const std::string& where) {
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end()) {
        throw Error(ErrorCode::BadFile,
                    "metadata \"" + key + "\" is missing",
                    where,
                    "remove the file; the reference is made again");
    }
    return found->second;
}

}  // namespace

std::string momentsSha256(const GaussianMoments& moments) {
    std::string bytes;
    for (const Tensor& part : {moments.mean, moments.covariance}) {
        const Tensor plain = part.to(torch::kCPU, torch::kFloat64).contiguous();
        bytes.append(static_cast<const char*>(plain.data_ptr()),
                     static_cast<size_t>(plain.numel()) * sizeof(double));
    }
    return sha256OfBytes(bytes);
}

void saveReference(const EvaluationReference& reference,
                   const std::filesystem::path& path,
                   const RunControl& control) {
    TensorFile file;
    file.tensors = {{"mean", reference.moments->mean},
                    {"covariance", reference.moments->covariance},
                    {"count", torch::tensor(reference.moments->count, torch::kInt64)}};
    file.metadata = {{"kind", referenceKindName(reference.kind)},
                     {"reference", reference.words},
                     {"sha256", reference.sha256}};
    writeSafetensors(path, file, [&control] { control.betweenEvaluations(); });
}

EvaluationReference loadReference(const std::filesystem::path& path, const std::stop_token& stop) {
    const std::string where = path.string();
    const TensorFile file = readSafetensors(path, stop);
    EvaluationReference reference;
    for (const ReferenceKind kind :
         {ReferenceKind::Data, ReferenceKind::Teacher, ReferenceKind::Exact}) {
        if (metadataAt(file, "kind", where) == referenceKindName(kind)) {
            reference.kind = kind;
        }
    }
    reference.words = metadataAt(file, "reference", where);
    reference.sha256 = metadataAt(file, "sha256", where);
    GaussianMoments moments{file.at("mean", where), file.at("covariance", where), 0};
    const int64_t size = moments.mean.dim() == 1 ? moments.mean.size(0) : -1;
    if (moments.mean.scalar_type() != torch::kFloat64 ||
        moments.covariance.scalar_type() != torch::kFloat64 ||
        moments.covariance.sizes() != at::IntArrayRef({size, size})) {
        throw Error(ErrorCode::BadFile,
                    "mean and covariance do not fit each other",
                    where,
                    "remove the file; the reference is made again");
    }
    moments.count = file.at("count", where).item<int64_t>();
    reference.moments = moments;
    return reference;
}

}  // namespace ld3
