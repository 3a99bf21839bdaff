#pragma once

#include <vector>

class QCPAbstractPlottable;
class QCustomPlot;

namespace ld3::ui {

/// A legend without the entries of hidden curves, while this lives: on paper nobody can click them
/// to show their curves again. New entries have no style yet.
class HiddenEntries {
  public:
    explicit HiddenEntries(QCustomPlot& plot);
    HiddenEntries(const HiddenEntries&) = delete;
    HiddenEntries& operator=(const HiddenEntries&) = delete;
    ~HiddenEntries();

  private:
    QCustomPlot& m_plot;
    std::vector<QCPAbstractPlottable*> m_all;  ///< in the legend's order; empty: nothing was taken
};

}  // namespace ld3::ui
