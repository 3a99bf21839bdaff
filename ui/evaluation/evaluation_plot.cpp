#include "ui/evaluation/evaluation_plot.h"

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/plots/axis_range.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace ld3::ui {

namespace {

constexpr double kBeside = 1.07;  ///< room beside the first and last budget, as a factor

}  // namespace

EvaluationPlot::EvaluationPlot(EvaluationBoard* board, QWidget* parent)
    : PlotWidget(parent), m_board(board) {
    setObjectName(QStringLiteral("evaluationPlot"));
    connect(m_board, &EvaluationBoard::changed, this, &EvaluationPlot::rebuild);
    connect(m_board, &EvaluationBoard::chosenChanged, this, [this] {
        ringChosen();
        refresh();
    });
    connect(m_board, &EvaluationBoard::selectedRunsChanged, this, [this] {
        liftSelected();
        restyle();
        refresh();
    });
    updateScale();
    rebuild();
}

const PublishedSet* EvaluationPlot::published() const {
    return publishedFor(m_board->series());
}

void EvaluationPlot::setLogarithmic(bool isLogarithmic) {
    if (change("logarithmic", m_isLogarithmic, isLogarithmic)) {
        switchScale(plot().yAxis, false, [this] {
            updateScale();
            rebuild();
        });
    }
}

void EvaluationPlot::setLogarithmicAcross(bool isLogarithmic) {
    if (change("logarithmicAcross", m_isLogarithmicAcross, isLogarithmic)) {
        switchScale(plot().xAxis, false, [this] { updateScale(); });
    }
}

void EvaluationPlot::setPublishedShown(bool isShown) {
    if (change("publishedShown", m_showsPublished, isShown)) {
        rebuild();
        followAgain();
    }
}

void EvaluationPlot::setCrossedShown(bool isShown) {
    if (change("crossedShown", m_showsCrossed, isShown)) {
        rebuild();
        followAgain();
    }
}

bool EvaluationPlot::isDrawn(const EvaluationCurve& curve) const {
    return m_showsCrossed || !isCrossed(curve);
}

void EvaluationPlot::updateScale() {
    setScale(plot().yAxis, m_isLogarithmic);
    setCountingScale(plot().xAxis, m_isLogarithmicAcross);
}

bool EvaluationPlot::hasPlace(double value) const {
    return ui::hasPlace(value, m_isLogarithmic);
}

void EvaluationPlot::removeAll() {
    for (DrawnCurve& curve : m_curves) {
        curve.remove();
    }
    m_curves.clear();
    m_teachers.clear();
    m_published.clear();
    m_explanations.clear();
    m_ring.clear();
}

void EvaluationPlot::rebuild() {
    QSet<QString> hidden;
    for (const DrawnCurve& curve : m_curves) {
        // Curves that are not drawn at all have no entry to hide them by.
        if (!curve.line()->visible() && plot().legend->hasItemWithPlottable(curve.line())) {
            hidden.insert(curve.line()->name());
        }
    }
    removeAll();
    const EvaluationSeries& series = m_board->series();
    for (const EvaluationCurve& curve : series.curves) {
        DrawnCurve drawn(&plot(), edgeAxis(), curve.points, m_isLogarithmic);
        drawn.line()->setName(curveTitle(curve, series));
        if (!isDrawn(curve)) {
            drawn.line()->removeFromLegend();
        }
        drawn.setVisible(isDrawn(curve) && !hidden.contains(drawn.line()->name()));
        m_curves.push_back(drawn);
    }
    for (const EvaluationCurve& teacher : series.teachers) {
        m_teachers.add(QString(), teacher.points.front().mean);  // named when styled
    }
    m_published.show(m_showsPublished ? published() : nullptr);
    m_explanations.show(series, m_showsCrossed);
    ringChosen();
    liftSelected();
    restyle();
    refresh();
}

void EvaluationPlot::ringChosen() {
    std::vector<QPointF> chosen;
    for (const EvaluationCurve& curve : m_board->series().curves) {
        for (const EvaluationPoint& point : curve.points) {
            if (m_board->isChosen(point) && hasPlace(point.mean) && isDrawn(curve)) {
                chosen.emplace_back(point.nfe, point.mean);
            }
        }
    }
    m_ring.show(chosen);
}

void EvaluationPlot::liftSelected() {
    const auto& curves = m_board->series().curves;
    std::set<QString> names;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        const auto& points = curves[i].points;
        if (std::any_of(points.begin(), points.end(), [this](const EvaluationPoint& point) {
                return m_board->isOfSelectedRun(point);
            })) {
            names.insert(m_curves[i].line()->name());
        }
    }
    plotCurves().setSelected(names);
}

std::vector<QCPAbstractPlottable*> EvaluationPlot::companionsOf(
    const QCPAbstractPlottable* curve) const {
    const auto index = curve == nullptr ? std::nullopt : indexOf(*curve);
    return index ? m_curves[*index].companions() : std::vector<QCPAbstractPlottable*>();
}

void EvaluationPlot::arrange() {
    m_teachers.arrange();
    nameBudgets();
}

void EvaluationPlot::fitRanges() {
    AxisRange across, up;
    const auto include = [&](double value) {
        if (hasPlace(value)) {
            up.include(value);
        }
    };
    const EvaluationSeries& series = m_board->series();
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (!isDrawn(series.curves[i]) || !isFitted(m_curves[i].line())) {
            continue;
        }
        for (const EvaluationPoint& point : series.curves[i].points) {
            across.include(point.nfe);
            include(point.mean);
            include(point.low);
            include(point.high);
        }
    }
    for (const EvaluationCurve& teacher : series.teachers) {
        include(teacher.points.front().mean);
    }
    if (const PublishedSet* set = m_published.set()) {
        for (const PublishedCurve& curve : set->curves) {
            for (const auto& [nfe, value] : curve.points) {
                across.include(nfe);
                include(value);
            }
        }
    }
    const auto [left, right] = across.padded(0.0, m_isLogarithmicAcross);
    const auto [low, high] = up.padded(0.08, m_isLogarithmic);
    if (m_isLogarithmicAcross) {
        plot().xAxis->setRange(left / kBeside, right * kBeside);
    } else {
        plot().xAxis->setRange(left - 0.4, right + 0.4);
    }
    plot().yAxis->setRange(low, high);
}

}  // namespace ld3::ui
