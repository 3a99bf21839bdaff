#pragma once

#include "core/base/command_line.h"
#include "ui/figures/figure_file.h"
#include "ui/figures/figure_options.h"

#include <filesystem>
#include <functional>

namespace ld3::ui {

/// A plot or a grid that can be written as a figure.
class FigureSource {
  public:
    FigureSource() = default;
    FigureSource(const FigureSource&) = delete;
    FigureSource& operator=(const FigureSource&) = delete;
    virtual ~FigureSource() = default;

    /// Gets ready for paper, hands the figure to `use`, and is as before afterwards.
    /// @throws Error{NotFound} where there is nothing to draw, and whatever `use` throws
    virtual void drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) = 0;

    /// Whether there is anything to draw.
    [[nodiscard]] virtual bool hasFigure() const = 0;

    /// Whether it is made of pictures, which TikZ cannot draw.
    [[nodiscard]] virtual bool isOfPictures() const { return false; }

    /// Adds what `ld3 figure` is told to draw the same: the kind, and what is set of it.
    virtual void addArguments(CommandLine& command) const = 0;

    /// Writes what is shown (ranges, hidden curves) in light colours, as the extension says: see
    /// `figureBytes`.
    /// @throws Error{InvalidArgument} for another extension or an impossible size, Error{Io}
    void exportFigure(const std::filesystem::path& path, const FigureOptions& options = {});
};

}  // namespace ld3::ui
