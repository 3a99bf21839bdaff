// How values look and what they are called; what is drawn stands in evaluation_plot.cpp.

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/value_marks.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QMenu>

#include <filesystem>

namespace ld3::ui {

std::optional<size_t> EvaluationPlot::indexOf(const QCPAbstractPlottable& curve) const {
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (m_drawings[i].line == &curve) {
            return i;
        }
    }
    return std::nullopt;
}

QStringList EvaluationPlot::lookNames() const {
    const EvaluationSeries& series = m_board->series();
    QStringList names;
    for (const EvaluationCurve& curve : series.curves) {
        // A run, or a hand-made kind, looks as in the other plots; where it has several curves
        // (with other solvers, of other models) the others have names of their own.
        const QString run = curve.points.empty() ? QString() : runOf(curve.points.front());
        const QString name = run.isEmpty() ? QString::fromStdString(curve.schedule) : run;
        names.append(names.contains(name) ? curveTitle(curve, series) : name);
    }
    return names;
}

QString EvaluationPlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    const auto index = indexOf(curve);
    return index ? lookNames()[static_cast<qsizetype>(*index)] : QString();
}

QString EvaluationPlot::runOf(const EvaluationPoint& point) const {
    if (point.values.empty()) {
        return {};
    }
    const std::filesystem::path folder = m_board->evaluations()[point.values.front()].run;
    return QString::fromStdString(folder.filename().string());
}

QString EvaluationPlot::runOf(const QCPAbstractPlottable& curve) const {
    const auto index = indexOf(curve);
    const auto* points = index ? &m_board->series().curves[*index].points : nullptr;
    return points == nullptr || points->empty() ? QString() : runOf(points->front());
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
    plot().yAxis->setLabel(isEmpty ? QString() : coreText(m_board->metric()));
    setHelp(linesWithSymbols(
        tr("NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. "
           "Bars reach from the least to the greatest value of the seeds. Hollow marks are early "
           "estimates from a part of the samples. Where the legend names protocols, marks of "
           "another shape are of another one; they cannot be compared and are not joined."),
        {Symbol::Nfe, Symbol::Fid}));
}

void EvaluationPlot::styleCurve(const PlotStyle& style, size_t index, const CurveStyle& look) {
    // Marks tell protocols apart where there are several, else curves. They are full ones: hollow
    // ones are early estimates.
    const size_t mark = m_protocolMarks.empty() ? static_cast<size_t>(look.marker)
                                                : m_board->series().curves[index].protocol;
    const QPen outline(look.color, style.strokePx);
    QColor faint = look.color;
    faint.setAlphaF(0.7F);
    Drawing& drawing = m_drawings[index];
    drawing.line->setPen(look.pen(style.strokePx));
    drawing.line->setScatterStyle(markScatter(mark, outline, look.color, style.markerPx));
    // Larger than the full mark below it, which it hides.
    drawing.early->setScatterStyle(markScatter(
        mark, QPen(faint, 0.8 * style.strokePx), style.colors.background, 1.35 * style.markerPx));
    drawing.warned->setScatterStyle(
        warningAbove(style.colors.warning, style.markerPx, style.strokePx));
    drawing.faulty->setScatterStyle({QCPScatterStyle::ssCross,
                                     QPen(style.colors.warning, 1.2 * style.strokePx),
                                     Qt::NoBrush,
                                     1.3 * style.markerPx});
    drawing.bars->setPen(QPen(look.color, 0.8 * style.strokePx));
    drawing.bars->setWhiskerWidth(style.markerPx);
}

void EvaluationPlot::styleExplanations(const PlotStyle& style) {
    const QColor inside = style.colors.background;
    const QPen neutral(style.colors.foreground, style.strokePx);
    for (size_t i = 0; i < m_protocolMarks.size(); ++i) {
        m_protocolMarks[i]->setScatterStyle(
            markScatter(i, neutral, style.colors.foreground, style.markerPx));
    }
    if (m_earlyMark != nullptr) {
        m_earlyMark->setScatterStyle(markScatter(0, neutral, inside, 1.35 * style.markerPx));
    }
    if (m_warningMark != nullptr) {
        QCPScatterStyle sign = warningAbove(style.colors.warning, style.markerPx, style.strokePx);
        QPainterPath path = sign.customPath();
        path.translate(0.0, 1.6 * style.markerPx);  // in the legend it stands in the middle
        sign.setCustomPath(path);
        m_warningMark->setScatterStyle(sign);
    }
}

void EvaluationPlot::useSymbols() {
    plot().xAxis->setLabel(QStringLiteral("NFE"));
}

void EvaluationPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    const QStringList names = lookNames();
    looks().claim(names);
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        const bool isLearned = !m_board->series().curves[i].learnedFor.empty();
        styleCurve(
            style, i, looks().look(style.colors, names[static_cast<qsizetype>(i)], isLearned));
    }
    m_teachers.applyStyle(style);
    for (size_t i = 0; i < m_published.size(); ++i) {
        CurveStyle look = curveStyle(style.colors, static_cast<int>(i));
        look.color = style.colors.muted;
        m_published[i]->setPen(look.pen(0.7 * style.strokePx));
        m_published[i]->setScatterStyle(
            {i % 2 == 0 ? QCPScatterStyle::ssPlus : QCPScatterStyle::ssCross,
             QPen(look.color, 0.8 * style.strokePx),
             Qt::NoBrush,
             style.markerPx});
    }
    styleExplanations(style);
    if (m_ring != nullptr) {
        m_ring->setLineStyle(QCPGraph::lsNone);
        m_ring->setScatterStyle({QCPScatterStyle::ssCircle,
                                 QPen(style.colors.highlight, 1.3 * style.strokePx),
                                 Qt::NoBrush,
                                 2.4 * style.markerPx});
    }
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
