#include "ui/evaluation/pictures_window.h"

#include "core/evaluation/evaluation_command.h"
#include "ui/figures/picture_matrix_figure.h"
#include "ui/help/explanation.h"
#include "ui/i18n/languages.h"
#include "ui/models/save_dialog.h"
#include "ui/window/error_text.h"
#include "ui/window/message_bar.h"

#include <QClipboard>
#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace ld3::ui {

namespace {

constexpr int kUsualSamples = 4, kMostSamples = 16;
constexpr int kMostNameEm = 13;  ///< names of runs must not push the pictures out of sight

}  // namespace

PicturesWindow::PicturesWindow(const EvaluationPlan& plan, const Draw& draw, QWidget* parent)
    : PicturesWindow(plan,
                     DrawOn([draw](const EvaluationPlan& wish,
                                   const PictureMatrixHooks& /*hooks*/,
                                   const RunControl& control) { return draw(wish, control); }),
                     parent) {}

PicturesWindow::PicturesWindow(const EvaluationPlan& plan, DrawOn draw, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_draw(std::move(draw)),
      m_samples(new QSpinBox),
      m_seed(new QSpinBox),
      m_picture(new QLabel),
      m_state(new QLabel),
      m_messages(new MessageBar) {
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
    m_save->setObjectName(QStringLiteral("picturesSave"));
    m_save->setToolTip(
        tr("Write a PNG file that says inside with what settings, seed and version it was made."));
    m_stopOrGoOn = new QPushButton(tr("S&top"));
    m_stopOrGoOn->setObjectName(QStringLiteral("picturesStop"));
    m_copy = new QPushButton(tr("&Copy as command"));
    m_copy->setObjectName(QStringLiteral("picturesCopyCommand"));
    m_copy->setToolTip(tr("Copy the command line that draws the same pictures."));
    for (QPushButton* button : {m_stopOrGoOn, m_copy, m_save, close}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    // The last for Tab and Enter.
    layout->insertWidget(layout->indexOf(buttons), m_messages);
    resize(900, 640);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &PicturesWindow::chooseFile);
    connect(m_stopOrGoOn, &QPushButton::clicked, this, &PicturesWindow::stopOrGoOn);
    connect(m_copy, &QPushButton::clicked, this, &PicturesWindow::copyCommand);
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
    m_stopOrGoOn->setEnabled(true);
    m_stopOrGoOn->setText(tr("S&top"));
    m_stopOrGoOn->setToolTip(tr("Shows what is drawn by then; the rest can be drawn later."));
    m_isDrawing = true;
    settle();
    m_copy->setEnabled(false);
    EvaluationPlan plan = m_plan;
    plan.samples = m_samples->value();
    plan.seeds = {static_cast<uint64_t>(m_seed->value())};
    m_asked = plan;
    const auto before = std::make_shared<const std::optional<PictureMatrix>>(m_matrix);
    m_background.ask(
        plan.model,
        [this, draw = m_draw, plan, before, asked = ++m_askedCount, stop = m_stop.get_token()] {
            PictureMatrixHooks hooks;
            hooks.before = before->has_value() ? &**before : nullptr;
            hooks.keepsDrawn = true;
            // The thread ends before the window does.
            hooks.progress = [this, asked](double fraction, const std::string&) {
                QMetaObject::invokeMethod(
                    this,
                    [this, fraction, asked] { showProgress(fraction, asked); },
                    Qt::QueuedConnection);
            };
            return draw(plan, hooks, RunControl{stop, nullptr});
        },
        [this](const Answer<PictureMatrix>& answer) { take(answer); });
}

void PicturesWindow::stopOrGoOn() {
    if (m_isDrawing) {
        m_stop.request_stop();
        m_stopOrGoOn->setEnabled(false);
        m_state->setText(tr("Stopping…"));
    } else {
        draw();
    }
}

void PicturesWindow::showProgress(double fraction, int asked) {
    if (m_isDrawing && asked == m_askedCount && !m_stop.stop_requested()) {
        m_state->setText(tr("Drawing… %1 %", "percent")
                             .arg(locale().toString(static_cast<int>(100.0 * fraction))));
    }
}

void PicturesWindow::take(const Answer<PictureMatrix>& answer) {
    m_isDrawing = false;
    if (answer.value) {
        m_matrix = answer.value;
        m_drawn = m_asked;
        m_isKept = false;
        showPicture();
        m_save->setEnabled(true);
    }
    const auto left = answer.value
                          ? std::count_if(answer.value->cells.begin(),
                                          answer.value->cells.end(),
                                          [](const PictureCell& cell) { return !cell.isDrawn; })
                          : 0;
    const bool isStopped = left > 0 || (!answer.value && !answer.error);
    if (answer.error) {
        m_state->setText(errorText(*answer.error));
    } else if (isStopped) {
        m_state->setText(
            left == 0
                ? tr("Stopped.")
                : tr("Stopped: %n combination(s) are not drawn.", nullptr, static_cast<int>(left)));
    } else {
        m_state->setText(
            tr("%n combination(s)", nullptr, static_cast<int>(m_matrix->cells.size())));
    }
    m_copy->setEnabled(m_matrix && !answer.error);
    m_stopOrGoOn->setEnabled(isStopped || answer.error);
    if (isStopped || answer.error) {
        m_stopOrGoOn->setText(tr("Go &on"));
        m_stopOrGoOn->setToolTip(tr("Draws what is missing."));
    }
    settle();
}

QString PicturesWindow::unfinished() const {
    if (m_isGivenUp) {
        return {};
    }
    if (m_isDrawing) {
        return tr("Pictures are being drawn, and would be missing.");
    }
    return m_matrix && !m_isKept ? tr("The drawn pictures are not saved, and would be lost.")
                                 : QString();
}

void PicturesWindow::settle() {
    if (m_question != unfinished()) {
        m_messages->withdraw(std::exchange(m_question, {}));
    }
    Q_EMIT unfinishedChanged();
}

void PicturesWindow::discard() {
    m_isGivenUp = true;
    m_stop.request_stop();
    settle();
    QDialog::reject();
}

void PicturesWindow::reject() {
    m_question = unfinished();
    if (m_question.isEmpty()) {
        QDialog::reject();
        return;
    }
    std::vector<MessageBar::Answer> answers;
    // Where drawing has failed, what could be saved is not what the fields say.
    if (m_save->isEnabled()) {
        answers.push_back({tr("Save…"), [this] { saveAndClose(); }});
    }
    answers.push_back({tr("Discard"), [this] { discard(); }});
    m_messages->ask(m_question, std::move(answers));
    m_messages->focusAnswer();
}

void PicturesWindow::saveAndClose() {
    const QPointer<PicturesWindow> still(this);
    if (chooseFile() && still != nullptr) {
        close();
    }
}

void PicturesWindow::showPicture() {
    if (m_matrix) {
        PictureMatrixLook look;
        look.fontPx = QFontInfo(font()).pixelSize();
        look.density = devicePixelRatioF();
        look.colors = plotColors(palette());
        look.mostNameEm = kMostNameEm;
        m_picture->setPixmap(QPixmap::fromImage(drawPictureMatrixFigure(*m_matrix, look)));
    }
}

void PicturesWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showPicture();
    }
}

void PicturesWindow::saveTo(const QString& path) const {
    if (m_matrix) {
        const std::filesystem::path file = path.toStdString();
        writePictureMatrix(*m_matrix, file, commandFor(file));
    }
}

std::string PicturesWindow::commandFor(const std::filesystem::path& file) const {
    return withLanguage(picturesCommand(m_drawn, std::filesystem::absolute(file)));
}

void PicturesWindow::copyCommand() {
    const std::filesystem::path file = m_file.empty() ? "pictures.png" : m_file;
    QGuiApplication::clipboard()->setText(QString::fromStdString(commandFor(file)));
    m_state->setText(tr("Copied the command to the clipboard."));
    m_isKept = true;
    settle();
}

bool PicturesWindow::chooseFile() {
    const QPointer<PicturesWindow> still(this);
    const QString path =
        askWhereToSave(this, tr("Save the pictures"), {}, tr("PNG picture (*.png)"));
    if (path.isEmpty() || still == nullptr) {
        return false;
    }
    try {
        saveTo(path);
        m_file = path.toStdString();
        m_state->setText(tr("Saved as %1.").arg(path));
        m_isKept = true;
        settle();
        Q_EMIT exported(QString::fromStdString(commandFor(m_file)));
        return true;
    } catch (const Error& error) {
        m_state->setText(errorText(error));
        return false;
    }
}

}  // namespace ld3::ui
