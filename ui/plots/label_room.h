#pragma once

class QCustomPlot;

namespace ld3::ui {

/// Makes the margins of a plot that is laid out large enough for its tick labels. QCustomPlot makes
/// room for labels beside their axis, but not for the half of one that reaches beyond the axis'
/// end: it leaves out a label that does not fit. The margins are minimum margins, to be set anew
/// before the next call; the layout is brought up to date.
void makeRoomForTickLabels(QCustomPlot& plot);

}  // namespace ld3::ui
