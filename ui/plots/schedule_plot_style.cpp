// How schedules look, what they are called and what is read out of them; what is drawn stands in
// schedule_plot.cpp.

#include "core/base/number_text.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "core/schedules/schedule_setup.h"
#include "ui/help/symbols.h"
#include "ui/i18n/local_number.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"
#include "ui/plots/schedule_plot.h"
#include "ui/theme/curve_looks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// Whether a hand-made schedule is known by this name: "edm", "poly_3".
bool isKind(const std::string& name) {
    const auto& kinds = scheduleKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&name](const ScheduleKind& kind) {
        const std::string begin = kind.name + "_";
        return name == kind.name ||
               (name.starts_with(begin) && numberFromText(name.substr(begin.size())));
    });
}

}  // namespace

const ScheduleCurve* SchedulePlot::curveOf(const QCPAbstractPlottable& line) const {
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (m_drawings[i].line == &line) {
            return &m_curves[i];
        }
    }
    return nullptr;
}

QString SchedulePlot::runOf(const QCPAbstractPlottable& curve) const {
    const ScheduleCurve* found = curveOf(curve);
    return found == nullptr ? QString() : found->run;
}

QString SchedulePlot::lookNameOf(const QCPAbstractPlottable& curve) const {
    const ScheduleCurve* found = curveOf(curve);
    if (found == nullptr || found->role == CurveRole::Draft || found->role == CurveRole::Moment) {
        return {};
    }
    // The learned schedule alone is highlighted, whatever it is called.
    const bool isAlone = found->role == CurveRole::Learned && !indexOf(CurveRole::OtherRun);
    return isAlone || !found->run.isEmpty() ? found->run : found->name;
}

CurveStyle SchedulePlot::lookOf(const PlotColors& colors, const ScheduleCurve& curve) const {
    CurveStyle look = highlightStyle(colors);
    switch (curve.role) {
        case CurveRole::Draft:
            look.color = colors.foreground;
            look.marker = MarkerShape::Square;
            return look;
        case CurveRole::Moment:
            look.dash = Qt::DashLine;
            look.marker = MarkerShape::Circle;
            return look;
        case CurveRole::Learned:
            if (!indexOf(CurveRole::OtherRun)) {
                look.color = looks().drawnColor(colors, curve.run).value_or(look.color);
                return look;
            }
            break;
        case CurveRole::OtherRun:
        case CurveRole::HandMade:
            break;
    }
    return looks().look(
        colors, curve.run.isEmpty() ? curve.name : curve.run, curve.role != CurveRole::HandMade);
}

void SchedulePlot::setTexts() {
    plot().xAxis->setLabel(tr("step"));
    m_evalLegend->setName(tr("level told to the network"));
    setPlaceholder(m_curves.empty() ? tr("No schedule yet") : QString());
    switch (m_axis) {
        case ScheduleAxis::Time:
            plot().yAxis->setLabel(tr("time t"));
            setHelp(linesWithSymbols(tr("Time t of each step, in the noise schedule's own unit."),
                                     {Symbol::Time}));
            break;
        case ScheduleAxis::Sigma:
            plot().yAxis->setLabel(tr("noise level σ"));
            setHelp(linesWithSymbols(
                tr("σ: standard deviation of the noise at each step, in units of the data "
                   "(for variance-preserving models σ/α)."),
                {Symbol::Sigma}));
            break;
        case ScheduleAxis::Lambda:
            plot().yAxis->setLabel(tr("λ = log(α/σ)"));
            setHelp(linesWithSymbols(
                tr("λ: half the logarithm of the signal-to-noise ratio at each step, natural "
                   "logarithm, without unit."),
                {Symbol::Lambda}));
            break;
    }
}

void SchedulePlot::useSymbols() {
    plot().xAxis->setLabel(QStringLiteral("i"));
    plot().yAxis->setLabel(m_axis == ScheduleAxis::Time    ? QStringLiteral("t")
                           : m_axis == ScheduleAxis::Sigma ? QStringLiteral("σ")
                                                           : QStringLiteral("λ"));
}

void SchedulePlot::applyStyle(const PlotStyle& style) {
    setTexts();
    m_evalLegend->setLineStyle(QCPGraph::lsNone);
    m_evalLegend->setScatterStyle(
        dashBeside(style.colors.foreground, 0.6 * style.markerPx, style.strokePx));
    QStringList names;
    for (const Drawing& drawing : m_drawings) {
        names.append(lookNameOf(*drawing.line));
    }
    names.removeAll(QString());
    looks().claim(names);
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        // A draft is thinner: it begins where the learned schedule is, and must not hide it.
        const bool isMain = m_curves[i].role == CurveRole::Learned;
        styleDrawing(style, m_drawings[i], lookOf(style.colors, m_curves[i]), isMain);
    }
    styleChosen(style);
}

void SchedulePlot::styleDrawing(const PlotStyle& style,
                                Drawing& drawing,
                                const CurveStyle& look,
                                bool isMain) {
    const double stroke = isMain ? 1.3 * style.strokePx : 0.8 * style.strokePx;
    drawing.line->setPen(look.pen(stroke));
    drawing.line->setScatterStyle(scatterOf(look, style.markerPx, 0.8 * style.strokePx));
    drawing.evalMarks->setScatterStyle(dashBeside(look.color, style.markerPx, style.strokePx));
    drawing.edgeMarks->setScatterStyle({QCPScatterStyle::ssTriangleInverted,
                                        QPen(look.color, style.strokePx),
                                        QBrush(look.color),
                                        1.4 * style.markerPx});
    drawing.edgeLabel->setFont(style.font);
    drawing.edgeLabel->setColor(style.colors.foreground);
}

QString SchedulePlot::describe(const QPointF& position) {
    const ScheduleCurve* nearestCurve = nullptr;
    const SchedulePoint* nearest = nullptr;
    double distance = kReachPx;
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (!m_drawings[i].line->visible()) {
            continue;
        }
        for (const SchedulePoint& point : m_drawings[i].points) {
            const QPointF offset = pixelOf(point) - position;
            const double candidate = std::hypot(offset.x(), offset.y());
            if (candidate < distance) {
                distance = candidate;
                nearest = &point;
                nearestCurve = &m_curves[i];
            }
        }
    }
    return nearest == nullptr ? QString() : inWords(*nearestCurve, *nearest);
}

QString SchedulePlot::inWords(const ScheduleCurve& curve, const SchedulePoint& point) const {
    const auto number = [this](double value) {
        return std::isinf(value) ? QStringLiteral("∞") : localNumber(value, 4, locale());
    };
    const QString step = locale().toString(point.step);
    if (!point.hasEval) {
        return tr("%1, step %2: t = %3, σ = %4, λ = %5")
            .arg(curve.name,
                 step,
                 number(point.at.time),
                 number(point.at.sigma),
                 number(point.at.lambda));
    }
    return tr("%1, step %2: t = %3, σ = %4, λ = %5; told t = %6")
        .arg(curve.name,
             step,
             number(point.at.time),
             number(point.at.sigma),
             number(point.at.lambda),
             number(point.told.time));
}

void SchedulePlot::addFurther(CommandLine& command) const {
    const std::optional<size_t> learned = indexOf(CurveRole::Learned);
    if (learned && m_curves[*learned].iteration) {
        command.add("--iteration", *m_curves[*learned].iteration);
    }
    std::string kinds;
    for (const ScheduleCurve& curve : m_curves) {
        const std::string name = curve.name.toStdString();
        const auto addAs = [&](const char* option) {
            command.add(option, scheduleToWord(curve.schedule, name));
        };
        if (curve.role == CurveRole::Draft) {
            addAs("--draft");
        } else if (curve.role == CurveRole::Moment) {
            addAs("--moment");
        } else if (curve.role != CurveRole::HandMade) {
            continue;  // of a run
        } else if (learned && isKind(name) &&
                   isOfOneSetup(curve.schedule, m_curves[*learned].schedule)) {
            kinds += (kinds.empty() ? "" : ",") + name;
        } else {
            addAs("--curve");
        }
    }
    if (!kinds.empty()) {
        command.add("--with", kinds);
    }
}

void SchedulePlot::addArguments(CommandLine& command) const {
    command.add("--kind", "schedule");
    command.add("--axis",
                m_axis == ScheduleAxis::Time    ? "t"
                : m_axis == ScheduleAxis::Sigma ? "sigma"
                                                : "lambda");
    if (!m_isLogarithmic) {
        command.addFlag("--linear");
    }
    addFurther(command);
    const bool isNamed = std::any_of(m_curves.begin(), m_curves.end(), [](const auto& curve) {
        return curve.role == CurveRole::Learned && curve.name == curve.run;
    });
    if (isNamed) {
        command.addFlag("--names");
    }
    PlotWidget::addArguments(command);
}

}  // namespace ld3::ui
