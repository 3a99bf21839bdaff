#include "ui/evaluation/evaluate_fields.h"

#include "core/schedules/heuristics.h"
#include "ui/actions/action_text.h"
#include "ui/evaluation/number_list_edit.h"
#include "ui/experiment/path_edit.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace ld3::ui {

namespace {

/// Texts that translators find with the dialog's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluateDialog)
};

constexpr int kMostSamples = 10'000'000;
constexpr uint64_t kMostNfe = 100'000;
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

EvaluateFields::EvaluateFields(const std::vector<RunInfo>& runs, const Experiment& setup)
    : m_hasRuns(!runs.empty()),
      m_handMade(new QListWidget),
      m_solvers(new QListWidget),
      m_nfes(new NumberListEdit),
      m_seeds(new NumberListEdit),
      m_metric(new QComboBox),
      m_reference(new QComboBox),
      m_rounding(new QComboBox),
      m_referenceFile(new PathEdit(Text::tr("Choose the reference"),
                                   Text::tr("Statistics (*.npz);;All files (*)"))),
      m_weights(new PathEdit(Text::tr("Choose the weights"), Text::tr("All files (*)"))),
      m_samples(new QSpinBox),
      m_batch(new QSpinBox),
      m_teacher(new QCheckBox(Text::tr("&Teacher's own value"))) {
    auto* schedules = new QFormLayout;
    auto* measure = new QFormLayout;
    addSchedules(schedules, runs, setup.recipe.solver.name);
    addBudget(measure, setup.recipe.nfe);
    addMeasure(measure);
    addCompute(measure);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(schedules, 1);
    columns->addSpacing(12);
    columns->addLayout(measure, 1);
    watchEdits();
    explainFields();
}

void EvaluateFields::explainFields() {
    const QString samples = Text::tr("samples"),
                  numbers = Text::tr("whole numbers and ranges of them");
    const QString names = Text::tr("each one's is said at its name in the list");
    explain(m_handMade, {}, names);
    explain(m_solvers, {}, names);
    explain(m_nfes,
            Explanation{
                m_nfes->toolTip(), Text::tr("network evaluations of one sample"), numbers, {}, {}});
    explain(m_seeds, Explanation{m_seeds->toolTip(), {}, numbers, {}, {}});
    explain(m_metric, {}, QStringLiteral("FID: Heusel et al. 2017; LPIPS: Zhang et al. 2018"));
    explain(m_reference, {}, {});
    explain(m_referenceFile, {}, {});
    explain(m_weights, {}, {});
    explain(m_samples, samples, QStringLiteral("FID: Heusel et al. 2017"));
    explain(m_rounding,
            Text::tr("steps of 1/255 between black and white"),
            QStringLiteral("Karras et al. 2022 (EDM); Tong et al. 2025 (LD3)"));
    explain(m_batch, samples, {});
    explain(m_teacher, {}, {});
}

void EvaluateFields::addSchedules(QFormLayout* form,
                                  const std::vector<RunInfo>& of,
                                  const std::string& solverOfSetup) {
    QStringList names;
    for (const RunInfo& run : of) {
        names.append(QString::fromStdString(run.name));
    }
    auto* runs = new QLabel(names.isEmpty() ? Text::tr("none selected") : names.join(u'\n'));
    runs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* runsLabel = new QLabel(Text::tr("Runs"));
    // Forms give labels more height than a line; both begin with their first.
    runsLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    runs->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    runsLabel->setBuddy(runs);
    form->addRow(runsLabel, runs);

    m_handMade->setObjectName(QStringLiteral("evaluateHandMade"));
    m_handMade->setToolTip(
        Text::tr("Hand-made schedules that are measured beside the learned ones."));
    for (const ScheduleKind& kind : scheduleKinds()) {
        const std::string name = comparedName(kind);
        QListWidgetItem* item =
            addChoice(m_handMade, QString::fromStdString(name), coreText(kind.description));
        item->setCheckState(name == "edm" ? Qt::Checked : Qt::Unchecked);
    }
    m_solvers->setObjectName(QStringLiteral("evaluateSolvers"));
    m_solvers->setToolTip(Text::tr(
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
    auto* handMadeLabel = new QLabel(Text::tr("&Hand-made"));
    handMadeLabel->setBuddy(m_handMade);
    form->addRow(handMadeLabel, m_handMade);
    auto* solversLabel = new QLabel(Text::tr("&Solvers"));
    solversLabel->setBuddy(m_solvers);
    form->addRow(solversLabel, m_solvers);
    if (!m_hasRuns) {
        for (int row = 0; row < m_solvers->count(); ++row) {
            const bool isSetup = solverOf(m_solvers->item(row)).name == solverOfSetup;
            m_solvers->item(row)->setCheckState(isSetup ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void EvaluateFields::addBudget(QFormLayout* form, int nfeOfSetup) {
    m_nfes->setObjectName(QStringLiteral("evaluateNfes"));
    m_nfes->setPlaceholderText(Text::tr("those of the runs"));
    m_nfes->setToolTip(Text::tr(
        "Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10."));
    if (!m_hasRuns) {
        m_nfes->setNumbers({static_cast<uint64_t>(nfeOfSetup)});
    }
    form->addRow(Text::tr("&NFE"), m_nfes);
    m_seeds->setObjectName(QStringLiteral("evaluateSeeds"));
    m_seeds->setNumbers({0});
    m_seeds->setToolTip(Text::tr(
        "Seeds of the noise. Several tell how much a value depends on chance: a list such as "
        "0, 1, 2."));
    form->addRow(Text::tr("Se&eds"), m_seeds);
}

void EvaluateFields::addMeasure(QFormLayout* form) {
    m_metric->setObjectName(QStringLiteral("evaluateMetric"));
    for (const std::string& metric : evaluationMetrics()) {
        m_metric->addItem(metric == "auto" ? Text::tr("Automatic") : metricText(metric),
                          QString::fromStdString(metric));
    }
    m_metric->setToolTip(Text::tr(
        "What is measured. Automatic: FID where the weights of its network are found, else a "
        "Fréchet distance in another space of features, which is named so. Distances to the "
        "teacher compare each sample with the teacher's from the same noise."));
    form->addRow(Text::tr("&Metric"), m_metric);
    m_reference->setObjectName(QStringLiteral("evaluateReference"));
    m_reference->addItem(Text::tr("Automatic"), QStringLiteral("auto"));
    m_reference->addItem(Text::tr("Exact moments of the built-in model"), QStringLiteral("exact"));
    m_reference->addItem(Text::tr("The teacher's samples"), QStringLiteral("teacher"));
    m_reference->addItem(Text::tr("Statistics file"), kFile);
    m_reference->setToolTip(Text::tr("What values are measured against."));
    form->addRow(Text::tr("&Reference"), m_reference);
    m_referenceFile->setObjectName(QStringLiteral("evaluateReferenceFile"));
    m_referenceFile->setPlaceholder(Text::tr("a .npz file"));
    m_referenceFile->setToolTip(Text::tr(
        "Mean and covariance of the features of a data set, as ld3 metric stats writes them."));
    m_referenceFile->line()->setAccessibleName(Text::tr("Statistics file"));
    form->addRow(QString(), m_referenceFile);
    m_weights->setObjectName(QStringLiteral("evaluateWeights"));
    m_weights->setPlaceholder(Text::tr("the usual folder"));
    m_weights->setToolTip(
        Text::tr("Folder or file with the weights of Inception or LPIPS; empty: "
                 "~/.local/share/ld3-workbench/weights."));
    m_weights->line()->setAccessibleName(withoutMnemonic(Text::tr("&Weights")));
    form->addRow(Text::tr("&Weights"), m_weights);
    m_samples->setObjectName(QStringLiteral("evaluateSamples"));
    m_samples->setRange(1, kMostSamples);
    m_samples->setValue(kDefaultSamples);
    m_samples->setGroupSeparatorShown(true);
    m_samples->setToolTip(Text::tr(
        "Samples of each value and seed. Papers take 50,000 for FID; values of unlike number "
        "cannot be compared."));
    form->addRow(Text::tr("S&amples"), m_samples);
    m_rounding->setObjectName(QStringLiteral("evaluateRounding"));
    m_rounding->addItem(Text::tr("to the nearest byte, as EDM"), QStringLiteral("edm"));
    m_rounding->addItem(Text::tr("down to a byte, as LD3"), QStringLiteral("ld3"));
    m_rounding->setToolTip(Text::tr("How samples become pictures before they are measured."));
    form->addRow(Text::tr("R&ounding"), m_rounding);
}

void EvaluateFields::addCompute(QFormLayout* form) {
    m_batch->setObjectName(QStringLiteral("evaluateBatch"));
    m_batch->setRange(1, kMostBatch);
    m_batch->setValue(static_cast<int>(EvaluationPlan().batch));
    m_batch->setToolTip(Text::tr(
        "Samples that go through the network together; halved where memory does not suffice. "
        "Changes no value."));
    form->addRow(Text::tr("&Batch"), m_batch);
    m_teacher->setObjectName(QStringLiteral("evaluateTeacher"));
    m_teacher->setChecked(true);
    m_teacher->setToolTip(
        Text::tr("Also measure the teacher with its many steps: what can be reached."));
    form->addRow(QString(), m_teacher);
}

void EvaluateFields::watchEdits() {
    for (QListWidget* list : {m_handMade, m_solvers}) {
        beginAtFirstChecked(list);
        list->setMinimumSize(list->sizeHintForColumn(0) + 32, 5 * list->sizeHintForRow(0));
        connect(list, &QListWidget::itemChanged, this, &EvaluateFields::edited);
    }
    for (NumberListEdit* line : {m_nfes, m_seeds}) {
        connect(line, &QLineEdit::textChanged, this, &EvaluateFields::edited);
    }
    for (QComboBox* box : {m_metric, m_reference, m_rounding}) {
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluateFields::edited);
    }
    for (QSpinBox* box : {m_samples, m_batch}) {
        connect(box, &QSpinBox::valueChanged, this, &EvaluateFields::edited);
    }
    for (PathEdit* path : {m_referenceFile, m_weights}) {
        connect(path->line(), &QLineEdit::textChanged, this, &EvaluateFields::edited);
    }
    connect(m_teacher, &QCheckBox::toggled, this, &EvaluateFields::edited);
    const auto enableFile = [this] { m_referenceFile->setEnabled(isFileWanted()); };
    connect(m_reference, &QComboBox::currentIndexChanged, this, enableFile);
    enableFile();
}

bool EvaluateFields::isFileWanted() const {
    return m_reference->currentData() == kFile;
}

int EvaluateFields::handMadeCount() const {
    return static_cast<int>(checkedRows(m_handMade).size());
}

void EvaluateFields::addTo(EvaluationPlan& plan) const {
    for (const int row : checkedRows(m_handMade)) {
        plan.schedules.push_back(m_handMade->item(row)->text().toStdString());
    }
    for (const int row : checkedRows(m_solvers)) {
        plan.solvers.push_back(solverOf(m_solvers->item(row)));
    }
    for (const uint64_t nfe : m_nfes->numbers().value_or(std::vector<uint64_t>())) {
        plan.nfes.push_back(static_cast<int>(std::min<uint64_t>(nfe, kMostNfe)));
    }
    plan.seeds = m_seeds->numbers().value_or(std::vector<uint64_t>());
    plan.metric = m_metric->currentData().toString().toStdString();
    plan.reference = isFileWanted() ? m_referenceFile->path().toStdString()
                                    : m_reference->currentData().toString().toStdString();
    plan.weights = m_weights->path().toStdString();
    plan.samples = m_samples->value();
    plan.batch = m_batch->value();
    plan.rounding = m_rounding->currentData().toString().toStdString();
    plan.withTeacher = m_teacher->isChecked();
}

QString EvaluateFields::problem() const {
    if (!m_nfes->numbers()) {
        return Text::tr("NFE: write a list such as 4, 5, 8-10.");
    }
    if (!m_seeds->numbers()) {
        return Text::tr("Seeds: write a list such as 0, 1, 2.");
    }
    if (isFileWanted() && m_referenceFile->path().isEmpty()) {
        return Text::tr("Choose the file that is the reference.");
    }
    if (!m_hasRuns && (m_nfes->numbers()->empty() || checkedRows(m_solvers).empty())) {
        return Text::tr("Without runs, choose a solver and an NFE for the hand-made schedules.");
    }
    return {};
}

}  // namespace ld3::ui
