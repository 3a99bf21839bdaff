#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ld3::ui {
struct FigureRequest;
}

namespace ld3::cli {

/// The options of what a figure shows, and on which axes.
struct FigureContent {
    std::vector<std::string> axes, hidden, looks, handMade;
    std::string metric, rangeX, rangeY, difference, weights, lpipsNet;
    int nfe = 0, sample = 1;  ///< the sample's number counts from 1
    double smoothing = 0.0, differenceScale = 0.0;
    bool names = false, published = false, crossed = false, worstFirst = false;
    bool linear = false, logX = false;
    bool logarithmic = true, linearX = true;  ///< the defaults; the flags only say them aloud

    void addTo(CLI::App& verb);

    /// @param kind  as `figureKindFromName` knows it, or "all"
    /// @throws Error{InvalidArgument} naming the option: for a wrong value, or where this kind of
    ///         figure has no such option; what `PerceptualMeter::open` throws
    void applyTo(ui::FigureRequest& request, const std::string& kind) const;
};

}  // namespace ld3::cli
