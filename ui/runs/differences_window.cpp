#include "ui/runs/differences_window.h"

#include "ui/help/explanation.h"
#include "ui/i18n/local_number.h"
#include "ui/models/table_fit.h"
#include "ui/models/text_table.h"
#include "ui/window/screen_room.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kValueLetters = 25;  ///< of a column; longer values are cut in their middle
constexpr int kLines = 34;         ///< of the window's height
constexpr int kDigits = 6;

QStringList headingsOf(const QString& field, const RunDifferences& differences) {
    QStringList headings{field};
    for (const std::string& run : differences.runs) {
        headings.append(QString::fromStdString(run));
    }
    return headings;
}

/// A value of `run.json` as a cell shows it: decimals in the language's way and not longer than can
/// be compared at a glance, all else as it is. Texts are not told from numbers here, so what JSON
/// does not write so ("2.10") stays.
QString shownValue(const QString& value) {
    static const QRegularExpression kDecimal(
        QStringLiteral("^-?(0|[1-9]\\d*)(\\.(0|\\d*[1-9]))?([eE][+-]?\\d+)?$"));
    static const QRegularExpression kWhole(QStringLiteral("^-?\\d+$"));
    bool isNumber = kDecimal.match(value).hasMatch() && !kWhole.match(value).hasMatch();
    const double number = isNumber ? value.toDouble(&isNumber) : 0.0;
    return isNumber ? localNumber(number, kDigits) : value;
}

}  // namespace

DifferencesWindow::DifferencesWindow(RunDifferences differences, QWidget* parent)
    : QDialog(parent),
      m_differences(std::move(differences)),
      m_onlySettings(new QCheckBox(tr("Only &settings"))),
      m_model(new TextTable(headingsOf(tr("Field"), m_differences), {}, this)),
      m_table(new QTableView),
      m_nothing(new QLabel) {
    setObjectName(QStringLiteral("differencesWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Differences between runs"));
    setHelpTopic(this, "Runs side by side");
    m_onlySettings->setObjectName(QStringLiteral("onlySettings"));
    m_onlySettings->setToolTip(tr("Leave out what the runs reached, their notes and dates."));
    explain(m_onlySettings, QString());
    m_table->setObjectName(QStringLiteral("differencesTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setTabKeyNavigation(false);
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    fitTable(m_table, 8);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);

    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    auto* text = new QPushButton(tr("Copy as &text"));
    auto* csv = new QPushButton(tr("Copy as &CSV"));
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(text);
    buttons->addWidget(csv);
    buttons->addStretch(1);
    buttons->addWidget(close);
    text->setObjectName(QStringLiteral("copyText"));
    text->setToolTip(tr("Copy the table with tabs between its columns, as spreadsheets take it."));
    csv->setObjectName(QStringLiteral("copyCsv"));
    csv->setToolTip(tr("Copy the table as comma-separated values."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_onlySettings);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_onlySettings, &QCheckBox::toggled, this, &DifferencesWindow::fill);
    connect(text, &QPushButton::clicked, this, &DifferencesWindow::copyText);
    connect(csv, &QPushButton::clicked, this, &DifferencesWindow::copyCsv);
    fill();
    fitWidths();
}

bool DifferencesWindow::onlySettings() const {
    return m_onlySettings->isChecked();
}

void DifferencesWindow::fill() {
    QVector<TextTable::Row> rows;
    for (const FieldDifference& field : m_differences.fields) {
        if (onlySettings() && field.kind != FieldKind::Setting) {
            continue;
        }
        const QString name = QString::fromStdString(field.field);
        TextTable::Row row{{name}, {}, {name}};
        for (const std::string& value : field.values) {
            const QString whole = QString::fromStdString(value);
            const bool mayBeNumber =
                field.kind != FieldKind::Record && field.field.rfind("versions.", 0) != 0;
            row.cells.append(mayBeNumber ? shownValue(whole) : whole);
            row.cellToolTips.append(whole);
        }
        rows.append(row);
    }
    m_model->setRows(rows);
    m_nothing->setText(onlySettings() ? tr("The settings of these runs are the same.")
                                      : tr("These runs do not differ in any field."));
    m_nothing->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
}

void DifferencesWindow::fitWidths() {
    const QAbstractItemView* view = m_table;  // where sizeHintForColumn is public
    QHeaderView* header = m_table->horizontalHeader();
    const int widestPx = kValueLetters * m_table->fontMetrics().averageCharWidth();
    int width = std::max(view->sizeHintForColumn(0), header->sectionSizeHint(0));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int valuesPx = std::min(view->sizeHintForColumn(column), widestPx);
        const int columnPx = std::max(valuesPx, header->sectionSizeHint(column));
        header->resizeSection(column, columnPx);
        width += columnPx;
    }
    const QMargins margins = layout()->contentsMargins();
    width += 2 * m_table->frameWidth() + margins.left() + margins.right() +
             style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    resize(withinScreen(*this, QSize(width, kLines * fontMetrics().height())));
}

void DifferencesWindow::copyText() const {
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(differencesAsText(m_differences, onlySettings())));
}

void DifferencesWindow::copyCsv() const {
    const std::string csv = differencesAsCsv(m_differences, onlySettings());
    auto* data = new QMimeData;
    data->setText(QString::fromStdString(csv));
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(csv));
    QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace ld3::ui
