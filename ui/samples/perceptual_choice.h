#pragma once

#include "core/metrics/perceptual_meter.h"

#include <QString>

#include <optional>

class QComboBox;

namespace ld3::ui {

/// Says in the list of differences, and in its tooltips, whether there can be a perceptual one and
/// what it means.
/// @param modes    its entries are those of `DifferenceMode`, in a QStandardItemModel
/// @param problem  why there can be none; empty: it can, or it is not known yet
/// @param found    weights; none: not looked for yet
void showPerceptualChoice(QComboBox& modes,
                          const QString& problem,
                          const std::optional<LpipsWeights>& found);

}  // namespace ld3::ui
