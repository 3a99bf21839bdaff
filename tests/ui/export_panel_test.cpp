#include "ui/runs/export_panel.h"

#include "core/base/atomic_file.h"
#include "core/exporting/import_schedule.h"
#include "tests/ui/drawing.h"
#include "tests/ui/save_dialog_driver.h"
#include "tests/ui/ui_fixture.h"
#include "ui/experiment/path_edit.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>
#include <memory>
#include <vector>

namespace ld3::ui {
namespace {

class ExportPanelTest : public UiFixture {
  protected:
    ExportPanelTest() { open(); }

    void open() {
        m_panel = std::make_unique<ExportPanel>();
        m_panel->resize(600, 500);
        m_panel->setSchedule(testing::decoupled(), runsRoot() / "a run");
        m_panel->show();
    }

    template <class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_panel->findChild<T*>(QLatin1String(name));
    }

    void choose(const char* format) const {
        auto* box = child<QComboBox>("exportFormat");
        const int index = box->findData(QLatin1String(format));
        ASSERT_GE(index, 0) << format;
        box->setCurrentIndex(index);
    }

    [[nodiscard]] QString preview() const {
        return child<QPlainTextEdit>("exportPreview")->toPlainText();
    }

    [[nodiscard]] QString statement() const { return child<QLabel>("exportStatement")->text(); }

    void click(const char* button) const {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
    }

    std::unique_ptr<ExportPanel> m_panel;
};

TEST_F(ExportPanelTest, SaysWhatIsLostForEachProgram) {
    choose("json");
    EXPECT_TRUE(
        statement().contains(ExportPanel::tr("Read back, all steps are the same to the last bit.")))
        << statement().toStdString();
    choose("k-diffusion");
    EXPECT_TRUE(preview().contains(QStringLiteral("sigmas = torch.tensor([80")));
    EXPECT_TRUE(statement().contains(QStringLiteral("Eval times that differ")));
    EXPECT_TRUE(statement().contains(QStringLiteral("by at most 0.09")))
        << "told 1.1 times the noise: " << statement().toStdString();
    EXPECT_FALSE(statement().contains(QStringLiteral("Measured loss")));
    Schedule learned = testing::decoupled();
    learned.provenance.validationLoss = 0.0125;
    learned.provenance.lossName = "l2";
    m_panel->setSchedule(learned, runsRoot() / "a run");
    EXPECT_TRUE(statement().contains(QStringLiteral("0.0125 (l2)"))) << statement().toStdString();
    choose("ld3-pt");
    EXPECT_FALSE(child<QPushButton>("exportCopy")->isEnabled()) << "bytes are no text";
    EXPECT_TRUE(child<QPushButton>("exportSave")->isEnabled());
}

TEST_F(ExportPanelTest, CopiesAndSavesWhatReadsBack) {
    const Schedule schedule = testing::decoupled();
    for (const char* format : {"json", "csv", "comfyui", "k-diffusion", "edm", "latex"}) {
        SCOPED_TRACE(format);
        choose(format);
        click("exportCopy");
        EXPECT_EQ(QGuiApplication::clipboard()->text(), preview());
        const QString path = filePath(QLatin1String(format));
        QLineEdit* line = child<PathEdit>("exportPath")->line();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, path);
        QSignalSpy saved(m_panel.get(), &ExportPanel::saved);
        click("exportSave");
        ASSERT_TRUE(saved.count() == 1 || saved.wait(kLongWaitMilliseconds));
        EXPECT_EQ(QString::fromStdString(readFile(path.toStdString())), preview());
        const Schedule back = importSchedule(
            path.toStdString(), {schedule.solver, schedule.nfe, schedule.noiseSchedule});
        ASSERT_EQ(back.times.size(), schedule.times.size());
        for (size_t i = 0; i < back.times.size(); ++i) {
            EXPECT_NEAR(back.times[i] / schedule.times[i], 1.0, 1e-4);
        }
    }
}

TEST_F(ExportPanelTest, RefusesWhatTheProgramCannotDo) {
    choose("diffusers");
    EXPECT_TRUE(preview().isEmpty());
    EXPECT_TRUE(statement().contains(QStringLiteral("diffusers-sigmas"))) << "what to use instead";
    EXPECT_FALSE(child<QPushButton>("exportSave")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("exportCopy")->isEnabled());
}

TEST_F(ExportPanelTest, TheEndingFollowsTheFormatUnlessAnotherWasTyped) {
    auto* path = child<PathEdit>("exportPath");
    const auto type = [&](const QString& name) {
        path->line()->setFocus();
        path->line()->selectAll();
        QTest::keyClicks(path->line(), filePath(name));
        QTest::keyClick(path->line(), Qt::Key_Tab);
    };
    choose("json");
    type(QStringLiteral("mine.json"));
    choose("latex");
    EXPECT_EQ(path->path(), filePath(QStringLiteral("mine.tex")));
    choose("csv");
    EXPECT_EQ(path->path(), filePath(QStringLiteral("mine.csv")));
    type(QStringLiteral("mine.dat"));
    choose("json");
    EXPECT_EQ(path->path(), filePath(QStringLiteral("mine.dat")));
    type(QStringLiteral("mine"));
    choose("csv");
    EXPECT_EQ(path->path(), filePath(QStringLiteral("mine")));
}

TEST_F(ExportPanelTest, WhatWasSavedStaysSaidWhileATrainingGoesOn) {
    choose("json");
    child<PathEdit>("exportPath")->setPath(filePath(QStringLiteral("kept.json")));
    click("exportSave");
    QLabel* answer = child<QLabel>("exportAnswer");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return answer->text().contains(QStringLiteral("kept.json")); },
                        kLongWaitMilliseconds));
    Schedule better = testing::decoupled();
    better.times[1] *= 0.9;
    const QString before = preview();
    m_panel->setSchedule(better, runsRoot() / "a run");
    EXPECT_NE(preview(), before) << "the preview follows";
    EXPECT_TRUE(answer->text().contains(QStringLiteral("kept.json")));
    m_panel->setSchedule(better, runsRoot() / "another run");
    EXPECT_TRUE(answer->text().isEmpty());
    // Of another run: what is there must not be replaced without a question.
    const testing::SaveDialogDriver driver(QString(), false);
    click("exportSave");
    EXPECT_EQ(driver.questions(), 1);
}

TEST_F(ExportPanelTest, WhatWasPreviewedIsWrittenWhateverIsShownDuringTheQuestion) {
    Schedule other = testing::decoupled();
    other.times[1] *= 0.9;
    const std::vector<std::function<void()>> changes = {
        [&] { m_panel->setSchedule(other, runsRoot() / "a run"); },
        [&] { m_panel->setSchedule(other, runsRoot() / "another run"); },
        [&] { m_panel->clear(); }};
    for (size_t i = 0; i < changes.size(); ++i) {
        SCOPED_TRACE(i);
        m_panel->setSchedule(testing::decoupled(), runsRoot() / "a run");
        choose("json");
        const QString path = filePath(QStringLiteral("there-%1.json").arg(i));
        writeFileAtomically(path.toStdString(), "what was there before");
        child<PathEdit>("exportPath")->setPath(path);
        const QString previewed = preview();
        ASSERT_FALSE(previewed.isEmpty());
        QSignalSpy exported(m_panel.get(), &ExportPanel::exported);
        {
            testing::SaveDialogDriver driver(QString(), true);
            driver.setMeanwhile(changes[i]);
            click("exportSave");
            EXPECT_EQ(driver.questions(), 1);
        }
        EXPECT_NE(preview(), previewed);
        ASSERT_TRUE(!exported.isEmpty() || exported.wait(kLongWaitMilliseconds));
        EXPECT_EQ(QString::fromStdString(readFile(path.toStdString())), previewed);
        const QString command = exported[0][0].toString();
        EXPECT_TRUE(command.contains(QStringLiteral("a run"))) << command.toStdString();
        EXPECT_TRUE(command.contains(path)) << command.toStdString();
    }
}

TEST_F(ExportPanelTest, AnAgreementIsOfTheRunThatWasShown) {
    choose("json");
    const QString path = filePath(QStringLiteral("there.json"));
    writeFileAtomically(path.toStdString(), "what was there before");
    child<PathEdit>("exportPath")->setPath(path);
    Schedule other = testing::decoupled();
    other.times[1] *= 0.9;
    {
        testing::SaveDialogDriver driver(QString(), true);
        driver.setMeanwhile([&] { m_panel->setSchedule(other, runsRoot() / "another run"); });
        click("exportSave");
        EXPECT_EQ(driver.questions(), 1);
    }
    const testing::SaveDialogDriver driver(QString(), false);
    click("exportSave");
    EXPECT_EQ(driver.questions(), 1) << "of another run: it is asked again";
}

TEST_F(ExportPanelTest, EachTargetSaysWhatItCannotExpressAndWhatIsLost) {
    Schedule learned = testing::decoupled();
    learned.provenance.validationLoss = 0.0125;
    learned.provenance.lossName = "l2";
    m_panel->setSchedule(learned, runsRoot() / "a run");
    auto* box = child<QComboBox>("exportFormat");
    for (int i = 0; i < box->count(); ++i) {
        SCOPED_TRACE(box->itemData(i).toString().toStdString());
        box->setCurrentIndex(i);
        if (!child<QPushButton>("exportSave")->isEnabled()) {
            EXPECT_TRUE(statement().startsWith(QStringLiteral("A setting is not possible.")))
                << statement().toStdString();
            continue;
        }
        const ExportResult result =
            exportSchedule(learned,
                           exportFormats().at(static_cast<size_t>(i)).name,
                           defaultExportEnd(exportFormats().at(static_cast<size_t>(i)).name));
        if (!exportFormats().at(static_cast<size_t>(i)).binary) {  // of bytes, core's tests know
            EXPECT_TRUE(statement().contains(QStringLiteral("Read back")))
                << statement().toStdString();
        }
        EXPECT_TRUE(statement().contains(QStringLiteral("0.0125 (l2)")));
        for (const std::string& note : result.notes) {
            EXPECT_TRUE(statement().contains(QString::fromStdString(note)));
        }
    }
}

TEST_F(ExportPanelTest, RemembersTheProgram) {
    choose("comfyui");
    open();
    EXPECT_EQ(child<QComboBox>("exportFormat")->currentData(), QStringLiteral("comfyui"));
    EXPECT_EQ(child<QComboBox>("exportEnd")->count(), 3);
    QSettings().setValue(QStringLiteral("export/format"), QStringLiteral("a program of old"));
    open();
    EXPECT_EQ(child<QComboBox>("exportFormat")->currentIndex(), 0);
}

}  // namespace
}  // namespace ld3::ui
