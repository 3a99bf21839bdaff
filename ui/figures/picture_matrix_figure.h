#pragma once

#include "core/evaluation/picture_matrix.h"

#include <QImage>

#include <filesystem>

namespace ld3::ui {

/// A matrix of pictures: the teacher above; a row for each schedule, a column for each solver and
/// number of calls that really ran; below each cell its error. In light colours. Pixels are
/// enlarged a whole number of times. Needs a QApplication.
/// @param fontPx   height of the letters; pictures grow with them
/// @param density  device pixels in a pixel of the window; text is as sharp as they allow
[[nodiscard]] QImage drawPictureMatrixFigure(const PictureMatrix& matrix,
                                             int fontPx = 13,
                                             double density = 1.0);

/// The same as a PNG file that says in `tEXt` chunks how it came about: `Title`, `Software`,
/// `Seed`, `Model`, `Command` where it is given, and everything else as JSON under `ld3`.
/// @throws Error{InvalidArgument} for another extension; Error{Io}
void writePictureMatrix(const PictureMatrix& matrix,
                        const std::filesystem::path& path,
                        const std::string& command = {});

/// @throws Error{InvalidArgument} unless the extension is .png
void checkPictureMatrixExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
