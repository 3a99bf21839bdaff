#include "ui/experiment/experiment_fields.h"

#include "core/runs/experiment.h"
#include "core/schedules/heuristics.h"
#include "ui/experiment/field.h"
#include "ui/experiment/path_edit.h"
#include "ui/experiment/solver_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
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

ExperimentFields::ExperimentFields() : m_groups(new QVBoxLayout) {
    auto* content = new QWidget;
    content->setLayout(m_groups);
    addModelGroup();
    addSolverGroup();
    addTrainingGroup();
    addTeacherGroup();
    addComputeGroup();
    m_groups->addStretch(1);
    setFocusPolicy(Qt::NoFocus);  // its fields take it
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    fitToText();
}

Field* ExperimentFields::row(const QString& name) const {
    return m_rows.value(name);
}

void ExperimentFields::showProblems(const QHash<QString, QString>& problems) {
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row.value()->setProblem(problems.value(row.key()));
    }
}

QFormLayout* ExperimentFields::addGroup(const QString& title) {
    auto* group = new QGroupBox(title);
    auto* form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_groups->addWidget(group);
    return form;
}

void ExperimentFields::addModelGroup() {
    QFormLayout* form = addGroup(tr("Model"));
    model = new PathEdit(tr("Choose a model"),
                         tr("Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)"));
    model->setObjectName(QStringLiteral("model"));
    model->setPlaceholder(tr("builtin, or a file"));
    m_rows[QStringLiteral("model")] =
        new Field(form,
                  tr("&Model"),
                  tr("“builtin” for the model that needs no file, or a model file: type its path, "
                     "browse, or drop it here."),
                  model);
    m_modelText = new QLabel;
    m_modelText->setObjectName(QStringLiteral("modelText"));
    m_modelText->setWordWrap(true);
    m_modelText->setTextFormat(Qt::PlainText);
    form->addRow(m_modelText);
}

void ExperimentFields::showModelText(const QString& text, const QString& toolTip) {
    constexpr char16_t kNoBreakHyphen = 0x2011;
    m_modelText->setText(QString(text).replace(u'-', QChar(kNoBreakHyphen)));
    m_modelText->setAccessibleName(text);
    m_modelText->setToolTip(toolTip);
}

void ExperimentFields::addSolverGroup() {
    QFormLayout* form = addGroup(tr("Schedule"));
    solver = new SolverChoice;
    solver->setObjectName(QStringLiteral("solver"));
    m_rows[QStringLiteral("solver")] =
        new Field(form,
                  tr("S&olver"),
                  tr("The solver that the schedule is learned for, its order and "
                     "variant. A schedule suits only the solver it was learned for."),
                  solver);
    nfe = makeSpinBox("nfe", 1, kMostEvaluations);
    m_rows[QStringLiteral("nfe")] = new Field(
        form, tr("&NFE"), tr("Number of network evaluations that one sample may cost."), nfe);
    noiseSchedule = makeComboBox("noiseSchedule");
    noiseSchedule->addItem(tr("The model's own"), QLatin1String(kModelsOwn));
    for (const std::string& name : noiseScheduleNames()) {
        noiseSchedule->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    m_rows[QStringLiteral("noiseschedule")] =
        new Field(form,
                  tr("No&ise schedule"),
                  tr("How data and noise are mixed over time: alpha(t) and sigma(t)."),
                  noiseSchedule);
}

void ExperimentFields::addTrainingGroup() {
    QFormLayout* form = addGroup(tr("Training"));
    recipe = makeComboBox("recipe");
    recipe->addItem(tr("fast"), QStringLiteral("fast"));
    recipe->addItem(tr("paper"), QStringLiteral("paper"));
    m_rows[QStringLiteral("name")] = new Field(
        form,
        tr("&Recipe"),
        tr("fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 "
           "algorithm, gradient descent with a soft teacher."),
        recipe);
    optimizer = makeComboBox("optimizer");
    optimizer->addItem(tr("Levenberg-Marquardt"), QStringLiteral("lm"));
    optimizer->addItem(tr("RMSprop"), QStringLiteral("rmsprop"));
    optimizer->addItem(tr("Adam"), QStringLiteral("adam"));
    m_rows[QStringLiteral("optimizer")] =
        new Field(form,
                  tr("Optimi&zer"),
                  tr("What moves the time steps. Levenberg-Marquardt needs no gradient through "
                     "the network; RMSprop and Adam do."),
                  optimizer);
    start = makeComboBox("start");
    start->addItem(tr("as the recipe does"), QString());
    m_rows[QStringLiteral("descentpriorsigmas")] =
        new Field(form,
                  tr("Start &from"),
                  tr("The time steps that the training begins with. As the recipe does: fast tries "
                     "several hand-made schedules, paper begins with equal steps. An edited "
                     "schedule is offered here after \"Start training from it\"."),
                  start);
    parametrisation = makeComboBox("parametrisation");
    parametrisation->addItem(tr("λ"), QStringLiteral("lambda"));
    parametrisation->addItem(tr("t"), QStringLiteral("time"));
    m_rows[QStringLiteral("parametrisation")] =
        new Field(form,
                  tr("&Steps in"),
                  tr("The variable in which step sizes are learned: λ = log(alpha/sigma), or the "
                     "time t of the noise schedule."),
                  parametrisation);
    loss = makeComboBox("loss");
    loss->addItem(tr("L2"), QStringLiteral("l2"));
    loss->addItem(tr("L1"), QStringLiteral("l1"));
    // A name, the same in every language; its weights are looked for in the usual folder.
    loss->addItem(QStringLiteral("LPIPS"), QStringLiteral("lpips"));
    m_rows[QStringLiteral("loss")] =
        new Field(form,
                  tr("&Loss"),
                  tr("Distance of the student's sample from the teacher's. L2: mean of squares; "
                     "L1: mean of absolute values; both over all pixels."),
                  loss);
    trainCount = makeSpinBox("trainCount", 1, kMostSamples);
    m_rows[QStringLiteral("traincount")] =
        new Field(form,
                  tr("Training sa&mples"),
                  tr("Number of the teacher's samples that are learned from."),
                  trainCount);
    validCount = makeSpinBox("validCount", 1, kMostSamples);
    m_rows[QStringLiteral("validcount")] =
        new Field(form,
                  tr("&Validation samples"),
                  tr("Number of further samples by which the best schedule is chosen."),
                  validCount);
    seed = makeSpinBox("seed", 0, std::numeric_limits<int>::max());
    m_rows[QStringLiteral("seed")] = new Field(
        form, tr("S&eed"), tr("Of shuffling: the same seed gives the same schedule."), seed);
    coefficients = new QCheckBox(tr("Learn coefficients &too"));
    coefficients->setObjectName(QStringLiteral("coefficients"));
    coefficients->setToolTip(
        tr("Also learn additive changes of the solver's coefficients. Lowers the error at few "
           "evaluations; other programs cannot use such a schedule fully."));
    form->addRow(coefficients);
}

void ExperimentFields::showStart(const std::vector<double>& sigmas) {
    constexpr int kEdited = 1;
    if (start->count() > kEdited) {
        start->removeItem(kEdited);
    }
    if (!sigmas.empty()) {
        start->addItem(tr("edited, %n step(s)", nullptr, static_cast<int>(sigmas.size()) - 1),
                       QStringLiteral("edited"));
    }
    start->setCurrentIndex(sigmas.empty() ? 0 : kEdited);
}

void ExperimentFields::addTeacherGroup() {
    QFormLayout* form = addGroup(tr("Teacher"));
    teacherSolver = new SolverChoice;
    teacherSolver->setObjectName(QStringLiteral("teacherSolver"));
    m_rows[QStringLiteral("teachersolver")] = new Field(
        form, tr("Solver"), tr("The solver that makes the samples to learn from."), teacherSolver);
    teacherNfe = makeSpinBox("teacherNfe", 2, kMostEvaluations);
    m_rows[QStringLiteral("teachernfe")] =
        new Field(form,
                  tr("NFE"),
                  tr("Network evaluations of the teacher for one sample: many, so that its samples "
                     "are nearly exact."),
                  teacherNfe);
    teacherSchedule = makeComboBox("teacherSchedule");
    for (const ScheduleKind& kind : scheduleKinds()) {
        if (!kind.published) {
            teacherSchedule->addItem(QString::fromStdString(kind.name),
                                     QString::fromStdString(kind.name));
        }
    }
    m_rows[QStringLiteral("teacherschedule")] = new Field(
        form, tr("Time steps"), tr("The hand-made schedule of the teacher."), teacherSchedule);
    teacherCount = makeSpinBox("teacherCount", 2, kMostSamples);
    m_rows[QStringLiteral("teachercount")] =
        new Field(form,
                  tr("Samples"),
                  tr("Number of samples the teacher makes: at least those for training and "
                     "validation together."),
                  teacherCount);
    teacherSeed = makeSpinBox("teacherSeed", 0, std::numeric_limits<int>::max());
    m_rows[QStringLiteral("teacherseed")] =
        new Field(form, tr("Seed"), tr("Of the noise that samples start from."), teacherSeed);
    teacherFile =
        new PathEdit(tr("Choose a teacher set"), tr("Teacher sets (*.safetensors);;All files (*)"));
    teacherFile->setObjectName(QStringLiteral("teacherFile"));
    teacherFile->setPlaceholder(tr("none"));
    m_rows[QStringLiteral("teacherfile")] = new Field(
        form,
        tr("Teacher file"),
        tr("Samples made before, or a folder of the reference's latent_*.pt files, used instead of "
           "making new ones. Empty: none."),
        teacherFile);
}

void ExperimentFields::enableTeacher(bool isMade) {
    const std::initializer_list<QWidget*> makers = {
        teacherSolver, teacherNfe, teacherSchedule, teacherCount, teacherSeed};
    for (QWidget* widget : makers) {
        widget->setEnabled(isMade);
    }
}

void ExperimentFields::addComputeGroup() {
    QFormLayout* form = addGroup(tr("Computing"));
    device = makeComboBox("device");
    device->addItem(tr("automatic"), QStringLiteral("auto"));
    m_rows[QStringLiteral("device")] =
        new Field(form,
                  tr("&Device"),
                  tr("Where the network is evaluated. Automatic: the first GPU, else the "
                     "processor."),
                  device);
    dtype = makeComboBox("dtype");
    dtype->addItem(QStringLiteral("float32"), QStringLiteral("float32"));
    dtype->addItem(QStringLiteral("float64"), QStringLiteral("float64"));
    m_rows[QStringLiteral("dtype")] =
        new Field(form,
                  tr("&Precision"),
                  tr("Floating-point numbers of the network and the samples."),
                  dtype);
    batch = makeSpinBox("batch", 1, 65536);
    m_rows[QStringLiteral("leastsquaresbatch")] =
        new Field(form,
                  tr("&Batch"),
                  tr("Samples that go through the network together at most. A smaller batch needs "
                     "less memory; results stay the same."),
                  batch);
    threads = makeSpinBox("threads", 0, 1024);
    threads->setSpecialValueText(tr("all cores"));
    m_rows[QStringLiteral("threads")] = new Field(
        form, tr("T&hreads"), tr("Threads of the processor; 0 means one for each core."), threads);
}

void ExperimentFields::fitToText() {
    int labelWidth = 0;
    for (const Field* field : m_rows) {
        labelWidth = std::max(labelWidth, field->label()->sizeHint().width());
    }
    for (const Field* field : m_rows) {
        field->label()->setMinimumWidth(labelWidth);
    }
    // Before the form is shown, neither layouts nor widgets around a label hear that it has
    // changed.
    for (auto* widget : widget()->findChildren<QWidget*>()) {
        widget->updateGeometry();
        if (widget->layout() != nullptr) {
            widget->layout()->invalidate();
        }
    }
    widget()->layout()->invalidate();
    // Without a horizontal scroll bar the form must never be narrower than its content.
    setMinimumWidth(widget()->minimumSizeHint().width() + 24);
}

void ExperimentFields::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToText();
    }
}

}  // namespace ld3::ui
