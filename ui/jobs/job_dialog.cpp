#include "ui/jobs/job_dialog.h"

#include "core/models/open_model.h"
#include "ui/experiment/experiment_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ld3::ui {

JobDialog::JobDialog(const Experiment& experiment, Purpose purpose, QWidget* parent)
    : QDialog(parent), m_before(experiment), m_form(new ExperimentForm), m_obstacle(new QLabel) {
    setObjectName(QStringLiteral("jobDialog"));
    const bool isCopy = purpose == Purpose::Copy;
    setWindowTitle(isCopy ? tr("Queue a changed copy of a training")
                          : tr("Change a waiting training"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_obstacle->setObjectName(QStringLiteral("jobObstacle"));
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    m_accept = new QPushButton(isCopy ? tr("&Add to queue") : tr("&Change"));
    m_accept->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    m_accept->setObjectName(QStringLiteral("changeJob"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_obstacle);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &ExperimentForm::modelWanted, this, &JobDialog::readModel);
    connect(m_form, &ExperimentForm::obstacleChanged, this, &JobDialog::updateState);
    m_form->setExperiment(m_before);
    // The form asks only for another model than the one that it began with.
    readModel(QString::fromStdString(m_before.model));
    updateState();
    resize(460, 640);
}

JobDialog::~JobDialog() {
    m_stop.request_stop();
}

Experiment JobDialog::experiment() const {
    Experiment changed = m_form->experiment();
    changed.folder = m_before.folder;
    changed.baselines = m_before.baselines;
    changed.picturedSamples = m_before.picturedSamples;
    changed.notes = m_before.notes;
    changed.weights = m_before.weights;
    changed.lossFile = m_before.lossFile;
    if (changed.recipe.loss == m_before.recipe.loss) {
        changed.lossReason = m_before.lossReason;
    }
    if (changed.model == m_before.model) {
        changed.options.descriptionFile = m_before.options.descriptionFile;
        changed.options.description = m_before.options.description;
    }
    return changed;
}

void JobDialog::readModel(const QString& name) {
    m_stop.request_stop();
    m_stop = {};
    ModelOptions options;
    if (name.toStdString() == m_before.model) {
        options = m_before.options;
    }
    m_reader.ask(
        name.toStdString(),
        [name = name.toStdString(), options, stop = m_stop.get_token()] {
            return inspectModel(name, options, stop);
        },
        [this](const Answer<ModelInfo>& answer) {
            if (answer.value) {
                m_form->showModel(*answer.value);
            } else if (answer.error) {
                m_form->showModelError(*answer.error);
            }
        });
}

void JobDialog::updateState() {
    const QString obstacle = m_form->obstacle();
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_accept->setEnabled(obstacle.isEmpty());
}

}  // namespace ld3::ui
