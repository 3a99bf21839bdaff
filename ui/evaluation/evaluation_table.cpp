#include "ui/evaluation/evaluation_table.h"

#include "core/evaluation/evaluation_table.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/models/empty_text.h"
#include "ui/models/table_fit.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace ld3::ui {

namespace {

/// Texts that translators find with the panel's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPanel)
};

}  // namespace

EvaluationTable::EvaluationTable(EvaluationBoard* board, QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_model(new EvaluationTableModel(board, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_view(new QTableView),
      m_empty(new QLabel(m_view)) {
    makeView();
    placeEmptyText(m_view, m_empty);
    m_empty->setText(Text::tr("Values appear here while an evaluation measures them."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeButtons());
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        if (!m_isSelecting && !rows.isEmpty()) {
            m_board->choose(m_model->valueOf(m_sorted->mapToSource(rows.front()).row()));
        }
    });
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationTable::showBoard);
    connect(m_board, &EvaluationBoard::chosenChanged, this, &EvaluationTable::showChosen);
    showBoard();
}

void EvaluationTable::makeView() {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_view->setObjectName(QStringLiteral("evaluationTable"));
    m_view->setAccessibleName(Text::tr("Measured values"));
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EvaluationTableModel::Nfe, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    fitTable(m_view,
             8,
             {{EvaluationTableModel::Solver, 85},
              {EvaluationTableModel::Schedule, 150},
              {EvaluationTableModel::Samples, 65},
              {EvaluationTableModel::Protocol, 65}});
    // Numbers are never cut off, nor do they take the room of marks and names beside them.
    for (const int column : {EvaluationTableModel::Nfe, EvaluationTableModel::Value}) {
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    fitIcons();
}

void EvaluationTable::fitIcons() {
    const int lettersPx = QFontInfo(m_view->font()).pixelSize();
    m_view->setIconSize({2 * lettersPx, lettersPx});
}

void EvaluationTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitIcons();
    }
}

void EvaluationTable::setMarks(const CurveMarks& marks) {
    m_model->setMarks(marks);
}

QLayout* EvaluationTable::makeButtons() {
    auto* latex = new QPushButton(Text::tr("Copy as &LaTeX"));
    latex->setObjectName(QStringLiteral("copyLatex"));
    latex->setToolTip(Text::tr("Copy a table of all shown values, with a row for each curve."));
    auto* csv = new QPushButton(Text::tr("Copy as &CSV"));
    csv->setObjectName(QStringLiteral("copyCsv"));
    csv->setToolTip(Text::tr("Copy all shown values, each seed with its whole protocol."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(latex);
    buttons->addWidget(csv);
    buttons->addStretch(1);
    connect(latex, &QPushButton::clicked, this, [this] {
        copy(evaluationLatex(m_board->series()), Text::tr("Copied as LaTeX."));
    });
    connect(csv, &QPushButton::clicked, this, [this] {
        copy(evaluationCsv(m_board->evaluations()), Text::tr("Copied as CSV."));
    });
    return buttons;
}

void EvaluationTable::copy(const std::string& text, const QString& note) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    Q_EMIT copied(note);
}

void EvaluationTable::showBoard() {
    showChosen();  // a table that was filled anew has forgotten it
    m_empty->setVisible(m_model->rowCount() == 0);
}

void EvaluationTable::showChosen() {
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const std::optional<size_t> chosen = m_board->chosen();
    const std::optional<int> row = chosen ? m_model->rowOf(*chosen) : std::nullopt;
    if (!row) {
        m_view->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(*row, 0));
    if (!m_view->selectionModel()->isRowSelected(index.row())) {
        // Not selectRow(): it takes held modifier keys, as those of a shortcut, for the user's
        // wish.
        m_view->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    }
}

}  // namespace ld3::ui
