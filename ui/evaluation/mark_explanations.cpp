#include "ui/evaluation/mark_explanations.h"

#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/value_marks.h"
#include "ui/plots/qcp.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

/// Texts that translators find with the plot's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPlot)
};

}  // namespace

void MarkExplanations::show(const EvaluationSeries& series, bool withCrossed) {
    clear();
    bool hasEarly = false, hasWarnings = false;
    for (const EvaluationCurve& curve : series.curves) {
        if (isCrossed(curve) && !withCrossed) {
            continue;
        }
        for (const EvaluationPoint& point : curve.points) {
            hasEarly = hasEarly || (!point.isComplete && point.seeds > 0);
            hasWarnings = hasWarnings || point.hasWarnings;
        }
    }
    if (series.protocols.size() > 1) {
        for (size_t i = 0; i < series.protocols.size(); ++i) {
            m_protocols.push_back(add(QString()));
        }
    }
    if (hasEarly) {
        m_early = add(Text::tr("early estimate"));
    }
    if (hasWarnings) {
        m_warning = add(Text::tr("warning"));
    }
}

void MarkExplanations::setNames(const EvaluationSeries& series, const QLocale& locale) const {
    if (m_protocols.empty()) {
        return;
    }
    const QStringList differences = protocolDifferences(series.protocols, locale);
    for (size_t i = 0; i < m_protocols.size(); ++i) {
        // All of it stands in the panel; a legend as long as that would have one column.
        constexpr qsizetype kLongest = 40;
        const QString difference = differences.value(static_cast<qsizetype>(i));
        m_protocols[i]->setName(difference.size() > kLongest
                                    ? difference.left(kLongest - 1) + QChar(0x2026)
                                    : difference);
    }
}

QCPGraph* MarkExplanations::add(const QString& text) {
    QCPGraph* graph = m_plot->addGraph();
    graph->setName(text);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setProperty("isExplanation", true);
    return graph;
}

void MarkExplanations::clear() {
    for (QCPGraph* graph : m_protocols) {
        m_plot->removeGraph(graph);
    }
    m_protocols.clear();
    for (QCPGraph** graph : {&m_early, &m_warning}) {
        if (*graph != nullptr) {
            m_plot->removeGraph(*graph);
            *graph = nullptr;
        }
    }
}

void MarkExplanations::applyStyle(const PlotStyle& style) {
    const QPen neutral(style.colors.foreground, style.strokePx);
    for (size_t i = 0; i < m_protocols.size(); ++i) {
        m_protocols[i]->setScatterStyle(
            markScatter(i, neutral, style.colors.foreground, style.markerPx));
    }
    if (m_early != nullptr) {
        m_early->setScatterStyle(
            markScatter(0, neutral, style.colors.background, 1.35 * style.markerPx));
    }
    if (m_warning != nullptr) {
        QCPScatterStyle sign = warningAbove(style.colors.warning, style.markerPx, style.strokePx);
        QPainterPath path = sign.customPath();
        path.translate(0.0, 1.6 * style.markerPx);  // in the legend it stands in the middle
        sign.setCustomPath(path);
        m_warning->setScatterStyle(sign);
    }
}

}  // namespace ld3::ui
