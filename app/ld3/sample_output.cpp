#include "app/ld3/sample_output.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/sample_file.h"

#ifdef LD3_WITH_FIGURES
#include "ui/imaging/pictures.h"
#endif

namespace ld3::cli {

namespace {

bool isTensorFile(const std::filesystem::path& out) {
    return out.extension() == ".safetensors";
}

#ifdef LD3_WITH_FIGURES
std::string fileName(int index) {
    constexpr size_t kDigits = 5;
    const std::string number = std::to_string(index);
    return std::string(kDigits - std::min(kDigits, number.size()), '0') + number + ".png";
}

void writeFolder(const TensorFile& samples,
                 const Denoiser& denoiser,
                 const std::filesystem::path& folder) {
    const PictureBatch batch = toPictureBatch(denoiser.toPicture(samples.tensors.at("x0")));
    for (int i = 0; i < batch.count; ++i) {
        ui::writePng(ui::toImage(batch, i), folder / fileName(i));
    }
    ui::writePng(ui::composeGrid(batch), folder / "sheet.png");
}
#else
void writeFolder(const TensorFile& samples, const Denoiser&, const std::filesystem::path& folder) {
    writeSafetensors(folder / "samples.safetensors", samples);
}
#endif

}  // namespace

void checkSampleOutput(const std::filesystem::path& out) {
    if (isTensorFile(out)) {
        checkWritable(out);
    } else {
        createFolder(out);
        checkWritable(out / "sheet.png");
    }
}

void writeSamples(const TensorFile& samples,
                  const Denoiser& denoiser,
                  const std::filesystem::path& out) {
    if (isTensorFile(out)) {
        writeSafetensors(out, samples);
    } else {
        writeFolder(samples, denoiser, out);
    }
}

}  // namespace ld3::cli
