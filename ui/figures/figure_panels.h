#pragma once

#include "ui/figures/figure_source.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

class QWidget;

namespace ld3::ui {

/// A panel of the window that can be exported.
struct FigurePanel {
    QString title;
    std::string fileName;  ///< without extension
    FigureSource* source;
    QWidget* widget;  ///< the same object, for events
};

/// Writes every panel that shows something to `folder`/<fileName><extension>. Pictures become .pdf
/// where the extension is that of TikZ.
/// @returns the files
/// @throws Error{InvalidArgument} for another extension or an impossible size, Error{NotFound}
///         where no panel shows anything, Error{Io}
std::vector<std::filesystem::path> exportPanels(const std::vector<FigurePanel>& panels,
                                                const std::filesystem::path& folder,
                                                const std::string& extension,
                                                const FigureOptions& options);

}  // namespace ld3::ui
