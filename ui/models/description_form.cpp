#include "ui/models/description_form.h"

#include "ui/experiment/field.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"

#include <nlohmann/json.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

QStringList toList(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list.append(QString::fromStdString(name));
    }
    return list;
}

int clampedToInt(int64_t value) {
    return static_cast<int>(std::clamp<int64_t>(value, 0, 1'000'000));
}

}  // namespace

DescriptionForm::DescriptionForm(QWidget* parent) : QWidget(parent) {
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_prediction = addChoice(
        form,
        "prediction",
        tr("&Prediction"),
        tr("What forward returns: the data x0, the noise eps, or v = alpha·eps − sigma·x0."),
        {QStringLiteral("x0"), QStringLiteral("eps"), QStringLiteral("v")});
    m_timeInput = addChoice(form,
                            "time_input",
                            tr("&Noise level as"),
                            tr("What forward is given beside the picture. sigma is sigma/alpha; t "
                               "is the noise schedule's time; index counts training steps from 0."),
                            toList(timeInputNames()));
    m_noiseSchedule = addChoice(form,
                                "noise_schedule",
                                tr("Noise &schedule"),
                                tr("With which alpha(t) and sigma(t) the network was trained."),
                                toList(noiseScheduleNames()));
    m_input = addChoice(form,
                        "input",
                        tr("P&icture as"),
                        tr("x = alpha·x0 + sigma·noise, or x/alpha = x0 + (sigma/alpha)·noise."),
                        {QStringLiteral("x"), QStringLiteral("x/alpha")});
    m_channels = addNumber(form, "channels", tr("C&hannels"), tr("Of the pictures."), 1);
    m_height = addNumber(form, "height", tr("Hei&ght"), tr("Of the pictures, in pixels."), 1);
    m_width = addNumber(form, "width", tr("&Width"), tr("Of the pictures, in pixels."), 1);
    m_classes = addNumber(form,
                          "classes",
                          tr("C&lasses"),
                          tr("0: forward takes no labels. Otherwise they are its third input."),
                          0);
    m_labels = addChoice(form,
                         "labels",
                         tr("La&bels as"),
                         tr("index: class numbers; one_hot: rows of class weights."),
                         toList(labelInputNames()));
    m_learnedVariance = new QCheckBox(tr("Returns a learned &variance too"));
    m_learnedVariance->setToolTip(
        tr("forward returns twice the channels; the first half is the prediction."));
    form->addRow(m_learnedVariance);
    m_save = new QPushButton(tr("Sa&ve the description"));
    m_save->setObjectName(QStringLiteral("saveDescription"));
    m_save->setToolTip(
        tr("Written into a .json file beside the model; where that is not possible, it is "
           "remembered by this program."));
    form->addRow(m_save);

    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);  // its fields take it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT descriptionGiven(QString::fromStdString(descriptionToJson(description()).dump(2)) +
                                u'\n');
    });
    connect(m_classes, &QSpinBox::valueChanged, this, [this](int classes) {
        m_fields.value(QStringLiteral("labels"))->setRowVisible(classes > 0);
    });
    m_fields.value(QStringLiteral("labels"))->setRowVisible(false);
    explainFields();
}

void DescriptionForm::explainFields() {
    showDescription({});
    const QString network = tr("how the network was trained");
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool isSide =
            field.key() == QLatin1String("height") || field.key() == QLatin1String("width");
        field.value()->explain(isSide ? tr("pixels") : QString(), network);
    }
    explain(m_learnedVariance, {}, network);
    setHelpTopic(this, "A network of your own, as TorchScript");
}

QComboBox* DescriptionForm::addChoice(QFormLayout* form,
                                      const char* field,
                                      const QString& label,
                                      const QString& toolTip,
                                      const QStringList& values) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("description_") + QLatin1String(field));
    box->addItems(values);
    m_fields[QLatin1String(field)] = new Field(form, label, toolTip, box);
    return box;
}

QSpinBox* DescriptionForm::addNumber(QFormLayout* form,
                                     const char* field,
                                     const QString& label,
                                     const QString& toolTip,
                                     int lowest) {
    auto* box = new QSpinBox;
    box->setObjectName(QStringLiteral("description_") + QLatin1String(field));
    box->setRange(lowest, 1'000'000);
    m_fields[QLatin1String(field)] = new Field(form, label, toolTip, box);
    return box;
}

void DescriptionForm::showDescription(const DescriptionReading& reading) {
    m_base = reading.description;
    m_prediction->setCurrentIndex(static_cast<int>(m_base.prediction));
    m_timeInput->setCurrentIndex(static_cast<int>(m_base.timeInput));
    const QString kind = QString::fromStdString(m_base.noiseSchedule.kind);
    if (m_noiseSchedule->findText(kind) < 0) {
        m_noiseSchedule->addItem(kind);
    }
    m_noiseSchedule->setCurrentText(kind);
    m_input->setCurrentIndex(m_base.dividesByAlpha ? 1 : 0);
    // Where nothing is said, what is most common.
    m_channels->setValue(m_base.channels == 0 ? 3 : clampedToInt(m_base.channels));
    m_height->setValue(m_base.height == 0 ? 32 : clampedToInt(m_base.height));
    m_width->setValue(m_base.width == 0 ? 32 : clampedToInt(m_base.width));
    m_classes->setValue(clampedToInt(m_base.classes));
    m_labels->setCurrentIndex(static_cast<int>(m_base.labels));
    m_learnedVariance->setChecked(m_base.learnedVariance);
    for (Field* field : std::as_const(m_fields)) {
        field->setProblem({});
    }
    for (const DescriptionFault& fault : reading.faults) {
        if (Field* field = m_fields.value(QString::fromStdString(fault.field))) {
            field->setProblem(fault.problem == "is missing"
                                  ? tr("Not known yet: please choose.")
                                  : QStringLiteral("%1 %2").arg(QString::fromStdString(fault.field),
                                                                coreText(fault.problem)));
        }
    }
}

ModelDescription DescriptionForm::description() const {
    ModelDescription d = m_base;
    d.prediction = static_cast<Prediction>(m_prediction->currentIndex());
    d.timeInput = static_cast<TimeInput>(m_timeInput->currentIndex());
    if (m_noiseSchedule->currentText().toStdString() != d.noiseSchedule.kind) {
        d.noiseSchedule = noiseScheduleFromName(m_noiseSchedule->currentText().toStdString());
    }
    d.dividesByAlpha = m_input->currentIndex() == 1;
    d.channels = m_channels->value();
    d.height = m_height->value();
    d.width = m_width->value();
    d.classes = m_classes->value();
    d.labels = static_cast<LabelInput>(m_labels->currentIndex());
    if (d.classes == 0 || d.labels == LabelInput::OneHot) {
        d.nullLabel.reset();
    }
    d.learnedVariance = m_learnedVariance->isChecked();
    return d;
}

}  // namespace ld3::ui
