#include "ui/models/table_fit.h"

#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// Follows the letters of a table; goes with it.
class TableFit : public QObject {
  public:
    TableFit(QTableView* table, int rowPaddingPx)
        : QObject(table), m_table(table), m_rowPaddingPx(rowPaddingPx) {
        table->installEventFilter(this);
        setRowHeight();
    }

  private:
    void setRowHeight() {
        m_lettersPx = m_table->fontMetrics().height();
        m_table->verticalHeader()->setDefaultSectionSize(m_lettersPx + m_rowPaddingPx);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange) {
            const double before = m_lettersPx;
            setRowHeight();
            QHeaderView* header = m_table->horizontalHeader();
            for (int column = 0; column < header->count(); ++column) {
                if (header->sectionResizeMode(column) == QHeaderView::Interactive) {
                    const double scaled = header->sectionSize(column) * m_lettersPx / before;
                    header->resizeSection(column, static_cast<int>(std::lround(scaled)));
                }
            }
            makeRoomForHeadings(m_table);
        }
        return QObject::eventFilter(watched, event);
    }

    QTableView* m_table;
    int m_rowPaddingPx;
    int m_lettersPx = 1;
};

}  // namespace

void fitTable(QTableView* table,
              int rowPaddingPx,
              std::initializer_list<std::pair<int, int>> widthsPx) {
    new TableFit(table, rowPaddingPx);
    constexpr double kUsualLettersPx = 12.0;
    const double scale = QFontInfo(table->font()).pixelSize() / kUsualLettersPx;
    for (const auto& [column, width] : widthsPx) {
        table->setColumnWidth(column, static_cast<int>(std::lround(scale * width)));
    }
    makeRoomForHeadings(table);
}

void makeRoomForHeadings(QTableView* table) {
    QHeaderView* header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int needed = header->sectionSizeHint(column);
        if (header->sectionResizeMode(column) == QHeaderView::Interactive &&
            header->sectionSize(column) < needed && !header->isSectionHidden(column)) {
            header->resizeSection(column, needed);
        }
    }
}

}  // namespace ld3::ui
