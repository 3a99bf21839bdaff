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
    std::vector<std::string> axes, hidden, looks, handMade, curves;
    std::string metric, model, rangeX, rangeY, difference, weights, lpipsNet;
    std::string schedule, moment, draft;  ///< as `loadAnySchedule` takes them
    std::string samples;                  ///< a number, or "all"; empty: those that were kept
    std::string view, split;
    int nfe = 0, sample = 1;  ///< the sample's number counts from 1
    int iteration = 0;        ///< 0: what the run has reached
    int rows = 0;             ///< 0: all
    double smoothing = 0.0, differenceScale = 0.0;
    bool names = false, published = false, crossed = false, worstFirst = false;
    bool linear = false, logX = false;
    bool logarithmic = true, linearX = true;  ///< the defaults; the flags only say them aloud

    void addTo(CLI::App& verb);

    /// @param kind  as `figureKindFromName` knows it, or "all"
    /// @throws Error{InvalidArgument} naming the option: for a wrong value, or where this kind of
    ///         figure has no such option; what `PerceptualMeter::open` throws
    void applyTo(ui::FigureRequest& request, const std::string& kind) const;

    /// `samples` as a number. @throws Error{InvalidArgument}
    [[nodiscard]] int sampleNumber() const;
};

}  // namespace ld3::cli
