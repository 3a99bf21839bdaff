#include "ui/figures/figure_source.h"

namespace ld3::ui {

void FigureSource::exportFigure(const std::filesystem::path& path, const FigureOptions& options) {
    checkFigureExtension(path);
    drawFigure(options, [&](const Figure& figure) { writeFigureFile(path, figure); });
}

}  // namespace ld3::ui
