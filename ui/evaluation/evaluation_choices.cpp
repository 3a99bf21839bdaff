#include "ui/evaluation/evaluation_choices.h"

#include "ui/actions/action_registry.h"
#include "ui/evaluation/choice_box.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/published_figures.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ld3::ui {

namespace {

/// Texts that translators find with the panel's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPanel)
};

}  // namespace

EvaluationChoices::EvaluationChoices(EvaluationBoard* board,
                                     const ActionRegistry& actions,
                                     QWidget* parent)
    : QToolBar(parent),
      m_board(board),
      m_metric(new QComboBox),
      m_models(new QComboBox),
      m_logarithmic(new QCheckBox(Text::tr("L&ogarithmic"))),
      m_published(new QCheckBox(Text::tr("&Published figures"))),
      m_crossed(new QCheckBox(Text::tr("Cross&ed solvers"))) {
    explainChoices();
    for (QComboBox* box : {m_metric, m_models}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_metric->setMinimumContentsLength(16);
    m_models->setMinimumContentsLength(8);
    m_logarithmic->setChecked(true);

    // What finds no room in a narrow panel is behind the bar's arrow.
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(actions.action(Command::EvaluateRuns));
    constexpr int kGapPx = 8;  // the style leaves a pixel
    QLabel* metric = labelFor(m_metric, Text::tr("&Metric"));
    QLabel* model = labelFor(m_models, Text::tr("Mo&del"));
    for (QLabel* label : {metric, model}) {
        label->setContentsMargins(kGapPx, 0, kGapPx / 2, 0);
    }
    addWidget(metric);
    addWidget(m_metric);
    m_modelItems.append(addWidget(model));
    m_modelItems.append(addWidget(m_models));
    const auto addGap = [this] {
        auto* gap = new QWidget;
        gap->setFixedWidth(kGapPx);
        addWidget(gap);
    };
    addGap();
    addWidget(m_logarithmic);
    addGap();
    addWidget(m_published);
    addGap();
    m_crossedItem = addWidget(m_crossed);

    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_board->setMetric(m_metric->currentData().toString());
        Q_EMIT valuesChosen();
    });
    connect(m_models, &QComboBox::currentIndexChanged, this, [this] {
        m_board->setModel(m_models->currentData().toString());
        Q_EMIT valuesChosen();
    });
    connect(m_logarithmic, &QCheckBox::toggled, this, &EvaluationChoices::logarithmicToggled);
    connect(m_published, &QCheckBox::toggled, this, &EvaluationChoices::publishedToggled);
    connect(m_crossed, &QCheckBox::toggled, this, &EvaluationChoices::crossedToggled);
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationChoices::showBoard);
    showBoard();
}

void EvaluationChoices::explainChoices() {
    m_metric->setObjectName(QStringLiteral("evaluationMetric"));
    const QString measured = Text::tr("what was measured"),
                  first = Text::tr("the first that was measured");
    explain(m_metric,
            Explanation{Text::tr("What is measured; only values of one metric are shown together."),
                        Text::tr("distances; lower is better"),
                        measured,
                        first,
                        QStringLiteral("FID: Heusel et al. 2017; LPIPS: Zhang et al. 2018")});
    m_models->setObjectName(QStringLiteral("evaluationModel"));
    explain(m_models,
            Explanation{Text::tr("Of which model values are shown."), {}, measured, first, {}});
    m_logarithmic->setObjectName(QStringLiteral("evaluationLogarithmic"));
    m_logarithmic->setToolTip(
        Text::tr("Logarithmic scale for the values, and for the matrix' colors."));
    explain(m_logarithmic, QString());
    m_published->setObjectName(QStringLiteral("evaluationPublished"));
    m_crossed->setObjectName(QStringLiteral("evaluationCrossed"));
    m_crossed->setToolTip(
        Text::tr("Also draw learned schedules with solvers that they were not learned for."));
    explain(m_crossed, QString());
}

bool EvaluationChoices::isLogarithmic() const {
    return m_logarithmic->isChecked();
}

void EvaluationChoices::setLogarithmic(bool isLogarithmic) {
    m_logarithmic->setChecked(isLogarithmic);
}

void EvaluationChoices::setPublishedShown(bool isShown) {
    m_published->setChecked(isShown);
}

void EvaluationChoices::setCrossedShown(bool isShown) {
    m_crossed->setChecked(isShown);
}

void EvaluationChoices::showBoard() {
    offerValues();
    const auto& curves = m_board->series().curves;
    m_crossedItem->setVisible(std::any_of(curves.begin(), curves.end(), isCrossed));
    offerPublished();
}

void EvaluationChoices::offerValues() {
    QVector<std::pair<QString, QVariant>> metrics, models;
    for (const QString& metric : m_board->metrics()) {
        metrics.append({coreText(metric), metric});
    }
    models.append({Text::tr("All models"), QString()});
    for (const QString& model : m_board->models()) {
        models.append({QFileInfo(model).fileName(), model});
    }
    offer(m_metric, metrics);
    offer(m_models, models);
    const QSignalBlocker blockMetric(m_metric), blockModel(m_models);
    m_metric->setCurrentIndex(m_metric->findData(m_board->metric()));
    m_models->setCurrentIndex(qMax(0, m_models->findData(m_board->model())));
    m_metric->setEnabled(!metrics.isEmpty());
    const bool hasSeveral = models.size() > 2;
    for (QAction* item : m_modelItems) {
        item->setVisible(hasSeveral);
    }
}

void EvaluationChoices::offerPublished() {
    const PublishedSet* set = publishedFor(m_board->series());
    m_published->setEnabled(set != nullptr);
    const QString meaning =
        set == nullptr
            ? Text::tr(
                  "Papers report FIDs against the statistics of certain data sets (CIFAR-10, "
                  "FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not "
                  "such.")
            : Text::tr(
                  "Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their "
                  "code and references are others', so small differences mean nothing.")
                  .arg(set->dataSet);
    explain(m_published,
            Explanation{meaning,
                        {},
                        {},
                        Text::tr("off"),
                        Text::tr("point at a figure to read where it is from")});
}

}  // namespace ld3::ui
