#include "ui/samples/sample_grid.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "ui/help/explanation.h"
#include "ui/help/symbols.h"
#include "ui/samples/grid_painter.h"
#include "ui/samples/perceptual_comparer.h"
#include "ui/samples/sample_canvas.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ld3::ui {

namespace {

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kFigureFontPt = 8.0;

}  // namespace

SampleGrid::SampleGrid(QWidget* parent)
    : QWidget(parent),
      m_canvas(new SampleCanvas(this)),
      m_mode(new QComboBox(this)),
      m_scale(new QDoubleSpinBox(this)),
      m_worstFirst(new QCheckBox(this)),
      m_split(new QToolButton(this)),
      m_sourceLine(new QLabel(this)),
      m_readOut(new QLabel(this)),
      m_comparer(new PerceptualComparer(this)) {
    setObjectName(QStringLiteral("sampleGrid"));
    m_mode->setObjectName(QStringLiteral("differenceMode"));
    m_mode->addItems({QString(), QString(), QString()});  // in the order of DifferenceMode
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(8);
    m_scale->setObjectName(QStringLiteral("differenceScale"));
    m_scale->setRange(0.0, 2.0);
    m_scale->setDecimals(3);
    m_scale->setSingleStep(0.05);
    m_scale->setMinimumWidth(96);  // longer languages must not widen the whole panel
    m_worstFirst->setObjectName(QStringLiteral("worstFirst"));
    m_split->setObjectName(QStringLiteral("splitView"));
    m_split->setCheckable(true);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readOut->setContentsMargins(6, 1, 6, 2);

    m_sourceLine->setObjectName(QStringLiteral("sampleSource"));
    m_sourceLine->setTextFormat(Qt::PlainText);
    m_sourceLine->setWordWrap(true);
    m_sourceLine->setContentsMargins(6, 0, 6, 4);
    m_sourceLine->hide();

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(8);  // else it takes the column's
    bar->addWidget(m_mode, 1);
    bar->addWidget(m_scale);
    bar->addWidget(m_worstFirst);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_sourceLine);
    column->addWidget(m_canvas, 1);
    auto* below = new QHBoxLayout;  // the bar above has no room for it in narrow panels
    below->setContentsMargins(0, 0, 6, 2);
    below->addWidget(m_readOut, 1);
    below->addWidget(m_split);
    column->addLayout(below);

    connect(m_mode, &QComboBox::currentIndexChanged, this, &SampleGrid::sendOptions);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &SampleGrid::sendOptions);
    connect(m_worstFirst, &QCheckBox::toggled, this, &SampleGrid::sendOptions);
    connect(m_split, &QToolButton::toggled, m_canvas, &SampleCanvas::setSplit);
    connect(m_canvas, &SampleCanvas::pointed, this, [this](const QString& words) {
        m_pointed = words;
        showReadOut();
    });
    connect(m_comparer, &PerceptualComparer::answered, this, &SampleGrid::takePerceptual);
    connect(m_comparer, &PerceptualComparer::failed, this, &SampleGrid::failPerceptual);
    retranslate();
}

void SampleGrid::setSource(const QString& source) {
    m_source = source;
    m_sourceLine->setText(source);
    m_sourceLine->setVisible(!source.isEmpty());
}

void SampleGrid::setSamples(const SampleComparison& samples) {
    setSource({});
    m_comparer->stop();
    m_pointed.clear();
    try {
        SampleSheet sheet(samples, options());
        const bool isPicture = sheet.channels() == 1 || sheet.channels() == 3;
        if (isPicture && isPerceptualExpected()) {
            sheet.awaitPerceptual(m_canvas->sheet());
        }
        m_canvas->setSheet(std::move(sheet));
        m_canvas->setMessage(tr("Train to see samples"));
    } catch (const Error&) {
        m_canvas->setSheet({});
        m_canvas->setMessage(tr("These pictures cannot be compared: their sizes differ."));
    }
    freshenPerceptual();
    showPerceptual();
}

void SampleGrid::setCompared(const SampleComparison& samples,
                             const PerceptualComparison& perceptual) {
    setSource({});
    m_comparer->stop();
    SampleSheet sheet(samples, options());
    sheet.setPerceptual(perceptual);
    m_canvas->setSheet(std::move(sheet));
    showPerceptual();
}

void SampleGrid::clear() {
    setSource({});
    m_comparer->stop();
    m_pointed.clear();
    m_canvas->setSheet({});
    m_canvas->setMessage(tr("Train to see samples"));
    showPerceptual();
}

bool SampleGrid::isEmpty() const {
    return m_canvas->sheet().rowCount() == 0;
}

DifferenceOptions SampleGrid::options() const {
    DifferenceOptions options;
    options.mode = static_cast<DifferenceMode>(m_mode->currentIndex());
    options.isAutomatic = m_scale->value() <= 0.0;
    options.scale = options.isAutomatic ? DifferenceOptions().scale : m_scale->value();
    options.isWorstFirst = m_worstFirst->isChecked();
    return options;
}

void SampleGrid::setOptions(const DifferenceOptions& options) {
    m_mode->setCurrentIndex(static_cast<int>(options.mode));
    m_scale->setValue(options.isAutomatic ? 0.0 : options.scale);
    m_worstFirst->setChecked(options.isWorstFirst);
}

void SampleGrid::sendOptions() {
    m_canvas->changeSheet([this](SampleSheet& sheet) { sheet.setOptions(options()); });
    freshenPerceptual();
    showReadOut();
}

bool SampleGrid::isSplit() const {
    return m_split->isChecked();
}

void SampleGrid::setSplit(bool isSplit) {
    m_split->setChecked(isSplit);
}

QString SampleGrid::readOut() const {
    return m_readOut->text();
}

SampleSheet SampleGrid::sheetForPaper() const {
    SampleSheet sheet = m_canvas->sheet();
    if (sheet.rowCount() == 0) {
        throw Error(ErrorCode::NotFound,
                    "there are no pictures to export",
                    "samples",
                    "train first, or open a run with pictures");
    }
    const bool isByLpips = sheet.options().mode == DifferenceMode::Perceptual;
    if (isByLpips && sheet.perceptualState() == PerceptualState::Awaited) {
        throw Error(ErrorCode::NotFound,
                    "the perceptual difference is still being computed",
                    "samples",
                    "wait until it is shown, or choose another difference");
    }
    if (isByLpips && !sheet.hasDifference()) {
        const QString problem = perceptualProblem();
        throw Error(ErrorCode::NotFound,
                    "there is no perceptual difference",
                    problem.isEmpty() ? "samples" : problem.toStdString(),
                    "choose another difference");
    }
    if (sheet.perceptualState() == PerceptualState::Awaited) {
        sheet.removePerceptual();
    }
    return sheet;
}

void SampleGrid::drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) {
    const SampleSheet sheet = sheetForPaper();
    const bool asShown = options.widthPt <= 0.0;
    const double ptPerUnit = asShown ? kPtPerPx : 1.0;
    const double textPx = options.fontPt > 0.0 ? options.fontPt / ptPerUnit
                          : asShown            ? QFontInfo(font()).pixelSize()
                                               : kFigureFontPt;
    QFont textFont = font();
    if (!options.fontFamily.empty()) {
        textFont.setFamilies({QString::fromStdString(options.fontFamily)});
    }
    const PlotStyle style(paperColors(), textFont, textPx);
    const double mostHeight = asShown ? m_canvas->cellRect(0, SampleColumn::Teacher).height() : 0.0;
    const GridLayout layout(asShown ? m_canvas->viewport()->width() : options.widthPt,
                            mostHeight,
                            sheet.pictureSize(),
                            sheet.rowCount(),
                            style.font,
                            m_canvas->pair().isSplit,
                            sheet.perceptualState() == PerceptualState::There);
    PairView pair = m_canvas->pair();
    pair.isFlipped = false;
    const double height =
        options.heightPt > 0.0 && !asShown ? options.heightPt : layout.size().height();
    const QLocale place = QLocale::c();  // as in all files
    Figure figure;
    figure.sizePt = QSizeF(layout.size().width(), height) * ptPerUnit;
    figure.title = m_source.isEmpty() ? tr("Samples") : m_source;
    figure.fontPt = textPx * ptPerUnit;
    figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
        painter.scale(unitsPerPt * ptPerUnit, unitsPerPt * ptPerUnit);
        GridPainter grid(painter, sheet, layout, m_canvas->view(), pair, style, place);
        grid.paintTitles();
        for (int row = 0; row < sheet.rowCount(); ++row) {
            grid.paintRow(row, kFigureDpi / 72.0 * ptPerUnit);
        }
        grid.paintColorBar(layout.size().height());
    };
    figure.columns = {{tr("sample").toStdString(), {}}, {"L2", {}}};
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
    use(figure);
}

void SampleGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        freshenPerceptual();  // weights may have been put into their folder meanwhile
    }
}

void SampleGrid::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    freshenPerceptual();
}

void SampleGrid::retranslate() {
    m_mode->setItemText(0, tr("signed difference"));
    m_mode->setItemText(1, tr("absolute difference"));
    m_mode->setItemText(2, tr("perceptual difference (LPIPS)"));
    m_canvas->setAccessibleName(tr("Samples"));
    m_mode->setAccessibleName(tr("difference"));
    m_scale->setAccessibleName(tr("Scale of the difference"));
    //: Scale of the difference colours: chosen by the program.
    m_scale->setSpecialValueText(tr("automatic scale"));
    m_scale->setPrefix(tr("scale "));
    explain(m_scale,
            Explanation{tr("Difference at the end of the color scale, where 1 is the step from "
                           "black to white. Of LPIPS: its value for a pixel. Automatic: the "
                           "largest difference of all samples."),
                        tr("steps from black to white"),
                        {},
                        m_scale->specialValueText(),
                        {}});
    m_worstFirst->setText(tr("worst first"));
    explain(m_worstFirst,
            Explanation{tr("Sorts the samples by L2, the mean square of the difference, with pixel "
                           "values from 0 to 1; where LPIPS is the difference that is shown, by "
                           "LPIPS."),
                        {},
                        {},
                        tr("off"),
                        QStringLiteral("LPIPS: Zhang et al. 2018")});
    //: Teacher and student share one picture, on both sides of a line.
    m_split->setText(tr("Split"));
    explain(m_split,
            Explanation{tr("Draws teacher and student in one picture, on both sides of a line that "
                           "can be dragged (keys: Left and Right)."),
                        {},
                        {},
                        tr("off"),
                        {}});
    m_canvas->viewport()->setToolTip(QString());
    m_canvas->setToolTip(withSymbols(
        tr("Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows "
           "them whole. While the space bar is held, teacher and student change places. Enlarged "
           "far enough, pixels say their values."),
        {Symbol::L2, Symbol::Lpips}));
    if (isEmpty()) {
        m_canvas->setMessage(tr("Train to see samples"));
    }
    showPerceptual();
}

}  // namespace ld3::ui
