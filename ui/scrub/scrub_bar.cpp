#include "ui/scrub/scrub_bar.h"

#include "ui/help/explanation.h"
#include "ui/i18n/local_number.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr int kFrameMilliseconds = 80;
constexpr int kPlayedFrames = 120;  ///< a whole training takes about ten seconds

constexpr const char* kSpeedSetting = "film/frames_per_second";
constexpr const char* kSizeSetting = "film/size";
constexpr std::array kSpeeds = {4, 8, 12, 24, 48};
constexpr std::array kSizes = {
    QSize(640, 360), QSize(960, 540), QSize(1280, 720), QSize(1920, 1080)};

template <class List, class T>
T knownOr(const List& list, const T& wish, const T& usual) {
    return std::find(list.begin(), list.end(), wish) != list.end() ? wish : usual;
}

}  // namespace

ScrubBar::ScrubBar(QWidget* parent)
    : QWidget(parent),
      m_play(new QToolButton),
      m_slider(new QSlider(Qt::Horizontal)),
      m_text(new QLabel),
      m_film(new QToolButton) {
    setHelpTopic(this, "Going through a training");
    m_play->setObjectName(QStringLiteral("scrubPlay"));
    m_play->setCheckable(true);
    m_play->setText(tr("Play"));
    m_play->setToolTip(tr("Goes through the training from here on."));
    explain(m_play, QString());
    m_slider->setObjectName(QStringLiteral("scrubSlider"));
    m_slider->setAccessibleName(tr("Iteration of the training"));
    explain(m_slider,
            Explanation{tr("Iteration of the training. Left and Right go one on, Page Up and Page "
                           "Down farther."),
                        tr("iterations"),
                        tr("the first to the last stored iteration"),
                        tr("none: the run's own schedule is shown"),
                        {}});
    m_text->setObjectName(QStringLiteral("scrubText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_film->setObjectName(QStringLiteral("scrubFilm"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_film);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_text);
    m_timer.setInterval(kFrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ScrubBar::step);
    connect(m_slider, &QSlider::valueChanged, this, &ScrubBar::moveTo);
    connect(m_slider, &QSlider::actionTriggered, this, [this] {
        // It stands at the end already, and End or Right asks for the last iteration.
        if (m_slider->sliderPosition() == m_slider->value()) {
            moveTo(m_slider->value());
        }
    });
    connect(m_play, &QToolButton::toggled, this, &ScrubBar::setPlaying);
    connect(m_film, &QToolButton::clicked, this, [this] {
        if (m_isFilming) {
            Q_EMIT filmStopWanted();
        } else {
            Q_EMIT filmWanted();
        }
    });
    makeFilmMenu();
    showNoFilm();
}

void ScrubBar::makeFilmMenu() {
    const QSettings settings;
    m_filmOptions.framesPerSecond = knownOr(kSpeeds,
                                            settings.value(QLatin1String(kSpeedSetting)).toInt(),
                                            FilmOptions().framesPerSecond);
    m_filmOptions.size =
        knownOr(kSizes, settings.value(QLatin1String(kSizeSetting)).toSize(), FilmOptions().size);
    auto* menu = new QMenu(m_film);
    menu->setObjectName(QStringLiteral("filmMenu"));
    menu->setToolTipsVisible(true);
    const auto add = [menu](QActionGroup* group, const QString& text, const QString& toolTip) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setToolTip(toolTip);
        group->addAction(action);
        return action;
    };
    auto* speeds = new QActionGroup(this);
    for (const int speed : kSpeeds) {
        QAction* action = add(speeds,
                              tr("%1 frames per second").arg(locale().toString(speed)),
                              tr("Speed of the film: a stored iteration is a frame, at most 120 "
                                 "of them. Default: 12 a second."));
        action->setChecked(speed == m_filmOptions.framesPerSecond);
        connect(action, &QAction::triggered, this, [this, speed] {
            m_filmOptions.framesPerSecond = speed;
            QSettings().setValue(QLatin1String(kSpeedSetting), speed);
        });
    }
    menu->addSeparator();
    auto* sizes = new QActionGroup(this);
    for (const QSize& size : kSizes) {
        QAction* action = add(sizes,
                              tr("%1 × %2 pixels").arg(size.width()).arg(size.height()),
                              tr("Size of the film, in pixels. Default: 960 × 540."));
        action->setChecked(size == m_filmOptions.size);
        connect(action, &QAction::triggered, this, [this, size] {
            m_filmOptions.size = size;
            QSettings().setValue(QLatin1String(kSizeSetting), size);
        });
    }
    m_film->setMenu(menu);
}

void ScrubBar::setSnapshots(const RunSnapshots& snapshots) {
    setPlaying(false);
    m_snapshots = snapshots;
    m_hasMoved = false;
    takeRange();
    updateText();
}

void ScrubBar::extendTo(const RunSnapshots& snapshots) {
    // Found by its iteration: of a long training not all are held, and others may be by now.
    const int shown = m_hasMoved ? m_snapshots.iteration(m_index) : 0;
    m_snapshots = snapshots;
    m_hasMoved = m_hasMoved && snapshots.count() > 0;
    takeRange();
    if (m_hasMoved) {
        m_index = snapshots.nearest(shown);
    }
    updateText();
}

void ScrubBar::takeRange() {
    const bool hasAny = m_snapshots.count() > 0;
    setEnabled(hasAny);
    // Nobody moved it, whatever becomes of its value.
    const QSignalBlocker block(m_slider);
    m_slider->setRange(hasAny ? m_snapshots.iteration(0) : 0,
                       hasAny ? m_snapshots.iteration(m_snapshots.count() - 1) : 0);
    m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 20));
    if (!m_hasMoved) {
        m_index = hasAny ? m_snapshots.count() - 1 : 0;
        m_slider->setValue(m_slider->maximum());
    }
}

void ScrubBar::setShownAtFirst(const QString& sentence) {
    m_shownAtFirst = sentence;
    updateText();
}

void ScrubBar::moveTo(int iteration) {
    if (m_snapshots.count() == 0) {
        return;
    }
    const size_t index = m_snapshots.nearest(iteration);
    const bool isOther = index != m_index || !m_hasMoved;
    m_index = index;
    m_hasMoved = true;
    updateText();
    if (isOther) {
        Q_EMIT chosen(index);
    }
}

void ScrubBar::showIteration(int iteration) {
    m_slider->setValue(iteration);
    moveTo(m_slider->value());  // also where it stands there already
}

void ScrubBar::setPlaying(bool isPlaying) {
    const QSignalBlocker block(m_play);
    m_play->setChecked(isPlaying);
    if (!isPlaying) {
        m_timer.stop();
    } else if (m_snapshots.count() > 0) {
        if (m_slider->value() == m_slider->maximum()) {
            showIteration(m_slider->minimum());
        }
        m_timer.start();
    }
}

void ScrubBar::step() {
    const int all = m_slider->maximum() - m_slider->minimum();
    m_slider->setValue(m_slider->value() + std::max(1, all / kPlayedFrames));
    if (m_slider->value() == m_slider->maximum()) {
        setPlaying(false);
    }
}

void ScrubBar::updateText() {
    if (m_snapshots.count() == 0) {
        m_text->setText(tr("This run has stored no iteration with a schedule."));
        return;
    }
    if (!m_hasMoved) {
        m_text->setText(m_shownAtFirst);
        m_text->setToolTip(m_shownAtFirst);
        return;
    }
    const int stored = m_snapshots.iteration(m_index);
    QString text = stored == m_slider->value()
                       ? tr("iteration %1").arg(locale().toString(stored))
                       : tr("iteration %1, the nearest stored to %2")
                             .arg(locale().toString(stored), locale().toString(m_slider->value()));
    const double loss = m_snapshots.validLoss(m_index);
    if (std::isfinite(loss)) {
        text = tr("%1; validation loss %2", "iteration and its loss")
                   .arg(text, localNumber(loss, 4, locale()));
    }
    if (m_snapshots.lacksCoefficients()) {
        text = tr("%1; without the learned coefficients, which are stored for the best only",
                  "iteration and its loss")
                   .arg(text);
    }
    m_text->setText(text);
    m_text->setToolTip(text);
}

void ScrubBar::showFilm(int done, int total) {
    m_isFilming = true;
    m_film->setPopupMode(QToolButton::DelayedPopup);
    m_film->setText(tr("Stop: %1 of %2", "frames of a film")
                        .arg(locale().toString(done), locale().toString(total)));
    m_film->setToolTip(tr("Ends the export; no file is written."));
}

void ScrubBar::showNoFilm() {
    m_isFilming = false;
    m_film->setPopupMode(QToolButton::MenuButtonPopup);
    m_film->setText(tr("Export film…"));
    m_film->setToolTip(
        tr("Writes schedule and pictures over the iterations as a video (Motion JPEG, .avi). The "
           "arrow beside it chooses speed and size."));
}

}  // namespace ld3::ui
