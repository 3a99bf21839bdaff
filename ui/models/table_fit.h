#pragma once

#include <QObject>

#include <initializer_list>
#include <utility>

class QTableView;

namespace ld3::ui {

/// Gives a table rows that suit its letters, and columns of these widths or as wide as their
/// headings, whichever is more; all of it follows the size of the letters from now on.
/// @param table         has its model
/// @param rowPaddingPx  of a row, above and below its letters together
/// @param widthsPx      column and width where letters are 12 px high; others stay as they are
void fitTable(QTableView* table,
              int rowPaddingPx,
              std::initializer_list<std::pair<int, int>> widthsPx = {});

/// Widens columns whose headings are cut off, as after a change of language.
void makeRoomForHeadings(QTableView* table);

}  // namespace ld3::ui
