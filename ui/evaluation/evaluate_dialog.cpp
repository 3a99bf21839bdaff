#include "ui/evaluation/evaluate_dialog.h"

#include "ui/evaluation/evaluate_fields.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ld3::ui {

EvaluateDialog::EvaluateDialog(const std::vector<RunInfo>& runs,
                               const Experiment& setup,
                               QWidget* parent)
    : QDialog(parent),
      m_runs(runs),
      m_setup(setup),
      m_fields(new EvaluateFields(runs, setup)),
      m_size(new QLabel),
      m_problem(new QLabel),
      m_start(new QPushButton(tr("&Evaluate"))) {
    setWindowTitle(tr("Evaluate"));
    setAttribute(Qt::WA_DeleteOnClose);
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
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_size);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pictures, &QPushButton::clicked, this, [this] {
        Q_EMIT picturesWanted(plan());
        reject();
    });
    connect(m_fields, &EvaluateFields::edited, this, &EvaluateDialog::updateState);
    setHelpTopic(this, "Evaluating");
    updateState();
    resize(720, 520);
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
    m_fields->addTo(plan);
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
    return evaluationSize(plan(), m_fields->handMadeCount(), learned());
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
    if (QString fields = m_fields->problem(); !fields.isEmpty()) {
        return fields;
    }
    const std::vector<std::string> problems = plan().problems();
    return problems.empty() ? QString() : coreText(problems.front());
}

void EvaluateDialog::updateState() {
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
