// What the form shows, from top to bottom; what it does stands in experiment_form.cpp.

#include "core/schedules/heuristics.h"
#include "ui/experiment/experiment_form.h"
#include "ui/experiment/field.h"
#include "ui/experiment/path_edit.h"
#include "ui/experiment/solver_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ld3::ui {

namespace {

constexpr int kMostEvaluations = 1000;
constexpr int kMostSamples = 1'000'000;

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

}  // namespace

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
                           tr("Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)"));
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
    m_noiseSchedule->addItem(tr("The model's own"), QLatin1String(kModelsOwn));
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
    m_start = makeComboBox("start");
    m_start->addItem(tr("as the recipe does"), QString());
    m_fields[QStringLiteral("descentpriorsigmas")] =
        new Field(form,
                  tr("Start &from"),
                  tr("The time steps that the training begins with. As the recipe does: fast tries "
                     "several hand-made schedules, paper begins with equal steps. An edited "
                     "schedule is offered here after \"Start training from it\"."),
                  m_start);
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
    // A name, the same in every language; its weights are looked for in the usual folder.
    m_loss->addItem(QStringLiteral("LPIPS"), QStringLiteral("lpips"));
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

void ExperimentForm::showStart(const std::vector<double>& sigmas) {
    constexpr int kEdited = 1;
    if (m_start->count() > kEdited) {
        m_start->removeItem(kEdited);
    }
    if (!sigmas.empty()) {
        m_start->addItem(tr("edited, %n step(s)", nullptr, static_cast<int>(sigmas.size()) - 1),
                         QStringLiteral("edited"));
    }
    m_start->setCurrentIndex(sigmas.empty() ? 0 : kEdited);
}

void ExperimentForm::setStart(const Schedule& schedule) {
    m_isShowing = true;
    m_solver->setSolver(schedule.solver);
    // The solver's minimum must be known before the number is set.
    updateChoices();
    m_nfe->setValue(schedule.nfe);
    m_base.descent.priorSigmas = sigmasOf(schedule);
    showStart(m_base.descent.priorSigmas);
    m_isShowing = false;
    takeEdit(m_start);
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
    m_batch = makeSpinBox("batch", 1, 65536);
    m_fields[QStringLiteral("leastsquaresbatch")] =
        new Field(form,
                  tr("&Batch"),
                  tr("Samples that go through the network together at most. A smaller batch needs "
                     "less memory; results stay the same."),
                  m_batch);
    m_threads = makeSpinBox("threads", 0, 1024);
    m_threads->setSpecialValueText(tr("all cores"));
    m_fields[QStringLiteral("threads")] =
        new Field(form,
                  tr("T&hreads"),
                  tr("Threads of the processor; 0 means one for each core."),
                  m_threads);
}

void ExperimentForm::fitToText() {
    int labelWidth = 0;
    for (const Field* field : m_fields) {
        labelWidth = std::max(labelWidth, field->label()->sizeHint().width());
    }
    for (const Field* field : m_fields) {
        field->label()->setMinimumWidth(labelWidth);
    }
    // Before the form is shown, neither layouts nor widgets around a label hear that it has
    // changed.
    for (auto* widget : m_scroll->widget()->findChildren<QWidget*>()) {
        widget->updateGeometry();
        if (widget->layout() != nullptr) {
            widget->layout()->invalidate();
        }
    }
    m_scroll->widget()->layout()->invalidate();
    // Without a horizontal scroll bar the form must never be narrower than its content.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + 24);
}

void ExperimentForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToText();
    }
}

}  // namespace ld3::ui
