#include "ui/jobs/sweep_dialog.h"

#include "ui/evaluation/number_list_edit.h"
#include "ui/experiment/solver_list.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr uint64_t kMostEvaluations = 100'000;
constexpr qsizetype kMostReasons = 3;  ///< shown of combinations that are left out

}  // namespace

SweepDialog::SweepDialog(const Experiment& setup,
                         const std::vector<RunInfo>& earlier,
                         QWidget* parent)
    : QDialog(parent),
      m_setup(setup),
      m_earlier(earlier),
      m_solvers(new SolverList),
      m_nfes(new NumberListEdit),
      m_seeds(new NumberListEdit),
      m_summary(new QLabel),
      m_leftOut(new QLabel),
      m_problem(new QLabel) {
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Queue a sweep"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_solvers->setObjectName(QStringLiteral("sweepSolvers"));
    m_solvers->setToolTip(tr("A schedule is learned for each of the checked solvers."));
    m_solvers->check(setup.recipe.solver);
    m_nfes->setObjectName(QStringLiteral("sweepNfes"));
    m_nfes->setNumbers({static_cast<uint64_t>(setup.recipe.nfe)});
    m_nfes->setToolTip(
        tr("Network evaluations that one sample may cost: a list such as 4, 5, 8-10."));
    m_seeds->setObjectName(QStringLiteral("sweepSeeds"));
    m_seeds->setNumbers({setup.recipe.seed});
    m_seeds->setToolTip(tr("Seeds of shuffling: a list such as 0-2."));

    auto* form = new QFormLayout;
    form->addRow(tr("&Solvers"), m_solvers);
    form->addRow(tr("&NFE"), m_nfes);
    form->addRow(tr("S&eeds"), m_seeds);
    auto* others = new QLabel(tr("All other settings are those of the experiment."));
    others->setWordWrap(true);
    others->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_summary, m_leftOut, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_summary->setObjectName(QStringLiteral("sweepSummary"));
    m_leftOut->setObjectName(QStringLiteral("sweepLeftOut"));
    m_problem->setObjectName(QStringLiteral("sweepProblem"));
    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    m_start = new QPushButton(tr("&Add to queue"));
    m_start->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(cancel);
    m_start->setObjectName(QStringLiteral("startSweep"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(others);
    layout->addWidget(m_summary);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_solvers, &QListWidget::itemChanged, this, &SweepDialog::updateState);
    connect(m_nfes, &QLineEdit::textChanged, this, &SweepDialog::updateState);
    connect(m_seeds, &QLineEdit::textChanged, this, &SweepDialog::updateState);
    explain(m_solvers, {}, tr("each solver's is said at its name in the list"));
    const QString numbers = tr("whole numbers and ranges of them");
    explain(m_nfes,
            Explanation{m_nfes->toolTip(),
                        tr("network evaluations of one sample"),
                        numbers,
                        {},
                        QStringLiteral("Tong et al. 2025 (LD3)")});
    explain(m_seeds, Explanation{m_seeds->toolTip(), {}, numbers, {}, {}});
    setHelpTopic(this, "Jobs");
    updateState();
    resize(440, 460);
}

SweepAxes SweepDialog::axes() const {
    SweepAxes axes;
    axes.solvers = m_solvers->checkedSolvers();
    for (const uint64_t nfe : m_nfes->numbers().value_or(std::vector<uint64_t>())) {
        axes.nfes.push_back(static_cast<int>(std::min(nfe, kMostEvaluations)));
    }
    axes.seeds = m_seeds->numbers().value_or(std::vector<uint64_t>());
    return axes;
}

QString SweepDialog::problemOf(const SweepAxes& axes) const {
    if (axes.solvers.empty()) {
        return tr("Check at least one solver.");
    }
    if (axes.nfes.empty()) {
        return tr("NFE: write a list such as 4, 5, 8-10.");
    }
    if (axes.seeds.empty()) {
        return tr("Seeds: write a list such as 0, 1, 2.");
    }
    if (const uint64_t size = sweepSize(axes); size > kMostSweepTrainings) {
        return tr("These are %1 trainings; a sweep has at most %2. Check fewer solvers, or write "
                  "shorter lists.")
            .arg(locale().toString(static_cast<qulonglong>(size)),
                 locale().toString(static_cast<qulonglong>(kMostSweepTrainings)));
    }
    return {};
}

QString SweepDialog::summary(const SweepPlan& plan) const {
    const auto count = static_cast<int>(plan.recipes.size());
    const std::optional<TimeEstimate> time = estimateTime(m_setup, plan.recipes, m_earlier);
    if (!time) {
        return tr(
            "%n training(s). How long they take is unknown: there is no finished run of this "
            "model and optimizer to judge by.",
            nullptr,
            count);
    }
    return tr("%n training(s), about %1 in all, judged by earlier runs of this model.",
              "number of trainings, time",
              count)
        .arg(durationText(time->seconds));
}

void SweepDialog::updateState() {
    const SweepAxes axes = this->axes();
    m_problemText = problemOf(axes);
    m_plan = m_problemText.isEmpty() ? planSweep(m_setup.recipe, axes) : SweepPlan();
    if (m_problemText.isEmpty() && m_plan.recipes.empty()) {
        m_problemText = tr("None of these combinations can be trained.");
    }
    const bool isPossible = m_problemText.isEmpty();
    m_problem->setText(m_problemText);
    m_problem->setVisible(!isPossible);
    m_start->setEnabled(isPossible);
    m_summary->setVisible(isPossible);
    m_summary->setText(isPossible ? summary(m_plan) : QString());
    QStringList reasons;
    for (const std::string& reason : m_plan.leftOut) {
        reasons.append(coreText(reason));
    }
    const auto count = static_cast<int>(reasons.size());
    if (count > kMostReasons) {
        reasons = reasons.mid(0, kMostReasons) << QStringLiteral("…");
    }
    m_leftOut->setVisible(count > 0);
    m_leftOut->setText(tr("%n combination(s) left out: %1", nullptr, count)
                           .arg(reasons.join(QStringLiteral("; "))));
}

}  // namespace ld3::ui
