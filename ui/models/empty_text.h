#pragma once

#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

namespace ld3::ui {

/// Puts what an empty view says into its middle, paler than its contents but readable.
/// @returns the view's layout, for what is to stand below the text
inline QVBoxLayout* placeEmptyText(QAbstractItemView* view, QLabel* text) {
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(view->viewport());
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addStretch(1);
    return layout;
}

}  // namespace ld3::ui
