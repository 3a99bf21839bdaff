#include "ui/evaluation/evaluation_panel.h"

#include "core/evaluation/evaluation_matrix.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

/// Fills a box without a signal and keeps its choice where that is still offered.
void offer(QComboBox* box, const QVector<std::pair<QString, QVariant>>& entries) {
    const QSignalBlocker block(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto& [text, data] : entries) {
        box->addItem(text, data);
    }
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

}  // namespace

EvaluationPanel::EvaluationPanel(EvaluationBoard* board,
                                 const ActionRegistry& actions,
                                 QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_model(new EvaluationTableModel(board, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_plot(new EvaluationPlot(board)),
      m_matrix(new MatrixPlot(board)),
      m_metric(new QComboBox),
      m_models(new QComboBox),
      m_matrixNfe(new QComboBox),
      m_matrixProtocol(new QComboBox),
      m_logarithmic(new QCheckBox(tr("L&ogarithmic"))),
      m_published(new QCheckBox(tr("&Published figures"))),
      m_crossed(new QCheckBox(tr("Cross&ed solvers"))),
      m_views(new QTabWidget),
      m_table(new QTableView),
      m_empty(new QLabel(m_table)),
      m_notice(new QLabel),
      m_pictureNote(new QLabel) {
    m_views->setDocumentMode(true);
    m_views->addTab(m_plot, tr("Per NFE"));
    m_views->addTab(makeMatrixPage(), tr("Solvers crossed"));
    m_views->setTabToolTip(1,
                           tr("Schedules learned for one solver, used with others, at one NFE."));
    auto* splitter = new QSplitter;
    splitter->addWidget(m_views);
    splitter->addWidget(makeTable());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    for (QLabel* line : {m_notice, m_pictureNote}) {
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->hide();
    }
    m_notice->setObjectName(QStringLiteral("protocolNotice"));
    m_pictureNote->setObjectName(QStringLiteral("pictureNote"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(makeControls(actions));
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_pictureNote);

    connect(m_board, &EvaluationBoard::changed, this, &EvaluationPanel::showBoard);
    connect(m_board, &EvaluationBoard::chosenChanged, this, &EvaluationPanel::takeChoice);
    showBoard();
}

bool EvaluationPanel::isLogarithmic() const {
    return m_logarithmic->isChecked();
}

void EvaluationPanel::setLogarithmic(bool isLogarithmic) {
    m_logarithmic->setChecked(isLogarithmic);
}

QVariantMap EvaluationPanel::saveState() const {
    const QString wanted = m_board->wantedMetric();
    return {{QStringLiteral("metric"), wanted.isEmpty() ? m_board->metric() : wanted},
            {QStringLiteral("published"), m_plot->showsPublished()},
            {QStringLiteral("crossed"), m_plot->showsCrossed()}};
}

void EvaluationPanel::restoreState(const QVariantMap& state) {
    if (const QString metric = state.value(QStringLiteral("metric")).toString();
        !metric.isEmpty()) {
        m_board->setMetric(metric);
    }
    m_published->setChecked(state.value(QStringLiteral("published"), false).toBool());
    m_crossed->setChecked(state.value(QStringLiteral("crossed"), false).toBool());
}

QString EvaluationPanel::title() const {
    // "FID" is the field's word, but not the name of what is no FID.
    return tr("%1 per NFE", "metric")
        .arg(m_board->metric().isEmpty() ? tr("FID") : coreText(m_board->metric()));
}

QString EvaluationPanel::notice() const {
    return m_notice->text();
}

void EvaluationPanel::copy(const QString& text, const QString& note) {
    QGuiApplication::clipboard()->setText(text);
    showPictureNote(note);
}

void EvaluationPanel::showPictureNote(const QString& note) {
    m_pictureNote->setText(note);
    m_pictureNote->setVisible(!note.isEmpty());
}

void EvaluationPanel::showBoard() {
    updateChoices();
    updateMatrixChoices();
    updatePublished();
    updateNotice();
    showChosen();  // a table that was filled anew has forgotten it
    m_empty->setVisible(m_model->rowCount() == 0);
    Q_EMIT titleChanged(title());
}

void EvaluationPanel::updateChoices() {
    QVector<std::pair<QString, QVariant>> metrics, models;
    for (const QString& metric : m_board->metrics()) {
        metrics.append({coreText(metric), metric});
    }
    models.append({tr("All models"), QString()});
    for (const QString& model : m_board->models()) {
        models.append({QFileInfo(model).fileName(), model});
    }
    offer(m_metric, metrics);
    offer(m_models, models);
    const QSignalBlocker blockMetric(m_metric), blockModel(m_models);
    m_metric->setCurrentIndex(m_metric->findData(m_board->metric()));
    m_models->setCurrentIndex(qMax(0, m_models->findData(m_board->model())));
    m_metric->setEnabled(!metrics.isEmpty());
    const bool hasSeveral = models.size() > 2;
    for (QAction* item : m_modelItems) {
        item->setVisible(hasSeveral);
    }
    const auto& curves = m_board->series().curves;
    m_crossedItem->setVisible(
        std::any_of(curves.begin(), curves.end(), [](const EvaluationCurve& curve) {
            return !curve.learnedFor.empty() && curve.learnedFor != solverTitle(curve.solver);
        }));
}

void EvaluationPanel::updateMatrixChoices() {
    const EvaluationSeries& series = m_board->series();
    const QStringList differences = protocolDifferences(series.protocols);
    QVector<std::pair<QString, QVariant>> protocols, budgets;
    for (size_t i = 0; i < series.protocols.size(); ++i) {
        protocols.append(
            {QStringLiteral("%1 %2").arg(protocolMark(i), differences[static_cast<qsizetype>(i)]),
             QVariant::fromValue<qulonglong>(i)});
    }
    offer(m_matrixProtocol, protocols);
    if (const size_t shown = m_matrixProtocol->currentData().toULongLong();
        shown != m_matrix->protocol()) {
        m_matrix->setProtocol(shown);
    }
    for (const int nfe : matrixBudgets(series, m_matrix->protocol())) {
        budgets.append({locale().toString(nfe), nfe});
    }
    const bool isNew = m_matrixNfe->currentIndex() < 0;
    offer(m_matrixNfe, budgets);
    if (isNew) {
        showFullestMatrix();
    }
    const bool hasSeveral = protocols.size() > 1;
    m_matrixProtocol->setVisible(hasSeveral);
    m_matrixProtocolLabel->setVisible(hasSeveral);
    m_matrixNfe->setEnabled(!budgets.isEmpty());
    if (!budgets.isEmpty() && m_matrix->nfe() != m_matrixNfe->currentData().toInt()) {
        m_matrix->setNfe(m_matrixNfe->currentData().toInt());
    }
}

void EvaluationPanel::showFullestMatrix() {
    const QSignalBlocker block(m_matrixNfe);
    std::ptrdiff_t most = 0;
    for (int i = 0; i < m_matrixNfe->count(); ++i) {
        const TransferMatrix matrix = transferMatrix(
            m_board->series(), m_matrix->protocol(), m_matrixNfe->itemData(i).toInt());
        const std::ptrdiff_t known = std::count_if(
            matrix.cells.begin(), matrix.cells.end(), [](const auto& cell) { return !!cell; });
        if (known > most) {
            most = known;
            m_matrixNfe->setCurrentIndex(i);
        }
    }
}

void EvaluationPanel::updatePublished() {
    const PublishedSet* set = m_plot->published();
    m_published->setEnabled(set != nullptr);
    const QString meaning =
        set == nullptr
            ? tr("Papers report FIDs against the statistics of certain data sets (CIFAR-10, FFHQ, "
                 "AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not such.")
            : tr("Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their code "
                 "and "
                 "references are others', so small differences mean nothing.")
                  .arg(set->dataSet);
    explain(
        m_published,
        Explanation{meaning, {}, {}, tr("off"), tr("point at a figure to read where it is from")});
}

void EvaluationPanel::updateNotice() {
    const EvaluationSeries& series = m_board->series();
    QStringList lines;
    if (series.protocols.size() > 1) {
        QStringList marks;
        const QStringList differences = protocolDifferences(series.protocols);
        for (size_t i = 0; i < series.protocols.size(); ++i) {
            marks.append(QStringLiteral("%1 %2").arg(protocolMark(i),
                                                     differences[static_cast<qsizetype>(i)]));
        }
        lines.append(tr("These values are of unlike protocol: they cannot be compared and are not "
                        "joined. %1")
                         .arg(marks.join(QStringLiteral("   "))));
    }
    if (m_plot->showsPublished() && m_plot->published() != nullptr) {
        lines.append(
            tr("Gray: figures as papers published them for %1, not measured here; point at "
               "one for its source.")
                .arg(m_plot->published()->dataSet));
    }
    m_notice->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
}

void EvaluationPanel::showChosen() {
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const std::optional<size_t> chosen = m_board->chosen();
    const std::optional<int> row = chosen ? m_model->rowOf(*chosen) : std::nullopt;
    if (!row) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(*row, 0));
    if (!m_table->selectionModel()->isRowSelected(index.row())) {
        // Not selectRow(): it takes held modifier keys, as those of a shortcut, for the user's
        // wish.
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void EvaluationPanel::takeChoice() {
    showChosen();
    showPictureNote({});
    if (const std::optional<size_t> chosen = m_board->chosen()) {
        Q_EMIT runChosen(m_board->evaluations()[*chosen].run);
    } else {
        Q_EMIT choiceCleared();
    }
}

}  // namespace ld3::ui
