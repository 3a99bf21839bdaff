#include "ui/samples/sample_controls.h"

#include "ui/help/explanation.h"
#include "ui/samples/scale_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace ld3::ui {

namespace {

QVariantList listOf(const std::array<double, kDifferenceModes>& scales) {
    QVariantList list;
    for (const double scale : scales) {
        list.append(scale);
    }
    return list;
}

}  // namespace

SampleControls::SampleControls(QWidget* panel)
    : QObject(panel),
      m_mode(new QComboBox(panel)),
      m_scale(new ScaleEdit(panel)),
      m_worstFirst(new QCheckBox(panel)),
      m_count(new QSpinBox(panel)),
      m_split(new QToolButton(panel)) {
    m_mode->setObjectName(QStringLiteral("differenceMode"));
    m_mode->addItems({QString(), QString(), QString()});  // in the order of DifferenceMode
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(8);
    m_scale->setObjectName(QStringLiteral("differenceScale"));
    m_scale->setMinimumWidth(96);  // longer languages must not widen the whole panel
    m_worstFirst->setObjectName(QStringLiteral("worstFirst"));
    m_split->setObjectName(QStringLiteral("splitView"));
    m_split->setCheckable(true);
    m_count->setObjectName(QStringLiteral("sampleCount"));
    m_count->setRange(0, kMostSamples);
    m_count->setSingleStep(4);
    m_count->setKeyboardTracking(false);  // each digit would draw samples anew
    // A click on them must not take the keys from the pictures; Tab still reaches them.
    for (QWidget* control : {static_cast<QWidget*>(m_mode),
                             static_cast<QWidget*>(m_worstFirst),
                             static_cast<QWidget*>(m_split)}) {
        control->setFocusPolicy(Qt::TabFocus);
    }
    for (const char* property :
         {"differenceMode", "scales", "worstFirst", "split", "sampleCount"}) {
        m_told.insert(QLatin1String(property), this->property(property));
    }
    connectBoxes();
}

void SampleControls::connectBoxes() {
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SampleControls::takeMode);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_options.scales[static_cast<size_t>(differenceMode())] = value;
        tell("scales");
        Q_EMIT optionsChanged();
    });
    connect(m_worstFirst, &QCheckBox::toggled, this, [this] {
        tell("worstFirst");
        Q_EMIT optionsChanged();
    });
    connect(m_split, &QToolButton::toggled, this, [this](bool isSplit) {
        tell("split");
        Q_EMIT splitChanged(isSplit);
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        tell("sampleCount");
        Q_EMIT countChanged(count);
    });
    for (QAbstractSpinBox* box :
         {static_cast<QAbstractSpinBox*>(m_scale), static_cast<QAbstractSpinBox*>(m_count)}) {
        connect(box->findChild<QLineEdit*>(),
                &QLineEdit::returnPressed,
                this,
                &SampleControls::entered);
    }
}

void SampleControls::takeMode() {
    showScale();
    tell("differenceMode");
    Q_EMIT optionsChanged();
}

void SampleControls::showScale() {
    const QSignalBlocker block(m_scale);
    m_scale->setValue(m_options.scales[static_cast<size_t>(differenceMode())]);
}

void SampleControls::tell(const QByteArray& property) {
    const QVariant now = this->property(property.constData());
    const QVariant before = m_told.value(QString::fromLatin1(property));
    if (now != before) {
        m_told.insert(QString::fromLatin1(property), now);
        Q_EMIT settingChanged(property, before, now);
    }
}

DifferenceOptions SampleControls::options() const {
    DifferenceOptions options = m_options;
    options.mode = static_cast<DifferenceMode>(differenceMode());
    options.isWorstFirst = isWorstFirst();
    return options;
}

void SampleControls::setOptions(const DifferenceOptions& options) {
    setScales(listOf(options.scales));
    setDifferenceMode(static_cast<int>(options.mode));
    setWorstFirst(options.isWorstFirst);
}

int SampleControls::differenceMode() const {
    return m_mode->currentIndex();
}

void SampleControls::setDifferenceMode(int mode) {
    m_mode->setCurrentIndex(mode);
}

QVariantList SampleControls::scales() const {
    return listOf(m_options.scales);
}

void SampleControls::setScales(const QVariantList& scales) {
    for (qsizetype i = 0; i < scales.size() && i < static_cast<qsizetype>(kDifferenceModes); ++i) {
        m_options.scales[static_cast<size_t>(i)] = std::max(0.0, scales[i].toDouble());
    }
    showScale();
    tell("scales");
    Q_EMIT optionsChanged();
}

bool SampleControls::isWorstFirst() const {
    return m_worstFirst->isChecked();
}

void SampleControls::setWorstFirst(bool isWorstFirst) {
    m_worstFirst->setChecked(isWorstFirst);
}

bool SampleControls::isSplit() const {
    return m_split->isChecked();
}

void SampleControls::setSplit(bool isSplit) {
    m_split->setChecked(isSplit);
}

int SampleControls::sampleCount() const {
    return m_count->value();
}

void SampleControls::setSampleCount(int count) {
    m_count->setValue(count);
}

void SampleControls::showTotal(int total) {
    m_total = total;
    const QString number = m_count->locale().toString(total);
    //: How many samples are shown of those that there are: behind a number.
    m_count->setSuffix(total > 0 ? tr(" of %1").arg(number) : QString());
    //: How many samples are shown.
    m_count->setSpecialValueText(total > 0 ? tr("all %1").arg(number) : tr("all samples"));
}

void SampleControls::showAutomaticEnd(double end) {
    m_scale->setAutomaticEnd(end);
}

void SampleControls::retranslate() {
    m_mode->setItemText(0, tr("signed difference"));
    m_mode->setItemText(1, tr("absolute difference"));
    m_mode->setItemText(2, tr("perceptual difference (LPIPS)"));
    m_mode->setAccessibleName(tr("difference"));
    m_scale->setAccessibleName(tr("Scale of the difference"));
    //: Scale of the difference colours: one for all samples, chosen by the program.
    m_scale->setSpecialValueText(tr("automatic scale"));
    m_scale->setPrefix(tr("scale "));
    explain(m_scale,
            Explanation{tr("Difference at the end of the color scale; each kind of difference has "
                           "its own. Of signed and absolute ones 1 is the step from black to "
                           "white; of LPIPS it is the value of a pixel. Automatic: the largest "
                           "difference of all samples, shared by them."),
                        tr("steps from black to white; LPIPS"),
                        {},
                        m_scale->specialValueText(),
                        {}});
    m_worstFirst->setText(tr("worst first"));
    explain(m_worstFirst,
            Explanation{tr("Sorts the samples by L2, the mean square of the difference, with pixel "
                           "values from 0 to 1; where LPIPS is the difference that is shown, by "
                           "LPIPS. Of a run that has ended, all validation samples are drawn for "
                           "it, also those whose pictures were not kept."),
                        {},
                        {},
                        tr("off"),
                        QStringLiteral("LPIPS: Zhang et al. 2018")});
    //: Teacher and student share one picture, on both sides of a line.
    m_split->setText(tr("Split"));
    explain(m_split,
            Explanation{tr("Draws teacher and student in one picture, on both sides of a line that "
                           "can be dragged (keys: Left and Right)."),
                        {},
                        {},
                        tr("off"),
                        {}});
    m_count->setAccessibleName(tr("Number of samples"));
    showTotal(m_total);
    explain(
        m_count,
        Explanation{tr("Samples that are shown. Where a run that has ended kept fewer pictures, "
                       "they are drawn anew with its model; new trainings and drafts picture "
                       "as many."),
                    tr("samples"),
                    tr("1 to 64, or all"),
                    tr("all that were kept, and 8 of new trainings"),
                    {}});
}

}  // namespace ld3::ui
