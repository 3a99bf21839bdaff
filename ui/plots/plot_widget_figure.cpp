// A plot on paper; how it is on the screen stands in plot_widget.cpp.

#include "ui/plots/figure_values.h"
#include "ui/plots/hidden_entries.h"
#include "ui/plots/label_room.h"
#include "ui/plots/legend_mover.h"
#include "ui/plots/paper_sheet.h"
#include "ui/plots/plot_arguments.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_frame.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"

#include <QScopeGuard>

namespace ld3::ui {

bool PlotWidget::hasFigure() const {
    return !m_frame->hasPlaceholder();
}

void PlotWidget::completeFigure(FigureData& data) const {
    (void)data;
}

void PlotWidget::addArguments(CommandLine& command) const {
    const std::vector<QCPAbstractPlottable*> curves = m_curves->all();
    const bool hidesAny = addHidden(command, curves);
    QStringList names;
    for (const QCPAbstractPlottable* curve : curves) {
        names.append(lookNameOf(*curve));
    }
    addLooks(command, *m_looks, names);
    if (!m_ranges.isAsDrawnAnew(hidesAny)) {
        addRanges(command, *m_plot);
    }
}

void PlotWidget::drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) {
    const bool hasSize = m_plot->testAttribute(Qt::WA_Resized) && m_plot->width() > 100;
    const PaperSheet sheet = paperSheet(options, hasSize ? m_plot->size() : sizeHint(), font());
    const auto restored = qScopeGuard([this, viewport = m_plot->viewport()] {
        m_frame->setMasked(false);
        m_plot->setViewport(viewport);
        restyle();
    });
    const PaperNumbers numbers(*this, *m_plot);
    styleAll(sheet.style, false);
    if (options.usesSymbols) {
        useSymbols();
        m_frame->slantSymbols();
    }
    const HiddenEntries hidden(*m_plot);
    m_legend->applyStyle(sheet.style, nullptr);
    m_legend->arrange(sheet.viewport.width());
    collapseLegend(QWIDGETSIZE_MAX);  // on paper nobody can point at a curve
    const LegendMover legend(*m_plot, options.legend, sheet.style.colors.background);
    m_frame->layOut(sheet.viewport);
    arrange();
    m_frame->layOut(sheet.viewport);
    m_frame->wrapTexts();
    makeRoomForTickLabels(*m_plot);
    arrange();
    m_frame->setMasked(true);

    Figure figure;
    figure.sizePt = sheet.sizePt;
    figure.title = windowTitle();
    figure.fontPt = sheet.fontPt;
    figure.legend = options.legend;
    figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
        sheet.paint(*m_plot, device, unitsPerPt);
    };
    figure.data = [&] {
        FigureData data = figureValues(*m_plot, sheet.style, sheet.ptPerPx);
        completeFigure(data);
        return data;
    };
    use(figure);
}

}  // namespace ld3::ui
