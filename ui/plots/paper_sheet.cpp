#include "ui/plots/paper_sheet.h"

#include "ui/plots/qcp.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kGoldenRatio = 1.618;
constexpr double kFigureFontPt = 8.0;

}  // namespace

PaperSheet paperSheet(const FigureOptions& options, const QSize& shown, const QFont& font) {
    QSizeF sizePt = QSizeF(shown) * kPtPerPx;
    QSize viewport = shown;
    double textPx = QFontInfo(font).pixelSize(), ptPerPx = kPtPerPx, fontPt = 0.0;
    if (options.widthPt > 0.0) {
        const double height =
            options.heightPt > 0.0 ? options.heightPt : options.widthPt / kGoldenRatio;
        sizePt = QSizeF(options.widthPt, height);
        fontPt = options.fontPt > 0.0 ? options.fontPt : kFigureFontPt;
        // Fonts have whole pixels; the rest of their size is made by scaling.
        textPx = std::max(1.0, std::round(fontPt));
        ptPerPx = fontPt / textPx;
        viewport = (sizePt / ptPerPx).toSize().expandedTo({1, 1});
    } else {
        textPx = options.fontPt > 0.0 ? std::round(options.fontPt / kPtPerPx) : textPx;
        fontPt = textPx * kPtPerPx;
    }
    QFont textFont = font;
    if (!options.fontFamily.empty()) {
        textFont.setFamilies({QString::fromStdString(options.fontFamily)});
    }
    PlotStyle style(paperColors(), textFont, textPx);
    style.strokePx = options.strokePt > 0.0 ? options.strokePt / ptPerPx : style.strokePx;
    return {sizePt, fontPt, viewport, ptPerPx, style};
}

void PaperSheet::paint(QCustomPlot& plot, QPaintDevice& device, double unitsPerPt) const {
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(unitsPerPt * sizePt.width() / viewport.width(),
                  unitsPerPt * sizePt.height() / viewport.height());
    plot.toPainter(&painter, viewport.width(), viewport.height());
}

PaperNumbers::PaperNumbers(QWidget& widget, QCustomPlot& plot)
    : m_widget(widget), m_plot(plot), m_before(plot.locale()) {
    m_widget.setLocale(QLocale::c());
    m_plot.setLocale(QLocale::c());
}

PaperNumbers::~PaperNumbers() {
    m_widget.unsetLocale();
    m_plot.setLocale(m_before);
}

}  // namespace ld3::ui
