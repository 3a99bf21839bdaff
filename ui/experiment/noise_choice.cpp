#include "ui/experiment/noise_choice.h"

#include "core/base/error.h"
#include "ui/experiment/combo_choice.h"
#include "ui/experiment/experiment_fields.h"

#include <QComboBox>
#include <QCoreApplication>

#include <string>

namespace ld3::ui {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::ExperimentForm)
};

const QString kCustom = QStringLiteral("custom");

/// Cut to what the model knows, if that is known.
NoiseScheduleSpec namedSchedule(const std::string& name, const std::optional<ModelInfo>& model) {
    try {
        return model ? noiseScheduleFor(*model, name) : noiseScheduleFromName(name);
    } catch (const Error&) {
        // Nothing of it lies within what the model knows; the run itself says so.
        return noiseScheduleFromName(name);
    }
}

}  // namespace

NoiseScheduleSpec NoiseChoice::schedule(const std::optional<ModelInfo>& model) const {
    if (isModelsOwn()) {
        return model ? model->noiseSchedule : NoiseScheduleSpec{};
    }
    const QString name = m_box->currentData().toString();
    return name == kCustom ? m_custom : namedSchedule(name.toStdString(), model);
}

bool NoiseChoice::isModelsOwn() const {
    return m_box->currentData().toString() == QLatin1String(ExperimentFields::kModelsOwn);
}

void NoiseChoice::chooseModelsOwn() {
    chooseData(m_box, QLatin1String(ExperimentFields::kModelsOwn));
}

void NoiseChoice::choose(const NoiseScheduleSpec& schedule, const std::optional<ModelInfo>& model) {
    if (schedule == namedSchedule(schedule.kind, model)) {
        chooseData(m_box, QString::fromStdString(schedule.kind));
        return;
    }
    m_custom = schedule;
    if (m_box->findData(kCustom) < 0) {
        m_box->addItem(FormText::tr("as in the file"), kCustom);
    }
    chooseData(m_box, kCustom);
}

}  // namespace ld3::ui
