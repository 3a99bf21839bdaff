#include "ui/samples/sample_grid.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/schedules/schedule_json.h"
#include "ui/help/explanation.h"
#include "ui/help/symbols.h"
#include "ui/samples/grid_painter.h"
#include "ui/samples/perceptual_comparer.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/scale_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ld3::ui {

namespace {

constexpr double kPtPerPx = 0.75;  ///< a pixel on the screen is 1/96 inch
constexpr double kFigureFontPt = 8.0;

}  // namespace

SampleGrid::SampleGrid(QWidget* parent)
    : QWidget(parent),
      m_canvas(new SampleCanvas(this)),
      m_controls(new SampleControls(this)),
      m_sourceLine(new QLabel(this)),
      m_readOut(new QLabel(this)),
      m_comparer(new PerceptualComparer(this)) {
    setObjectName(QStringLiteral("sampleGrid"));
    m_readOut->setObjectName(QStringLiteral("readOut"));
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readOut->setContentsMargins(6, 1, 6, 2);

    m_sourceLine->setObjectName(QStringLiteral("sampleSource"));
    m_sourceLine->setTextFormat(Qt::PlainText);
    m_sourceLine->setWordWrap(true);
    m_sourceLine->setContentsMargins(6, 0, 6, 4);
    m_sourceLine->hide();

    // Two rows: panels are narrow, and languages long.
    auto* bar = new QGridLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setHorizontalSpacing(8);  // else it takes the column's
    bar->setVerticalSpacing(4);
    bar->addWidget(m_controls->modeBox(), 0, 0, 1, 2);
    bar->addWidget(m_controls->scaleBox(), 0, 2, 1, 2);
    bar->addWidget(m_controls->orderBox(), 1, 0);
    bar->addWidget(m_controls->countBox(), 1, 2);
    bar->addWidget(m_controls->splitButton(), 1, 3);
    bar->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_sourceLine);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_readOut);
    m_readOut->setWordWrap(true);
    m_readOut->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepRoomForReadOut();

    // Clicks beside fields give the keys to the pictures.
    setFocusPolicy(Qt::ClickFocus);
    m_controls->modeBox()->installEventFilter(this);

    connect(m_controls, &SampleControls::optionsChanged, this, &SampleGrid::sendOptions);
    connect(m_controls, &SampleControls::splitChanged, m_canvas, &SampleCanvas::setSplit);
    connect(m_controls, &SampleControls::countChanged, this, [this](int count) {
        m_canvas->changeSheet([count](SampleSheet& sheet) { sheet.setMostRows(count); });
        Q_EMIT wishChanged();
    });
    connect(m_controls, &SampleControls::entered, this, [this] {
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &SampleCanvas::pointed, this, [this](const QString& words) {
        m_pointed = words;
        showReadOut();
    });
    connect(m_comparer, &PerceptualComparer::answered, this, &SampleGrid::takePerceptual);
    connect(m_comparer, &PerceptualComparer::failed, this, &SampleGrid::failPerceptual);
    retranslate();
}

void SampleGrid::keepRoomForReadOut() {
    // The values of a pixel take two lines in most panels; pictures must not jump as they come.
    m_readOut->setMinimumHeight(2 * m_readOut->fontMetrics().lineSpacing() + 3);
}

void SampleGrid::setSource(const QString& source, SampleOrigin origin) {
    m_source = source;
    m_origin = std::move(origin);
    m_sourceLine->setText(source);
    m_sourceLine->setVisible(!source.isEmpty());
}

void SampleGrid::setSamples(const SampleComparison& samples) {
    setSource({});
    m_comparer->stop();
    try {
        SampleSheet sheet(samples, options());
        const bool isPicture = sheet.channels() == 1 || sheet.channels() == 3;
        if (isPicture && isPerceptualExpected()) {
            sheet.awaitPerceptual(m_canvas->sheet());
        }
        showSheet(std::move(sheet));
        m_canvas->setMessage(tr("Train to see samples"));
    } catch (const Error&) {
        showSheet({});
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
    showSheet(std::move(sheet));
    showPerceptual();
}

void SampleGrid::showSheet(SampleSheet sheet) {
    sheet.setMostRows(m_controls->sampleCount());
    m_canvas->setSheet(std::move(sheet));
    m_controls->showTotal(sampleCount());
    showScale();
}

void SampleGrid::showScale() {
    if (m_canvas->sheet().options().isAutomatic() && !isEmpty()) {
        m_controls->showAutomaticEnd(m_canvas->sheet().scaleHigh());
    }
}

int SampleGrid::sampleCount() const {
    return m_canvas->sheet().sampleCount();
}

int SampleGrid::wantedSamples() const {
    return m_controls->isWorstFirst() ? -1 : m_controls->sampleCount();
}

void SampleGrid::setNote(const QString& note) {
    m_note = note;
    showReadOut();
}

bool SampleGrid::eventFilter(QObject* watched, QEvent* event) {
    // A list opens by F4, Alt+Down or a click, and arrows choose from it: space is free.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        QCoreApplication::sendEvent(m_canvas, event);
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        m_canvas->flip(false);
    }
    return QWidget::eventFilter(watched, event);
}

void SampleGrid::clear() {
    setSource({});
    m_comparer->stop();
    showSheet({});
    m_canvas->setMessage(tr("Train to see samples"));
    showPerceptual();
}

bool SampleGrid::isEmpty() const {
    return m_canvas->sheet().rowCount() == 0;
}

DifferenceOptions SampleGrid::options() const {
    return m_controls->options();
}

void SampleGrid::setOptions(const DifferenceOptions& options) {
    m_controls->setOptions(options);
}

void SampleGrid::sendOptions() {
    m_canvas->changeSheet([this](SampleSheet& sheet) { sheet.setOptions(options()); });
    showScale();
    freshenPerceptual();
    showReadOut();
    Q_EMIT wishChanged();
}

bool SampleGrid::isSplit() const {
    return m_controls->isSplit();
}

void SampleGrid::setSplit(bool isSplit) {
    m_controls->setSplit(isSplit);
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
    } else if (event->type() == QEvent::FontChange) {
        keepRoomForReadOut();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        freshenPerceptual();  // weights may have been put into their folder meanwhile
    }
}

void SampleGrid::focusInEvent(QFocusEvent* event) {
    // No focus proxy: Tab would pass by the controls.
    m_canvas->setFocus(event->reason());
}

void SampleGrid::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    freshenPerceptual();
}

void SampleGrid::retranslate() {
    m_controls->retranslate();
    setAccessibleName(tr("Samples"));
    m_canvas->setAccessibleName(tr("Samples"));
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

void SampleGrid::addArguments(CommandLine& command) const {
    const DifferenceOptions chosen = options();
    command.add("--kind", "grid");
    if (m_origin.schedule) {
        command.add("--schedule", scheduleToWord(*m_origin.schedule, m_origin.schedule->name));
    }
    if (m_origin.iteration) {
        command.add("--iteration", *m_origin.iteration);
    }
    command.add("--samples", sampleCount());
    if (m_canvas->sheet().rowCount() < sampleCount()) {
        command.add("--rows", m_canvas->sheet().rowCount());
    }
    if (const GridView& view = m_canvas->view(); view.zoom > 1.0) {
        command.add("--view",
                    numberText(view.center.x()) + "," + numberText(view.center.y()) + "," +
                        numberText(view.zoom));
    }
    if (const PairView& pair = m_canvas->pair(); pair.isSplit) {
        command.add("--split", numberText(pair.line));
    }
    command.add("--difference", differenceModeName(chosen.mode));
    if (!chosen.isAutomatic()) {
        command.add("--difference-scale", numberText(chosen.scale()));
    }
    if (chosen.isWorstFirst) {
        command.addFlag("--worst-first");
    }
    if (chosen.mode == DifferenceMode::Perceptual && !m_place.empty()) {
        command.add("--weights", m_place.string());
    }
}

}  // namespace ld3::ui
