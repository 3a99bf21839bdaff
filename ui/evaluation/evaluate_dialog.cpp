#include "ui/evaluation/evaluate_dialog.h"

#include "core/schedules/heuristics.h"
#include "ui/actions/action_text.h"
#include "ui/evaluation/number_list_edit.h"
#include "ui/experiment/path_edit.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kMostSamples = 10'000'000;
constexpr int kMostBatch = 65'536;
constexpr int kDefaultSamples = 10'000;
const QString kFile = QStringLiteral("file");

QListWidgetItem* addChoice(QListWidget* list, const QString& text, const QString& toolTip) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(toolTip);
    return item;
}

std::vector<int> checkedRows(const QListWidget* list) {
    std::vector<int> rows;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// The first checked entry is scrolled to when the list is shown, and arrow keys begin there.
void beginAtFirstChecked(QListWidget* list) {
    if (const std::vector<int> rows = checkedRows(list); !rows.empty()) {
        list->setCurrentRow(rows.front(), QItemSelectionModel::NoUpdate);
    }
}

SolverSpec solverOf(const QListWidgetItem* item) {
    const QStringList parts = item->data(Qt::UserRole).toStringList();
    return {parts[0].toStdString(), parts[1].toInt(), parts[2].toStdString()};
}

}  // namespace

EvaluateDialog::EvaluateDialog(const std::vector<RunInfo>& runs,
                               const Experiment& setup,
                               QWidget* parent)
    : QDialog(parent),
      m_runs(runs),
      m_setup(setup),
      m_handMade(new QListWidget),
      m_solvers(new QListWidget),
      m_nfes(new NumberListEdit),
      m_seeds(new NumberListEdit),
      m_metric(new QComboBox),
      m_reference(new QComboBox),
      m_rounding(new QComboBox),
      m_referenceFile(
          new PathEdit(tr("Choose the reference"), tr("Statistics (*.npz);;All files (*)"))),
      m_weights(new PathEdit(tr("Choose the weights"), tr("All files (*)"))),
      m_samples(new QSpinBox),
      m_batch(new QSpinBox),
      m_teacher(new QCheckBox(tr("&Teacher's own value"))),
      m_size(new QLabel),
      m_problem(new QLabel),
      m_start(new QPushButton(tr("&Evaluate"))) {
    setWindowTitle(tr("Evaluate"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* schedules = new QFormLayout;
    auto* measure = new QFormLayout;
    addSchedules(schedules);
    addBudget(measure);
    addMeasure(measure);
    addCompute(measure);
    auto* columns = new QHBoxLayout;
    columns->addLayout(schedules, 1);
    columns->addSpacing(12);
    columns->addLayout(measure, 1);

    m_size->setObjectName(QStringLiteral("evaluationSize"));
    m_size->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("evaluationProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    m_start->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(cancel);
    m_start->setObjectName(QStringLiteral("startEvaluation"));
    m_start->setToolTip(tr("Put the evaluation into the queue; it starts when its turn comes."));
    m_pictures = new QPushButton(tr("&Pictures…"));
    buttons->insertWidget(0, m_pictures);
    m_pictures->setObjectName(QStringLiteral("showPictures"));
    m_pictures->setToolTip(
        tr("Draw a few samples of each combination side by side, from the noise of the first seed; "
           "nothing is measured."));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_size);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pictures, &QPushButton::clicked, this, [this] {
        Q_EMIT picturesWanted(plan());
        reject();
    });
    watchEdits();
    explainFields();
    updateState();
    resize(720, 520);
}

void EvaluateDialog::explainFields() {
    const QString samples = tr("samples"), numbers = tr("whole numbers and ranges of them");
    const QString names = tr("each one's is said at its name in the list");
    explain(m_handMade, {}, names);
    explain(m_solvers, {}, names);
    explain(
        m_nfes,
        Explanation{m_nfes->toolTip(), tr("network evaluations of one sample"), numbers, {}, {}});
    explain(m_seeds, Explanation{m_seeds->toolTip(), {}, numbers, {}, {}});
    explain(m_metric, {}, QStringLiteral("FID: Heusel et al. 2017; LPIPS: Zhang et al. 2018"));
    explain(m_reference, {}, {});
    explain(m_referenceFile, {}, {});
    explain(m_weights, {}, {});
    explain(m_samples, samples, QStringLiteral("FID: Heusel et al. 2017"));
    explain(m_rounding,
            tr("steps of 1/255 between black and white"),
            QStringLiteral("Karras et al. 2022 (EDM); Tong et al. 2025 (LD3)"));
    explain(m_batch, samples, {});
    explain(m_teacher, {}, {});
    setHelpTopic(this, "Evaluating");
}

void EvaluateDialog::addSchedules(QFormLayout* form) {
    QStringList names;
    for (const RunInfo& run : m_runs) {
        names.append(QString::fromStdString(run.name));
    }
    auto* runs = new QLabel(names.isEmpty() ? tr("none selected") : names.join(u'\n'));
    runs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* runsLabel = new QLabel(tr("Runs"));
    // Forms give labels more height than a line; both begin with their first.
    runsLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    runs->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    runsLabel->setBuddy(runs);
    form->addRow(runsLabel, runs);

    m_handMade->setObjectName(QStringLiteral("evaluateHandMade"));
    m_handMade->setToolTip(tr("Hand-made schedules that are measured beside the learned ones."));
    for (const ScheduleKind& kind : scheduleKinds()) {
        const std::string name = kind.name == "poly" ? "poly_3" : kind.name;
        QListWidgetItem* item =
            addChoice(m_handMade, QString::fromStdString(name), coreText(kind.description));
        item->setCheckState(name == "edm" ? Qt::Checked : Qt::Unchecked);
    }
    m_solvers->setObjectName(QStringLiteral("evaluateSolvers"));
    m_solvers->setToolTip(tr(
        "Solvers that hand-made schedules are used with, and learned ones beside their own. None: "
        "those that the runs' schedules were learned for."));
    for (const SolverInfo& info : solvers()) {
        const SolverSpec solver = makeSolverSpec(info.name);
        addChoice(m_solvers, QString::fromStdString(solverTitle(solver)), coreText(info.source))
            ->setData(Qt::UserRole,
                      QStringList{QString::fromStdString(solver.name),
                                  QString::number(solver.order),
                                  QString::fromStdString(solver.variant)});
    }
    auto* handMadeLabel = new QLabel(tr("&Hand-made"));
    handMadeLabel->setBuddy(m_handMade);
    form->addRow(handMadeLabel, m_handMade);
    auto* solversLabel = new QLabel(tr("&Solvers"));
    solversLabel->setBuddy(m_solvers);
    form->addRow(solversLabel, m_solvers);
    if (m_runs.empty()) {
        for (int row = 0; row < m_solvers->count(); ++row) {
            const bool isSetup = solverOf(m_solvers->item(row)).name == m_setup.recipe.solver.name;
            m_solvers->item(row)->setCheckState(isSetup ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void EvaluateDialog::addBudget(QFormLayout* form) {
    m_nfes->setObjectName(QStringLiteral("evaluateNfes"));
    m_nfes->setPlaceholderText(tr("those of the runs"));
    m_nfes->setToolTip(
        tr("Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10."));
    if (m_runs.empty()) {
        m_nfes->setNumbers({static_cast<uint64_t>(m_setup.recipe.nfe)});
    }
    form->addRow(tr("&NFE"), m_nfes);
    m_seeds->setObjectName(QStringLiteral("evaluateSeeds"));
    m_seeds->setNumbers({0});
    m_seeds->setToolTip(
        tr("Seeds of the noise. Several tell how much a value depends on chance: a list such as "
           "0, 1, 2."));
    form->addRow(tr("Se&eds"), m_seeds);
}

void EvaluateDialog::addMeasure(QFormLayout* form) {
    m_metric->setObjectName(QStringLiteral("evaluateMetric"));
    for (const std::string& metric : evaluationMetrics()) {
        m_metric->addItem(metric == "auto" ? tr("Automatic") : metricText(metric),
                          QString::fromStdString(metric));
    }
    m_metric->setToolTip(
        tr("What is measured. Automatic: FID where the weights of its network are found, else a "
           "Fréchet distance in another space of features, which is named so. Distances to the "
           "teacher compare each sample with the teacher's from the same noise."));
    form->addRow(tr("&Metric"), m_metric);
    m_reference->setObjectName(QStringLiteral("evaluateReference"));
    m_reference->addItem(tr("Automatic"), QStringLiteral("auto"));
    m_reference->addItem(tr("Exact moments of the built-in model"), QStringLiteral("exact"));
    m_reference->addItem(tr("The teacher's samples"), QStringLiteral("teacher"));
    m_reference->addItem(tr("Statistics file"), kFile);
    m_reference->setToolTip(tr("What values are measured against."));
    form->addRow(tr("&Reference"), m_reference);
    m_referenceFile->setObjectName(QStringLiteral("evaluateReferenceFile"));
    m_referenceFile->setPlaceholder(tr("a .npz file"));
    m_referenceFile->setToolTip(
        tr("Mean and covariance of the features of a data set, as ld3 metric stats writes them."));
    m_referenceFile->line()->setAccessibleName(tr("Statistics file"));
    form->addRow(QString(), m_referenceFile);
    m_weights->setObjectName(QStringLiteral("evaluateWeights"));
    m_weights->setPlaceholder(tr("the usual folder"));
    m_weights->setToolTip(
        tr("Folder or file with the weights of Inception or LPIPS; empty: "
           "~/.local/share/ld3-workbench/weights."));
    m_weights->line()->setAccessibleName(withoutMnemonic(tr("&Weights")));
    form->addRow(tr("&Weights"), m_weights);
    m_samples->setObjectName(QStringLiteral("evaluateSamples"));
    m_samples->setRange(1, kMostSamples);
    m_samples->setValue(kDefaultSamples);
    m_samples->setGroupSeparatorShown(true);
    m_samples->setToolTip(
        tr("Samples of each value and seed. Papers take 50,000 for FID; values of unlike number "
           "cannot be compared."));
    form->addRow(tr("S&amples"), m_samples);
    m_rounding->setObjectName(QStringLiteral("evaluateRounding"));
    m_rounding->addItem(tr("to the nearest byte, as EDM"), QStringLiteral("edm"));
    m_rounding->addItem(tr("down to a byte, as LD3"), QStringLiteral("ld3"));
    m_rounding->setToolTip(tr("How samples become pictures before they are measured."));
    form->addRow(tr("R&ounding"), m_rounding);
}

void EvaluateDialog::addCompute(QFormLayout* form) {
    m_batch->setObjectName(QStringLiteral("evaluateBatch"));
    m_batch->setRange(1, kMostBatch);
    m_batch->setValue(static_cast<int>(EvaluationPlan().batch));
    m_batch->setToolTip(
        tr("Samples that go through the network together; halved where memory does not suffice. "
           "Changes no value."));
    form->addRow(tr("&Batch"), m_batch);
    m_teacher->setObjectName(QStringLiteral("evaluateTeacher"));
    m_teacher->setChecked(true);
    m_teacher->setToolTip(tr("Also measure the teacher with its many steps: what can be reached."));
    form->addRow(QString(), m_teacher);
}

void EvaluateDialog::watchEdits() {
    for (QListWidget* list : {m_handMade, m_solvers}) {
        beginAtFirstChecked(list);
        list->setMinimumSize(list->sizeHintForColumn(0) + 32, 5 * list->sizeHintForRow(0));
        connect(list, &QListWidget::itemChanged, this, &EvaluateDialog::updateState);
    }
    for (NumberListEdit* line : {m_nfes, m_seeds}) {
        connect(line, &QLineEdit::textChanged, this, &EvaluateDialog::updateState);
    }
    for (QComboBox* box : {m_metric, m_reference, m_rounding}) {
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluateDialog::updateState);
    }
    for (QSpinBox* box : {m_samples, m_batch}) {
        connect(box, &QSpinBox::valueChanged, this, &EvaluateDialog::updateState);
    }
    for (PathEdit* path : {m_referenceFile, m_weights}) {
        connect(path->line(), &QLineEdit::textChanged, this, &EvaluateDialog::updateState);
    }
    connect(m_teacher, &QCheckBox::toggled, this, &EvaluateDialog::updateState);
}

EvaluationPlan EvaluateDialog::plan() const {
    EvaluationPlan plan;
    plan.model = m_setup.model;
    plan.options = m_setup.options;
    plan.threads = m_setup.threads;
    plan.teacher = m_setup.teacher;
    if (!m_runs.empty()) {
        const RunInfo& run = m_runs.front();
        plan.model = run.modelName;
        plan.options = {run.device, run.dtype, {}, run.modelDescription};
        plan.teacher = run.teacher;
    }
    plan.schedules.clear();
    for (const RunInfo& run : m_runs) {
        plan.schedules.push_back(run.folder.string());
    }
    for (const int row : checkedRows(m_handMade)) {
        plan.schedules.push_back(m_handMade->item(row)->text().toStdString());
    }
    for (const int row : checkedRows(m_solvers)) {
        plan.solvers.push_back(solverOf(m_solvers->item(row)));
    }
    for (const uint64_t nfe : m_nfes->numbers().value_or(std::vector<uint64_t>())) {
        plan.nfes.push_back(static_cast<int>(std::min<uint64_t>(nfe, 100'000)));
    }
    plan.seeds = m_seeds->numbers().value_or(std::vector<uint64_t>());
    plan.metric = m_metric->currentData().toString().toStdString();
    plan.reference = m_reference->currentData() == kFile
                         ? m_referenceFile->path().toStdString()
                         : m_reference->currentData().toString().toStdString();
    plan.weights = m_weights->path().toStdString();
    plan.samples = m_samples->value();
    plan.batch = m_batch->value();
    plan.rounding = m_rounding->currentData().toString().toStdString();
    plan.withTeacher = m_teacher->isChecked();
    return plan;
}

std::vector<LearnedUse> EvaluateDialog::learned() const {
    std::vector<LearnedUse> uses;
    for (const RunInfo& run : m_runs) {
        uses.push_back(
            {run.recipe.solver, run.recipe.nfe, run.recipe.leastSquares.learnCoefficients});
    }
    return uses;
}

EvaluationSize EvaluateDialog::size() const {
    return evaluationSize(plan(), static_cast<int>(checkedRows(m_handMade).size()), learned());
}

QString EvaluateDialog::modelProblem() const {
    for (const RunInfo& run : m_runs) {
        if (run.modelSha256 != m_runs.front().modelSha256) {
            return tr(
                "The selected runs are of different models; evaluate those of one model "
                "together.");
        }
    }
    return {};
}

QString EvaluateDialog::problem() const {
    if (QString model = modelProblem(); !model.isEmpty()) {
        return model;
    }
    if (!m_nfes->numbers()) {
        return tr("NFE: write a list such as 4, 5, 8-10.");
    }
    if (!m_seeds->numbers()) {
        return tr("Seeds: write a list such as 0, 1, 2.");
    }
    if (m_reference->currentData() == kFile && m_referenceFile->path().isEmpty()) {
        return tr("Choose the file that is the reference.");
    }
    if (m_runs.empty() && (m_nfes->numbers()->empty() || checkedRows(m_solvers).empty())) {
        return tr("Without runs, choose a solver and an NFE for the hand-made schedules.");
    }
    const std::vector<std::string> problems = plan().problems();
    return problems.empty() ? QString() : coreText(problems.front());
}

void EvaluateDialog::updateState() {
    m_referenceFile->setEnabled(m_reference->currentData() == kFile);
    const QString problem = this->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_start->setEnabled(problem.isEmpty());
    m_pictures->setEnabled(problem.isEmpty());
    m_size->setVisible(problem.isEmpty());
    if (problem.isEmpty()) {
        const EvaluationSize size = this->size();
        m_size->setText(
            tr("%Ln value(s), about %1 network evaluations", "number of values", size.values)
                .arg(QLocale().toString(static_cast<qlonglong>(size.networkEvaluations))));
    }
}

}  // namespace ld3::ui
