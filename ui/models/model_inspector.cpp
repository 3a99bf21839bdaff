#include "ui/models/model_inspector.h"

#include "ui/actions/action_text.h"
#include "ui/i18n/core_text.h"
#include "ui/models/description_form.h"
#include "ui/models/table_fit.h"
#include "ui/theme/fonts.h"
#include "ui/window/error_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

QLabel* makeLabel(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

ModelInspector::ModelInspector(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel("modelTitle")),
      m_subtitle(makeLabel("modelSubtitle")),
      m_error(makeLabel("modelError")),
      m_sha(makeLabel("modelSha")),
      m_copySha(new QPushButton(tr("&Copy"))),
      m_tabs(new QTabWidget),
      m_facts(new TextTable(factHeadings(), {}, this)),
      m_blocks(new TextTable(blockHeadings(), {2, 3, 4, 5, 6}, this)),
      m_description(new DescriptionForm) {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_sha->setFont(fixedPitchFont());
    m_sha->setToolTip(tr("SHA-256 of the model's file."));
    m_copySha->setObjectName(QStringLiteral("copySha"));
    m_copySha->setToolTip(tr("Copy the model's SHA-256 to the clipboard."));
    m_factView = addTable(m_facts, tr("&Facts"), "modelFacts");
    m_factView->viewport()->installEventFilter(this);
    m_blockView = addTable(m_blocks, tr("&Architecture"), "modelBlocks");
    m_blockView->setWordWrap(false);
    m_tabs->addTab(m_description, tr("&Description"));
    showDescription(std::nullopt);

    auto* sha = new QHBoxLayout;
    sha->addWidget(m_sha, 1);
    sha->addWidget(m_copySha, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(sha);

    connect(m_copySha, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_info->sha256));
    });
    connect(
        m_description, &DescriptionForm::descriptionGiven, this, &ModelInspector::descriptionGiven);
    showReading({});
}

QTableView* ModelInspector::addTable(TextTable* model,
                                     const QString& title,
                                     const char* objectName) {
    auto* view = new QTableView;
    view->setObjectName(QLatin1String(objectName));
    view->setAccessibleName(withoutMnemonic(title));
    view->setTabKeyNavigation(false);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    fitTable(view, 6);
    m_tabs->addTab(view, title);
    return view;
}

void ModelInspector::setError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

QString ModelInspector::errorText() const {
    return m_error->text();
}

void ModelInspector::showReading(const QString& name) {
    m_info.reset();
    m_title->setText(name.isEmpty() ? tr("No model is chosen.") : QFileInfo(name).fileName());
    m_title->setToolTip(name);
    m_subtitle->setText(name.isEmpty() ? QString() : tr("Reading the model…"));
    setError({});
    showDescription(std::nullopt);
    updateFacts();
}

void ModelInspector::showModel(const ModelInfo& info) {
    m_info = info;
    m_subtitle->setText(coreText(info.description));
    setError({});
    updateFacts();
}

void ModelInspector::showError(const Error& error) {
    m_info.reset();
    m_subtitle->clear();
    setError(ui::errorText(error));
    updateFacts();
    if (m_tabs->isTabVisible(m_tabs->indexOf(m_description))) {
        m_tabs->setCurrentWidget(m_description);
    }
}

void ModelInspector::showDescription(const std::optional<DescriptionReading>& reading) {
    m_tabs->setTabVisible(m_tabs->indexOf(m_description), reading.has_value());
    if (reading) {
        m_description->showDescription(*reading);
    }
}

void ModelInspector::setMemorySetting(const MemorySetting& setting) {
    if (setting != m_setting) {
        m_setting = setting;
        updateFacts();
    }
}

void ModelInspector::updateFacts() {
    const int line = m_factView->currentIndex().row();
    m_facts->setRows(m_info ? factRows(*m_info, m_setting) : QVector<TextTable::Row>());
    m_blocks->setRows(m_info ? blockRows(*m_info) : QVector<TextTable::Row>());
    m_factView->selectRow(line);
    const bool isKnown = m_info && !m_info->sha256.empty();
    m_sha->setText(isKnown ? tr("SHA-256 %1…", "first digits of a checksum")
                                 .arg(QString::fromStdString(m_info->sha256.substr(0, 16)))
                           : QString());
    m_sha->setToolTip(isKnown ? QString::fromStdString(m_info->sha256) : QString());
    m_copySha->setVisible(isKnown);
    m_tabs->setTabVisible(m_tabs->indexOf(m_blockView), m_info && !m_info->blocks.empty());
    arrangeFacts();
    m_blockView->resizeColumnsToContents();
}

void ModelInspector::arrangeFacts() {
    // Each column gets what it needs or its part of the room; what is longer continues below.
    QHeaderView* header = m_factView->horizontalHeader();
    const int room = m_factView->viewport()->width();
    const auto give = [&](int column, double share) {
        m_factView->resizeColumnToContents(column);
        header->resizeSection(
            column,
            std::min(header->sectionSize(column),
                     std::max(header->sectionSizeHint(column), static_cast<int>(share * room))));
        return header->sectionSize(column);
    };
    const int names = give(0, 0.38);
    const int sources = give(2, 0.26);
    header->resizeSection(1, std::max(header->sectionSizeHint(1), room - names - sources));
    m_factView->resizeRowsToContents();
}

bool ModelInspector::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        arrangeFacts();
    }
    return QWidget::eventFilter(watched, event);
}

void ModelInspector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrangeFacts();
        m_blockView->resizeColumnsToContents();
    }
}

}  // namespace ld3::ui
