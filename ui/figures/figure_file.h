#pragma once

#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>

class QPaintDevice;

namespace ld3::ui {

/// Draws on a device of which one PDF point is `unitsPerPt` units.
using FigurePainter = std::function<void(QPaintDevice& device, double unitsPerPt)>;

/// Writes a drawing as .pdf (fonts embedded), .svg (text stays text) or .png (`kFigureDpi`); the
/// file appears whole or not at all.
/// @param sizePt  in PDF points (1/72 inch), both > 0
/// @throws Error{InvalidArgument} for another extension or an impossible size, Error{Io}
void writeFigureFile(const std::filesystem::path& path,
                     const QSizeF& sizePt,
                     const QString& title,
                     const FigurePainter& paint);

/// @throws Error{InvalidArgument} unless the extension is .pdf, .svg or .png
void checkFigureExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
