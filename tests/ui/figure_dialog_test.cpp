#include "ui/figures/figure_dialog.h"

#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/save_dialog_driver.h"
#include "ui/experiment/path_edit.h"
#include "ui/figures/figure_saving.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/figure_desk.h"
#include "ui/window/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace ld3::ui {
namespace {

class FigureDialogTest : public UiFixture {
  protected:
    FigureDialogTest() {
        m_plot.setCurves({{"learned", testing::decoupled(), CurveRole::Learned}});
        m_grid.setSamples(testing::samplePictures(2));
        open();
    }

    void open() {
        m_dialog = std::make_unique<FigureDialog>(
            std::vector<FigurePanel>{{"Schedule", "schedule", &m_plot, &m_plot},
                                     {"Losses", "losses", &m_losses, &m_losses},
                                     {"Samples", "samples", &m_grid, &m_grid}},
            0,
            &m_saving);
        m_dialog->show();
        m_dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        settle();
    }

    /// Lets the preview follow.
    static void settle() { QTest::qWait(200); }

    template <class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }

    void choose(const char* box, const QVariant& data) const {
        auto* combo = child<QComboBox>(box);
        const int index = combo->findData(data);
        ASSERT_GE(index, 0) << box;
        combo->setCurrentIndex(index);
    }

    void type(const char* name, const QString& text) const {
        auto* box = child<QDoubleSpinBox>(name);
        ASSERT_TRUE(box->isEnabled());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    void typePath(const QString& path) const {
        QLineEdit* line = child<PathEdit>("figurePath")->line();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Tab);
    }

    /// Saves, and waits until something is said of it.
    void clickSave() const {
        auto* button = child<QPushButton>("figureSave");
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, kLongWaitMilliseconds));
    }

    [[nodiscard]] QString answer() const { return child<QLabel>("figureAnswer")->text(); }

    [[nodiscard]] QList<QLabel*> previews() const {
        return m_dialog->findChildren<QLabel*>(QStringLiteral("figurePreview"));
    }

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SchedulePlot m_plot;
    LossPlot m_losses;
    SampleGrid m_grid;
    FigureSaving m_saving;
    std::unique_ptr<FigureDialog> m_dialog;
};

TEST_F(FigureDialogTest, TheFieldIsOfTheThemeAndTheAnswerStandsBesideClose) {
    const auto field = [this] {
        return child<QWidget>("figureSheet")->grab().toImage().pixelColor(2, 2).lightness();
    };
    EXPECT_GT(field(), 100);
    m_dialog->setPalette(testing::darkPalette());
    settle();
    EXPECT_LT(field(), 64);
    ASSERT_EQ(previews().size(), 1);
    EXPECT_EQ(previews().front()->pixmap().toImage().pixelColor(1, 1), QColor(Qt::white));
    const QRect answerPlace = child<QLabel>("figureAnswer")->geometry();
    const QRect close = m_dialog->findChild<QDialogButtonBox*>()->geometry();
    EXPECT_NEAR(answerPlace.center().y(), close.center().y(), 2);
    EXPECT_LT(answerPlace.right(), close.left());
}

TEST_F(FigureDialogTest, PreviewsAtTrueSizeInLightColours) {
    m_dialog->setPalette(testing::darkPalette());
    settle();
    ASSERT_EQ(previews().size(), 1);
    double dpi = m_dialog->screen()->physicalDotsPerInch();
    dpi = dpi >= 50.0 && dpi <= 300.0 ? dpi : m_dialog->screen()->logicalDotsPerInch();
    const QPixmap narrow = previews().front()->pixmap();
    EXPECT_NEAR(narrow.width() / narrow.devicePixelRatio(), 252.0 * dpi / 72.0, 1.0);
    EXPECT_EQ(narrow.toImage().pixelColor(1, 1), QColor(Qt::white));
    choose("figurePreset", "two-columns");
    settle();
    ASSERT_EQ(previews().size(), 1);
    const QPixmap wide = previews().front()->pixmap();
    EXPECT_NEAR(wide.width() / wide.devicePixelRatio(), 516.0 * dpi / 72.0, 1.0);
    EXPECT_FALSE(child<QDoubleSpinBox>("figureWidth")->isEnabled());
    choose("figurePreset", "own");
    type("figureWidth", "180");
    settle();
    ASSERT_EQ(previews().size(), 1);
    EXPECT_NEAR(previews().front()->pixmap().width(), 180.0 * dpi / 72.0, 1.0);
}

TEST_F(FigureDialogTest, WhatIsSavedIsWrittenAlsoWhereTheDialogIsClosedAtOnce) {
    for (int i = 0; i < 4; ++i) {
        choose("figureFormat", ".svg");
        const QString path = filePath(QStringLiteral("closed %1.svg").arg(i));
        typePath(path);
        QTest::mouseClick(child<QPushButton>("figureSave"), Qt::LeftButton);
        m_dialog->close();
        m_dialog.reset();
        EXPECT_TRUE(QTest::qWaitFor([&] { return contentOf(path).contains("<svg"); },
                                    kLongWaitMilliseconds))
            << i;
        open();
    }
}

TEST_F(FigureDialogTest, WritesWhatItShows) {
    choose("figureFormat", ".svg");
    type("figureFontSize", "10");
    choose("figureLegend", static_cast<int>(LegendPlace::None));
    QTest::mouseClick(child<QWidget>("figureSymbols"), Qt::LeftButton, {}, QPoint(8, 8));
    const QString path = filePath(QStringLiteral("figure.svg"));
    typePath(path);
    QSignalSpy saved(&m_saving, &FigureSaving::finished);
    clickSave();
    EXPECT_EQ(saved.count(), 1) << answer().toStdString();
    const QByteArray svg = contentOf(path);
    EXPECT_TRUE(svg.contains("font-size=\"10\""));
    EXPECT_TRUE(svg.contains(">σ<"));
    EXPECT_FALSE(svg.contains(">learned<"));
    // The name's ending follows the format.
    choose("figureFormat", ".tikz");
    clickSave();
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("figure.tikz"))).contains("\\begin{axis}"));
}

TEST_F(FigureDialogTest, WritesAllPanelsIntoAFolder) {
    auto* panel = child<QComboBox>("figurePanel");
    panel->setCurrentIndex(panel->count() - 1);
    settle();
    EXPECT_EQ(previews().size(), 2) << "no losses are shown yet";
    choose("figureFormat", ".tikz");
    const QString folder = filePath(QStringLiteral("paper"));
    typePath(folder);
    clickSave();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files, QDir::Name),
              (QStringList{QStringLiteral("samples.pdf"), QStringLiteral("schedule.tikz")}));
    EXPECT_TRUE(answer().contains(folder)) << answer().toStdString();
    // Of what is there, all is asked about at once.
    typePath(filePath(QStringLiteral("elsewhere")));
    typePath(folder);
    {
        const testing::SaveDialogDriver driver(QString(), false);
        clickSave();
        EXPECT_EQ(driver.questions(), 0) << "written here just now";
    }
    choose("figureFormat", ".svg");
    clickSave();
    choose("figureFormat", ".tikz");
    {
        const testing::SaveDialogDriver driver(QString(), false);
        clickSave();
        EXPECT_EQ(driver.questions(), 1);
        EXPECT_TRUE(driver.question().startsWith(QStringLiteral("2 files")))
            << driver.question().toStdString();
    }
}

TEST_F(FigureDialogTest, PanelsAreDrawnOneByOne) {
    auto* panel = child<QComboBox>("figurePanel");
    panel->setCurrentIndex(panel->count() - 1);
    // The longest stretch in which nothing else is done holds no two panels.
    int most = 0, before = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        const int now = static_cast<int>(previews().size());
        most = std::max(most, now - before);
        before = now;
    });
    beat.start(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return previews().size() == 2; }, kLongWaitMilliseconds));
    QTest::qWait(20);
    EXPECT_EQ(most, 1);
    const QString folder = filePath(QStringLiteral("slices"));
    typePath(folder);
    QStringList said;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        if (said.isEmpty() || said.back() != answer()) {
            said.append(answer());
        }
    });
    clickSave();
    QTest::qWait(20);
    ASSERT_GE(said.size(), 2) << said.join(u'|').toStdString();
    EXPECT_TRUE(said.join(u'|').contains(QStringLiteral("1 of 2")))
        << said.join(u'|').toStdString();
    EXPECT_TRUE(answer().contains(folder));
}

TEST_F(FigureDialogTest, TheEndingFollowsTheFormatAndTheFormatTheEnding) {
    typePath(filePath(QStringLiteral("my.v2.svg")));
    EXPECT_EQ(child<QComboBox>("figureFormat")->currentData(), QStringLiteral(".svg"));
    choose("figureFormat", ".png");
    EXPECT_EQ(child<PathEdit>("figurePath")->path(), filePath(QStringLiteral("my.v2.png")));
    // What is no format is a part of the name.
    typePath(filePath(QStringLiteral("my.v2")));
    choose("figureFormat", ".pdf");
    EXPECT_EQ(child<PathEdit>("figurePath")->path(), filePath(QStringLiteral("my.v2")));
    typePath(filePath(QStringLiteral("plain")));
    clickSave();
    EXPECT_TRUE(contentOf(filePath(QStringLiteral("plain.pdf"))).startsWith("%PDF"));
}

TEST_F(FigureDialogTest, WhatWasSavedStaysSaidUntilTheLookChanges) {
    typePath(filePath(QStringLiteral("said.svg")));
    clickSave();
    EXPECT_TRUE(answer().contains(QStringLiteral("said.svg"))) << answer().toStdString();
    QEvent event(QEvent::ActivationChange);
    QApplication::sendEvent(m_dialog.get(), &event);
    settle();
    EXPECT_TRUE(answer().contains(QStringLiteral("said.svg"))) << "back from another window";
    type("figureFontSize", "11");
    EXPECT_TRUE(answer().isEmpty());
}

TEST_F(FigureDialogTest, RemembersEachPreset) {
    type("figureFontSize", "9.5");
    type("figureStroke", "0.7");
    choose("figurePreset", "own");
    type("figureWidth", "333");
    choose("figureLegend", static_cast<int>(LegendPlace::Right));
    EXPECT_EQ(child<QDoubleSpinBox>("figureFontSize")->value(), 8.0) << "each has its own";
    choose("figureFormat", ".png");
    open();
    EXPECT_EQ(child<QComboBox>("figurePreset")->currentData(), QStringLiteral("own"));
    EXPECT_EQ(child<QComboBox>("figureFormat")->currentData(), QStringLiteral(".png"));
    EXPECT_EQ(child<QDoubleSpinBox>("figureWidth")->value(), 333.0);
    EXPECT_EQ(child<QComboBox>("figureLegend")->currentData(),
              static_cast<int>(LegendPlace::Right));
    choose("figurePreset", "one-column");
    EXPECT_EQ(child<QDoubleSpinBox>("figureFontSize")->value(), 9.5);
    EXPECT_EQ(child<QDoubleSpinBox>("figureStroke")->value(), 0.7);
    // What another version wrote, or nobody, does not harm.
    QSettings().setValue(QStringLiteral("figures/one-column/font_pt"), QStringLiteral("huge"));
    QSettings().setValue(QStringLiteral("figures/one-column/legend"), QStringLiteral("nowhere"));
    QSettings().setValue(QStringLiteral("figures/preset"), QStringLiteral("poster"));
    open();
    EXPECT_EQ(child<QDoubleSpinBox>("figureFontSize")->value(), 8.0);
    EXPECT_EQ(child<QComboBox>("figureLegend")->currentData(),
              static_cast<int>(LegendPlace::Above));
}

TEST_F(FigureDialogTest, SaysWhatCannotBeDone) {
    typePath(filePath(QStringLiteral("figure.gif")));
    clickSave();
    EXPECT_TRUE(answer().contains(QStringLiteral(".gif"))) << answer().toStdString();
    typePath(filePath(QStringLiteral("missing/figure.pdf")));
    clickSave();
    EXPECT_TRUE(answer().contains(QStringLiteral("missing"))) << answer().toStdString();
    auto* panel = child<QComboBox>("figurePanel");
    panel->setCurrentIndex(1);
    settle();
    EXPECT_TRUE(previews().isEmpty());
    EXPECT_FALSE(child<QPushButton>("figureSave")->isEnabled());
    EXPECT_FALSE(answer().isEmpty());
    panel->setCurrentIndex(2);
    settle();
    choose("figureFormat", ".tikz");
    typePath(filePath(QStringLiteral("samples.tikz")));
    clickSave();
    EXPECT_TRUE(answer().contains(QStringLiteral("TikZ"))) << answer().toStdString();
}

TEST_F(FigureDialogTest, FiguresOfOneSetShowTheSameMoment) {
    m_losses.appendReports(testing::fallingLosses(20));
    auto* panel = child<QComboBox>("figurePanel");
    panel->setCurrentIndex(panel->count() - 1);
    choose("figureFormat", ".svg");
    const QString folder = filePath(QStringLiteral("moment"));
    typePath(folder);
    settle();
    QTest::mouseClick(child<QPushButton>("figureSave"), Qt::LeftButton);
    m_losses.clear();  // another run is opened meanwhile
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_saving.isActive(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(answer().contains(folder)) << answer().toStdString();
    EXPECT_TRUE(contentOf(folder + QStringLiteral("/losses.svg")).contains("<svg"));
}

TEST_F(FigureDialogTest, WhatIsDrawnIsWrittenAlsoWhereTheProgramEnds) {
    auto saving = std::make_unique<FigureSaving>();
    std::vector<FigureTarget> targets;
    for (const char* name : {"a.svg", "b.svg", "c.png"}) {
        targets.push_back({{"Schedule", "schedule", &m_plot, &m_plot},
                           filePath(QLatin1String(name)).toStdString()});
    }
    saving->start(targets, {});
    saving.reset();
    for (const FigureTarget& target : targets) {
        const QString path = QString::fromStdString(target.path.string());
        EXPECT_TRUE(path.endsWith(QStringLiteral(".png")) ? !QImage(path).isNull()
                                                          : contentOf(path).contains("<svg"))
            << path.toStdString();
    }
}

class FigureWindowTest : public MainWindowFixture {
  protected:
    /// Saves all panels, or the first one, and closes the dialog at once.
    void saveAndClose(bool isAll, const QString& path) {
        auto* plot = m_window->findChild<SchedulePlot*>();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return !plot->curves().empty(); }, kLongWaitMilliseconds));
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = child<FigureDialog>("figureDialog");
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        auto* panel = dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"));
        panel->setCurrentIndex(isAll ? panel->count() - 1 : 0);
        auto* line = dialog->findChild<PathEdit*>(QStringLiteral("figurePath"))->line();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Tab);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("figureSave"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, kLongWaitMilliseconds));
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
    }
};

TEST_F(FigureWindowTest, AllPanelsAreWrittenWhereTheDialogIsClosedAtOnce) {
    struct : TrainingObserver {
    } observer;

    const std::filesystem::path run = runExperiment(smallExperiment("run"), observer, {}).folder;
    m_window->openRuns({run});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == run; }, kLongWaitMilliseconds));
    const QString folder = filePath(QStringLiteral("all"));
    QSignalSpy exported(m_window->findChild<FigureDesk*>(), &FigureDesk::exported);
    saveAndClose(true, folder);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->statusBar()->currentMessage().contains(folder); },
                        kLongWaitMilliseconds))
        << m_window->statusBar()->currentMessage().toStdString();
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const char* name : {"schedule", "losses", "samples"}) {
        EXPECT_FALSE(files.filter(QLatin1String(name)).isEmpty()) << name;
    }
    EXPECT_EQ(exported.count(), 1);
}

TEST_F(FigureWindowTest, AFailureIsToldWhereTheDialogIsClosed) {
    QFile obstacle(filePath(QStringLiteral("no folder")));
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    saveAndClose(false, obstacle.fileName() + QStringLiteral("/figure.pdf"));
    const auto* messages = m_window->findChild<MessageBar*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return messages->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("no folder")))
        << messages->text().toStdString();
}

TEST_F(FigureWindowTest, AKeyOpensTheDialogWithThePanelUsedLast) {
    auto* plot = m_window->findChild<SchedulePlot*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !plot->curves().empty(); }, kLongWaitMilliseconds));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = child<FigureDialog>("figureDialog");
    EXPECT_TRUE(dialog->isVisible());
    auto* panel = dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"));
    EXPECT_EQ(panel->currentIndex(), 0);
    EXPECT_EQ(dialog->findChildren<QLabel*>(QStringLiteral("figurePreview")).size(), 1);
    auto* losses = m_window->findChild<LossPlot*>();
    QTest::mouseClick(losses->findChild<QWidget*>(), Qt::LeftButton, {}, QPoint(30, 30));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(panel->currentIndex(), 1);
    EXPECT_EQ(m_window->findChildren<FigureDialog*>().size(), 1);
}

}  // namespace
}  // namespace ld3::ui
