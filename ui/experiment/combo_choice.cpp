#include "ui/experiment/combo_choice.h"

#include <QComboBox>

namespace ld3::ui {

void chooseData(QComboBox* box, const QString& data) {
    if (box->findData(data) < 0) {
        box->addItem(data, data);
    }
    box->setCurrentIndex(box->findData(data));
}

std::string chosenData(const QComboBox* box) {
    return box->currentData().toString().toStdString();
}

}  // namespace ld3::ui
