#include "ui/plots/plot_read_out.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kLetters = 80;  ///< of a point in words, about

}  // namespace

PlotReadOut::PlotReadOut(QWidget* parent)
    : m_line(new QLabel(parent)), m_cursorLine(new QLabel(parent)) {
    for (QLabel* line : {m_line, m_cursorLine}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        line->setContentsMargins(6, 1, 6, 2);
    }
    // Its height must not change with its text: the plot would jump under the mouse.
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_line->setObjectName(QStringLiteral("readOut"));
    m_cursorLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_cursorLine->setObjectName(QStringLiteral("cursorReadOut"));
    m_cursorLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cursorLine->hide();
}

void PlotReadOut::addTo(QBoxLayout* column) {
    column->addWidget(m_line);
    column->addWidget(m_cursorLine);
}

void PlotReadOut::setShown(bool isShown) {
    m_isShown = isShown;
    m_line->setVisible(isShown);
    m_cursorLine->setVisible(isShown && !m_cursorLine->text().isEmpty());
}

QString PlotReadOut::text() const {
    return m_told.isEmpty() ? m_idleText : m_told;
}

void PlotReadOut::tell(const QString& description) {
    m_told = description;
    show();
}

void PlotReadOut::setIdleText(const QString& text) {
    m_idleText = text;
    show();
}

void PlotReadOut::setHint(const QString& hint) {
    m_hint = hint;
    show();
}

void PlotReadOut::show() {
    const QString said = text();
    m_line->setForegroundRole(said.isEmpty() ? QPalette::PlaceholderText : QPalette::NoRole);
    m_line->setText(said.isEmpty() ? m_hint : said);
}

QString PlotReadOut::cursorText() const {
    return m_cursorLine->text();
}

void PlotReadOut::tellCursors(const QString& text) {
    if (m_cursorLine->text() != text) {
        m_cursorLine->setText(text);
    }
    m_cursorLine->setVisible(m_isShown && !text.isEmpty());
}

void PlotReadOut::adaptHeight(int widthPx, const QFontMetrics& metrics) {
    constexpr int kMostLines = 3;
    const QMargins margins = m_line->contentsMargins();
    const int room = std::max(1, widthPx - margins.left() - margins.right());
    const int needed = kLetters * metrics.averageCharWidth();
    const int lines = std::clamp((needed + room - 1) / room, 1, kMostLines);
    m_line->setFixedHeight(lines * metrics.lineSpacing() + margins.top() + margins.bottom());
}

}  // namespace ld3::ui
