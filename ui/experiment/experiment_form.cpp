#include "ui/experiment/experiment_form.h"

#include "core/runs/experiment_json.h"
#include "ui/experiment/combo_choice.h"
#include "ui/experiment/experiment_faults.h"
#include "ui/experiment/experiment_fields.h"
#include "ui/experiment/field.h"
#include "ui/experiment/path_edit.h"
#include "ui/experiment/solver_choice.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/models/model_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace ld3::ui {

namespace {

int asInt(uint64_t value) {
    return static_cast<int>(std::min<uint64_t>(value, std::numeric_limits<int>::max()));
}

}  // namespace

ExperimentForm::ExperimentForm(QWidget* parent)
    : QWidget(parent),
      m_fields(new ExperimentFields),
      m_noise(m_fields->noiseSchedule),
      m_edits([this](const std::string& state) { restoreState(state); }) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    watchEdits();
    useDefaults();
    m_edits.stack().clear();
    m_fields->explain();
    setHelpTopic(this, "Five minutes");
}

Experiment ExperimentForm::experiment() const {
    Experiment experiment;
    experiment.model = m_fields->model->path().toStdString();
    experiment.options = {chosenData(m_fields->device), chosenData(m_fields->dtype)};
    experiment.threads = m_fields->threads->value();

    Recipe& recipe = experiment.recipe;
    recipe = m_base;
    recipe.solver = m_fields->solver->solver();
    recipe.nfe = m_fields->nfe->value();
    recipe.noiseSchedule = m_noise.schedule(m_modelInfo);
    recipe.loss = lossFromName(chosenData(m_fields->loss));
    recipe.optimizer = optimizerFromName(chosenData(m_fields->optimizer));
    recipe.parametrisation = parametrisationFromName(chosenData(m_fields->parametrisation));
    if (chosenData(m_fields->start).empty()) {
        recipe.descent.priorSigmas.clear();
    }
    recipe.trainCount = m_fields->trainCount->value();
    recipe.validCount = m_fields->validCount->value();
    recipe.seed = static_cast<uint64_t>(m_fields->seed->value());
    recipe.leastSquares.batch = m_fields->batch->value();
    recipe.leastSquares.learnCoefficients =
        m_fields->coefficients->isEnabled() && m_fields->coefficients->isChecked();

    TeacherSpec& teacher = experiment.teacher;
    teacher.solver = m_fields->teacherSolver->solver();
    teacher.nfe = m_fields->teacherNfe->value();
    teacher.scheduleKind = chosenData(m_fields->teacherSchedule);
    teacher.noiseSchedule = recipe.noiseSchedule;
    teacher.count = m_fields->teacherCount->value();
    teacher.batch = std::min(teacher.batch, m_fields->batch->value());
    teacher.seed = static_cast<uint64_t>(m_fields->teacherSeed->value());
    experiment.teacherFile = m_fields->teacherFile->path().toStdString();
    if (m_picturedSamples > 0) {
        experiment.picturedSamples = m_picturedSamples;
    }
    return experiment;
}

void ExperimentForm::setExperiment(const Experiment& experiment) {
    const bool isOwn = experiment.recipe.noiseSchedule ==
                       (m_modelInfo && m_modelAsked == QString::fromStdString(experiment.model)
                            ? m_modelInfo->noiseSchedule
                            : NoiseScheduleSpec{});
    showValues(experiment, isOwn);
    m_edits.stack().clear();
}

std::string ExperimentForm::saveState() const {
    // One letter in front: whether the noise schedule is the model's own.
    return (m_noise.isModelsOwn() ? "m" : "c") + experimentToJson(experiment());
}

bool ExperimentForm::restoreState(const std::string& state) {
    if (state.empty() || (state.front() != 'm' && state.front() != 'c')) {
        return false;
    }
    try {
        showValues(experimentFromJson(state.substr(1)), state.front() == 'm');
        return true;
    } catch (const Error&) {
        // Written by another version: the current values are as good as any.
        return false;
    }
}

void ExperimentForm::showValues(const Experiment& experiment, bool ownNoiseSchedule) {
    m_isShowing = true;
    const Recipe& recipe = experiment.recipe;
    m_base = recipe;
    m_fields->model->setPath(QString::fromStdString(experiment.model));
    chooseData(m_fields->device, QString::fromStdString(experiment.options.device));
    chooseData(m_fields->dtype, QString::fromStdString(experiment.options.dtype));
    m_fields->batch->setValue(recipe.leastSquares.batch);
    m_fields->threads->setValue(experiment.threads);
    m_fields->solver->setSolver(recipe.solver);
    // The solver's minimum must be known before the number is set.
    updateChoices();
    m_fields->nfe->setValue(recipe.nfe);
    if (ownNoiseSchedule) {
        m_noise.chooseModelsOwn();
    } else {
        m_noise.choose(recipe.noiseSchedule, m_modelInfo);
    }
    chooseData(m_fields->recipe, QString::fromStdString(recipe.name));
    chooseData(m_fields->optimizer, QString::fromStdString(optimizerName(recipe.optimizer)));
    chooseData(m_fields->parametrisation,
               QString::fromStdString(parametrisationName(recipe.parametrisation)));
    chooseData(m_fields->loss, QString::fromStdString(lossName(recipe.loss)));
    m_fields->showStart(recipe.descent.priorSigmas);
    m_fields->trainCount->setValue(recipe.trainCount);
    m_fields->validCount->setValue(recipe.validCount);
    m_fields->seed->setValue(asInt(recipe.seed));
    m_fields->coefficients->setChecked(recipe.leastSquares.learnCoefficients);
    m_fields->teacherSolver->setSolver(experiment.teacher.solver);
    m_fields->teacherNfe->setValue(experiment.teacher.nfe);
    chooseData(m_fields->teacherSchedule, QString::fromStdString(experiment.teacher.scheduleKind));
    m_fields->teacherCount->setValue(static_cast<int>(experiment.teacher.count));
    m_fields->teacherSeed->setValue(asInt(experiment.teacher.seed));
    m_fields->teacherFile->setPath(QString::fromStdString(experiment.teacherFile.string()));
    m_isShowing = false;
    wantModel(m_fields->model->path());
    updateChoices();
    updateProblems();
    m_edits.setState(saveState());
    Q_EMIT experimentChanged();
}

void ExperimentForm::watchEdits() {
    for (auto* box : findChildren<QSpinBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr) {
            connect(box, &QSpinBox::valueChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (auto* box : findChildren<QComboBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr &&
            box != m_fields->recipe) {
            connect(box, &QComboBox::currentIndexChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (SolverChoice* choice : {m_fields->solver, m_fields->teacherSolver}) {
        connect(choice, &SolverChoice::solverEdited, this, [this, choice] { takeEdit(choice); });
    }
    connect(m_fields->recipe, &QComboBox::currentIndexChanged, this, &ExperimentForm::takeRecipe);
    connect(m_fields->coefficients, &QCheckBox::toggled, this, [this] {
        takeEdit(m_fields->coefficients);
    });
    connect(m_fields->teacherFile, &PathEdit::pathChosen, this, [this] {
        takeEdit(m_fields->teacherFile);
    });
    connect(m_fields->model, &PathEdit::pathChosen, this, &ExperimentForm::setModel);
}

void ExperimentForm::takeEdit(const QObject* editor) {
    if (m_isShowing) {
        return;
    }
    updateChoices();
    updateProblems();
    std::string before = m_edits.setState(saveState());
    if (m_edits.addStep(tr("experiment", "undo; its settings"), editor, std::move(before))) {
        Q_EMIT experimentChanged();
    }
}

void ExperimentForm::useDefaults() {
    Experiment defaults;
    defaults.recipe = makeRecipe("fast");
    std::string before = m_edits.state();
    showValues(defaults, true);
    m_edits.addStep(tr("experiment", "undo; its settings"), nullptr, std::move(before));
}

void ExperimentForm::takeRecipe() {
    if (m_isShowing) {
        return;
    }
    // What the user set stays; what the recipe is made of changes.
    Recipe recipe = makeRecipe(chosenData(m_fields->recipe));
    m_isShowing = true;
    chooseData(m_fields->optimizer, QString::fromStdString(optimizerName(recipe.optimizer)));
    chooseData(m_fields->parametrisation,
               QString::fromStdString(parametrisationName(recipe.parametrisation)));
    m_isShowing = false;
    recipe.descent.priorSigmas = m_base.descent.priorSigmas;
    m_base = std::move(recipe);
    takeEdit(m_fields->recipe);
}

void ExperimentForm::wantModel(const QString& name) {
    if (name == m_modelAsked) {
        return;
    }
    m_modelAsked = name;
    m_modelInfo.reset();
    m_modelProblem.clear();
    m_fields->showModelText(name.isEmpty() ? QString() : tr("Reading the model…"));
    if (name.isEmpty()) {
        m_modelProblem = tr("No model is chosen.");
    } else {
        Q_EMIT modelWanted(name);
    }
}

void ExperimentForm::setStart(const Schedule& schedule) {
    m_isShowing = true;
    m_fields->solver->setSolver(schedule.solver);
    // The solver's minimum must be known before the number is set.
    updateChoices();
    m_fields->nfe->setValue(schedule.nfe);
    m_base.descent.priorSigmas = sigmasOf(schedule);
    m_fields->showStart(m_base.descent.priorSigmas);
    m_isShowing = false;
    takeEdit(m_fields->start);
}

void ExperimentForm::setModel(const QString& name) {
    m_fields->model->setPath(name);
    wantModel(m_fields->model->path());
    takeEdit(m_fields->model);
}

void ExperimentForm::showModel(const ModelInfo& info) {
    m_modelInfo = info;
    m_modelProblem.clear();
    m_fields->showModelText(modelLine(info), coreText(info.description));
    updateProblems();
    m_edits.setState(saveState());
    Q_EMIT experimentChanged();
}

void ExperimentForm::showModelError(const Error& error) {
    m_modelInfo.reset();
    m_fields->showModelText({});
    m_modelProblem = coreText(error);
    updateProblems();
}

void ExperimentForm::offerDevices(const QStringList& devices) {
    const QSignalBlocker block(m_fields->device);
    for (const QString& device : devices) {
        if (m_fields->device->findData(device) < 0) {
            m_fields->device->addItem(device, device);
        }
    }
}

void ExperimentForm::updateChoices() {
    const QSignalBlocker block(m_fields->nfe);
    m_fields->nfe->setMinimum(minimumEvaluations(m_fields->solver->solver()));
    m_fields->row(QStringLiteral("nfe"))->updateExplanation();
    const bool isLeastSquares = chosenData(m_fields->optimizer) == "lm";
    m_fields->coefficients->setEnabled(isLeastSquares);
    m_fields->enableTeacher(m_fields->teacherFile->path().isEmpty());
}

void ExperimentForm::updateProblems() {
    QHash<QString, QString> problems;
    QString obstacle;
    const auto mark = [&](const QString& name, const QString& problem) {
        problems.insert(name, problem);
        if (obstacle.isEmpty()) {
            obstacle = problem;
        }
    };
    if (!m_modelProblem.isEmpty()) {
        mark(QStringLiteral("model"), m_modelProblem);
    } else if (!m_modelInfo) {
        obstacle = tr("The model is being read.");
    }
    for (const ExperimentFault& fault : faultsOf(experiment())) {
        mark(fault.field, fault.problem);
    }
    m_fields->showProblems(problems);
    if (obstacle != m_obstacle) {
        m_obstacle = obstacle;
        Q_EMIT obstacleChanged(obstacle);
    }
}

}  // namespace ld3::ui
