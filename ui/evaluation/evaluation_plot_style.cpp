// How values look and what they are called; what is drawn stands in evaluation_plot.cpp.

#include "ui/evaluation/curve_look_names.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/help/symbols.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QMenu>

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
    setPlaceholder(isEmpty ? tr("No values yet. Select runs and press Evaluate.") : QString());
    plot().xAxis->setLabel(tr("NFE, number of network evaluations"));
    plot().yAxis->setLabel(isEmpty ? QString() : m_board->metric());
    setHelp(linesWithSymbols(
        tr("NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. "
           "Bars reach from the least to the greatest value of the seeds. Hollow marks are early "
           "estimates from a part of the samples. Where the legend names protocols, marks of "
           "another shape are of another one; they cannot be compared and are not joined."),
        {Symbol::Nfe, Symbol::Fid}));
}

void EvaluationPlot::useSymbols() {
    plot().xAxis->setLabel(QStringLiteral("NFE"));
}

void EvaluationPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    const QStringList names = curveLookNames(*m_board);
    looks().claim(names);
    for (size_t i = 0; i < m_curves.size(); ++i) {
        const EvaluationCurve& curve = m_board->series().curves[i];
        const CurveStyle look =
            looks().look(style.colors, names[static_cast<qsizetype>(i)], !curve.learnedFor.empty());
        // Marks tell protocols apart where there are several, else curves.
        const size_t mark =
            m_explanations.areOfProtocols() ? curve.protocol : static_cast<size_t>(look.marker);
        m_curves[i].applyStyle(style, look, mark);
    }
    m_teachers.applyStyle(style);
    m_published.applyStyle(style);
    m_explanations.applyStyle(style);
    m_ring.applyStyle(style);
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
