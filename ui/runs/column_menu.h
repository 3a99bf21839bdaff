#pragma once

class QTableView;

namespace ld3::ui {

/// Lets the user choose the columns of a table by a right click on its headings. The first stays.
void offerColumns(QTableView* table);

}  // namespace ld3::ui
