#pragma once

class QMainWindow;

namespace ld3::ui {

/// Where the panels stand.
enum class Layout {
    Standard,  ///< every panel, as at the first start
    Train,     ///< experiment, samples, losses and jobs
    Compare,   ///< runs, values, losses and samples
    Paper,     ///< plots and samples alone
};

/// Moves all docked panels of a window to where the layout has them, and hides those that it does
/// not show; they open where the standard layout has them. Panels are known by their object names;
/// unknown ones join the tabs at the bottom right, and only the standard layout shows them.
void arrange(QMainWindow& window, Layout layout);

/// Gives the panels the layout's shares of the window's size as it is now. Before the window is
/// shown neither its size nor the panels' smallest ones are known; hence once more then.
void giveSizes(QMainWindow& window, Layout layout);

}  // namespace ld3::ui
