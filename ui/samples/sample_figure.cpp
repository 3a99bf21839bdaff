#include "ui/samples/sample_figure.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "ui/samples/grid_painter.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>

#include <string>

namespace ld3::ui {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SampleGrid)
};

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kFigureFontPt = 8.0;

void addColumns(Figure& figure, const SampleSheet& sheet) {
    figure.columns = {{GridText::tr("sample").toStdString(), {}}, {"L2", {}}};
    for (int row = 0; row < sheet.rowCount(); ++row) {
        figure.columns[0].cells.push_back(std::to_string(sheet.sampleAt(row) + 1));
        figure.columns[1].cells.push_back(numberText(sheet.errorAt(row)));
    }
    if (sheet.perceptualState() == PerceptualState::There) {
        figure.columns.push_back({sheet.lpipsNet(), {}});
        for (int row = 0; row < sheet.rowCount(); ++row) {
            figure.columns[2].cells.push_back(numberText(*sheet.lpipsAt(row)));
        }
    }
}

}  // namespace

SampleSheet sheetForPaper(const SampleSheet& shown, const QString& lpipsProblem) {
    SampleSheet sheet = shown;
    if (sheet.rowCount() == 0) {
        throw Error(ErrorCode::NotFound,
                    "there are no pictures to export",
                    "panel Samples",
                    "train first, or open a run with pictures");
    }
    const bool isByLpips = sheet.options().mode == DifferenceMode::Perceptual;
    if (isByLpips && sheet.perceptualState() == PerceptualState::Awaited) {
        throw Error(ErrorCode::NotFound,
                    "the perceptual difference is still being computed",
                    "panel Samples",
                    "wait until it is shown, or choose another difference");
    }
    if (isByLpips && !sheet.hasDifference()) {
        throw Error(ErrorCode::NotFound,
                    "there is no perceptual difference",
                    lpipsProblem.isEmpty() ? "panel Samples" : lpipsProblem.toStdString(),
                    "choose another difference");
    }
    if (sheet.perceptualState() == PerceptualState::Awaited) {
        sheet.removePerceptual();
    }
    return sheet;
}

void drawSampleFigure(const SampleSheet& sheet,
                      const SampleFigureLook& look,
                      const FigureOptions& options,
                      const std::function<void(const Figure&)>& use) {
    const bool asShown = options.widthPt <= 0.0;
    const double ptPerUnit = asShown ? kPtPerPx : 1.0;
    const double textPx = options.fontPt > 0.0 ? options.fontPt / ptPerUnit
                          : asShown            ? QFontInfo(look.font).pixelSize()
                                               : kFigureFontPt;
    QFont textFont = look.font;
    if (!options.fontFamily.empty()) {
        textFont.setFamilies({QString::fromStdString(options.fontFamily)});
    }
    const PlotStyle style(paperColors(), textFont, textPx);
    const double mostHeight = asShown ? look.rowHeightPx : 0.0;
    const GridLayout layout(asShown ? look.widthPx : options.widthPt,
                            mostHeight,
                            sheet.pictureSize(),
                            sheet.rowCount(),
                            style.font,
                            look.pair.isSplit,
                            sheet.perceptualState() == PerceptualState::There);
    PairView pair = look.pair;
    pair.isFlipped = false;
    const double height =
        options.heightPt > 0.0 && !asShown ? options.heightPt : layout.size().height();
    const QLocale place = QLocale::c();  // as in all files
    Figure figure;
    figure.sizePt = QSizeF(layout.size().width(), height) * ptPerUnit;
    figure.title = GridText::tr("Samples");
    figure.fontPt = textPx * ptPerUnit;
    figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
        painter.scale(unitsPerPt * ptPerUnit, unitsPerPt * ptPerUnit);
        GridPainter grid(painter, sheet, layout, look.view, pair, style, place);
        grid.paintTitles();
        for (int row = 0; row < sheet.rowCount(); ++row) {
            grid.paintRow(row, kFigureDpi / 72.0 * ptPerUnit);
        }
        grid.paintColorBar(layout.size().height());
    };
    addColumns(figure, sheet);
    use(figure);
}

}  // namespace ld3::ui
