#include "tests/ui/monkey.h"

#include "tests/ui/main_window_fixture.h"
#include "tests/ui/no_desktop.h"
#include "ui/experiment/experiment_form.h"
#include "ui/window/color_scheme.h"
#include "ui/window/text_zoom.h"

#include <QDir>
#include <QElapsedTimer>

namespace ld3::ui {
namespace {

/// Whether a training with these settings needs little memory, whatever the monkey typed.
bool isSmall(const Experiment& experiment) {
    return experiment.model == "builtin" && experiment.recipe.nfe <= 12 &&
           experiment.recipe.trainCount <= 64 && experiment.recipe.validCount <= 64 &&
           experiment.teacher.count <= 256 && experiment.teacher.nfe <= 64;
}

class MonkeyTest : public MainWindowFixture {
  protected:
    MonkeyTest() {
        // Whatever is written under a relative name goes there.
        QDir().mkpath(filePath(QStringLiteral("cage")));
        QDir::setCurrent(filePath(QStringLiteral("cage")));
    }

    ~MonkeyTest() override {
        QDir::setCurrent(m_folderBefore);
        applyColorScheme(ColorScheme::System);
        applyTextZoom(100);
    }

    Q_DISABLE_COPY_MOVE(MonkeyTest)

    /// A training runs, whatever the monkey stopped or closed.
    void keepBusy() {
        if (!m_window->isVisible() && !m_window->queue().isActive()) {
            m_window.reset();
            open();
        }
        if (!isSmall(m_window->form().experiment())) {
            m_window->form().setExperiment(longExperiment({}));
        }
        if (!m_window->queue().isActive() && m_window->isVisible()) {
            m_window->form().setExperiment(longExperiment({}));
            m_window->train();
        }
    }

  private:
    NoDesktop m_desktop;
    QString m_folderBefore = QDir::currentPath();
};

/// Two minutes of it under the address sanitizer are a part of `scripts/test.sh --sanitizers all`.
TEST_F(MonkeyTest, NothingThatIsClickedOrTypedEndsTheProgram) {
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("LD3_MONKEY_SECONDS", &isGiven);
    const int seconds = isGiven ? given : 10;
    const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("LD3_MONKEY_SEED"));
    Monkey monkey(seed, qEnvironmentVariable("LD3_MONKEY_LOG"));
    QElapsedTimer clock;
    clock.start();
    const auto isOver = [&] { return clock.elapsed() > 1000LL * seconds; };
    // Also from the event loops of dialogs.
    QObject::connect(&monkey, &Monkey::acted, &monkey, [&] {
        if (isOver()) {
            monkey.finish();
        } else if (!isSmall(m_window->form().experiment())) {
            m_window->form().setExperiment(longExperiment({}));
        }
    });
    monkey.begin();
    while (!monkey.isDone() && clock.elapsed() < 1000LL * seconds + kLongWaitMilliseconds) {
        keepBusy();
        QTest::qWait(20);
    }
    ASSERT_TRUE(monkey.isDone()) << "a menu or dialog could not be closed";
    EXPECT_GT(monkey.acts(), 10 * seconds) << "the window hardly answered";
    RecordProperty("acts", monkey.acts());

    m_window->queue().setHeld(true);
    m_window->queue().requestStop();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return !m_window->queue().isActive(); }, kLongWaitMilliseconds));
}

}  // namespace
}  // namespace ld3::ui
