#include "ui/samples/sample_grid.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "ui/samples/grid_painter.h"
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
      m_readOut(new QLabel(this)) {
    setObjectName(QStringLiteral("sampleGrid"));
    m_mode->setObjectName(QStringLiteral("differenceMode"));
    m_mode->addItems({QString(), QString()});
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
    connect(m_canvas, &SampleCanvas::pointed, m_readOut, &QLabel::setText);
    retranslate();
}

void SampleGrid::setSamples(const SampleComparison& samples) {
    try {
        m_canvas->setSheet(SampleSheet(samples, options()));
        m_canvas->setMessage(tr("Train to see samples"));
    } catch (const Error&) {
        m_canvas->setSheet({});
        m_canvas->setMessage(tr("These pictures cannot be compared: their sizes differ."));
    }
}

void SampleGrid::clear() {
    m_canvas->setSheet({});
    m_canvas->setMessage(tr("Train to see samples"));
}

bool SampleGrid::isEmpty() const {
    return m_canvas->sheet().rowCount() == 0;
}

DifferenceOptions SampleGrid::options() const {
    DifferenceOptions options;
    options.mode = m_mode->currentIndex() == 1 ? DifferenceMode::Absolute : DifferenceMode::Signed;
    options.isAutomatic = m_scale->value() <= 0.0;
    options.scale = options.isAutomatic ? DifferenceOptions().scale : m_scale->value();
    options.isWorstFirst = m_worstFirst->isChecked();
    return options;
}

void SampleGrid::setOptions(const DifferenceOptions& options) {
    m_mode->setCurrentIndex(options.mode == DifferenceMode::Absolute ? 1 : 0);
    m_scale->setValue(options.isAutomatic ? 0.0 : options.scale);
    m_worstFirst->setChecked(options.isWorstFirst);
}

void SampleGrid::sendOptions() {
    m_canvas->setOptions(options());
}

QString SampleGrid::readOut() const {
    return m_readOut->text();
}

void SampleGrid::drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) {
    const SampleSheet& sheet = m_canvas->sheet();
    if (sheet.rowCount() == 0) {
        throw Error(ErrorCode::NotFound,
                    "there are no pictures to export",
                    "samples",
                    "train first, or open a run with pictures");
    }
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
                            m_canvas->pair().isSplit);
    PairView pair = m_canvas->pair();
    pair.isFlipped = false;
    const double height =
        options.heightPt > 0.0 && !asShown ? options.heightPt : layout.size().height();
    const QLocale place = locale();
    Figure figure;
    figure.sizePt = QSizeF(layout.size().width(), height) * ptPerUnit;
    figure.title = tr("Samples");
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
        figure.columns[0].cells.push_back(std::to_string(sheet.sampleAt(row)));
        figure.columns[1].cells.push_back(numberText(sheet.errorAt(row)));
    }
    use(figure);
}

void SampleGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SampleGrid::retranslate() {
    m_mode->setItemText(0, tr("signed difference"));
    m_mode->setItemText(1, tr("absolute difference"));
    m_canvas->setAccessibleName(tr("Samples"));
    m_mode->setAccessibleName(tr("difference"));
    m_scale->setAccessibleName(tr("Scale of the difference"));
    m_mode->setToolTip(
        tr("Student minus teacher, mean over the colour channels: with its sign "
           "(blue: too dark, red: too bright) or its size."));
    //: Scale of the difference colours: chosen by the program.
    m_scale->setSpecialValueText(tr("automatic scale"));
    m_scale->setPrefix(tr("scale "));
    m_scale->setToolTip(
        tr("Difference at the end of the colour scale, where 1 is the step from "
           "black to white. Automatic: the largest difference of all samples."));
    m_worstFirst->setText(tr("worst first"));
    m_worstFirst->setToolTip(
        tr("Sorts the samples by L2: the mean square of the difference, with "
           "pixel values from 0 to 1."));
    //: Teacher and student share one picture, on both sides of a line.
    m_split->setText(tr("Split"));
    m_split->setToolTip(
        tr("Draws teacher and student in one picture, on both sides of a line that can be dragged "
           "(keys: Left and Right)."));
    m_canvas->viewport()->setToolTip(QString());
    m_canvas->setToolTip(
        tr("Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows "
           "them whole. While the space bar is held, teacher and student change places. Enlarged "
           "far enough, pixels say their values."));
    if (isEmpty()) {
        m_canvas->setMessage(tr("Train to see samples"));
    }
}

}  // namespace ld3::ui
