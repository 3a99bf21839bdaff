#pragma once

#include "ui/figures/figure_source.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
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
    /// The folders of runs or evaluations that are seen in it, if there are any; nothing: not known
    std::function<std::optional<std::vector<std::filesystem::path>>()> folders = {};
    /// Asks for what is else computed only while the panel is seen; empty: nothing is
    std::function<void()> prepare = {};
};

/// A panel and the file that its figure is to be written to.
struct FigureTarget {
    FigurePanel panel;
    std::filesystem::path path;
};

/// Of every panel that shows something, `folder`/<fileName><extension>. Pictures become .pdf where
/// the extension is that of TikZ.
[[nodiscard]] std::vector<FigureTarget> figureTargets(const std::vector<FigurePanel>& panels,
                                                      const std::filesystem::path& folder,
                                                      const std::string& extension);

/// The `ld3 figure` lines that draw the same, in the window's language; empty where it is not known
/// of which folders one is.
[[nodiscard]] std::string figureCommands(const std::vector<FigureTarget>& targets,
                                         const FigureOptions& options);

}  // namespace ld3::ui
