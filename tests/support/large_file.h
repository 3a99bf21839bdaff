#pragma once

#include "core/base/run_control.h"
#include "core/checkpoints/formats/safetensors_header.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <stop_token>
#include <string>
#include <vector>

/// Files that take far longer to read than any test waits, and what is asked of whoever reads them.
namespace ld3::testing {

/// Writes a mixture of pictures [1, 4, 4] with a third tensor of so many bytes, which no one uses
/// and which has no blocks on the disk.
inline void writeLargeMixture(const std::filesystem::path& path, uint64_t bytes) {
    const std::string header = safetensors::makeHeader(
        {{"means", ElementType::Float32, {4, 1, 4, 4}, 0, 0},
         {"weights", ElementType::Float32, {4}, 0, 0},
         {"unused", ElementType::UInt8, {static_cast<int64_t>(bytes)}, 0, 0}},
        {{"kind", "mixture"}, {"std", "0.2"}},
        path.string());
    const std::vector<float> numbers(4 * 16 + 4, 0.25F);
    const uint64_t used = numbers.size() * sizeof(float);
    std::ofstream(path, std::ios::binary)
        << header << std::string(reinterpret_cast<const char*>(numbers.data()), used);
    std::filesystem::resize_file(path, header.size() + used + bytes);
}

/// Whether a file is mapped into this program, as it is while a checkpoint is read.
inline bool isMapped(const std::filesystem::path& file) {
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        if (line.ends_with("/" + file.filename().string())) {
            return true;
        }
    }
    return false;
}

/// Does `work` in a thread of its own, and asks it to stop once it reads `file`.
/// @returns whether it ended with Stopped
inline bool endsWhenStopped(const std::filesystem::path& file,
                            const std::function<void(const std::stop_token&)>& work) {
    std::stop_source stop;
    std::future<void> end = std::async(std::launch::async, [&] { work(stop.get_token()); });
    while (!isMapped(file) &&
           end.wait_for(std::chrono::milliseconds(1)) == std::future_status::timeout) {
    }
    stop.request_stop();
    try {
        end.get();
    } catch (const Stopped&) {
        return true;
    }
    return false;
}

}  // namespace ld3::testing
