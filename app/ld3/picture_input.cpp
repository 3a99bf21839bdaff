#include "app/ld3/picture_input.h"

#include "app/ld3/interrupt.h"
#include "app/ld3/progress_bar.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/run_control.h"
#include "core/checkpoints/safetensors.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <sstream>
#include <tuple>

#ifdef LD3_WITH_FIGURES
#include "ui/imaging/picture_folder.h"
#endif

namespace ld3::cli {

namespace {

/// Progress of work whose parts are alike.
class Countdown {
  public:
    Countdown(const Session& session, std::string stage)
        : m_bar(session.quiet), m_stage(std::move(stage)) {}

    void show(int64_t done, int64_t total) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
        const double part = static_cast<double>(done) / static_cast<double>(total);
        const double left = done > 0 ? elapsed.count() * (1.0 - part) / part
                                     : std::numeric_limits<double>::quiet_NaN();
        m_bar.show(m_stage, part, left, std::to_string(done) + " of " + std::to_string(total));
    }

  private:
    ProgressBar m_bar;
    std::string m_stage;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Bytes, or numbers around [0, 1]: pictures in [-1, 1] would be measured as nonsense.
void checkImages(const Tensor& images, const std::string& path) {
    const bool isBytes = images.scalar_type() == torch::kUInt8;
    if (images.dim() != 4 || images.numel() == 0 || (!isBytes && !images.is_floating_point())) {
        std::ostringstream shape;
        shape << images.sizes();
        throw Error(ErrorCode::BadFile,
                    "images are " + shape.str() + " of " + torch::toString(images.scalar_type()),
                    path,
                    "give images [N, C, H, W], bytes or floating in [0, 1]");
    }
    if (isBytes) {
        return;
    }
    if (!images.isfinite().all().item<bool>()) {
        throw Error(ErrorCode::BadFile, "images hold NaN or infinity", path, "make them again");
    }
    // Samples may overshoot a little.
    constexpr double kLowest = -0.25, kHighest = 1.25;
    constexpr int kDigits = 3;
    const auto lowest = images.min().item<double>(), highest = images.max().item<double>();
    if (lowest < kLowest || highest > kHighest) {
        throw Error(ErrorCode::BadFile,
                    "images reach from " + numberText(lowest, kDigits) + " to " +
                        numberText(highest, kDigits),
                    path,
                    "give bytes, or black at 0 and white at 1; from [-1, 1] that is (x + 1)/2");
    }
}

PictureCount readTensorFile(const std::filesystem::path& path,
                            const PictureInput& options,
                            const Session& session,
                            const std::string& stage,
                            const PictureConsumer& consume) {
    if (!options.resize.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "only pictures of a folder are resized",
                    "--resize " + options.resize,
                    "leave it out, or give a folder");
    }
    const TensorFile file = readSafetensors(path);
    const Tensor& images = file.at("images", path.string());
    checkImages(images, path.string());
    const Interrupt interrupt;
    Countdown countdown(session, stage);
    const int64_t count = images.size(0);
    for (int64_t begin = 0; begin < count; begin += options.batch) {
        if (interrupt.token().stop_requested()) {
            throw Stopped{};
        }
        const int64_t size = std::min<int64_t>(options.batch, count - begin);
        consume(images.narrow(0, begin, size));
        countdown.show(begin + size, count);
    }
    return {count, 0, 0, {}};
}

#ifdef LD3_WITH_FIGURES

/// The two numbers of "64x48".
std::pair<int, int> sizeFrom(const std::string& text) {
    int width = 0, height = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    const bool hasCross = first.ec == std::errc() && first.ptr != end && *first.ptr == 'x';
    const auto second =
        hasCross ? std::from_chars(first.ptr + 1, end, height) : std::from_chars_result{end, {}};
    constexpr int kMost = 16'384;
    if (!hasCross || second.ec != std::errc() || second.ptr != end || width < 1 || height < 1 ||
        width > kMost || height > kMost) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a size",
                    "--resize " + text,
                    "give WIDTHxHEIGHT, such as 32x32");
    }
    return {width, height};
}

PictureCount readFolder(const std::filesystem::path& folder,
                        const PictureInput& options,
                        const Session& session,
                        const std::string& stage,
                        const PictureConsumer& consume) {
    ui::PictureFolderOptions reading;
    reading.skipUnreadable = options.skipUnreadable;
    reading.batch = options.batch;
    if (!options.resize.empty()) {
        std::tie(reading.width, reading.height) = sizeFrom(options.resize);
    }
    const Interrupt interrupt;
    Countdown countdown(session, stage);
    ui::PictureFolderObserver observer;
    observer.progressed = [&](int64_t done, int64_t total) { countdown.show(done, total); };
    observer.batch = [&](const PictureBytes& bytes) {
        const Tensor view =
            torch::from_blob(const_cast<uint8_t*>(bytes.values.data()),
                             {bytes.count, bytes.channels, bytes.height, bytes.width},
                             torch::kUInt8);
        consume(view.clone());
    };
    const ui::PictureFolderReport report =
        ui::readPictures(ui::pictureFiles(folder), folder, reading, observer, interrupt.token());
    return {report.read, report.skipped, report.resized, report.skippedFiles};
}

#else

PictureCount readFolder(const std::filesystem::path& folder,
                        const PictureInput& /*options*/,
                        const Session& /*session*/,
                        const std::string& /*stage*/,
                        const PictureConsumer& /*consume*/) {
    throw Error(ErrorCode::Unsupported,
                "this program was built without OpenCV, which reads pictures",
                folder.string(),
                "build with -DLD3_WORKBENCH=ON, or give a .safetensors file with images");
}

#endif

}  // namespace

void PictureInput::addTo(CLI::App& verb) {
    verb.add_option("--resize", resize, "bring all pictures of a folder to WIDTHxHEIGHT");
    verb.add_flag("--skip-unreadable", skipUnreadable, "leave out pictures that cannot be read");
    verb.add_option("--batch", batch, "pictures that go through the net together; default: 64");
}

PictureCount readPictures(const std::filesystem::path& input,
                          const PictureInput& options,
                          const Session& session,
                          const std::string& stage,
                          const PictureConsumer& consume) {
    constexpr int kMost = 65'536;
    if (options.batch < 1 || options.batch > kMost) {
        throw Error(ErrorCode::InvalidArgument,
                    "batch out of range",
                    "--batch " + std::to_string(options.batch),
                    "use 1 to 65536");
    }
    return std::filesystem::is_directory(input)
               ? readFolder(input, options, session, stage, consume)
               : readTensorFile(input, options, session, stage, consume);
}

}  // namespace ld3::cli
