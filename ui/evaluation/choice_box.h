#pragma once

#include <QString>
#include <QVariant>
#include <QVector>

#include <utility>

class QComboBox;
class QLabel;
class QWidget;

namespace ld3::ui {

/// Fills a box with texts and what they stand for, without a signal; keeps its choice where that is
/// still offered, else the first is chosen.
void offer(QComboBox* box, const QVector<std::pair<QString, QVariant>>& entries);

/// A label whose key goes to a widget.
[[nodiscard]] QLabel* labelFor(QWidget* widget, const QString& text);

}  // namespace ld3::ui
