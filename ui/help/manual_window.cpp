#include "ui/help/manual_window.h"

#include "ui/help/explanation.h"
#include "ui/window/screen_room.h"

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kBlockRole = Qt::UserRole;

}  // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent),
      m_explanation(new QLabel),
      m_language(new QLabel(tr("The manual is in English."))),
      m_search(new QLineEdit),
      m_contents(new QTreeWidget),
      m_text(new QTextBrowser) {
    setObjectName(QStringLiteral("manualWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_explanation->setObjectName(QStringLiteral("manualExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setFrameShape(QFrame::StyledPanel);
    m_explanation->setMargin(8);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_language->setVisible(QLocale().language() != QLocale::English);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Find in the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    explain(m_search,
            Explanation{tr("Words to find; Return goes to the next place."),
                        {},
                        tr("any text"),
                        tr("empty"),
                        {}});
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenExternalLinks(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    loadManual(*m_text->document());
    paintPage();
    m_sections = manualSections(*m_text->document());
    fillContents();

    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_contents, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    constexpr int kLetters = 110, kLines = 48;  // of the page's width, of the window's height
    const int textPx = kLetters * fontMetrics().averageCharWidth();
    const QAbstractItemView* contents = m_contents;  // where the next function is public
    const int contentsPx = contents->sizeHintForColumn(0) + 2 * m_contents->frameWidth() +
                           style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    splitter->setSizes({contentsPx, textPx});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_language);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    // Return in the search line must not close the window.
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    resize(withinScreen(*this, QSize(contentsPx + textPx, kLines * fontMetrics().height())));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::find);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr) {
            goToBlock(item->data(0, kBlockRole).toInt());
        }
    });
}

ManualWindow* ManualWindow::open(QWidget* parent,
                                 const QString& topic,
                                 const QString& explanation) {
    auto* window = parent->findChild<ManualWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new ManualWindow(parent);
    }
    window->m_explanation->setText(explanation);
    window->m_explanation->setVisible(!explanation.isEmpty());
    window->show();
    window->raise();
    window->activateWindow();
    // When the text has the width that it is shown in.
    QTimer::singleShot(0, window, [window, topic] { window->goTo(topic); });
    return window;
}

void ManualWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintPage();
    }
}

void ManualWindow::paintPage() {
    const int top = m_text->verticalScrollBar()->value();
    paintCode(*m_text->document(), palette().color(QPalette::AlternateBase));
    m_text->verticalScrollBar()->setValue(top);
}

void ManualWindow::fillContents() {
    QVector<QTreeWidgetItem*> parents;
    for (const ManualSection& section : std::as_const(m_sections)) {
        const auto depth = std::min<qsizetype>(section.level - 1, parents.size());
        parents.resize(depth);
        auto* item = new QTreeWidgetItem({section.title});
        item->setData(0, kBlockRole, section.block);
        if (depth == 0) {
            m_contents->addTopLevelItem(item);
        } else {
            parents.back()->addChild(item);
        }
        parents.append(item);
    }
    m_contents->expandToDepth(1);
}

void ManualWindow::goTo(const QString& topic) {
    for (QTreeWidgetItemIterator it(m_contents); *it != nullptr; ++it) {
        if (topic.isEmpty() || (*it)->text(0) == topic) {
            m_contents->setCurrentItem(*it);
            goToBlock((*it)->data(0, kBlockRole).toInt());
            return;
        }
    }
}

void ManualWindow::goToBlock(int number) {
    const QTextBlock block = m_text->document()->findBlockByNumber(number);
    m_text->setTextCursor(QTextCursor(block));
    const double top = m_text->document()->documentLayout()->blockBoundingRect(block).top();
    m_text->verticalScrollBar()->setValue(static_cast<int>(top));
}

void ManualWindow::find() {
    if (!m_text->find(m_search->text())) {
        // From the beginning.
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text());
    }
}

QString ManualWindow::shownTopic() const {
    const int first = m_text->cursorForPosition(QPoint(4, 8)).blockNumber();
    QString topic;
    for (const ManualSection& section : m_sections) {
        if (section.block <= first) {
            topic = section.title;
        }
    }
    return topic;
}

}  // namespace ld3::ui
