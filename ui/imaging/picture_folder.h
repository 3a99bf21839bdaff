#pragma once

#include "core/diffusion/picture_bytes.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3::ui {

/// How a folder of pictures is read.
struct PictureFolderOptions {
    /// Every picture is brought to this size: by area where it shrinks, bilinear where it grows.
    /// 0: as they are, all of one size.
    int width = 0, height = 0;
    bool skipUnreadable = false;  ///< leave out what cannot be read instead of giving up
    int batch = 64;               ///< pictures that are handed on at once
};

/// What was read.
struct PictureFolderReport {
    int64_t read = 0, skipped = 0;
    int64_t resized = 0;  ///< of those read
    int height = 0, width = 0;
    std::vector<std::string> skippedFiles;  ///< the first few, relative to the folder
};

/// Told as pictures come in.
struct PictureFolderObserver {
    std::function<void(const PictureBytes&)> batch;                    ///< the last may be smaller
    std::function<void(int64_t done, int64_t total)> progressed = {};  ///< of the files
};

/// The picture files in a folder and the folders in it, sorted by path (as EDM's tool does): PNG,
/// JPEG, BMP, TIFF, WebP, PPM, PGM by their names.
/// @throws Error{NotFound} where there is no folder; Error{BadFile} where it holds no pictures
[[nodiscard]] std::vector<std::filesystem::path> pictureFiles(const std::filesystem::path& folder);

/// Reads pictures in the order given, as RGB bytes: grey ones are repeated to three channels,
/// transparency is left out, 16 bits are cut to 8, and a camera's wish to turn them is ignored.
///
/// Where pictures are of different sizes or cannot be read and the options do not say what to do,
/// the rest is looked at too, and one error counts them all.
/// @param folder  that names in messages are relative to
/// @throws Error{BadFile} naming the first few, how many there are, and what can be decided
/// @throws Stopped
PictureFolderReport readPictures(const std::vector<std::filesystem::path>& files,
                                 const std::filesystem::path& folder,
                                 const PictureFolderOptions& options,
                                 const PictureFolderObserver& observer,
                                 const std::stop_token& stop);

}  // namespace ld3::ui
