#include "core/runs/sample_file.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"

#include <charconv>

namespace ld3 {

namespace {

PictureBatch readPictures(const TensorFile& file,
                          const std::string& key,
                          const std::string& where) {
    const Tensor& pictures = file.at(key, where);
    if (pictures.dim() != 4 || !pictures.is_floating_point()) {
        throw Error(ErrorCode::BadFile,
                    "key " + key + " is not [n, C, H, W] of numbers",
                    where,
                    "delete the file; it is made again by the next run");
    }
    return toPictureBatch(pictures);
}

}  // namespace

PictureBatch toPictureBatch(const Tensor& pictures) {
    const Tensor values = pictures.to(torch::kCPU, torch::kFloat32).contiguous();
    PictureBatch batch;
    batch.count = static_cast<int>(values.size(0));
    batch.channels = static_cast<int>(values.size(1));
    batch.height = static_cast<int>(values.size(2));
    batch.width = static_cast<int>(values.size(3));
    batch.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    return batch;
}

SampleComparison toComparison(const SampleTensors& samples) {
    return {samples.iteration,
            toPictureBatch(samples.teacherPicture),
            toPictureBatch(samples.studentPicture)};
}

void saveSamples(const SampleTensors& samples, const std::filesystem::path& path) {
    TensorFile file;
    file.tensors = {{"noise", samples.noise},
                    {"teacher", samples.teacher},
                    {"student", samples.student},
                    {"teacher_picture", samples.teacherPicture},
                    {"student_picture", samples.studentPicture}};
    file.metadata = {{"format", "ld3-samples/1"}, {"iteration", std::to_string(samples.iteration)}};
    writeSafetensors(path, file);
}

std::optional<SampleComparison> loadSamples(const std::filesystem::path& path) {
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    const TensorFile file = readSafetensors(path);
    SampleComparison samples;
    if (const auto found = file.metadata.find("iteration"); found != file.metadata.end()) {
        const std::string& text = found->second;
        std::from_chars(text.data(), text.data() + text.size(), samples.iteration);
    }
    samples.teacher = readPictures(file, "teacher_picture", path.string());
    samples.student = readPictures(file, "student_picture", path.string());
    return samples;
}

}  // namespace ld3
