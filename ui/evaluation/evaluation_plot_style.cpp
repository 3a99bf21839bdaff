// How values look and what they are called; what is drawn stands in evaluation_plot.cpp.

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/looks_of_curves.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QMenu>

#include <algorithm>

namespace ld3::ui {

std::optional<size_t> EvaluationPlot::indexOf(const QCPAbstractPlottable& curve) const {
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (m_curves[i].line() == &curve) {
            return i;
        }
    }
    return std::nullopt;
}

QString EvaluationPlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    const auto index = indexOf(curve);
    return index ? curveLookNames(*m_board)[static_cast<qsizetype>(*index)] : QString();
}

QString EvaluationPlot::runOf(const QCPAbstractPlottable& curve) const {
    const auto index = indexOf(curve);
    const auto* points = index ? &m_board->series().curves[*index].points : nullptr;
    return points == nullptr || points->empty() ? QString() : m_board->runOf(points->front());
}

void EvaluationPlot::extendMenu(QMenu* menu) {
    QAction* across = menu->addAction(tr("&Logarithmic to the right"));
    across->setCheckable(true);
    across->setChecked(m_isLogarithmicAcross);
    connect(across, &QAction::triggered, this, &EvaluationPlot::setLogarithmicAcross);
}

void EvaluationPlot::setTexts() {
    const bool isEmpty = m_board->series().curves.empty() && m_board->series().teachers.empty();
    // The table stands beside the plot.
    setNoLegendText(tr("No room for the legend: the table shows the marks of the curves."));
    setPlaceholder(isEmpty ? tr("No values yet. Select runs and press Evaluate.") : QString());
    m_hasSymbols = false;
    nameBudgets();
    plot().yAxis->setLabel(isEmpty ? QString() : coreText(m_board->metric()));
    setHelp(linesWithSymbols(
        tr("NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. "
           "Bars reach from the least to the greatest value of the seeds. Hollow marks are early "
           "estimates from a part of the samples. Where the legend names protocols, marks of "
           "another shape are of another one; they cannot be compared and are not joined."),
        {Symbol::Nfe, Symbol::Fid}));
}

void EvaluationPlot::nameBudgets() {
    const QString words = tr("NFE, number of network evaluations");
    const int needed = QFontMetrics(plot().xAxis->labelFont()).horizontalAdvance(words);
    // Lines of a broken title would take the room of a low plot's curves.
    const bool hasRoom = !m_hasSymbols && needed <= plot().axisRect()->width();
    plot().xAxis->setLabel(hasRoom ? words : QStringLiteral("NFE"));
}

void EvaluationPlot::useSymbols() {
    m_hasSymbols = true;
    nameBudgets();
}

void EvaluationPlot::setNumberedNames() {
    const EvaluationSeries& series = m_board->series();
    for (size_t i = 0; i < std::min(m_teachers.count(), series.teachers.size()); ++i) {
        m_teachers.rename(i, teacherTitle(series.teachers[i], series, locale()));
    }
    m_explanations.setNames(series, locale());
}

void EvaluationPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    setNumberedNames();
    const std::vector<CurveLook> curves = looksOfCurves(*m_board, looks(), style.colors);
    for (size_t i = 0; i < m_curves.size(); ++i) {
        m_curves[i].applyStyle(style, curves[i].style, curves[i].shape);
    }
    m_teachers.applyStyle(style);
    m_published.applyStyle(style);
    m_explanations.applyStyle(style);
    m_ring.applyStyle(style);
    Q_EMIT marksChanged();
}

CurveMarks EvaluationPlot::marks() const {
    const PlotColors colors = screenStyle().colors;
    const std::vector<CurveLook> curves = looksOfCurves(*m_board, looks(), colors);
    CurveMarks marks;
    marks.teacher = {colors.muted, colors.background, Qt::DashLine, std::nullopt};
    for (size_t i = 0; i < m_curves.size(); ++i) {
        const auto& [style, shape] = curves[i];
        const QColor color = m_curves[i].line()->visible() ? style.color : colors.muted;
        marks.curves.push_back(
            isDrawn(m_board->series().curves[i])
                ? std::optional(CurveMark{color, colors.background, style.dash, shape})
                : std::nullopt);
    }
    return marks;
}

void EvaluationPlot::addArguments(CommandLine& command) const {
    command.add("--kind", "fid");
    command.add("--metric", m_board->metric().toStdString());
    if (!m_board->model().isEmpty()) {
        command.add("--model", m_board->model().toStdString());
    }
    if (!m_isLogarithmic) {
        command.addFlag("--linear");
    }
    if (m_isLogarithmicAcross) {
        command.addFlag("--log-x");
    }
    if (m_showsPublished) {
        command.addFlag("--published");
    }
    if (m_showsCrossed) {
        command.addFlag("--crossed");
    }
    PlotWidget::addArguments(command);
}

}  // namespace ld3::ui
