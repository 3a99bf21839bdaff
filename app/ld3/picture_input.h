#pragma once

#include "app/ld3/session.h"
#include "core/torch.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ld3::cli {

/// How pictures of a folder or file are read.
struct PictureInput {
    std::string resize;  ///< "WIDTHxHEIGHT"; empty: as they are
    bool skipUnreadable = false;
    int batch = 64;

    void addTo(CLI::App& verb);
};

/// What was read.
struct PictureCount {
    int64_t read = 0, skipped = 0, resized = 0;
    std::vector<std::string> skippedFiles;  ///< the first few
};

/// Takes pictures batch by batch: [B, C, H, W] uint8, or floating with black at 0 and white at 1.
using PictureConsumer = std::function<void(const Tensor&)>;

/// Reads a folder of pictures, or the tensor `images` of a `.safetensors` file, with progress.
/// @param stage  of the progress, e.g. "features"
/// @throws Error{NotFound, BadFile, InvalidArgument}; Error{Unsupported} for a folder where this
///         program was built without OpenCV; Stopped
PictureCount readPictures(const std::filesystem::path& input,
                          const PictureInput& options,
                          const Session& session,
                          const std::string& stage,
                          const PictureConsumer& consume);

}  // namespace ld3::cli
