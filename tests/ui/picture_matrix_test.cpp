#include "tests/ui/drawing.h"
#include "tests/ui/save_dialog_driver.h"
#include "tests/ui/ui_fixture.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/figures/picture_matrix_figure.h"
#include "ui/imaging/png_text.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <atomic>
#include <chrono>
#include <thread>

namespace ld3::ui {
namespace {

using testing::countPixels;

/// Grey cells of 8 x 8: the teacher's 0.5, the others' from 0.1 upwards.
PictureMatrix greyMatrix(int samples = 4) {
    const auto cellOf = [&](const char* label, const SolverSpec& solver, int calls, float grey) {
        PictureCell cell;
        cell.label = label;
        cell.schedule = testing::handMade("edm", calls);
        cell.schedule.solver = solver;
        cell.calls = calls;
        cell.pictures = {
            samples, 1, 8, 8, std::vector<float>(static_cast<size_t>(samples) * 64, grey)};
        cell.errors.assign(static_cast<size_t>(samples), 0.25);
        return cell;
    };
    const SolverSpec unipc = makeSolverSpec("unipc"), euler = makeSolverSpec("euler");
    PictureMatrix matrix;
    matrix.teacher = cellOf("teacher", unipc, 60, 0.5F);
    matrix.cells = {cellOf("edm", unipc, 4, 0.2F), cellOf("logSNR", euler, 4, 0.8F)};
    matrix.rows = {"edm", "logSNR"};
    matrix.columns = {whatRan(matrix.cells[0]), whatRan(matrix.cells[1])};
    matrix.model = "builtin";
    matrix.software = "LD3 Workbench";
    matrix.seed = 7;
    matrix.samples = samples;
    return matrix;
}

class PictureMatrixFigureTest : public UiFixture {};

TEST_F(PictureMatrixFigureTest, HoldsEveryPictureOnce) {
    const QImage image = drawPictureMatrixFigure(greyMatrix());
    const int teacher = countPixels(image, image.rect(), QColor(128, 128, 128), 0);
    const int dark = countPixels(image, image.rect(), QColor(51, 51, 51), 0);
    const int bright = countPixels(image, image.rect(), QColor(204, 204, 204), 0);
    // Four pictures of 8 x 8, enlarged 6 times each way; text is grey too, here and there.
    EXPECT_NEAR(teacher, 4 * 64 * 36, 100);
    EXPECT_NEAR(dark, 4 * 64 * 36, 100);
    EXPECT_NEAR(bright, 4 * 64 * 36, 100);
}

TEST_F(PictureMatrixFigureTest, SaysInThePngHowItWasMade) {
    const QString path = filePath(QStringLiteral("matrix.png"));
    writePictureMatrix(greyMatrix(), path.toStdString(), "ld3 pictures builtin --seed 7");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(64).mid(37, 4), "tEXt") << "behind the header, uncompressed";
    const QImage image(path);
    EXPECT_EQ(image.text(QStringLiteral("Software")), QStringLiteral("LD3 Workbench"));
    EXPECT_EQ(image.text(QStringLiteral("Seed")), QStringLiteral("7"));
    EXPECT_EQ(image.text(QStringLiteral("Command")),
              QStringLiteral("ld3 pictures builtin --seed 7"));
    EXPECT_TRUE(
        image.text(QStringLiteral("ld3")).startsWith(QStringLiteral("{\"cells\":[{\"calls\":4")));
    EXPECT_THROW(writePictureMatrix(greyMatrix(), filePath(QStringLiteral("a.jpg")).toStdString()),
                 Error);
}

TEST_F(PictureMatrixFigureTest, WrapsLongNamesWhereAWidthIsGiven) {
    PictureMatrix matrix = greyMatrix();
    matrix.rows[0] = "2026-01-02_030405_a_recipe_with_a_name_that_does_not_end_unipc3_nfe5";
    PictureMatrixLook look;
    look.mostNameEm = 13;
    const QImage whole = drawPictureMatrixFigure(matrix);
    const QImage wrapped = drawPictureMatrixFigure(matrix, look);
    EXPECT_LT(wrapped.width(), whole.width());
    EXPECT_EQ(wrapped.height(), whole.height());
    matrix.rows[0].back() = '6';
    EXPECT_NE(drawPictureMatrixFigure(matrix, look), wrapped) << "its end is seen as well";
}

TEST_F(PictureMatrixFigureTest, TextsLeaveThePictureAsItIs) {
    QImage image(5, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QImage read = QImage::fromData(withPngTexts(png, {{"Key", "a value"}}));
    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32).pixel(3, 2), image.pixel(3, 2));
    EXPECT_EQ(read.text(QStringLiteral("Key")), QStringLiteral("a value"));
    const std::string place = "/home/jörg/图";
    EXPECT_EQ(QImage::fromData(withPngTexts(png, {{"Key", place}})).text(QStringLiteral("Key")),
              QString::fromStdString(place));
    EXPECT_THROW((void)withPngTexts("no picture", {}), Error);
    EXPECT_THROW((void)withPngTexts(png, {{"", "a"}}), Error);
    EXPECT_THROW((void)withPngTexts(png, {{std::string(80, 'k'), "a"}}), Error);
}

class PicturesWindowTest : public UiFixture {
  protected:
    void open(PicturesWindow::Draw draw) {
        m_window = std::make_unique<PicturesWindow>(EvaluationPlan(), std::move(draw));
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
    }

    template <class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    [[nodiscard]] bool waitForPicture() const {
        return QTest::qWaitFor([&] { return child<QPushButton>("picturesSave")->isEnabled(); },
                               kLongWaitMilliseconds);
    }

    std::unique_ptr<PicturesWindow> m_window;
};

TEST_F(PicturesWindowTest, DrawsWhatIsAskedForAndSavesIt) {
    open([](const EvaluationPlan& plan, const RunControl&) {
        PictureMatrix matrix = greyMatrix(static_cast<int>(plan.samples));
        matrix.seed = plan.seeds.front();
        return matrix;
    });
    ASSERT_TRUE(waitForPicture());
    EXPECT_EQ(m_window->matrix()->samples, 4);
    EXPECT_TRUE(child<QLabel>("picturesState")->text().startsWith(QStringLiteral("2 comb")));
    auto* samples = child<QSpinBox>("picturesSamples");
    samples->setFocus();
    QTest::keyClick(samples, Qt::Key_Down);
    auto* seed = child<QSpinBox>("picturesSeed");
    seed->setFocus();
    QTest::keyClick(seed, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_window->matrix()->samples == 3 && m_window->matrix()->seed == 1; },
        kLongWaitMilliseconds));
    const QString path = filePath(QStringLiteral("shown.png"));
    m_window->saveTo(path);
    EXPECT_EQ(QImage(path).text(QStringLiteral("Seed")), QStringLiteral("1"));
    const QString command = QImage(path).text(QStringLiteral("Command"));
    EXPECT_TRUE(command.startsWith(QStringLiteral("ld3 pictures ")));
    EXPECT_TRUE(command.contains(QStringLiteral("--samples 3 --seed 1 --out ") + path))
        << command.toStdString();
}

TEST_F(PicturesWindowTest, TheScreenHasTheThemesColoursAndFilesAreLight) {
    open([](const EvaluationPlan&, const RunControl&) { return greyMatrix(); });
    ASSERT_TRUE(waitForPicture());
    const auto shown = [this] {
        return child<QLabel>("picturesPicture")->pixmap().toImage().pixelColor(1, 1);
    };
    const QString before = filePath(QStringLiteral("before.png"));
    m_window->saveTo(before);
    m_window->setPalette(testing::darkPalette());
    QApplication::processEvents();
    EXPECT_EQ(shown(), plotColors(testing::darkPalette()).background);
    const QString after = filePath(QStringLiteral("after.png"));
    m_window->saveTo(after);
    EXPECT_EQ(QImage(after), QImage(before));
    EXPECT_EQ(QImage(after).pixelColor(1, 1), QColor(Qt::white));
}

TEST_F(PicturesWindowTest, SaysWhatFailedAndIsClosedWhileItDraws) {
    open([](const EvaluationPlan&, const RunControl&) -> PictureMatrix {
        throw Error(ErrorCode::NotFound, "no such model", "x", "look");
    });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return child<QLabel>("picturesState")->text().contains(QStringLiteral("no such model"));
        },
        kLongWaitMilliseconds));
    EXPECT_FALSE(child<QPushButton>("picturesSave")->isEnabled());

    std::atomic<bool> hasBegun = false;
    open([&](const EvaluationPlan&, const RunControl& control) -> PictureMatrix {
        hasBegun = true;
        while (true) {
            control.betweenEvaluations();
        }
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }, kLongWaitMilliseconds));
    m_window.reset();
}

TEST_F(PicturesWindowTest, StoppedItShowsWhatIsDrawnAndGoesOn) {
    std::atomic<int> cellsKnown = -1;
    m_window = std::make_unique<PicturesWindow>(
        EvaluationPlan(),
        PicturesWindow::DrawOn([&](const EvaluationPlan& plan,
                                   const PictureMatrixHooks& hooks,
                                   const RunControl& control) {
            PictureMatrix matrix = greyMatrix(static_cast<int>(plan.samples));
            cellsKnown = hooks.before == nullptr ? 0 : static_cast<int>(hooks.before->cells.size());
            if (hooks.before == nullptr) {
                hooks.progress(0.5, "next");
                while (!control.stop.stop_requested()) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                matrix.cells[1].isDrawn = false;
                matrix.cells[1].pictures = {};
                matrix.cells[1].errors.clear();
            }
            return matrix;
        }));
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    const auto state = [&] { return child<QLabel>("picturesState")->text(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return state().contains(QStringLiteral("50")); },
                                kLongWaitMilliseconds));
    auto* stop = child<QPushButton>("picturesStop");
    const QString stopText = stop->text();
    QTest::mouseClick(stop, Qt::LeftButton);
    ASSERT_TRUE(waitForPicture());
    EXPECT_TRUE(state().contains(QStringLiteral("not drawn"))) << state().toStdString();
    EXPECT_NE(stop->text(), stopText);
    const QImage part = drawPictureMatrixFigure(*m_window->matrix());
    EXPECT_LT(countPixels(part, part.rect(), QColor(204, 204, 204), 0), 200);
    QTest::mouseClick(stop, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->matrix()->cells[1].isDrawn; },
                                kLongWaitMilliseconds));
    EXPECT_EQ(cellsKnown, 2) << "what was drawn is handed over";
    EXPECT_FALSE(stop->isEnabled());
}

TEST_F(PicturesWindowTest, EscAsksBeforeDrawnPicturesAreLost) {
    open([](const EvaluationPlan&, const RunControl&) { return greyMatrix(); });
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    ASSERT_TRUE(waitForPicture());
    const auto* messages = m_window->findChild<MessageBar*>();
    auto* seed = child<QSpinBox>("picturesSeed");
    const auto pressEsc = [&] {
        seed->setFocus();
        QTest::keyClick(seed, Qt::Key_Escape);
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(m_window->focusWidget(), key); };
    const auto focused = [&] {
        const auto* button = qobject_cast<const QPushButton*>(m_window->focusWidget());
        return button == nullptr ? QString() : button->text();
    };
    pressEsc();
    ASSERT_TRUE(m_window->isVisible());
    EXPECT_TRUE(messages->text().contains(QStringLiteral("not saved")));
    ASSERT_EQ(focused(), QStringLiteral("Save…"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->isVisible()) << "it is still asked";
    for (auto* button : messages->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Dismiss")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(messages->text().isEmpty());

    pressEsc();
    const QString path = filePath(QStringLiteral("kept.png"));
    {
        const testing::SaveDialogDriver driver(path);
        press(Qt::Key_Space);
        EXPECT_EQ(driver.dialogs(), 1);
    }
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(PicturesWindowTest, EscAsksWhileTheyAreDrawnAndDiscardsThem) {
    std::atomic<bool> isDone = false;
    open([&](const EvaluationPlan&, const RunControl& control) {
        while (!isDone) {
            control.betweenEvaluations();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return greyMatrix();
    });
    const auto* messages = m_window->findChild<MessageBar*>();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    ASSERT_TRUE(m_window->isVisible());
    EXPECT_TRUE(messages->text().contains(QStringLiteral("being drawn")));
    // What is asked goes where it has answered itself.
    isDone = true;
    ASSERT_TRUE(waitForPicture());
    EXPECT_TRUE(messages->text().isEmpty()) << messages->text().toStdString();
    // Copied as a command they can be drawn again.
    QTest::mouseClick(child<QPushButton>("picturesCopyCommand"), Qt::LeftButton);
    EXPECT_TRUE(m_window->unfinished().isEmpty());
    isDone = false;
    auto* seed = child<QSpinBox>("picturesSeed");
    seed->setFocus();
    QTest::keyClick(seed, Qt::Key_Up);
    QTest::keyClick(seed, Qt::Key_Escape);
    ASSERT_TRUE(m_window->isVisible());
    auto* discard = child<QPushButton>("messageAnswer");
    ASSERT_NE(discard, nullptr);
    EXPECT_EQ(discard->text(), QStringLiteral("Discard"));
    QTest::keyClick(discard, Qt::Key_Space);
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_TRUE(m_window->unfinished().isEmpty());
    m_window.reset();  // its thread looks at what is here
}

TEST_F(PicturesWindowTest, PicturesOfAnotherSeedThanTheFieldsSayAreNotSavedAtTheEnd) {
    open([](const EvaluationPlan& plan, const RunControl&) {
        if (plan.seeds.front() == 1) {
            throw Error(ErrorCode::NotFound, "no such model", "x", "look");
        }
        return greyMatrix();
    });
    ASSERT_TRUE(waitForPicture());
    auto* seed = child<QSpinBox>("picturesSeed");
    seed->setFocus();
    QTest::keyClick(seed, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return child<QLabel>("picturesState")->text().contains(QStringLiteral("no such model"));
        },
        kLongWaitMilliseconds));
    QTest::keyClick(seed, Qt::Key_Escape);
    ASSERT_TRUE(m_window->isVisible()) << "those of the first seed would be lost";
    const auto answers = [&] {
        QStringList texts;
        for (const auto* button : m_window->findChildren<QPushButton*>("messageAnswer")) {
            texts.append(button->text());
        }
        return texts;
    };
    EXPECT_EQ(answers(), QStringList{QStringLiteral("Discard")});
    // Of the first seed again, they can be saved.
    QTest::keyClick(seed, Qt::Key_Down);
    ASSERT_TRUE(waitForPicture());
    QTest::keyClick(seed, Qt::Key_Escape);
    EXPECT_EQ(answers(), (QStringList{QStringLiteral("Save…"), QStringLiteral("Discard")}));
}

TEST_F(PicturesWindowTest, WithNothingToLoseEscCloses) {
    open([](const EvaluationPlan&, const RunControl&) -> PictureMatrix {
        throw Error(ErrorCode::NotFound, "no such model", "x", "look");
    });
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->unfinished().isEmpty(); }, kLongWaitMilliseconds));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(PicturesWindowTest, TheDialogOfEvaluationsAsksForPictures) {
    EvaluateDialog dialog({}, smallExperiment("a"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy wanted(&dialog, &EvaluateDialog::picturesWanted);
    QTest::mouseClick(dialog.findChild<QPushButton*>("showPictures"), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<EvaluationPlan>().nfes, std::vector<int>{4});
    EXPECT_FALSE(dialog.isVisible());
}

}  // namespace
}  // namespace ld3::ui
