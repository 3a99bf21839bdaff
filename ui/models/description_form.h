#pragma once

#include "core/models/model_description.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace ld3::ui {

class Field;

/// Asks what a TorchScript module does not say of itself; faults stand at their field.
class DescriptionForm : public QWidget {
    Q_OBJECT

  public:
    explicit DescriptionForm(QWidget* parent = nullptr);

    void showDescription(const DescriptionReading& reading);

  Q_SIGNALS:
    /// @param json  the whole description, indented, format included
    void descriptionGiven(const QString& json);

  private:
    QComboBox* addChoice(QFormLayout* form,
                         const char* field,
                         const QString& label,
                         const QString& toolTip,
                         const QStringList& values);
    QSpinBox* addNumber(QFormLayout* form,
                        const char* field,
                        const QString& label,
                        const QString& toolTip,
                        int lowest);

    void explainFields();

    /// As set in the form; what it does not show is kept.
    [[nodiscard]] ModelDescription description() const;

    ModelDescription m_base;
    QComboBox *m_prediction, *m_timeInput, *m_noiseSchedule, *m_input, *m_labels;
    QSpinBox *m_channels, *m_height, *m_width, *m_classes;
    QCheckBox* m_learnedVariance;
    QPushButton* m_save;
    QHash<QString, Field*> m_fields;
};

}  // namespace ld3::ui
