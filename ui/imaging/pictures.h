#pragma once

#include "core/diffusion/picture_batch.h"
#include "ui/imaging/color_map.h"

#include <QImage>

#include <filesystem>

namespace ld3::ui {

/// One picture as RGB: one channel becomes grey, of more than three the first three are shown.
/// Values are clamped to [0, 1]; NaN is drawn in `kNotANumber`.
/// @param index  in [0, count)
/// @throws Error{InvalidArgument} where index or size do not fit the batch
[[nodiscard]] QImage toImage(const PictureBatch& batch, int index);

/// A plane of numbers through a colour map.
/// @param values  [height, width]
/// @param low,high  numbers at the map's ends, low < high; beyond them the end colours stay
[[nodiscard]] QImage mapColors(
    const float* values, int height, int width, double low, double high, const ColorMap& map);

/// All pictures of a batch on a white sheet, row by row.
/// @param columns  >= 1; 0: as square as possible
[[nodiscard]] QImage composeGrid(const PictureBatch& batch, int columns = 0, int gapPx = 2);

/// Writes a PNG file; it appears whole or not at all.
/// @throws Error{Io} naming the file
void writePng(const QImage& image, const std::filesystem::path& path);

}  // namespace ld3::ui
