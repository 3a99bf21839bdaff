#pragma once

#include "ui/figures/figure_data.h"
#include "ui/figures/figure_options.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QPaintDevice;

namespace ld3::ui {

/// Draws on a device of which one PDF point is `unitsPerPt` units.
using FigurePainter = std::function<void(QPaintDevice& device, double unitsPerPt)>;

/// A drawing, and what it shows as values.
struct Figure {
    QSizeF sizePt;  ///< in PDF points (1/72 inch), both > 0
    QString title;
    double fontPt = 8.0;
    LegendPlace legend = LegendPlace::Above;
    FigurePainter paint;
    std::function<FigureData()> data;   ///< empty: pictures, which TikZ cannot draw
    std::vector<FigureColumn> columns;  ///< of a figure without `data`, for CSV
};

/// A kind of file that a figure can be written to.
struct FigureFormat {
    std::string extension;  ///< with dot
    QString title;
};

/// All of them, titles in the user's language.
[[nodiscard]] std::vector<FigureFormat> figureFormats();

/// The figure in a format, told by its extension:
/// .pdf (fonts embedded), .svg (text stays text), .png (`kFigureDpi`), .tikz (a tikzpicture with a
/// pgfplots axis, to be \input), .tex (the same as a document of its own), .csv (the values).
/// @throws Error{InvalidArgument} for another extension or an impossible size, Error{Unsupported}
///         where this figure has no such form
[[nodiscard]] QByteArray figureBytes(const Figure& figure, const std::string& extension);

/// A figure that is drawn: gives its bytes, in any thread.
using DrawnFigure = std::function<QByteArray()>;

/// `figureBytes` in two steps: plots live in the GUI thread, which need not compress a PNG as well.
[[nodiscard]] DrawnFigure drawnFigure(const Figure& figure, const std::string& extension);

/// Writes `figureBytes`; the file appears whole or not at all. @throws likewise, and Error{Io}
void writeFigureFile(const std::filesystem::path& path, const Figure& figure);

/// The figure as pixels, for a preview.
/// @param dotsPerPt  resolution, for example 96/72
[[nodiscard]] QImage figureImage(const Figure& figure, double dotsPerPt);

/// @throws Error{InvalidArgument} unless the extension is that of a format
void checkFigureExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
