#pragma once

#include <QStyledItemDelegate>

namespace ld3::ui {

/// Draws `Qt::UserRole`, a share from 0 to 1, as a progress bar with the cell's text in it; cells
/// without one as usual.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace ld3::ui
