#include "core/metrics/perceptual_meter.h"

#include "core/base/abandonable.h"
#include "core/metrics/networks/picture_input.h"
#include "core/metrics/networks/weights_kind.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/perceptual_map.h"
#include "core/metrics/weights_folder.h"

#include <algorithm>
#include <utility>

namespace ld3 {

namespace {

/// Pixels of one side of the pairs that go through the net together: a stop is soon heard.
constexpr int64_t kPixelsAtOnce = int64_t{32} * 32 * 32;

/// Files, sizes and times: equal where nothing has changed.
std::string stateOf(const std::filesystem::path& place) {
    std::error_code ignored;
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_regular_file(place, ignored)) {
        files.push_back(place);
    }
    for (const auto& entry : std::filesystem::directory_iterator(place, ignored)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::string state;
    for (const auto& file : files) {
        const auto written = std::filesystem::last_write_time(file, ignored).time_since_epoch();
        state += file.string() + '\n' + std::to_string(std::filesystem::file_size(file, ignored)) +
                 ' ' + std::to_string(written.count()) + '\n';
    }
    return state;
}

LpipsWeights inFolder(const std::filesystem::path& folder,
                      const std::string& wish,
                      const std::stop_token& stop) {
    const std::vector<FoundWeights> found = findWeights(folder, /*withSha256=*/false, stop);
    if (!wish.empty()) {
        return {wish, folder, missingLpipsFiles(found, wish)};
    }
    // A net that tells places goes before a module that does not.
    std::vector<FoundWeights> withPlaces = found;
    std::erase_if(withPlaces, [](const FoundWeights& file) {
        return file.kind == weightsKindName(WeightsKind::ScriptLpips);
    });
    for (const bool needsPlaces : {true, false}) {
        for (const char* net : {"vgg", "alex"}) {
            if (missingLpipsFiles(needsPlaces ? withPlaces : found, net).empty()) {
                return {net, folder, {}};
            }
        }
    }
    return {"vgg", folder, missingLpipsFiles(found, "vgg")};
}

LpipsWeights inFile(const std::filesystem::path& file,
                    const std::string& wish,
                    const std::stop_token& stop) {
    if (!wish.empty()) {
        return {wish, file, {}};
    }
    try {
        return {kindOfWeights(file, stop) == WeightsKind::AlexLpips ? "alex" : "vgg", file, {}};
    } catch (const Error&) {
        return {"vgg", file, {}};  // opening it will say what is wrong
    }
}

/// [count, C, H, W] from -1 to 1. @throws Error{InvalidArgument} where the numbers do not suffice
Tensor toPictures(const PictureBatch& batch) {
    const std::vector<int64_t> shape = {batch.count, batch.channels, batch.height, batch.width};
    if (static_cast<int64_t>(batch.values.size()) != shape[0] * shape[1] * shape[2] * shape[3]) {
        throw Error(ErrorCode::InvalidArgument,
                    "the pictures do not have as many values as their shape says",
                    "shape " + c10::str(shape),
                    "give [count, channels, height, width]");
    }
    return torch::tensor(batch.values, torch::kFloat32).reshape(shape) * 2 - 1;
}

}  // namespace

PerceptualMeter::PerceptualMeter(std::filesystem::path weights,
                                 std::string net,
                                 std::stop_token stop)
    : m_weights(std::move(weights)), m_wish(std::move(net)), m_stop(std::move(stop)) {}

PerceptualMeter::~PerceptualMeter() = default;

LpipsWeights PerceptualMeter::look() {
    if (m_net) {
        return m_found;
    }
    const std::filesystem::path place = m_weights.empty() ? standardWeightsFolder() : m_weights;
    std::string state = stateOf(place);
    if (m_seen != state) {
        m_found = std::filesystem::is_regular_file(place) ? inFile(place, m_wish, m_stop)
                                                          : inFolder(place, m_wish, m_stop);
        m_failure.reset();
        m_seen = std::move(state);
    }
    return m_found;
}

void PerceptualMeter::open() {
    const LpipsWeights found = look();
    if (m_net) {
        return;
    }
    if (m_failure) {
        throw *m_failure;
    }
    try {
        m_net = abandonable(
            [found, stop = m_stop] {
                return openLpips(found.net, found.place, torch::kFloat32, {}, stop);
            },
            {m_stop, nullptr});
    } catch (const Error& error) {
        m_failure = error;
        throw;
    }
}

PerceptualComparison PerceptualMeter::compare(const PictureBatch& teacher,
                                              const PictureBatch& student,
                                              const std::stop_token& stop) {
    const torch::NoGradGuard noGradients;
    const RunControl control{stop, nullptr};
    const Tensor first = toPictures(teacher), second = toPictures(student);
    requirePictures(first);
    requireEqualShapes(first, second);
    control.betweenEvaluations();
    open();
    PerceptualComparison result{m_net->info().name, teacher.height, teacher.width, {}, {}};
    const int64_t count = first.size(0);
    const int64_t chunk = std::max<int64_t>(1, kPixelsAtOnce / (first.size(2) * first.size(3)));
    for (int64_t begin = 0; begin < count; begin += chunk) {
        control.betweenEvaluations();
        const int64_t size = std::min(chunk, count - begin);
        const PerceptualMap map =
            perceptualMap(*m_net, first.narrow(0, begin, size), second.narrow(0, begin, size));
        const Tensor distances = map.distances.to(torch::kFloat64).contiguous();
        result.distances.insert(result.distances.end(),
                                distances.data_ptr<double>(),
                                distances.data_ptr<double>() + distances.numel());
        if (map.places.defined()) {
            const Tensor places = map.places.to(torch::kFloat32).contiguous();
            result.places.insert(result.places.end(),
                                 places.data_ptr<float>(),
                                 places.data_ptr<float>() + places.numel());
        }
    }
    return result;
}

}  // namespace ld3
