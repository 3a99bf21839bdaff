#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>

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
