#include "ui/runs/export_panel.h"

#include "core/base/atomic_file.h"
#include "core/exporting/import_schedule.h"
#include "tests/ui/drawing.h"
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

#include <memory>

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
