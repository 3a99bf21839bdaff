// How losses look and what they are called; what is drawn stands in loss_plot.cpp.

#include "core/base/number_text.h"
#include "ui/help/symbols.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"
#include "ui/theme/curve_looks.h"

#include <QMenu>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr size_t kMostMarkers = 100;  ///< of a curve: more cost time and show nothing
constexpr float kFaint = 0.5F;        ///< of a colour's strength
constexpr float kBelowItsMean = 0.3F;

QColor withStrength(QColor color, float strength) {
    color.setAlphaF(strength);
    return color;
}

}  // namespace

bool LossPlot::isOne(const Run& run) const {
    return &run != &m_live || (!m_runs.empty() && !m_live.name.isEmpty());
}

const LossPlot::Run* LossPlot::runWith(const QCPAbstractPlottable& curve) const {
    for (const Run* run : allRuns()) {
        for (const Curve* own : run->curves()) {
            if (own->graph == &curve || own->smooth == &curve) {
                return run;
            }
        }
    }
    return nullptr;
}

QString LossPlot::runOf(const QCPAbstractPlottable& curve) const {
    const Run* run = runWith(curve);
    return run == nullptr ? QString() : run->name;
}

QString LossPlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    const Run* run = runWith(curve);
    // Of a run alone only the best loss has the run's colour.
    return run == nullptr || (!isOne(*run) && run->best.graph != &curve) ? QString() : run->name;
}

std::vector<QCPAbstractPlottable*> LossPlot::companionsOf(const QCPAbstractPlottable* curve) const {
    std::vector<QCPAbstractPlottable*> companions;
    const auto add = [&](QCPGraph* graph) {
        if (graph != nullptr && graph != curve) {
            companions.push_back(graph);
        }
    };
    for (const Run* run : allRuns()) {
        const bool isWhole = isOne(*run) && run->head() == curve;
        for (const Curve* own : run->curves()) {
            if (isWhole) {
                add(own->graph);
            }
            if (isWhole || (own->graph == curve && own->graph != nullptr)) {
                add(own->smooth);
            }
        }
    }
    return companions;
}

void LossPlot::extendMenu(QMenu* menu) {
    QAction* across = menu->addAction(tr("&Logarithmic to the right"));
    across->setCheckable(true);
    across->setChecked(m_isLogarithmicAcross);
    connect(across, &QAction::triggered, this, &LossPlot::setLogarithmicAcross);
}

void LossPlot::updatePlaceholder() {
    const std::vector<const Run*> runs = std::as_const(*this).allRuns();
    const bool isEmpty = std::all_of(runs.begin(), runs.end(), [](const Run* run) {
        const auto curves = run->curves();
        return std::all_of(curves.begin(), curves.end(), [](const Curve* curve) {
            return curve->series.isEmpty();
        });
    });
    setPlaceholder(isEmpty && m_baselines.isEmpty() ? tr("No losses yet") : QString());
}

void LossPlot::setTexts() {
    plot().yAxis->setLabel(tr("loss"));
    switch (m_axis) {
        case LossAxis::Iteration:
            plot().xAxis->setLabel(tr("iteration"));
            break;
        case LossAxis::Evaluations:
            plot().xAxis->setLabel(tr("network evaluations"));
            break;
        case LossAxis::Seconds:
            plot().xAxis->setLabel(tr("time in seconds"));
            break;
    }
    setHelp(linesWithSymbols(
        tr("Distance between the student's and the teacher's samples, in the loss that is "
           "trained. Dashed levels are hand-made schedules on the same validation samples. "
           "A network evaluation is one sample through the network; a backward pass counts as "
           "two."),
        {Symbol::L2, Symbol::Lpips}));
    for (Run* run : allRuns()) {
        nameCurves(*run);
    }
    updatePlaceholder();
}

void LossPlot::nameCurves(Run& run) {
    const bool isWhole = isOne(run);
    const auto name = [&](Curve& curve, const QString& alone, const QString& ofRun) {
        if (curve.graph == nullptr) {
            return;
        }
        // One legend entry a run: its other curves come and go with it.
        const bool isHead = curve.graph == run.head();
        curve.graph->setName(!isWhole ? alone : isHead ? run.name : ofRun);
        if (isWhole && !isHead) {
            curve.graph->removeFromLegend();
            curve.graph->setProperty("isData", true);
        } else if (!plot().legend->hasItemWithPlottable(curve.graph)) {
            curve.graph->addToLegend();
        }
    };
    name(run.train, tr("training"), tr("%1, training").arg(run.name));
    name(run.valid, tr("validation"), tr("%1, validation").arg(run.name));
    name(run.best, tr("best"), tr("%1, best").arg(run.name));
    for (const Curve* curve : {&run.train, &run.valid}) {
        if (curve->smooth != nullptr) {
            curve->smooth->setName(tr("%1, running mean", "losses").arg(curve->graph->name()));
            curve->smooth->setProperty("isData", true);
        }
    }
    const QString fault = run.hasDiverged ? tr("no number, or diverging") : tr("not a number");
    name(run.faulty, fault, tr("%1, %2", "run, what is wrong with a loss").arg(run.name, fault));
}

void LossPlot::applyStyle(const PlotStyle& style) {
    setTexts();
    QStringList names;
    for (const Run* run : allRuns()) {
        if (isOne(*run)) {
            names.append(run->name);
        }
    }
    looks().claim(names);
    for (Run* run : allRuns()) {
        styleRun(style, *run);
    }
    m_baselines.applyStyle(style);
    for (const Boundary& boundary : m_boundaries) {
        boundary.line->setPen(QPen(style.colors.boundary, 0.6 * style.strokePx));
    }
}

void LossPlot::styleRun(const PlotStyle& style, Run& run) {
    const bool isWhole = isOne(run);
    CurveStyle best = highlightStyle(style.colors), valid = curveStyle(style.colors, 0);
    if (isWhole) {
        best = valid = looks().look(style.colors, run.name, true);
        valid.dash = Qt::SolidLine;
    } else {
        best.color = looks().drawnColor(style.colors, run.name).value_or(best.color);
    }
    const bool isLeading = &run == &m_live;
    const auto draw = [&](Curve& curve, const CurveStyle& look, double stroke, float strength) {
        if (curve.graph == nullptr) {
            return;
        }
        const bool hasMean = curve.smooth != nullptr;
        CurveStyle own = look;
        own.color = withStrength(look.color, hasMean ? kBelowItsMean : strength);
        curve.graph->setPen(own.pen(stroke * style.strokePx));
        const bool hasMarkers =
            &curve == &run.valid && !hasMean && curve.series.points().size() <= kMostMarkers;
        curve.graph->setScatterStyle(
            hasMarkers ? scatterOf(own, 0.8 * style.markerPx, 0.7 * style.strokePx)
                       : QCPScatterStyle());
        if (hasMean) {
            own.color = withStrength(look.color, strength);
            curve.smooth->setPen(own.pen(1.2 * stroke * style.strokePx));
        }
    };
    const CurveStyle train = isWhole ? valid : CurveStyle{style.colors.muted, Qt::SolidLine, {}};
    valid.dash = Qt::SolidLine;
    draw(run.best, best, isLeading ? 1.4 : 1.2, 1.0F);
    draw(run.valid, valid, 0.8, isWhole ? kFaint : 1.0F);
    draw(run.train, train, 0.6, isWhole ? kFaint : 1.0F);
    if (run.faulty.graph != nullptr) {
        run.faulty.graph->setLineStyle(QCPGraph::lsNone);
        run.faulty.graph->setScatterStyle(
            {QCPScatterStyle::ssCross,
             QPen(isWhole ? best.color : style.colors.warning, 1.2 * style.strokePx),
             Qt::NoBrush,
             1.3 * style.markerPx});
    }
}

void LossPlot::addArguments(CommandLine& command) const {
    command.add("--kind", "loss");
    command.add("--axis",
                m_axis == LossAxis::Iteration     ? "iteration"
                : m_axis == LossAxis::Evaluations ? "evaluations"
                                                  : "seconds");
    if (!m_isLogarithmic) {
        command.addFlag("--linear");
    }
    if (m_isLogarithmicAcross) {
        command.addFlag("--log-x");
    }
    if (m_smoothing > 0.0) {
        command.add("--smoothing", numberText(m_smoothing));
    }
    PlotWidget::addArguments(command);
}

}  // namespace ld3::ui
