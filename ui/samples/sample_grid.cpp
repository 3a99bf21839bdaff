#include "ui/samples/sample_grid.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/schedules/schedule_json.h"
#include "ui/help/symbols.h"
#include "ui/samples/perceptual_choice.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_figure.h"
#include "ui/samples/sample_read_out.h"
#include "ui/samples/scale_edit.h"
#include "ui/samples/shown_lpips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ld3::ui {

SampleGrid::SampleGrid(QWidget* parent)
    : QWidget(parent),
      m_canvas(new SampleCanvas(this)),
      m_controls(new SampleControls(this)),
      m_sourceLine(new QLabel(this)),
      m_readOut(new SampleReadOut(this)),
      m_lpips(new ShownLpips(*m_canvas, this)) {
    setObjectName(QStringLiteral("sampleGrid"));
    m_readOut->setObjectName(QStringLiteral("readOut"));

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
    connect(m_canvas, &SampleCanvas::pointed, m_readOut, &SampleReadOut::setPointed);
    connect(m_lpips, &ShownLpips::changed, this, &SampleGrid::showPerceptual);
    retranslate();
}

void SampleGrid::setSource(const QString& source, SampleOrigin origin) {
    m_source = source;
    m_origin = std::move(origin);
    m_sourceLine->setText(source);
    m_sourceLine->setVisible(!source.isEmpty());
}

void SampleGrid::setSamples(const SampleComparison& samples) {
    setSource({});
    m_lpips->stop();
    try {
        SampleSheet sheet(samples, options());
        const bool isPicture = sheet.channels() == 1 || sheet.channels() == 3;
        if (isPicture && wantsPerceptual() && m_lpips->isExpected()) {
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
    m_lpips->stop();
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
    m_lpips->stop();
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
    return m_readOut->words();
}

void SampleGrid::showReadOut() {
    const bool isAboutLpips = options().mode == DifferenceMode::Perceptual && !isEmpty();
    const QString problem = isAboutLpips ? perceptualProblem() : QString();
    m_readOut->setUnpointed(
        problem.isEmpty() ? m_note : problem,
        isEmpty() ? QString() : tr("Point at a picture: its pixels are read out here."));
}

void SampleGrid::setWeights(const std::filesystem::path& weights) {
    if (m_lpips->setWeights(weights)) {
        freshenPerceptual();
        showPerceptual();
    }
}

bool SampleGrid::wantsPerceptual() const {
    return isVisible() || options().mode == DifferenceMode::Perceptual;
}

void SampleGrid::freshenPerceptual() {
    if (wantsPerceptual()) {
        m_lpips->freshen();
    }
}

QString SampleGrid::perceptualProblem() const {
    return m_lpips->problem();
}

void SampleGrid::showPerceptual() {
    showPerceptualChoice(*m_controls->modeBox(), m_lpips->problem(), m_lpips->found());
    showReadOut();
    Q_EMIT perceptualChanged();
}

void SampleGrid::drawFigure(const FigureOptions& options,
                            const std::function<void(const Figure&)>& use) {
    const SampleSheet sheet = sheetForPaper(m_canvas->sheet(), perceptualProblem());
    drawSampleFigure(sheet,
                     {m_canvas->view(),
                      m_canvas->pair(),
                      font(),
                      static_cast<double>(m_canvas->viewport()->width()),
                      m_canvas->cellRect(0, SampleColumn::Teacher).height()},
                     options,
                     use);
}

void SampleGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
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
    if (chosen.mode == DifferenceMode::Perceptual && !m_lpips->weights().empty()) {
        command.add("--weights", m_lpips->weights().string());
    }
}

}  // namespace ld3::ui
