#include "ui/window/model_desk.h"

#include "core/base/atomic_file.h"
#include "core/models/description_file.h"
#include "core/models/open_model.h"
#include "ui/experiment/experiment_form.h"
#include "ui/models/model_inspector.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace ld3::ui {

namespace {

QString settingOf(const QString& name) {
    return QStringLiteral("model_descriptions/") +
           QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(name).absoluteFilePath()));
}

}  // namespace

ModelDesk::ModelDesk(ExperimentForm* form,
                     ModelInspector* inspector,
                     MessageBar* messages,
                     QWidget* window)
    : QObject(window),
      m_form(form),
      m_inspector(inspector),
      m_messages(messages),
      m_window(window) {
    connect(m_form, &ExperimentForm::modelWanted, this, &ModelDesk::read);
    connect(m_form, &ExperimentForm::experimentChanged, this, &ModelDesk::updateMemorySetting);
    connect(m_inspector, &ModelInspector::descriptionGiven, this, &ModelDesk::saveDescription);
    updateMemorySetting();
}

ModelDesk::~ModelDesk() {
    m_stop.request_stop();
}

void ModelDesk::open(const QString& path) {
    Q_EMIT modelOpened();
    if (m_form->experiment().model == path.toStdString()) {
        read(path);  // the file may have changed
    } else {
        m_form->setModel(path);
    }
}

void ModelDesk::chooseModel() {
    const QString folder =
        QFileInfo(m_name).isFile() ? QFileInfo(m_name).absolutePath() : QString();
    const QString path = QFileDialog::getOpenFileName(
        m_window,
        tr("Open a model"),
        folder,
        tr("Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

std::string ModelDesk::rememberedDescription(const QString& name) const {
    return QSettings().value(settingOf(name)).toString().toStdString();
}

void ModelDesk::read(const QString& name) {
    m_stop.request_stop();
    m_stop = {};
    m_name = name;
    m_inspector->showReading(name);
    ModelOptions options;
    options.description = rememberedDescription(name);
    m_reader.ask(
        name.toStdString(),
        [name = name.toStdString(), options, stop = m_stop.get_token()] {
            Reading reading;
            try {
                reading.description = modelDescription(name, options, stop);
                reading.info = inspectModel(name, options, stop);
            } catch (const Stopped&) {
                throw;
            } catch (...) {
                reading.error = currentError(name);
            }
            return reading;
        },
        [this, name](const Answer<Reading>& answer) {
            if (answer.value) {
                showReading(name, *answer.value);
            }
        });
}

void ModelDesk::showReading(const QString& name, const Reading& reading) {
    m_inspector->showDescription(reading.description);
    if (reading.info) {
        m_inspector->showModel(*reading.info);
        m_form->showModel(*reading.info);
        Q_EMIT modelRead(name);
        return;
    }
    if (reading.error) {
        m_inspector->showError(*reading.error);
        m_form->showModelError(*reading.error);
    }
}

void ModelDesk::saveDescription(const QString& json) {
    if (!QFileInfo(m_name).isFile()) {
        return;
    }
    const std::filesystem::path model = m_name.toStdString();
    m_writer.ask(
        model.string(),
        [model, json = json.toStdString()] {
            writeFileAtomically(descriptionPathFor(model), json);
            return descriptionPathFor(model).string();
        },
        [this, name = m_name, json](const Answer<std::string>& answer) {
            if (answer.error) {
                QSettings().setValue(settingOf(name), json);
                m_messages->showNote(
                    tr("The description cannot be written beside the model and is "
                       "remembered by this program instead."));
            } else {
                QSettings().remove(settingOf(name));
            }
            if (name == m_name) {
                read(name);
            }
        });
}

void ModelDesk::updateMemorySetting() {
    const Experiment experiment = m_form->experiment();
    const Recipe& recipe = experiment.recipe;
    MemorySetting setting;
    setting.gradient = recipe.optimizer != Optimizer::LevenbergMarquardt;
    setting.batch = setting.gradient ? recipe.descent.trainBatch : recipe.leastSquares.batch;
    setting.nfe = recipe.nfe;
    setting.isDouble = experiment.options.dtype == "float64";
    m_inspector->setMemorySetting(setting);
}

}  // namespace ld3::ui
