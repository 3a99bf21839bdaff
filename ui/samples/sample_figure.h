#pragma once

#include "ui/figures/figure_file.h"
#include "ui/figures/figure_options.h"
#include "ui/samples/grid_layout.h"
#include "ui/samples/sample_sheet.h"

#include <QFont>
#include <QString>

#include <functional>

namespace ld3::ui {

/// How a sample grid is seen on the screen: what its figure takes over.
struct SampleFigureLook {
    GridView view;
    PairView pair;
    QFont font;
    double widthPx = 0.0;  ///< of the whole grid; for a figure as it is shown
    double rowHeightPx = 0.0;
};

/// The sheet as it is to be drawn on paper, without what is not known yet.
/// @param lpipsProblem  why there is no LPIPS of its places; empty: it is not known
/// @throws Error{NotFound} for an empty sheet, and where its difference is not there
[[nodiscard]] SampleSheet sheetForPaper(const SampleSheet& sheet, const QString& lpipsProblem);

/// Hands the drawing of all rows to `use`, in light colours; as values: each sample's number, L2
/// and, where it is known, LPIPS.
/// @param sheet    not empty
/// @param options  width 0: as it is shown
/// @throws whatever `use` throws
void drawSampleFigure(const SampleSheet& sheet,
                      const SampleFigureLook& look,
                      const FigureOptions& options,
                      const std::function<void(const Figure&)>& use);

}  // namespace ld3::ui
