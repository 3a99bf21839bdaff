#include "ui/help/manual.h"

#include <QFile>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

// In a static library the linker drops resources that nobody names. Must stand outside namespaces.
static void registerManual() {
    Q_INIT_RESOURCE(ui);
}

namespace ld3::ui {

namespace {

/// The bold words that a paragraph begins with, without what ends them.
QString boldBeginning(const QTextBlock& block) {
    const auto fragment = block.begin();
    if (fragment == block.end() ||
        fragment.fragment().charFormat().fontWeight() < QFont::DemiBold) {
        return {};
    }
    QString words = fragment.fragment().text();
    while (words.endsWith(u'.') || words.endsWith(u':')) {
        words.chop(1);
    }
    return words;
}

bool isCode(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

/// Calls `change` with each line of code and its format, which it may change.
template <class Change>
void changeCode(QTextDocument& document, const Change& change) {
    QTextCursor all(&document);
    all.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isCode(block)) {
            QTextBlockFormat format = block.blockFormat();
            change(block, format);
            QTextCursor(block).setBlockFormat(format);
        }
    }
    all.endEditBlock();
}

/// Lines of code may be broken, and stand apart from what is above and below them.
void wrapCode(QTextDocument& document) {
    const double gap = QFontMetricsF(document.defaultFont()).height() / 2.0;
    changeCode(document, [gap](const QTextBlock& block, QTextBlockFormat& format) {
        format.clearProperty(QTextFormat::BlockNonBreakableLines);
        format.setTopMargin(isCode(block.previous()) ? 0.0 : gap);
        format.setBottomMargin(isCode(block.next()) ? 0.0 : gap);
    });
}

/// A table as wide as the page is a pixel wider, which would make the page scroll sideways.
void narrowTables(QTextDocument& document) {
    constexpr double kPercent = 99.0;
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, kPercent));
            table->setFormat(format);
        }
    }
}

}  // namespace

void loadManual(QTextDocument& document) {
    registerManual();
    QFile file(QStringLiteral(":/manual/README.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    // The picture of the window is not needed in the window.
    static const QRegularExpression kPicture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    document.setMarkdown(QString::fromUtf8(file.readAll()).remove(kPicture));
    wrapCode(document);
    narrowTables(document);
}

void paintCode(QTextDocument& document, const QColor& background) {
    changeCode(document, [&background](const QTextBlock&, QTextBlockFormat& format) {
        format.setBackground(background);
    });
}

QVector<ManualSection> manualSections(const QTextDocument& document) {
    QVector<ManualSection> sections;
    int level = 1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int heading = block.blockFormat().headingLevel();
        if (heading > 0) {
            level = heading;
            sections.append({block.text(), heading, block.blockNumber()});
        } else if (block.textList() == nullptr && QTextCursor(block).currentTable() == nullptr) {
            if (const QString words = boldBeginning(block); !words.isEmpty()) {
                sections.append({words, level + 1, block.blockNumber()});
            }
        }
    }
    return sections;
}

}  // namespace ld3::ui
