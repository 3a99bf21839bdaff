#include "core/base/run_control.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/out_of_memory.h"
#include "tests/ui/save_dialog_driver.h"
#include "ui/imaging/avi_file.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/mark_editor.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"
#include "ui/scrub/film_job.h"
#include "ui/scrub/scrub_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"
#include "ui/window/scrub_desk.h"
#include "ui/window/writing_strip.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

#include <cstring>
#include <stop_token>
#include <utility>

namespace ld3::ui {
namespace {

using testing::countPixels;

class NoObserver : public TrainingObserver {};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

quint32 numberAt(const QByteArray& bytes, qsizetype place) {
    quint32 value = 0;
    std::memcpy(&value, bytes.constData() + place, sizeof value);
    return value;
}

/// The frames of an AVI file, found as a player does: by its index.
std::vector<QImage> framesOf(const QByteArray& bytes) {
    std::vector<QImage> frames;
    EXPECT_TRUE(bytes.startsWith("RIFF"));
    EXPECT_EQ(numberAt(bytes, 4), bytes.size() - 8);
    EXPECT_EQ(bytes.mid(8, 4), "AVI ");
    const qsizetype movi = bytes.indexOf("movi");
    const qsizetype index = bytes.lastIndexOf("idx1");
    const qsizetype count = numberAt(bytes, index + 4) / 16;
    EXPECT_EQ(index + 8 + 16 * count, bytes.size());
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = index + 8 + 16 * i;
        EXPECT_EQ(bytes.mid(entry, 4), "00dc");
        const qsizetype chunk = movi + numberAt(bytes, entry + 8);
        EXPECT_EQ(bytes.mid(chunk, 4), "00dc");
        const qsizetype size = numberAt(bytes, entry + 12);
        EXPECT_EQ(numberAt(bytes, chunk + 4), size);
        frames.push_back(QImage::fromData(bytes.mid(chunk + 8, size), "JPEG"));
    }
    const qsizetype header = bytes.indexOf("avih");
    EXPECT_EQ(numberAt(bytes, header + 8 + 16), count);
    return frames;
}

class ScrubTest : public MainWindowFixture {
  protected:
    /// The file is there a moment before the window hears of it.
    [[nodiscard]] bool filmEnds() const {
        return QTest::qWaitFor([this] {
            return child<QToolButton>("scrubFilm")->text() == QStringLiteral("Export film…");
        });
    }

    void openRun(const char* name = "run") {
        NoObserver observer;
        m_folder = runExperiment(smallExperiment(name), observer, {}).folder;
        m_window->openRuns({m_folder});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == m_folder; },
                                    kLongWaitMilliseconds));
    }

    /// Exports a film by the button beside the slider.
    void clickFilm(const QString& path) const {
        const testing::SaveDialogDriver driver(path);
        QTest::mouseClick(child<QToolButton>("scrubFilm"), Qt::LeftButton);
        EXPECT_EQ(driver.dialogs(), 1);
    }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar*>()->text(); }

    [[nodiscard]] QString scrubText() const { return child<QLabel>("scrubText")->text(); }

    void scrub() { press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier); }

    [[nodiscard]] std::vector<double> shownTimes() const {
        const auto& curves = m_window->findChild<SchedulePlot*>()->curves();
        return curves.empty() ? std::vector<double>() : curves.front().schedule.times;
    }

    [[nodiscard]] const SampleSheet& sheet() const {
        return m_window->findChild<SampleGrid*>()->canvas().sheet();
    }

    [[nodiscard]] ScrubBar& bar() const { return m_window->findChild<ScrubDesk*>()->bar(); }

    std::filesystem::path m_folder;
};

TEST_F(ScrubTest, AviHoldsItsFramesAsAPlayerFindsThem) {
    AviFilm film(10);
    const QString path = filePath(QStringLiteral("film.avi"));
    EXPECT_THROW(film.save(path.toStdString()), Error);
    for (const int grey : {0, 100, 200}) {
        QImage frame(33, 21, QImage::Format_RGB32);
        frame.fill(QColor(grey, grey, grey));
        film.add(frame);
    }
    EXPECT_THROW(film.add(QImage(20, 20, QImage::Format_RGB32)), Error);
    film.save(path.toStdString());
    const std::vector<QImage> frames = framesOf(bytesOf(path));
    ASSERT_EQ(frames.size(), 3U);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(frames[i].size(), QSize(33, 21));
        EXPECT_NEAR(frames[i].pixelColor(16, 10).red(), 100 * static_cast<int>(i), 2);
    }
    std::stop_source stop;
    stop.request_stop();
    const QString none = filePath(QStringLiteral("stopped.avi"));
    EXPECT_THROW(film.save(none.toStdString(), stop.get_token()), Stopped);
    EXPECT_FALSE(QFile::exists(none));
    EXPECT_THROW(film.save(filePath(QStringLiteral("film.mp4")).toStdString()), Error);
    EXPECT_THROW(AviFilm(0), Error);
}

TEST_F(ScrubTest, ARunThatIsDeletedWhileItIsShownIsSaidAndStaysSeen) {
    openRun();
    const std::vector<double> learned = shownTimes();
    std::filesystem::remove_all(m_folder);
    scrub();
    bar().findChild<QSlider*>()->setValue(0);
    auto* messages = m_window->findChild<MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("run"))) << messages->text().toStdString();
    scrub();
    EXPECT_EQ(shownTimes(), learned);
}

TEST_F(ScrubTest, TheSliderMovesScheduleAndPictures) {
    openRun();
    const RunRecord run = readRun(m_folder);
    const RunSnapshots snapshots(run);
    ASSERT_GT(snapshots.count(), 2U);
    EXPECT_FALSE(bar().isVisible());
    scrub();
    ASSERT_TRUE(bar().isVisible());
    EXPECT_EQ(shownTimes(), run.schedule->times) << "nothing moves before the slider does";
    const double errorAtEnd = sheet().errorAt(0);

    auto* slider = child<QSlider>("scrubSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(shownTimes(), snapshots.schedule(0).times);
    EXPECT_TRUE(child<QLabel>("scrubText")->text().startsWith(QStringLiteral("iteration 1")));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return sheet().errorAt(0) != errorAtEnd; }, kLongWaitMilliseconds));
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(shownTimes(), snapshots.schedule(1).times);

    scrub();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(shownTimes(), run.schedule->times);
    EXPECT_EQ(sheet().errorAt(0), errorAtEnd);
    QTest::qWait(100);
    EXPECT_EQ(sheet().errorAt(0), errorAtEnd) << "a late answer is dropped";
}

TEST_F(ScrubTest, UntilTheSliderMovesItSaysThatTheKeptScheduleIsShown) {
    openRun();
    const RunRecord run = readRun(m_folder);
    const RunSnapshots snapshots(run);
    const size_t last = snapshots.count() - 1;
    auto* slider = child<QSlider>("scrubSlider");
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Right}) {
        scrub();
        EXPECT_TRUE(scrubText().contains(QStringLiteral("kept at the end")))
            << scrubText().toStdString();
        EXPECT_EQ(shownTimes(), run.schedule->times);
        slider->setFocus();
        QTest::keyClick(slider, key);
        EXPECT_EQ(slider->value(), snapshots.iteration(last));
        EXPECT_TRUE(scrubText().startsWith(
            QStringLiteral("iteration %1").arg(slider->locale().toString(slider->value()))))
            << scrubText().toStdString();
        EXPECT_EQ(shownTimes(), snapshots.schedule(last).times);
        EXPECT_EQ(m_window->findChild<SchedulePlot*>()->curves().front().iteration,
                  snapshots.iteration(last));
        scrub();
    }
}

TEST_F(ScrubTest, ATrainingThatBeginsAndEndsBesideItChangesNothing) {
    openRun();
    scrub();
    auto* slider = child<QSlider>("scrubSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    const std::vector<double> first = shownTimes();
    m_window->queue().add(trainingJob(smallExperiment("beside")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return m_window->queue().rowCount() == 1 &&
                   m_window->queue().job(0).state == JobState::Done;
        },
        kLongWaitMilliseconds));
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(shownTimes(), first);
    scrub();
    EXPECT_EQ(shownTimes(), readRun(m_folder).schedule->times);
}

TEST_F(ScrubTest, NamesTheNearestStoredIteration) {
    RunRecord run;
    run.info.recipe = makeRecipe("fast");
    run.info.recipe.nfe = 6;
    for (const int iteration : {1, 10}) {
        TrainingReport report = testing::iteration(iteration, 0.2, 0.1, 0.1);
        report.times = report.evalTimes = testing::handMade("edm").times;
        run.reports.push_back(report);
    }
    ScrubBar bar;
    bar.setSnapshots(RunSnapshots(run));
    QSignalSpy chosen(&bar, &ScrubBar::chosen);
    auto* slider = bar.findChild<QSlider*>("scrubSlider");
    const auto* text = bar.findChild<QLabel*>("scrubText");
    slider->setValue(8);
    EXPECT_EQ(chosen.count(), 1) << "until then the run's own was shown";
    EXPECT_EQ(text->text(),
              QStringLiteral("iteration 10, the nearest stored to 8; validation loss 0.1"));
    slider->setValue(9);
    EXPECT_EQ(chosen.count(), 1) << "the same is the nearest";
    slider->setValue(3);
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(bar.index(), 0U);
    bar.setPlaying(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return slider->value() == 10; }, kLongWaitMilliseconds));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !bar.findChild<QToolButton*>("scrubPlay")->isChecked(); },
                        kLongWaitMilliseconds));
    EXPECT_EQ(bar.index(), 1U);
}

TEST_F(ScrubTest, ATrainingThatGoesOnExtendsTheRangeAlone) {
    RunRecord run;
    run.info.recipe = makeRecipe("fast");
    run.info.recipe.nfe = 6;
    const auto goOnTo = [&run](int last) {
        for (int i = static_cast<int>(run.reports.size()) + 1; i <= last; ++i) {
            TrainingReport report = testing::iteration(i, 0.2, 0.1, 0.1);
            report.times = report.evalTimes = testing::handMade("edm").times;
            run.reports.push_back(report);
        }
        return RunSnapshots(run);
    };
    ScrubBar bar;
    bar.setShownAtFirst(QStringLiteral("The newest."));
    QSignalSpy chosen(&bar, &ScrubBar::chosen);
    auto* slider = bar.findChild<QSlider*>("scrubSlider");
    const auto* text = bar.findChild<QLabel*>("scrubText");
    bar.setSnapshots(goOnTo(0));
    EXPECT_FALSE(bar.isEnabled());
    bar.extendTo(goOnTo(5));
    EXPECT_TRUE(bar.isEnabled());
    EXPECT_EQ(slider->value(), 5) << "as long as nobody moved it, the newest is shown";
    bar.extendTo(goOnTo(8));
    EXPECT_EQ(slider->value(), 8);
    EXPECT_EQ(text->text(), QStringLiteral("The newest."));
    EXPECT_EQ(chosen.count(), 0);

    bar.showIteration(8);
    EXPECT_EQ(chosen.count(), 1);
    const QString said = text->text();
    bar.extendTo(goOnTo(20));
    EXPECT_EQ(slider->maximum(), 20);
    EXPECT_EQ(slider->value(), 8) << "also where it stood at the end";
    EXPECT_EQ(bar.index(), 7U);
    EXPECT_EQ(text->text(), said);
    EXPECT_EQ(chosen.count(), 1) << "nothing else is to be shown";
    bar.showIteration(20);
    EXPECT_EQ(bar.index(), 19U);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(ScrubTest, WithoutARunASentenceSaysSo) {
    scrub();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(action(Command::ScrubTraining)->isChecked());
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(QStringLiteral("Open a run")));
}

TEST_F(ScrubTest, MakesAFilmOfScheduleAndPictures) {
    openRun();
    scrub();
    auto* desk = m_window->findChild<ScrubDesk*>();
    const QString path = filePath(QStringLiteral("training.avi"));
    desk->filmTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    const std::vector<QImage> frames = framesOf(bytesOf(path));
    const RunSnapshots snapshots(readRun(m_folder));
    ASSERT_EQ(frames.size(), std::min<size_t>(120, snapshots.count()));
    EXPECT_EQ(frames.front().size(), QSize(960, 540));
    EXPECT_NE(frames.front(), frames.back());
    const QImage& frame = frames.front();
    const QColor curve = paperColors().highlight;
    EXPECT_GT(countPixels(frame, QRect(0, 40, 480, 500), curve, 60), 50);
    // Pictures fill a part of the right half.
    EXPECT_LT(countPixels(frame, QRect(560, 40, 400, 500), Qt::white, 8), 400 * 500 * 95 / 100);
    EXPECT_TRUE(filmEnds());
}

TEST_F(ScrubTest, AFrameTellsNobodyToPointAtItAndWhatTheSecondScheduleIs) {
    RunRecord run;
    run.info.recipe = makeRecipe("fast");
    run.info.recipe.nfe = 6;
    run.schedule = testing::handMade("logSNR");
    TrainingReport report = testing::iteration(1, 0.2, 0.1, 0.1);
    report.times = report.evalTimes = testing::handMade("edm").times;
    run.reports.push_back(report);
    for (const auto& [status, name] : {std::pair(RunStatus::Finished, "kept at the end"),
                                       std::pair(RunStatus::Running, "best so far"),
                                       std::pair(RunStatus::Elsewhere, "best so far")}) {
        run.info.status = status;
        FilmPainter painter(run, QSize(640, 360));
        EXPECT_EQ(painter.plot().curves().at(1).name, QLatin1String(name));
        const QImage frame = painter.frame(0, std::nullopt);
        // Left of the axis' title the last line is empty.
        const QRect corner(0, 348, 160, 12);
        EXPECT_EQ(countPixels(frame, corner, Qt::white, 8), corner.width() * corner.height());
    }
}

TEST_F(ScrubTest, AFilmGoesOnWhenTheSliderIsClosedAndAnotherRunIsShown) {
    openRun();
    const size_t frames = std::min<size_t>(120, RunSnapshots(readRun(m_folder)).count());
    scrub();
    const QString path = filePath(QStringLiteral("training.avi"));
    clickFilm(path);
    auto* strip = child<WritingStrip>("filmStrip");
    EXPECT_TRUE(strip->isVisible());
    EXPECT_TRUE(child<QToolButton>("scrubFilm")->text().startsWith(QStringLiteral("Stop")))
        << "from the first moment";
    action(Command::ScrubTraining)->trigger();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(strip->isVisible());
    openRun("other");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    ASSERT_TRUE(QFile::exists(path)) << message().toStdString();
    EXPECT_EQ(framesOf(bytesOf(path)).size(), frames);
    EXPECT_TRUE(filmEnds());
}

TEST_F(ScrubTest, ASecondFilmIsRefusedAndTheStatusBarEndsTheFirst) {
    openRun();
    scrub();
    const QString first = filePath(QStringLiteral("first.avi"));
    const QString second = filePath(QStringLiteral("second.avi"));
    auto* desk = m_window->findChild<ScrubDesk*>();
    clickFilm(first);
    desk->filmTo(second);
    EXPECT_TRUE(message().contains(QStringLiteral("being written already")))
        << message().toStdString();
    EXPECT_FALSE(desk->unfinished().isEmpty());
    auto* strip = child<WritingStrip>("filmStrip");
    ASSERT_TRUE(strip->isVisible());
    QTest::mouseClick(strip->findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_TRUE(desk->unfinished().isEmpty());
    EXPECT_EQ(child<QToolButton>("scrubFilm")->text(), QStringLiteral("Export film…"));
    clickFilm(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(second); }, kLongWaitMilliseconds));
    EXPECT_FALSE(QFile::exists(first));
    EXPECT_TRUE(filmEnds());
}

TEST_F(ScrubTest, APlaceWhereNoFilmCanBeWrittenIsSaidBeforeItIsDrawn) {
    openRun();
    auto* desk = m_window->findChild<ScrubDesk*>();
    desk->filmTo(filePath(QStringLiteral("missing/film.avi")));
    EXPECT_TRUE(desk->unfinished().isEmpty());
    EXPECT_FALSE(child<WritingStrip>("filmStrip")->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("missing/film.avi"))) << message().toStdString();
}

TEST_F(ScrubTest, AFilmThatCannotBeWrittenInTheEndIsSavedElsewhereByAClick) {
    openRun();
    auto* desk = m_window->findChild<ScrubDesk*>();
    auto* strip = child<WritingStrip>("filmStrip");
    const size_t frames = std::min<size_t>(120, RunSnapshots(readRun(m_folder)).count());
    const std::filesystem::path gone = filePath(QStringLiteral("gone")).toStdString();
    std::filesystem::create_directory(gone);
    desk->filmTo(QString::fromStdString((gone / "film.avi").string()));
    ASSERT_TRUE(strip->isVisible());
    std::filesystem::remove(gone);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(message().contains(QStringLiteral("gone/film.avi"))) << message().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("cannot write"))) << message().toStdString();
    EXPECT_TRUE(desk->unfinished().contains(QStringLiteral("would be lost")));

    const QString path = filePath(QStringLiteral("kept.avi"));
    {
        const testing::SaveDialogDriver driver(path);
        QTest::mouseClick(child<QPushButton>("messageAnswer"), Qt::LeftButton);
        EXPECT_EQ(driver.dialogs(), 1);
    }
    EXPECT_FALSE(desk->unfinished().isEmpty()) << "it is written now";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_EQ(framesOf(bytesOf(path)).size(), frames);
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
    EXPECT_TRUE(desk->unfinished().isEmpty());
}

TEST_F(ScrubTest, TheNextFilmTakesThePlaceOfOneThatCouldNotBeWritten) {
    openRun();
    auto* desk = m_window->findChild<ScrubDesk*>();
    auto* strip = child<WritingStrip>("filmStrip");
    const std::filesystem::path gone = filePath(QStringLiteral("gone")).toStdString();
    std::filesystem::create_directory(gone);
    desk->filmTo(QString::fromStdString((gone / "film.avi").string()));
    std::filesystem::remove(gone);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_FALSE(message().isEmpty());
    desk->filmTo(filePath(QStringLiteral("next.avi")));
    EXPECT_TRUE(message().isEmpty()) << "nothing is kept that could be saved elsewhere";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(QFile::exists(filePath(QStringLiteral("next.avi"))));
}

TEST_F(ScrubTest, SpeedAndSizeOfAFilmAreChosenAndRemembered) {
    openRun();
    scrub();
    auto* button = child<QToolButton>("scrubFilm");
    EXPECT_EQ(button->popupMode(), QToolButton::MenuButtonPopup);
    const auto choose = [&](const QString& text) {
        for (QAction* action : button->menu()->actions()) {
            if (action->text().contains(text)) {
                action->trigger();
            }
        }
    };
    choose(QStringLiteral("24"));
    choose(QStringLiteral("640"));
    const QString path = filePath(QStringLiteral("small.avi"));
    m_window->findChild<ScrubDesk*>()->filmTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kLongWaitMilliseconds));
    const QByteArray bytes = bytesOf(path);
    const std::vector<QImage> frames = framesOf(bytes);
    ASSERT_FALSE(frames.empty());
    EXPECT_EQ(frames.front().size(), QSize(640, 360));
    // Microseconds a frame, the first number of the main header.
    const qsizetype header = bytes.indexOf("avih");
    ASSERT_GT(header, 0);
    EXPECT_EQ(numberAt(bytes, header + 8), 1'000'000U / 24U);
    EXPECT_TRUE(filmEnds());
    EXPECT_TRUE(m_window->close());
    open();
    EXPECT_EQ(bar().filmOptions().framesPerSecond, 24);
    EXPECT_EQ(bar().filmOptions().size, QSize(640, 360));
}

TEST_F(ScrubTest, AFilmThatFindsNoMemoryEndsAndIsToldOf) {
    openRun();
    auto* desk = m_window->findChild<ScrubDesk*>();
    {
        const testing::OutOfMemory obstacle;
        desk->filmTo(filePath(QStringLiteral("film.avi")));
        EXPECT_FALSE(desk->unfinished().isEmpty());
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return desk->unfinished().isEmpty(); }, kLongWaitMilliseconds));
    }
    EXPECT_TRUE(message().contains(QStringLiteral("memory"))) << message().toStdString();
    EXPECT_FALSE(child<WritingStrip>("filmStrip")->isVisible());
}

TEST_F(ScrubTest, ARunThatIsRenamedStaysAtTheSlider) {
    openRun();
    scrub();
    const auto* grid = m_window->findChild<SampleGrid*>();
    auto* slider = child<QSlider>("scrubSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return grid->origin().run == m_folder; }, kLongWaitMilliseconds));
    const std::filesystem::path renamed = runsRoot() / "renamed";
    Q_EMIT m_window->findChild<MarkEditor*>()->nameChosen(m_folder, QStringLiteral("renamed"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == renamed; }, kLongWaitMilliseconds));
    EXPECT_TRUE(bar().isVisible());
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return grid->origin().run == renamed; }, kLongWaitMilliseconds))
        << message().toStdString();
    // Pointing at the losses moves the slider.
    Q_EMIT m_window->findChild<RunView*>()->momentShown(renamed, 1);
    EXPECT_EQ(slider->value(), slider->minimum());
}

TEST_F(ScrubTest, AFilmThatIsStoppedLeavesNoFile) {
    openRun();
    FilmJob job;
    QSignalSpy progressed(&job, &FilmJob::progressed);
    QSignalSpy finished(&job, &FilmJob::finished);
    const QString path = filePath(QStringLiteral("none.avi"));
    const RunRecord run = readRun(m_folder);
    FilmOptions options;
    options.withPictures = false;
    job.start(run, options, path.toStdString());
    QObject::connect(&job, &FilmJob::progressed, &job, &FilmJob::stop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.count() > 0; }, kLongWaitMilliseconds));
    QTest::qWait(50);
    EXPECT_EQ(progressed.count(), 1);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(finished.count(), 0);
    // Stopped when all is drawn, and the file alone is missing.
    QObject::disconnect(&job, &FilmJob::progressed, &job, &FilmJob::stop);
    const auto stopAtEnd = [&job](int done, int total) {
        if (done == total) {
            QTimer::singleShot(0, &job, &FilmJob::stop);
        }
    };
    QObject::connect(&job, &FilmJob::progressed, &job, stopAtEnd);
    options.frames = 2;
    QFile::remove(path);
    job.start(run, options, path.toStdString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isActive(); }, kLongWaitMilliseconds));
    QTest::qWait(50);
    EXPECT_EQ(finished.count(), 0);
    EXPECT_THROW(job.start(run, options, filePath(QStringLiteral("a.gif")).toStdString()), Error);
    RunRecord empty = run;
    empty.reports.clear();
    EXPECT_THROW(job.start(empty, options, path.toStdString()), Error);
    auto mortal = std::make_unique<FilmJob>();
    mortal->start(run, {}, path.toStdString());
    mortal.reset();
}

}  // namespace
}  // namespace ld3::ui
