// Writes a network snapshot of a published network's size with random weights, and measures what
// reading one takes.
//   snapshot_tool write FILE [ARCHITECTURE.json]   (default: the CIFAR-10 network, 223 MB)
//   snapshot_tool read FILE                        (any snapshot or training state)
//   snapshot_tool open FILE                        (.safetensors, .pt, .pth; looks at each tensor's
//                                                   first element only)
#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/network_snapshot.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_file.h"
#include "tests/tools/snapshot_writer.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>

namespace {

/// A line "NAME: N kB" of the process's status, in MB.
double statusMegabytes(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ":")) {
            return std::stod(line.substr(name.size() + 1)) / 1000.0 * 1.024;
        }
    }
    return 0.0;
}

void write(const std::string& path, const std::string& architecture) {
    const auto plan =
        ld3::snapshots::planFromJson(nlohmann::json::parse(std::ifstream(architecture)));
    std::ofstream out(path, std::ios::binary);
    std::minstd_rand random(1);
    ld3::snapshots::writeSnapshot(out, plan, [&](const auto& tensor, std::vector<float>& values) {
        // Roughly as a network begins, so that it can be run as well.
        const double fanIn = tensor.shape.size() < 2 ? 1.0
                                                     : static_cast<double>(values.size()) /
                                                           static_cast<double>(tensor.shape[0]);
        const double scale = 2.0 / std::sqrt(fanIn) / static_cast<double>(std::minstd_rand::max());
        const double offset = tensor.isBuffer || tensor.shape.size() < 2 ? 0.0 : 0.5;
        for (float& value : values) {
            value = tensor.isBuffer
                        ? static_cast<float>(1.0 / static_cast<double>(values.size()))
                        : static_cast<float>((static_cast<double>(random()) -
                                              offset * static_cast<double>(random.max())) *
                                             scale);
        }
    });
    out.close();
    if (!out) {
        throw ld3::Error(ld3::ErrorCode::Io, "cannot write", path, "check free space");
    }
}

/// Time and memory from here on.
class Measurement {
  public:
    Measurement() {
        (void)torch::zeros({1});  // what LibTorch takes for itself is not the reader's
        // The peak so far would hide the reader's: it is reset (proc(5), clear_refs).
        std::ofstream("/proc/self/clear_refs") << 5;
        m_before = statusMegabytes("VmRSS");
        m_begin = std::chrono::steady_clock::now();
    }

    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

    [[nodiscard]] double peakMegabytes() const { return statusMegabytes("VmHWM") - m_before; }

  private:
    double m_before = 0.0;
    std::chrono::steady_clock::time_point m_begin;
};

void report(const std::string& path, double seconds, double peak, const char* use) {
    const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    std::printf("file %.1f MB, read in %.3f s; %s: %.1f MB more at the peak, %.3f times the file\n",
                megabytes,
                seconds,
                use,
                peak,
                peak / megabytes);
}

void read(const std::string& path) {
    const Measurement measurement;
    const ld3::NetworkSnapshot snapshot = ld3::readNetworkSnapshot(path);
    const double seconds = measurement.seconds();
    double sum = 0.0;
    int64_t elements = 0;
    for (const auto& [name, tensor] : snapshot.tensors) {
        sum += tensor.to(torch::kFloat64).sum().item<double>();
        elements += tensor.numel();
    }
    std::printf("%s: %zu tensors, %lld elements, sum %.6g\n",
                snapshot.className.c_str(),
                snapshot.tensors.size(),
                static_cast<long long>(elements),
                sum);
    report(path, seconds, measurement.peakMegabytes(), "with every element used once");
}

void open(const std::string& path) {
    const Measurement measurement;
    const bool isSafetensors = ld3::fileKindFromContent(path) == ld3::FileKind::Safetensors;
    const auto tensors =
        isSafetensors ? ld3::readSafetensors(path).tensors : ld3::readTorchFile(path).tensors;
    const double seconds = measurement.seconds();
    double sum = 0.0;
    for (const auto& [name, tensor] : tensors) {
        sum += tensor.numel() == 0 ? 0.0 : tensor.flatten()[0].to(torch::kFloat64).item<double>();
    }
    std::printf("%zu tensors, sum of first elements %.6g\n", tensors.size(), sum);
    report(path, seconds, measurement.peakMegabytes(), "with one element of each tensor used");
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    try {
        if (words.size() >= 2 && words[0] == "write") {
            write(words[1],
                  words.size() > 2 ? words[2]
                                   : LD3_TEST_DATA "/checkpoints/cifar10_architecture.json");
        } else if (words.size() == 2 && words[0] == "read") {
            read(words[1]);
        } else if (words.size() == 2 && words[0] == "open") {
            open(words[1]);
        } else {
            std::fprintf(stderr,
                         "snapshot_tool write FILE [ARCHITECTURE.json] | read FILE | open FILE\n");
            return 2;
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 1;
    }
    return 0;
}
