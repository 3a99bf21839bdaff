#include "ui/experiment/experiment_form.h"

#include "core/schedules/heuristics.h"
#include "ui/experiment/experiment_json.h"
#include "ui/experiment/field.h"
#include "ui/experiment/path_edit.h"
#include "ui/experiment/solver_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kMostEvaluations = 1000;
constexpr int kMostSamples = 1'000'000;
const QString kModelsOwn = QStringLiteral("model");
const QString kCustom = QStringLiteral("custom");

QSpinBox* makeSpinBox(const char* objectName, int lowest, int highest) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(objectName));
    box->setRange(lowest, highest);
    return box;
}

QComboBox* makeComboBox(const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    // Long entries must not widen the whole form.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// Chooses the entry with this data; adds it where a file or a newer version knows more.
void select(QComboBox* box, const QString& data) {
    if (box->findData(data) < 0) {
        box->addItem(data, data);
    }
    box->setCurrentIndex(box->findData(data));
}

std::string chosen(const QComboBox* box) {
    return box->currentData().toString().toStdString();
}

/// "leastSquares.samples" and "least_squares.samples" are one name.
QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

int asInt(uint64_t value) {
    return static_cast<int>(std::min<uint64_t>(value, std::numeric_limits<int>::max()));
}

}  // namespace

/// One edit: the whole form before and after. Edits of one editor in a row are one step.
class ExperimentForm::EditCommand : public QUndoCommand {
  public:
    EditCommand(ExperimentForm* form, const QObject* editor, std::string before, std::string after)
        : m_form(form), m_editor(editor), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { m_form->restoreState(m_before); }

    void redo() override {
        // QUndoStack::push calls this first: the form shows the edit already.
        if (m_form->m_state != m_after) {
            m_form->restoreState(m_after);
        }
    }

    [[nodiscard]] int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const EditCommand*>(other);
        if (next->m_editor != m_editor) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

  private:
    ExperimentForm* m_form;
    const QObject* m_editor;
    std::string m_before, m_after;
};

ExperimentForm::ExperimentForm(QWidget* parent) : QWidget(parent) {
    auto* content = new QWidget;
    m_groups = new QVBoxLayout(content);
    addModelGroup();
    addSolverGroup();
    addTrainingGroup();
    addTeacherGroup();
    addComputeGroup();
    m_groups->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // Without a horizontal scroll bar the form must never be narrower than its content.
    scroll->setMinimumWidth(content->minimumSizeHint().width() + 24);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    watchEdits();
    Experiment defaults;
    defaults.recipe = makeRecipe("fast");
    setExperiment(defaults);
}

QFormLayout* ExperimentForm::addGroup(const QString& title) {
    auto* group = new QGroupBox(title);
    auto* form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_groups->addWidget(group);
    return form;
}

void ExperimentForm::addModelGroup() {
    QFormLayout* form = addGroup(tr("Model"));
    m_model = new PathEdit(tr("Choose a model"),
                           tr("Models (*.safetensors *.pt *.pth *.pkl);;All files (*)"));
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setPlaceholder(tr("builtin, or a file"));
    m_fields[QStringLiteral("model")] =
        new Field(form,
                  tr("&Model"),
                  tr("“builtin” for the model that needs no file, or a model file: type its path, "
                     "browse, or drop it here."),
                  m_model);
    m_modelText = new QLabel;
    m_modelText->setWordWrap(true);
    m_modelText->setTextFormat(Qt::PlainText);
    form->addRow(m_modelText);
}

void ExperimentForm::addSolverGroup() {
    QFormLayout* form = addGroup(tr("Schedule"));
    m_solver = new SolverChoice;
    m_solver->setObjectName(QStringLiteral("solver"));
    m_fields[QStringLiteral("solver")] =
        new Field(form,
                  tr("S&olver"),
                  tr("The solver that the schedule is learned for, its order and "
                     "variant. A schedule suits only the solver it was learned for."),
                  m_solver);
    m_nfe = makeSpinBox("nfe", 1, kMostEvaluations);
    m_fields[QStringLiteral("nfe")] = new Field(
        form, tr("&NFE"), tr("Number of network evaluations that one sample may cost."), m_nfe);
    m_noiseSchedule = makeComboBox("noiseSchedule");
    m_noiseSchedule->addItem(tr("The model's own"), kModelsOwn);
    for (const std::string& name : noiseScheduleNames()) {
        m_noiseSchedule->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    m_fields[QStringLiteral("noiseschedule")] =
        new Field(form,
                  tr("No&ise schedule"),
                  tr("How data and noise are mixed over time: alpha(t) and sigma(t)."),
                  m_noiseSchedule);
}

void ExperimentForm::addTrainingGroup() {
    QFormLayout* form = addGroup(tr("Training"));
    m_recipe = makeComboBox("recipe");
    m_recipe->addItem(tr("fast"), QStringLiteral("fast"));
    m_recipe->addItem(tr("paper"), QStringLiteral("paper"));
    m_fields[QStringLiteral("name")] = new Field(
        form,
        tr("&Recipe"),
        tr("fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 "
           "algorithm, gradient descent with a soft teacher."),
        m_recipe);
    m_optimizer = makeComboBox("optimizer");
    m_optimizer->addItem(tr("Levenberg-Marquardt"), QStringLiteral("lm"));
    m_optimizer->addItem(tr("RMSprop"), QStringLiteral("rmsprop"));
    m_optimizer->addItem(tr("Adam"), QStringLiteral("adam"));
    m_fields[QStringLiteral("optimizer")] =
        new Field(form,
                  tr("Optimi&zer"),
                  tr("What moves the time steps. Levenberg-Marquardt needs no gradient through "
                     "the network; RMSprop and Adam do."),
                  m_optimizer);
    m_parametrisation = makeComboBox("parametrisation");
    m_parametrisation->addItem(tr("λ"), QStringLiteral("lambda"));
    m_parametrisation->addItem(tr("t"), QStringLiteral("time"));
    m_fields[QStringLiteral("parametrisation")] =
        new Field(form,
                  tr("&Steps in"),
                  tr("The variable in which step sizes are learned: λ = log(alpha/sigma), or the "
                     "time t of the noise schedule."),
                  m_parametrisation);
    m_loss = makeComboBox("loss");
    m_loss->addItem(tr("L2"), QStringLiteral("l2"));
    m_loss->addItem(tr("L1"), QStringLiteral("l1"));
    m_fields[QStringLiteral("loss")] =
        new Field(form,
                  tr("&Loss"),
                  tr("Distance of the student's sample from the teacher's. L2: mean of squares; "
                     "L1: mean of absolute values; both over all pixels."),
                  m_loss);
    m_trainCount = makeSpinBox("trainCount", 1, kMostSamples);
    m_fields[QStringLiteral("traincount")] =
        new Field(form,
                  tr("Training sa&mples"),
                  tr("Number of the teacher's samples that are learned from."),
                  m_trainCount);
    m_validCount = makeSpinBox("validCount", 1, kMostSamples);
    m_fields[QStringLiteral("validcount")] =
        new Field(form,
                  tr("&Validation samples"),
                  tr("Number of further samples by which the best schedule is chosen."),
                  m_validCount);
    m_seed = makeSpinBox("seed", 0, std::numeric_limits<int>::max());
    m_fields[QStringLiteral("seed")] = new Field(
        form, tr("S&eed"), tr("Of shuffling: the same seed gives the same schedule."), m_seed);
    m_coefficients = new QCheckBox(tr("Learn coefficients &too"));
    m_coefficients->setObjectName(QStringLiteral("coefficients"));
    m_coefficients->setToolTip(
        tr("Also learn additive changes of the solver's coefficients. Lowers the error at few "
           "evaluations; other programs cannot use such a schedule fully."));
    form->addRow(m_coefficients);
}

void ExperimentForm::addTeacherGroup() {
    QFormLayout* form = addGroup(tr("Teacher"));
    m_teacherSolver = new SolverChoice;
    m_teacherSolver->setObjectName(QStringLiteral("teacherSolver"));
    m_fields[QStringLiteral("teachersolver")] =
        new Field(form,
                  tr("Solver"),
                  tr("The solver that makes the samples to learn from."),
                  m_teacherSolver);
    m_teacherNfe = makeSpinBox("teacherNfe", 2, kMostEvaluations);
    m_fields[QStringLiteral("teachernfe")] =
        new Field(form,
                  tr("NFE"),
                  tr("Network evaluations of the teacher for one sample: many, so that its samples "
                     "are nearly exact."),
                  m_teacherNfe);
    m_teacherSchedule = makeComboBox("teacherSchedule");
    for (const ScheduleKind& kind : scheduleKinds()) {
        if (!kind.published) {
            m_teacherSchedule->addItem(QString::fromStdString(kind.name),
                                       QString::fromStdString(kind.name));
        }
    }
    m_fields[QStringLiteral("teacherschedule")] = new Field(
        form, tr("Time steps"), tr("The hand-made schedule of the teacher."), m_teacherSchedule);
    m_teacherCount = makeSpinBox("teacherCount", 2, kMostSamples);
    m_fields[QStringLiteral("teachercount")] =
        new Field(form,
                  tr("Samples"),
                  tr("Number of samples the teacher makes: at least those for training and "
                     "validation together."),
                  m_teacherCount);
    m_teacherSeed = makeSpinBox("teacherSeed", 0, std::numeric_limits<int>::max());
    m_fields[QStringLiteral("teacherseed")] =
        new Field(form, tr("Seed"), tr("Of the noise that samples start from."), m_teacherSeed);
    m_teacherFile =
        new PathEdit(tr("Choose a teacher set"), tr("Teacher sets (*.safetensors);;All files (*)"));
    m_teacherFile->setObjectName(QStringLiteral("teacherFile"));
    m_teacherFile->setPlaceholder(tr("none: samples are made"));
    m_fields[QStringLiteral("teacherfile")] = new Field(
        form,
        tr("Teacher file"),
        tr("Samples made before, or a folder of the reference's latent_*.pt files, used instead of "
           "making new ones. Empty: none."),
        m_teacherFile);
}

void ExperimentForm::addComputeGroup() {
    QFormLayout* form = addGroup(tr("Computing"));
    m_device = makeComboBox("device");
    m_device->addItem(tr("automatic"), QStringLiteral("auto"));
    m_fields[QStringLiteral("device")] =
        new Field(form,
                  tr("&Device"),
                  tr("Where the network is evaluated. Automatic: the first GPU, else the "
                     "processor."),
                  m_device);
    m_dtype = makeComboBox("dtype");
    m_dtype->addItem(QStringLiteral("float32"), QStringLiteral("float32"));
    m_dtype->addItem(QStringLiteral("float64"), QStringLiteral("float64"));
    m_fields[QStringLiteral("dtype")] =
        new Field(form,
                  tr("&Precision"),
                  tr("Floating-point numbers of the network and the samples."),
                  m_dtype);
    m_threads = makeSpinBox("threads", 0, 1024);
    m_threads->setSpecialValueText(tr("all cores"));
    m_fields[QStringLiteral("threads")] =
        new Field(form,
                  tr("T&hreads"),
                  tr("Threads of the processor; 0 means one for each core."),
                  m_threads);
}

void ExperimentForm::watchEdits() {
    for (auto* box : findChildren<QSpinBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr) {
            connect(box, &QSpinBox::valueChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (auto* box : findChildren<QComboBox*>()) {
        if (qobject_cast<SolverChoice*>(box->parentWidget()) == nullptr && box != m_recipe) {
            connect(box, &QComboBox::currentIndexChanged, this, [this, box] { takeEdit(box); });
        }
    }
    for (SolverChoice* choice : {m_solver, m_teacherSolver}) {
        connect(choice, &SolverChoice::solverEdited, this, [this, choice] { takeEdit(choice); });
    }
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &ExperimentForm::takeRecipe);
    connect(m_coefficients, &QCheckBox::toggled, this, [this] { takeEdit(m_coefficients); });
    connect(m_teacherFile, &PathEdit::pathChosen, this, [this] { takeEdit(m_teacherFile); });
    connect(m_model, &PathEdit::pathChosen, this, [this](const QString& name) {
        wantModel(name);
        takeEdit(m_model);
    });
}

Experiment ExperimentForm::experiment() const {
    Experiment experiment;
    experiment.model = m_model->path().toStdString();
    experiment.options = {chosen(m_device), chosen(m_dtype)};
    experiment.threads = m_threads->value();

    Recipe& recipe = experiment.recipe;
    recipe = m_base;
    recipe.solver = m_solver->solver();
    recipe.nfe = m_nfe->value();
    recipe.noiseSchedule = noiseSchedule();
    recipe.loss = lossFromName(chosen(m_loss));
    recipe.optimizer = optimizerFromName(chosen(m_optimizer));
    recipe.parametrisation = parametrisationFromName(chosen(m_parametrisation));
    recipe.trainCount = m_trainCount->value();
    recipe.validCount = m_validCount->value();
    recipe.seed = static_cast<uint64_t>(m_seed->value());
    recipe.leastSquares.learnCoefficients =
        m_coefficients->isEnabled() && m_coefficients->isChecked();

    TeacherSpec& teacher = experiment.teacher;
    teacher.solver = m_teacherSolver->solver();
    teacher.nfe = m_teacherNfe->value();
    teacher.scheduleKind = chosen(m_teacherSchedule);
    teacher.noiseSchedule = recipe.noiseSchedule;
    teacher.count = m_teacherCount->value();
    teacher.seed = static_cast<uint64_t>(m_teacherSeed->value());
    experiment.teacherFile = m_teacherFile->path().toStdString();
    return experiment;
}

void ExperimentForm::setExperiment(const Experiment& experiment) {
    const bool isOwn = experiment.recipe.noiseSchedule ==
                       (m_modelInfo && m_modelAsked == QString::fromStdString(experiment.model)
                            ? m_modelInfo->noiseSchedule
                            : NoiseScheduleSpec{});
    show(experiment, isOwn);
    m_undo.clear();
}

std::string ExperimentForm::saveState() const {
    // One letter in front: whether the noise schedule is the model's own.
    const bool isOwn = m_noiseSchedule->currentData().toString() == kModelsOwn;
    return (isOwn ? "m" : "c") + experimentToJson(experiment());
}

bool ExperimentForm::restoreState(const std::string& state) {
    if (state.empty() || (state.front() != 'm' && state.front() != 'c')) {
        return false;
    }
    try {
        show(experimentFromJson(state.substr(1)), state.front() == 'm');
        return true;
    } catch (const Error&) {
        // Written by another version: the current values are as good as any.
        return false;
    }
}

void ExperimentForm::show(const Experiment& experiment, bool ownNoiseSchedule) {
    m_isShowing = true;
    const Recipe& recipe = experiment.recipe;
    m_base = recipe;
    m_model->setPath(QString::fromStdString(experiment.model));
    select(m_device, QString::fromStdString(experiment.options.device));
    select(m_dtype, QString::fromStdString(experiment.options.dtype));
    m_threads->setValue(experiment.threads);
    m_solver->setSolver(recipe.solver);
    // The solver's minimum must be known before the number is set.
    updateChoices();
    m_nfe->setValue(recipe.nfe);
    if (ownNoiseSchedule) {
        select(m_noiseSchedule, kModelsOwn);
    } else if (recipe.noiseSchedule == noiseScheduleFromName(recipe.noiseSchedule.kind)) {
        select(m_noiseSchedule, QString::fromStdString(recipe.noiseSchedule.kind));
    } else {
        m_customNoiseSchedule = recipe.noiseSchedule;
        if (m_noiseSchedule->findData(kCustom) < 0) {
            m_noiseSchedule->addItem(tr("as in the file"), kCustom);
        }
        select(m_noiseSchedule, kCustom);
    }
    select(m_recipe, QString::fromStdString(recipe.name));
    select(m_optimizer, QString::fromStdString(optimizerName(recipe.optimizer)));
    select(m_parametrisation, QString::fromStdString(parametrisationName(recipe.parametrisation)));
    select(m_loss, QString::fromStdString(lossName(recipe.loss)));
    m_trainCount->setValue(recipe.trainCount);
    m_validCount->setValue(recipe.validCount);
    m_seed->setValue(asInt(recipe.seed));
    m_coefficients->setChecked(recipe.leastSquares.learnCoefficients);
    m_teacherSolver->setSolver(experiment.teacher.solver);
    m_teacherNfe->setValue(experiment.teacher.nfe);
    select(m_teacherSchedule, QString::fromStdString(experiment.teacher.scheduleKind));
    m_teacherCount->setValue(static_cast<int>(experiment.teacher.count));
    m_teacherSeed->setValue(asInt(experiment.teacher.seed));
    m_teacherFile->setPath(QString::fromStdString(experiment.teacherFile.string()));
    m_isShowing = false;
    wantModel(m_model->path());
    updateChoices();
    updateProblems();
    m_state = saveState();
    Q_EMIT experimentChanged();
}

void ExperimentForm::takeEdit(const QObject* editor) {
    if (m_isShowing) {
        return;
    }
    updateChoices();
    updateProblems();
    std::string before = std::exchange(m_state, saveState());
    if (before != m_state) {
        m_undo.push(new EditCommand(this, editor, std::move(before), m_state));
        Q_EMIT experimentChanged();
    }
}

void ExperimentForm::takeRecipe() {
    if (m_isShowing) {
        return;
    }
    // What the user set stays; what the recipe is made of changes.
    Recipe recipe = makeRecipe(chosen(m_recipe));
    m_isShowing = true;
    select(m_optimizer, QString::fromStdString(optimizerName(recipe.optimizer)));
    select(m_parametrisation, QString::fromStdString(parametrisationName(recipe.parametrisation)));
    m_isShowing = false;
    m_base = std::move(recipe);
    takeEdit(m_recipe);
}

void ExperimentForm::wantModel(const QString& name) {
    if (name == m_modelAsked) {
        return;
    }
    m_modelAsked = name;
    m_modelInfo.reset();
    m_modelProblem.clear();
    m_modelText->setText(name.isEmpty() ? QString() : tr("Reading the model…"));
    if (name.isEmpty()) {
        m_modelProblem = tr("No model is chosen.");
    } else {
        Q_EMIT modelWanted(name);
    }
}

void ExperimentForm::showModel(const ModelInfo& info) {
    m_modelInfo = info;
    m_modelProblem.clear();
    const QLocale locale;
    m_modelText->setText(tr("%1 · %2 × %3 × %4 · noise schedule %5",
                            "kind of model, channels, height, width, name of schedule")
                             .arg(QString::fromStdString(info.kind),
                                  locale.toString(info.channels),
                                  locale.toString(info.height),
                                  locale.toString(info.width),
                                  QString::fromStdString(info.noiseSchedule.kind)));
    m_modelText->setToolTip(QString::fromStdString(info.description));
    updateProblems();
    m_state = saveState();
    Q_EMIT experimentChanged();
}

void ExperimentForm::showModelError(const Error& error) {
    m_modelInfo.reset();
    m_modelText->clear();
    m_modelProblem = QString::fromUtf8(error.what());
    updateProblems();
}

void ExperimentForm::offerDevices(const QStringList& devices) {
    const QSignalBlocker block(m_device);
    for (const QString& device : devices) {
        if (m_device->findData(device) < 0) {
            m_device->addItem(device, device);
        }
    }
}

NoiseScheduleSpec ExperimentForm::noiseSchedule() const {
    const QString name = m_noiseSchedule->currentData().toString();
    if (name == kModelsOwn) {
        return m_modelInfo ? m_modelInfo->noiseSchedule : NoiseScheduleSpec{};
    }
    return name == kCustom ? m_customNoiseSchedule : noiseScheduleFromName(name.toStdString());
}

void ExperimentForm::updateChoices() {
    const QSignalBlocker block(m_nfe);
    m_nfe->setMinimum(minimumEvaluations(m_solver->solver()));
    const bool isLeastSquares = chosen(m_optimizer) == "lm";
    m_coefficients->setEnabled(isLeastSquares);
    const bool makesTeacher = m_teacherFile->path().isEmpty();
    const std::initializer_list<QWidget*> makers = {
        m_teacherSolver, m_teacherNfe, m_teacherSchedule, m_teacherCount, m_teacherSeed};
    for (QWidget* widget : makers) {
        widget->setEnabled(makesTeacher);
    }
}

QString ExperimentForm::ownProblem() const {
    const int needed = m_trainCount->value() + m_validCount->value();
    if (m_teacherFile->path().isEmpty() && m_teacherCount->value() < needed) {
        return tr("Training and validation need %n sample(s).", nullptr, needed);
    }
    return {};
}

void ExperimentForm::updateProblems() {
    for (Field* field : std::as_const(m_fields)) {
        field->setProblem({});
    }
    QString obstacle;
    const auto mark = [&](const QString& name, const QString& problem) {
        if (Field* field = m_fields.value(plainName(name))) {
            field->setProblem(problem);
        }
        if (obstacle.isEmpty()) {
            obstacle = problem;
        }
    };
    if (!m_modelProblem.isEmpty()) {
        mark(QStringLiteral("model"), m_modelProblem);
    } else if (!m_modelInfo) {
        obstacle = tr("The model is being read.");
    }
    if (const QString problem = ownProblem(); !problem.isEmpty()) {
        mark(QStringLiteral("teachercount"), problem);
    }
    for (const std::string& line : experiment().recipe.problems()) {
        const QString text = QString::fromStdString(line);
        mark(text.section(u':', 0, 0), text.section(u':', 1).trimmed());
    }
    if (obstacle != m_obstacle) {
        m_obstacle = obstacle;
        Q_EMIT obstacleChanged(obstacle);
    }
}

}  // namespace ld3::ui
