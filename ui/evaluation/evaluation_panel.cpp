#include "ui/evaluation/evaluation_panel.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_choices.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/matrix_page.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/i18n/core_text.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ld3::ui {

EvaluationPanel::EvaluationPanel(EvaluationBoard* board,
                                 const ActionRegistry& actions,
                                 QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_choices(new EvaluationChoices(board, actions)),
      m_plot(new EvaluationPlot(board)),
      m_matrixPage(new MatrixPage(board)),
      m_table(new EvaluationTable(board)),
      m_notice(new QLabel),
      m_pictureNote(new QLabel) {
    for (QLabel* line : {m_notice, m_pictureNote}) {
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->hide();
    }
    m_notice->setObjectName(QStringLiteral("protocolNotice"));
    m_pictureNote->setObjectName(QStringLiteral("pictureNote"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_choices);
    layout->addWidget(makeViews(), 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_pictureNote);

    connectPlot();
    connect(
        m_choices, &EvaluationChoices::logarithmicToggled, matrix(), &MatrixPlot::setLogarithmic);
    connect(m_table, &EvaluationTable::copied, this, &EvaluationPanel::showPictureNote);
    connect(m_board, &EvaluationBoard::changed, this, [this] {
        updateNotice();
        Q_EMIT titleChanged(title());
    });
    connect(m_board, &EvaluationBoard::chosenChanged, this, &EvaluationPanel::takeChoice);
    updateNotice();
}

QWidget* EvaluationPanel::makeViews() {
    m_plot->setName(tr("Plot of measured values"));
    auto* views = new QTabWidget;
    views->setDocumentMode(true);
    views->addTab(m_plot, tr("Per NFE"));
    views->addTab(m_matrixPage, tr("Solvers crossed"));
    views->setTabToolTip(1, tr("Schedules learned for one solver, used with others, at one NFE."));
    auto* splitter = new QSplitter;
    splitter->addWidget(views);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    return splitter;
}

void EvaluationPanel::connectPlot() {
    connect(m_choices, &EvaluationChoices::valuesChosen, m_plot, &EvaluationPlot::fit);
    connect(
        m_choices, &EvaluationChoices::logarithmicToggled, m_plot, &EvaluationPlot::setLogarithmic);
    connect(m_choices, &EvaluationChoices::publishedToggled, this, [this](bool isShown) {
        m_plot->setPublishedShown(isShown);
        updateNotice();
    });
    connect(
        m_choices, &EvaluationChoices::crossedToggled, m_plot, &EvaluationPlot::setCrossedShown);
    const auto showMarks = [this] { m_table->setMarks(m_plot->marks()); };
    connect(m_plot, &EvaluationPlot::marksChanged, m_table, showMarks);
    showMarks();
    // Undo changes the plot.
    connect(m_plot, &EvaluationPlot::settingChanged, this, [this] {
        m_choices->setLogarithmic(m_plot->isLogarithmic());
        m_choices->setPublishedShown(m_plot->showsPublished());
        m_choices->setCrossedShown(m_plot->showsCrossed());
    });
}

MatrixPlot* EvaluationPanel::matrix() const {
    return m_matrixPage->plot();
}

QTableView* EvaluationPanel::table() const {
    return m_table->view();
}

bool EvaluationPanel::isLogarithmic() const {
    return m_choices->isLogarithmic();
}

void EvaluationPanel::setLogarithmic(bool isLogarithmic) {
    m_choices->setLogarithmic(isLogarithmic);
}

QVariantMap EvaluationPanel::saveState() const {
    const QString wanted = m_board->wantedMetric();
    return {{QStringLiteral("metric"), wanted.isEmpty() ? m_board->metric() : wanted},
            {QStringLiteral("published"), m_plot->showsPublished()},
            {QStringLiteral("crossed"), m_plot->showsCrossed()}};
}

void EvaluationPanel::restoreState(const QVariantMap& state) {
    if (const QString metric = state.value(QStringLiteral("metric")).toString();
        !metric.isEmpty()) {
        m_board->setMetric(metric);
    }
    m_choices->setPublishedShown(state.value(QStringLiteral("published"), false).toBool());
    m_choices->setCrossedShown(state.value(QStringLiteral("crossed"), false).toBool());
}

QString EvaluationPanel::title() const {
    // "FID" is the field's word, but not the name of what is no FID.
    return tr("%1 per NFE", "metric")
        .arg(m_board->metric().isEmpty() ? tr("FID") : coreText(m_board->metric()));
}

QString EvaluationPanel::notice() const {
    return m_notice->text();
}

void EvaluationPanel::showPictureNote(const QString& note) {
    m_pictureNote->setText(note);
    m_pictureNote->setVisible(!note.isEmpty());
}

void EvaluationPanel::updateNotice() {
    const EvaluationSeries& series = m_board->series();
    QStringList lines;
    if (series.protocols.size() > 1) {
        QStringList marks;
        const QStringList differences = protocolDifferences(series.protocols);
        for (size_t i = 0; i < series.protocols.size(); ++i) {
            marks.append(QStringLiteral("%1 %2").arg(protocolMark(i),
                                                     differences[static_cast<qsizetype>(i)]));
        }
        lines.append(tr("These values are of unlike protocol: they cannot be compared and are not "
                        "joined. %1")
                         .arg(marks.join(QStringLiteral("   "))));
    }
    if (m_plot->showsPublished() && m_plot->published() != nullptr) {
        lines.append(
            tr("Gray: figures as papers published them for %1, not measured here; point at "
               "one for its source.")
                .arg(m_plot->published()->dataSet));
    }
    m_notice->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
}

void EvaluationPanel::takeChoice() {
    showPictureNote({});
    if (const std::optional<size_t> chosen = m_board->chosen()) {
        Q_EMIT runChosen(m_board->evaluations()[*chosen].run);
    } else {
        Q_EMIT choiceCleared();
    }
}

}  // namespace ld3::ui
