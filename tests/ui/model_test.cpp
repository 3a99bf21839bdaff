#include "core/base/atomic_file.h"
#include "core/models/open_model.h"
#include "tests/support/large_file.h"
#include "tests/support/script_modules.h"
#include "tests/ui/ui_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/models/model_inspector.h"
#include "ui/models/recent_paths.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <nlohmann/json.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

#include <memory>

namespace ld3::ui {
namespace {

constexpr const char* kEps =
    "def forward(self, x, s):\n"
    "    s = s.reshape(-1, 1, 1, 1)\n"
    "    return torch.conv2d(x, self.weight, self.bias) * s / (s * s + 0.25)\n";

/// All cells of a row whose first cell is `name`; empty where there is none.
QStringList row(const QAbstractItemModel* model, const QString& name) {
    for (int i = 0; i < model->rowCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells.append(model->index(i, column).data().toString());
        }
        if (cells.front() == name) {
            return cells;
        }
    }
    return {};
}

class ModelTest : public UiFixture {
  protected:
    ModelTest() { testing::saveScriptModule(model().toStdString(), kEps); }

    QString model() const { return filePath(QStringLiteral("net.pt")); }

    QString descriptionFile() const { return filePath(QStringLiteral("net.json")); }

    /// Of which minutes are needed to read `kEndless` bytes.
    QString largeModel() const { return filePath(QStringLiteral("large.safetensors")); }

    static constexpr uint64_t kEndless = uint64_t{512} << 30;

    static nlohmann::json description() {
        return {{"format", "ld3-model/1"},
                {"prediction", "eps"},
                {"time_input", "sigma"},
                {"noise_schedule", "ve-edm"},
                {"channels", 3},
                {"height", 8},
                {"width", 8}};
    }

    void open() {
        m_window = std::make_unique<MainWindow>(runsRoot());
        m_window->show();
        m_inspector = m_window->findChild<ModelInspector*>();
    }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    QAbstractItemModel* facts() const {
        return m_inspector->findChild<QTableView*>(QStringLiteral("modelFacts"))->model();
    }

    bool waitForFact(const QString& name, const QString& value) {
        return QTest::qWaitFor([&] { return row(facts(), name).value(1) == value; },
                               kLongWaitMilliseconds);
    }

    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<MainWindow> m_window;
    ModelInspector* m_inspector = nullptr;
};

TEST_F(ModelTest, ADroppedModelIsReadAndShownWithItsSources) {
    writeFileAtomically(descriptionFile().toStdString(), description().dump());
    open();
    drop(model());
    ASSERT_TRUE(waitForFact(QStringLiteral("Kind"), QStringLiteral("TorchScript module")));
    EXPECT_EQ(m_window->form().experiment().model, model().toStdString());
    EXPECT_TRUE(child<QDockWidget>("modelDock")->isVisible());
    const QAbstractItemModelTester tester(facts(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(
        row(facts(), QStringLiteral("Pictures")),
        (QStringList{
            QStringLiteral("Pictures"), QStringLiteral("3 × 8 × 8"), QStringLiteral("net.json")}));
    EXPECT_EQ(row(facts(), QStringLiteral("Gradients")).value(1), QStringLiteral("possible"));
    EXPECT_EQ(row(facts(), QStringLiteral("classes")).value(2), QStringLiteral("default"));
    EXPECT_EQ(child<QTableView>("modelBlocks")->model()->rowCount(), 1);
    QTest::mouseClick(child<QPushButton>("copySha"), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              inspectModel(model().toStdString()).sha256);
    // The drop is an edit like any other.
    m_window->form().undoStack()->undo();
    EXPECT_EQ(m_window->form().experiment().model, "builtin");
}

TEST_F(ModelTest, TheMemoryEstimateFollowsTheForm) {
    writeFileAtomically(descriptionFile().toStdString(), description().dump());
    open();
    drop(model());
    ASSERT_TRUE(waitForFact(QStringLiteral("Kind"), QStringLiteral("TorchScript module")));
    const auto memory = [this] {
        return row(facts(), QStringLiteral("Memory of a training")).value(1);
    };
    const QString before = memory();
    EXPECT_TRUE(before.contains(QStringLiteral("batch 512"))) << before.toStdString();
    child<QSpinBox>("batch")->setValue(64);
    EXPECT_TRUE(memory().contains(QStringLiteral("batch 64"))) << memory().toStdString();
    auto* recipe = child<QComboBox>("recipe");
    recipe->setCurrentIndex(recipe->findData(QStringLiteral("paper")));
    child<QSpinBox>("nfe")->setValue(7);
    EXPECT_TRUE(memory().contains(QStringLiteral("NFE 7"))) << memory().toStdString();
    EXPECT_FALSE(row(facts(), QStringLiteral("Memory if calls are repeated")).isEmpty());
}

TEST_F(ModelTest, AMissingDescriptionIsAskedForAndWritten) {
    open();
    drop(model());
    auto* save = child<QPushButton>("saveDescription");
    EXPECT_FALSE(save->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(m_inspector->errorText().contains(QStringLiteral("missing: prediction")));
    EXPECT_FALSE(m_window->form().obstacle().isEmpty());
    const auto choose = [this](const char* name, const char* text) {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(box->findText(QLatin1String(text)));
    };
    choose("description_prediction", "eps");
    choose("description_time_input", "sigma");
    choose("description_noise_schedule", "ve-edm");
    child<QSpinBox>("description_height")->setValue(8);
    child<QSpinBox>("description_width")->setValue(8);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(waitForFact(QStringLiteral("Pictures"), QStringLiteral("3 × 8 × 8")));
    EXPECT_TRUE(m_inspector->errorText().isEmpty());
    EXPECT_EQ(inspectModel(model().toStdString()).prediction, Prediction::Noise);
}

TEST_F(ModelTest, ADescriptionThatCannotBeWrittenIsRemembered) {
    // A folder in the place of the file cannot be replaced, whoever is asked.
    std::filesystem::create_directories(descriptionFile().toStdString() + "/kept");
    open();
    Q_EMIT m_inspector->descriptionGiven(QString());  // no model: nothing happens
    drop(model());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_inspector->errorText().isEmpty(); },
                                kLongWaitMilliseconds));
    Q_EMIT m_inspector->descriptionGiven(QString::fromStdString(description().dump()));
    ASSERT_TRUE(waitForFact(QStringLiteral("Pictures"), QStringLiteral("3 × 8 × 8")));
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(QStringLiteral("remembered")));
    m_window->close();
    open();
    ASSERT_TRUE(waitForFact(QStringLiteral("Pictures"), QStringLiteral("3 × 8 × 8")));
}

TEST_F(ModelTest, ABadModelIsSaidInThePanel) {
    writeFileAtomically(model().toStdString(), "not a model");
    open();
    drop(model());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_inspector->errorText().isEmpty(); },
                                kLongWaitMilliseconds));
    EXPECT_TRUE(m_inspector->errorText().contains(QStringLiteral("net.pt")));
    EXPECT_EQ(facts()->rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>("copySha")->isVisible());
    EXPECT_FALSE(m_window->form().obstacle().isEmpty());
}

TEST_F(ModelTest, RecentModelsAreRemembered) {
    const QString other = filePath(QStringLiteral("other & co.pt"));
    writeFileAtomically(other.toStdString(), "x");
    {
        RecentPaths recent;
        recent.add(PathKind::Model, other);
        recent.add(PathKind::Model, model());
        recent.add(PathKind::Model, other);
        EXPECT_EQ(recent.paths(PathKind::Model), (QStringList{other, model()}));
        QSignalSpy chosen(&recent, &RecentPaths::chosen);
        recent.menu()->actions().at(2)->trigger();  // behind the heading
        ASSERT_EQ(chosen.count(), 1);
        EXPECT_EQ(chosen.at(0).at(0).toString(), model());
        for (int i = 0; i < 12; ++i) {
            const QString more = filePath(QStringLiteral("%1.pt").arg(i));
            writeFileAtomically(more.toStdString(), "x");
            recent.add(PathKind::Model, more);
        }
        EXPECT_EQ(recent.paths(PathKind::Model).size(), 8);
        recent.add(PathKind::Model, other);
    }
    EXPECT_EQ(RecentPaths().paths(PathKind::Model).size(), 8);
    EXPECT_EQ(RecentPaths().paths(PathKind::Model).front(), other);
}

TEST_F(ModelTest, ADroppedRunIsOpened) {
    class NoObserver : public TrainingObserver {
    } observer;

    const Outcome outcome = runExperiment(smallExperiment("first"), observer, {});
    open();
    drop(QString::fromStdString((outcome.folder / "run.json").string()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == outcome.folder; },
                                kLongWaitMilliseconds));
    EXPECT_EQ(m_window->form().experiment().model, "builtin");
}

TEST_F(ModelTest, TheWindowMayEndWhileAModelIsRead) {
    writeFileAtomically(descriptionFile().toStdString(), description().dump());
    open();
    drop(model());
    m_window.reset();
}

TEST_F(ModelTest, AnotherModelEndsTheReadingOfALargeOne) {
    writeFileAtomically(descriptionFile().toStdString(), description().dump());
    testing::writeLargeMixture(largeModel().toStdString(), kEndless);
    open();
    drop(largeModel());
    ASSERT_TRUE(QTest::qWaitFor([&] { return testing::isMapped(largeModel().toStdString()); },
                                kLongWaitMilliseconds));
    drop(model());
    EXPECT_TRUE(waitForFact(QStringLiteral("Kind"), QStringLiteral("TorchScript module")));
    EXPECT_TRUE(m_inspector->errorText().isEmpty());
}

TEST_F(ModelTest, OfTwoDropsThatAreStillLookedAtTheLastOneCounts) {
    writeFileAtomically(descriptionFile().toStdString(), description().dump());
    testing::writeLargeMixture(largeModel().toStdString(), kEndless);
    open();
    drop(largeModel());
    drop(model());
    EXPECT_TRUE(waitForFact(QStringLiteral("Kind"), QStringLiteral("TorchScript module")));
    EXPECT_EQ(m_window->form().experiment().model, model().toStdString());
}

TEST_F(ModelTest, TheWindowDoesNotWaitForALargeModel) {
    testing::writeLargeMixture(largeModel().toStdString(), kEndless);
    open();
    drop(largeModel());
    ASSERT_TRUE(QTest::qWaitFor([&] { return testing::isMapped(largeModel().toStdString()); },
                                kLongWaitMilliseconds));
    QElapsedTimer ending;
    ending.start();
    m_window.reset();
    EXPECT_LT(ending.elapsed(), kLongWaitMilliseconds);
}

}  // namespace
}  // namespace ld3::ui
