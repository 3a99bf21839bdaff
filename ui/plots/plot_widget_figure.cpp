// A plot on paper; how it is on the screen stands in plot_widget.cpp.

#include "core/base/number_text.h"
#include "ui/plots/figure_values.h"
#include "ui/plots/hidden_entries.h"
#include "ui/plots/label_room.h"
#include "ui/plots/legend_mover.h"
#include "ui/plots/margin_mask.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"
#include "ui/theme/look_choice.h"

#include <QFontInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kGoldenRatio = 1.618;
constexpr double kFigureFontPt = 8.0;

}  // namespace

bool PlotWidget::hasFigure() const {
    return m_placeholder->text().isEmpty();
}

void PlotWidget::completeFigure(FigureData& data) const {
    (void)data;
}

void PlotWidget::addArguments(CommandLine& command) const {
    bool hidesAny = false;
    for (const QCPAbstractPlottable* curve : m_curves->all()) {
        if (!curve->visible()) {
            command.add("--hide", curve->name().toStdString());
            hidesAny = true;
        }
    }
    QStringList names;
    for (const QCPAbstractPlottable* curve : m_curves->all()) {
        names.append(lookNameOf(*curve));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    // Looks go by what else the window has drawn before.
    for (const QString& choice : lookChoices(*m_looks, names)) {
        command.add("--look", choice.toStdString());
    }
    const bool isFree =
        m_rangeMode == RangeMode::Free || (m_rangeMode == RangeMode::Shared && !hidesAny);
    if (m_isZoomed || !isFree) {
        const auto range = [](const QCPAxis& axis) {
            return numberText(axis.range().lower) + ":" + numberText(axis.range().upper);
        };
        command.add("--x-range", range(*m_plot->xAxis));
        command.add("--y-range", range(*m_plot->yAxis));
    }
}

void PlotWidget::drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) {
    Figure figure;
    figure.title = windowTitle();
    figure.legend = options.legend;
    QSize viewport = m_plot->testAttribute(Qt::WA_Resized) && m_plot->width() > 100 ? m_plot->size()
                                                                                    : sizeHint();
    double textPx = QFontInfo(font()).pixelSize();
    double ptPerUnit = kPtPerPx;
    if (options.widthPt > 0.0) {
        const double height =
            options.heightPt > 0.0 ? options.heightPt : options.widthPt / kGoldenRatio;
        figure.sizePt = QSizeF(options.widthPt, height);
        figure.fontPt = options.fontPt > 0.0 ? options.fontPt : kFigureFontPt;
        // Fonts have whole pixels; the rest of their size is made by scaling.
        textPx = std::max(1.0, std::round(figure.fontPt));
        ptPerUnit = figure.fontPt / textPx;
        viewport = (figure.sizePt / ptPerUnit).toSize().expandedTo({1, 1});
    } else {
        textPx = options.fontPt > 0.0 ? std::round(options.fontPt / kPtPerPx) : textPx;
        figure.fontPt = textPx * kPtPerPx;
        figure.sizePt = QSizeF(viewport) * kPtPerPx;
    }
    QFont textFont = font();
    if (!options.fontFamily.empty()) {
        textFont.setFamilies({QString::fromStdString(options.fontFamily)});
    }
    PlotStyle style(paperColors(), textFont, textPx);
    style.strokePx = options.strokePt > 0.0 ? options.strokePt / ptPerUnit : style.strokePx;

    const QRect oldViewport = m_plot->viewport();
    // Numbers in files are the same everywhere.
    const QLocale oldLocale = m_plot->locale();
    setLocale(QLocale::c());
    m_plot->setLocale(QLocale::c());
    styleAll(style, false);
    if (options.usesSymbols) {
        useSymbols();
        for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
            QFont italic = axis->labelFont();
            italic.setItalic(axis->label().size() == 1);
            axis->setLabelFont(italic);
        }
    }
    const auto restore = [&] {
        m_mask->setVisible(false);
        m_plot->setViewport(oldViewport);
        unsetLocale();
        m_plot->setLocale(oldLocale);
        restyle();
    };
    try {
        const HiddenEntries hidden(*m_plot);
        m_legend->applyStyle(style, nullptr);
        m_legend->arrange(viewport.width());
        collapseLegend(QWIDGETSIZE_MAX);  // on paper nobody can point at a curve
        const LegendMover legend(*m_plot, options.legend, style.colors.background);
        layOut(viewport);
        arrange();
        layOut(viewport);
        wrapTexts();
        makeRoomForTickLabels(*m_plot);
        arrange();
        m_mask->setVisible(true);
        figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
            QCPPainter painter(&device);
            painter.setMode(QCPPainter::pmVectorized);
            painter.setMode(QCPPainter::pmNoCaching);
            painter.scale(unitsPerPt * figure.sizePt.width() / viewport.width(),
                          unitsPerPt * figure.sizePt.height() / viewport.height());
            m_plot->toPainter(&painter, viewport.width(), viewport.height());
        };
        figure.data = [&] {
            FigureData data = figureValues(*m_plot, style, ptPerUnit);
            completeFigure(data);
            return data;
        };
        use(figure);
    } catch (...) {
        restore();
        throw;
    }
    restore();
}

}  // namespace ld3::ui
