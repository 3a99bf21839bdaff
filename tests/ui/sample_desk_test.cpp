// How many samples the window shows of a run, in which order, and how that is undone.

#include "ui/window/sample_desk.h"

#include "core/runs/run_resampler.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_queue.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/draft_sampler.h"
#include "ui/window/run_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUndoStack>

#include <algorithm>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class SampleDeskTest : public MainWindowFixture {
  protected:
    void openRun() {
        NoObserver observer;
        m_run = runExperiment(smallExperiment("run"), observer, {}).folder;
        m_window->openRuns({m_run});
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_window->shownRun() == m_run; }, kLongWaitMilliseconds));
        child<QDockWidget>("samplesDock")->raise();
        QApplication::processEvents();
    }

    SampleGrid& grid() { return *m_window->findChild<SampleGrid*>(); }

    const SampleSheet& sheet() { return grid().canvas().sheet(); }

    /// Into whatever has the focus.
    void typeKeys(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
        }
    }

    void enterCount(const QString& text) {
        auto* count = child<QSpinBox>("sampleCount");
        count->setFocus();
        count->selectAll();
        typeKeys(text);
        press(Qt::Key_Return);
    }

    void clickWorstFirst() {
        QTest::mouseClick(child<QCheckBox>("worstFirst"), Qt::LeftButton, {}, {8, 8});
    }

    std::filesystem::path m_run;
};

TEST_F(SampleDeskTest, TheWorstOfAllValidationSamplesComeFirst) {
    openRun();
    ASSERT_EQ(sheet().sampleCount(), 2) << "as the run kept them";
    clickWorstFirst();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().sampleCount() == 8; }, kLongWaitMilliseconds));
    EXPECT_TRUE(grid().source().isEmpty()) << "they are the run's own";
    RunResampler reference(m_run);
    const SampleComparison all = reference.sample(*readRun(m_run).schedule, {}, -1);
    const DifferenceBatch expected = differenceOf(all, DifferenceMode::Signed);
    ASSERT_EQ(expected.count, 8);
    EXPECT_EQ(sheet().sampleAt(0), sampleOrder(expected.errors, true).front());
    EXPECT_NEAR(sheet().errorAt(0),
                *std::max_element(expected.errors.begin(), expected.errors.end()),
                1e-9);

    enterCount(QStringLiteral("4"));
    EXPECT_EQ(sheet().rowCount(), 4);
    EXPECT_EQ(sheet().sampleAt(0), sampleOrder(expected.errors, true).front());
    clickWorstFirst();
    EXPECT_EQ(sheet().rowCount(), 4);
    EXPECT_EQ(sheet().sampleAt(3), 3);
    enterCount(QStringLiteral("0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().sampleCount() == 2; }, kLongWaitMilliseconds))
        << "those that the run kept";
}

TEST_F(SampleDeskTest, WhatIsDrawnForOneRunIsNotShownAsThoseOfAnother) {
    openRun();
    const std::filesystem::path other = runsRoot() / "other";
    std::filesystem::copy(m_run, other, std::filesystem::copy_options::recursive);
    const RunRecord second = readRun(other);
    auto* sampler = m_window->findChild<SampleDesk*>()->findChild<DraftSampler*>();
    ASSERT_NE(sampler, nullptr);
    // No event is processed until the other run is shown: what is drawn comes after that.
    clickWorstFirst();
    ASSERT_TRUE(sampler->isBusy());
    m_window->queue().start(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    ASSERT_TRUE(m_window->queue().isActive());
    m_window->findChild<RunView*>()->showRuns({second});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sampler->isBusy(); }, kLongWaitMilliseconds));
    QApplication::processEvents();
    ASSERT_EQ(m_window->shownRun(), other);
    ASSERT_TRUE(m_window->queue().isActive());
    EXPECT_EQ(sheet().sampleCount(), 2) << "as the other run kept them";
    EXPECT_TRUE(grid().readOut().contains(QStringLiteral("when the job"))) << "and says why";
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet().sampleCount() == 8; }, kLongWaitMilliseconds))
        << grid().readOut().toStdString();
}

TEST_F(SampleDeskTest, MoreSamplesThanWereKeptAreDrawnAndDraftsDrawAsMany) {
    openRun();
    enterCount(QStringLiteral("6"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().sampleCount() == 6; }, kLongWaitMilliseconds));
    EXPECT_EQ(sheet().rowCount(), 6);
    action(Command::EditSchedule)->trigger();
    action(Command::SampleDraft)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid().source().isEmpty(); }, kLongWaitMilliseconds));
    EXPECT_EQ(sheet().sampleCount(), 6);
    enterCount(QStringLiteral("7"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().sampleCount() == 7; }, kLongWaitMilliseconds));
    EXPECT_FALSE(grid().source().isEmpty()) << "still the draft's";
    action(Command::SampleDraft)->trigger();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return grid().source().isEmpty() && sheet().sampleCount() == 7; },
                        kLongWaitMilliseconds));
}

TEST_F(SampleDeskTest, NewTrainingsPictureAsManyAndTheNumberIsRemembered) {
    EXPECT_EQ(m_window->form().experiment().picturedSamples, 8);
    child<QDockWidget>("samplesDock")->raise();
    QApplication::processEvents();
    enterCount(QStringLiteral("24"));
    EXPECT_EQ(m_window->form().experiment().picturedSamples, 24);
    EXPECT_TRUE(m_window->close());
    open();
    EXPECT_EQ(child<QSpinBox>("sampleCount")->value(), 24);
    EXPECT_EQ(m_window->form().experiment().picturedSamples, 24);
}

TEST_F(SampleDeskTest, AModelThatIsGoneIsSaidBelowThePictures) {
    openRun();
    std::filesystem::remove(m_run / "teacher.safetensors");
    clickWorstFirst();
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid().readOut().contains(QStringLiteral("kept")); },
                                kLongWaitMilliseconds))
        << grid().readOut().toStdString();
    EXPECT_EQ(sheet().sampleCount(), 2);
}

TEST_F(SampleDeskTest, HowSamplesAreComparedIsUndoneByName) {
    child<QDockWidget>("samplesDock")->raise();
    QApplication::processEvents();
    QAction* undo = action(Command::Undo);
    clickWorstFirst();
    EXPECT_TRUE(undo->text().contains(QStringLiteral("order"))) << undo->text().toStdString();
    auto* mode = child<QComboBox>("differenceMode");
    mode->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    ASSERT_EQ(mode->currentIndex(), 1);
    auto* scale = child<QDoubleSpinBox>("differenceScale");
    scale->setFocus();
    scale->selectAll();
    typeKeys(QStringLiteral("0.004"));
    press(Qt::Key_Return);
    EXPECT_TRUE(undo->text().contains(QStringLiteral("scale"))) << undo->text().toStdString();

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(grid().options().isAutomatic());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("kind of difference")))
        << undo->text().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(mode->currentIndex(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(grid().options().isWorstFirst);
    EXPECT_FALSE(m_window->form().undoStack()->canUndo());
    for (int i = 0; i < 3; ++i) {
        action(Command::Redo)->trigger();
    }
    EXPECT_TRUE(grid().options().isWorstFirst);
    EXPECT_EQ(mode->currentIndex(), 1);
    EXPECT_EQ(grid().options().scale(), 0.004);
}

}  // namespace
}  // namespace ld3::ui
