#pragma once

#include <QString>

#include <string>

class QComboBox;

namespace ld3::ui {

/// Chooses the entry with this data; adds it where a file or a newer version knows more.
void chooseData(QComboBox* box, const QString& data);

/// The data of the chosen entry, which is text.
[[nodiscard]] std::string chosenData(const QComboBox* box);

}  // namespace ld3::ui
