#include "ui/figures/figure_panels.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace ld3::ui {

std::vector<std::filesystem::path> exportPanels(const std::vector<FigurePanel>& panels,
                                                const std::filesystem::path& folder,
                                                const std::string& extension,
                                                const FigureOptions& options) {
    checkFigureExtension("figure" + extension);
    std::vector<std::filesystem::path> written;
    for (const FigurePanel& panel : panels) {
        if (!panel.source->hasFigure()) {
            continue;
        }
        createFolder(folder);
        panel.source->drawFigure(options, [&](const Figure& figure) {
            const bool isTikz = extension == ".tex" || extension == ".tikz";
            const std::string ending = isTikz && !figure.data ? ".pdf" : extension;
            written.push_back(folder / (panel.fileName + ending));
            writeFigureFile(written.back(), figure);
        });
    }
    if (written.empty()) {
        throw Error(ErrorCode::NotFound,
                    "no panel shows anything yet",
                    folder.string(),
                    "train a schedule or open a run first");
    }
    return written;
}

}  // namespace ld3::ui
