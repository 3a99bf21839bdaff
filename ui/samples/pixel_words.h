#pragma once

#include "ui/samples/grid_layout.h"
#include "ui/samples/sample_sheet.h"

#include <QLocale>
#include <QString>

namespace ld3::ui {

/// What teacher, student and difference have at a pixel, in words.
[[nodiscard]] QString pixelInWords(const SampleSheet& sheet,
                                   const GridPixel& pixel,
                                   const QLocale& locale);

}  // namespace ld3::ui
