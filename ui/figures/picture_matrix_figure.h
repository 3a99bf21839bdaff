#pragma once

#include "core/evaluation/picture_matrix.h"
#include "ui/theme/plot_colors.h"

#include <QImage>

#include <filesystem>

namespace ld3::ui {

/// How a matrix of pictures is drawn: as in files, where nothing else is said.
struct PictureMatrixLook {
    int fontPx = 13;       ///< height of the letters; pictures grow with them
    double density = 1.0;  ///< device pixels in a pixel of the window; sharpness of the text
    PlotColors colors = paperColors();
    int mostNameEm = 0;  ///< width at which names of rows are wrapped, in letters; 0: never
};

/// A matrix of pictures: the teacher above; a row for each schedule, a column for each solver and
/// number of calls that really ran; below each cell its error. Pixels are enlarged a whole number
/// of times. Needs a QApplication.
[[nodiscard]] QImage drawPictureMatrixFigure(const PictureMatrix& matrix,
                                             const PictureMatrixLook& look = {});

/// The same as a PNG file that says in `tEXt` chunks how it came about: `Title`, `Software`,
/// `Seed`, `Model`, `Command` where it is given, and everything else as JSON under `ld3`.
/// @throws Error{InvalidArgument} for another extension; Error{Io}
void writePictureMatrix(const PictureMatrix& matrix,
                        const std::filesystem::path& path,
                        const std::string& command = {});

/// @throws Error{InvalidArgument} unless the extension is .png
void checkPictureMatrixExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
