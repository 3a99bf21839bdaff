#pragma once

#include <QColor>
#include <QTextDocument>
#include <QVector>

namespace ld3::ui {

/// A part of the manual that can be gone to.
struct ManualSection {
    QString title;  ///< a heading, or the bold words that a paragraph begins with
    int level = 1;  ///< 1 is a main heading
    int block = 0;  ///< of the document
};

/// Fills a document with the manual that is in the program. Lines of code are broken where they
/// would be wider than the page.
void loadManual(QTextDocument& document);

/// Gives the blocks of code a background.
void paintCode(QTextDocument& document, const QColor& background);

/// All sections of a document, in its order.
[[nodiscard]] QVector<ManualSection> manualSections(const QTextDocument& document);

}  // namespace ld3::ui
