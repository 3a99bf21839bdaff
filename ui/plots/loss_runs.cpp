#include "ui/plots/loss_runs.h"

#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QStringList>

#include <algorithm>

namespace ld3::ui {

void LossRun::take(const std::vector<TrainingReport>& reports) {
    for (const TrainingReport& report : reports) {
        history.take(report);
    }
}

LossRuns::LossRuns(QCustomPlot* plot, QCPAxis* edge) : m_plot(plot), m_edge(edge) {
    m_all.push_back(emptyRun({}, true));
}

LossRun LossRuns::emptyRun(const QString& name, bool keepsTraining) const {
    return {name, LossHistory(keepsTraining), LossCurves(m_plot, m_edge)};
}

LossRun& LossRuns::add(const QString& name) {
    return m_all.emplace_back(emptyRun(name, false));
}

std::vector<LossRun*> LossRuns::laidOver(const QString& name) {
    std::vector<LossRun*> runs;
    for (LossRun& run : m_all) {
        if (&run != &live() && run.name == name) {
            runs.push_back(&run);
        }
    }
    return runs;
}

void LossRuns::resetLive() {
    live().curves.remove();
    live() = emptyRun({}, true);
}

void LossRuns::clearOthers() {
    std::for_each(m_all.begin() + 1, m_all.end(), [](LossRun& run) { run.curves.remove(); });
    m_all.erase(m_all.begin() + 1, m_all.end());
}

void LossRuns::rename(const QString& from, const QString& to) {
    for (LossRun& run : m_all) {
        if (run.name == from) {
            run.name = to;
        }
    }
}

bool LossRuns::isEmpty() const {
    return std::all_of(
        m_all.begin(), m_all.end(), [](const LossRun& run) { return run.history.isEmpty(); });
}

bool LossRuns::isOne(const LossRun& run) const {
    return &run != &live() || (m_all.size() > 1 && !run.name.isEmpty());
}

const LossRun* LossRuns::with(const QCPAbstractPlottable& curve) const {
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [&](const LossRun& run) { return run.curves.has(curve); });
    return found == m_all.end() ? nullptr : &*found;
}

QString LossRuns::lookNameOf(const QCPAbstractPlottable& curve) const {
    const LossRun* run = with(curve);
    // Of a run alone only the best loss has the run's colour.
    return run == nullptr || (!isOne(*run) && run->curves.graph(LossKind::Best) != &curve)
               ? QString()
               : run->name;
}

std::vector<QCPAbstractPlottable*> LossRuns::companionsOf(const QCPAbstractPlottable* curve) const {
    std::vector<QCPAbstractPlottable*> companions;
    for (const LossRun& run : m_all) {
        const std::vector<QCPAbstractPlottable*> own = run.curves.companionsOf(curve, isOne(run));
        companions.insert(companions.end(), own.begin(), own.end());
    }
    return companions;
}

void LossRuns::draw(const LossView& view) {
    for (LossRun& run : m_all) {
        run.draw(view);
    }
}

void LossRuns::applyStyle(const PlotStyle& style, CurveLooks& looks) const {
    QStringList names;
    for (const LossRun& run : m_all) {
        if (isOne(run)) {
            names.append(run.name);
        }
    }
    looks.claim(names, m_plot);
    for (const LossRun& run : m_all) {
        run.curves.applyStyle(style, lookOf(run, style, looks));
    }
}

LossLook LossRuns::lookOf(const LossRun& run, const PlotStyle& style, CurveLooks& looks) const {
    LossLook look;
    look.isLeading = &run == &live();
    look.isFaint = isOne(run);
    if (isOne(run)) {
        look.best = look.validation = looks.look(style.colors, run.name, true);
        look.validation.dash = Qt::SolidLine;
        look.training = look.validation;
        look.faulty = look.best.color;
        return look;
    }
    look.best = highlightStyle(style.colors);
    look.best.color = looks.drawnColor(style.colors, run.name).value_or(look.best.color);
    look.validation = curveStyle(style.colors, 0);
    look.validation.dash = Qt::SolidLine;
    look.training = {style.colors.muted, Qt::SolidLine, {}};
    look.faulty = style.colors.warning;
    return look;
}

}  // namespace ld3::ui
