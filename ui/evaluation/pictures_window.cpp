#include "ui/evaluation/pictures_window.h"

#include "core/evaluation/evaluation_command.h"
#include "ui/figures/picture_matrix_figure.h"
#include "ui/help/explanation.h"
#include "ui/models/save_dialog.h"
#include "ui/window/error_text.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kUsualSamples = 4, kMostSamples = 16;

}  // namespace

PicturesWindow::PicturesWindow(const EvaluationPlan& plan, Draw draw, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_draw(std::move(draw)),
      m_samples(new QSpinBox),
      m_seed(new QSpinBox),
      m_picture(new QLabel),
      m_state(new QLabel) {
    setObjectName(QStringLiteral("picturesWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pictures side by side"));
    m_samples->setObjectName(QStringLiteral("picturesSamples"));
    m_samples->setRange(1, kMostSamples);
    m_samples->setValue(kUsualSamples);
    m_samples->setToolTip(tr("Pictures of each combination."));
    m_seed->setObjectName(QStringLiteral("picturesSeed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    const uint64_t seed = plan.seeds.empty() ? 0 : plan.seeds.front();
    m_seed->setValue(static_cast<int>(std::min<uint64_t>(seed, std::numeric_limits<int>::max())));
    m_seed->setToolTip(tr("Seed of the noise that all combinations start from."));
    explain(
        m_samples,
        Explanation{m_samples->toolTip(), tr("samples"), {}, locale().toString(kUsualSamples), {}});
    explain(m_seed, Explanation{m_seed->toolTip(), {}, {}, tr("that of the evaluation"), {}});
    setHelpTopic(this, "Evaluating");
    m_state->setObjectName(QStringLiteral("picturesState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_picture->setObjectName(QStringLiteral("picturesPicture"));
    auto* area = new QScrollArea;
    area->setAccessibleName(windowTitle());
    area->setWidget(m_picture);
    area->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    area->setWidgetResizable(true);

    auto* samplesName = new QLabel(tr("Sa&mples"));
    samplesName->setBuddy(m_samples);
    auto* seedName = new QLabel(tr("See&d"));
    seedName->setBuddy(m_seed);
    auto* bar = new QHBoxLayout;
    bar->addWidget(samplesName);
    bar->addWidget(m_samples);
    bar->addWidget(seedName);
    bar->addWidget(m_seed);
    bar->addWidget(m_state, 1);
    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    m_save = new QPushButton(tr("&Save…"));
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    m_save->setObjectName(QStringLiteral("picturesSave"));
    m_save->setToolTip(
        tr("Write a PNG file that says inside with what settings, seed and version it was made."));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resize(900, 640);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &PicturesWindow::chooseFile);
    connect(m_samples, &QSpinBox::valueChanged, this, &PicturesWindow::draw);
    connect(m_seed, &QSpinBox::valueChanged, this, &PicturesWindow::draw);
    this->draw();
}

PicturesWindow::~PicturesWindow() {
    m_stop.request_stop();
}

void PicturesWindow::draw() {
    m_stop.request_stop();
    m_stop = {};
    m_state->setText(tr("Drawing…"));
    m_save->setEnabled(false);
    EvaluationPlan plan = m_plan;
    plan.samples = m_samples->value();
    plan.seeds = {static_cast<uint64_t>(m_seed->value())};
    m_asked = plan;
    m_background.ask(
        plan.model,
        [draw = m_draw, plan, stop = m_stop.get_token()] {
            return draw(plan, RunControl{stop, nullptr});
        },
        [this](const Answer<PictureMatrix>& answer) { take(answer); });
}

void PicturesWindow::take(const Answer<PictureMatrix>& answer) {
    if (answer.error) {
        m_state->setText(errorText(*answer.error));
    } else if (answer.value) {
        m_matrix = answer.value;
        m_drawn = m_asked;
        showPicture();
        m_state->setText(
            tr("%n combination(s)", nullptr, static_cast<int>(m_matrix->cells.size())));
        m_save->setEnabled(true);
    }
}

void PicturesWindow::showPicture() {
    if (m_matrix) {
        m_picture->setPixmap(QPixmap::fromImage(drawPictureMatrixFigure(
            *m_matrix, QFontInfo(font()).pixelSize(), devicePixelRatioF())));
    }
}

void PicturesWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        showPicture();
    }
}

void PicturesWindow::saveTo(const QString& path) const {
    if (m_matrix) {
        const std::filesystem::path file = path.toStdString();
        writePictureMatrix(
            *m_matrix, file, picturesCommand(m_drawn, std::filesystem::absolute(file)));
    }
}

void PicturesWindow::chooseFile() {
    const QString path =
        askWhereToSave(this, tr("Save the pictures"), {}, tr("PNG picture (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    try {
        saveTo(path);
        m_state->setText(tr("Saved as %1.").arg(path));
    } catch (const Error& error) {
        m_state->setText(errorText(error));
    }
}

}  // namespace ld3::ui
