#include "ui/runs/column_menu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace ld3::ui {

namespace {

QMenu* makeColumnMenu(QTableView* table) {
    auto* menu = new QMenu(table);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != 0);
        QObject::connect(action, &QAction::toggled, table, [header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            if (isShown && header->sectionSize(column) < header->minimumSectionSize()) {
                header->resizeSection(column, header->defaultSectionSize());
            }
        });
    }
    return menu;
}

}  // namespace

void offerColumns(QTableView* table) {
    QHeaderView* header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        header, &QWidget::customContextMenuRequested, table, [table, header](const QPoint& place) {
            makeColumnMenu(table)->popup(header->mapToGlobal(place));
        });
}

}  // namespace ld3::ui
