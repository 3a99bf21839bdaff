#include "ui/experiment/experiment_form.h"

#include "tests/ui/drawing.h"
#include "tests/ui/ui_fixture.h"
#include "ui/experiment/path_edit.h"
#include "ui/i18n/languages.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

namespace ld3::ui {
namespace {

class ExperimentFormTest : public UiFixture {
  protected:
    ExperimentFormTest() {
        m_form.show();
        ModelInfo info;
        info.name = "builtin";
        info.kind = "mixture";
        m_form.showModel(info);
    }

    template <class T>
    T* child(const char* name) {
        return m_form.findChild<T*>(QLatin1String(name));
    }

    void choose(const char* name, const QString& data) {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
    }

    ExperimentForm m_form;
};

TEST_F(ExperimentFormTest, CanTrainAtOnce) {
    EXPECT_EQ(m_form.obstacle(), QString());
    const Experiment experiment = m_form.experiment();
    EXPECT_TRUE(experiment.recipe.problems().empty());
    EXPECT_EQ(experiment.model, "builtin");
    EXPECT_EQ(experiment.recipe.name, "fast");
    EXPECT_GE(experiment.teacher.count,
              experiment.recipe.trainCount + experiment.recipe.validCount);
}

TEST_F(ExperimentFormTest, CountsAreWrittenAsInTheLanguage) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    installLanguage(QStringLiteral("de"));
    child<QSpinBox>("trainCount")->setValue(1150);
    child<QSpinBox>("validCount")->setValue(100);
    child<QSpinBox>("teacherCount")->setValue(10);
    EXPECT_TRUE(m_form.obstacle().contains(QStringLiteral("1.250 Samples")))
        << m_form.obstacle().toStdString();
}

TEST_F(ExperimentFormTest, TheKindOfAModelIsNamedAsInItsPanel) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    installLanguage(QStringLiteral("de"));
    ModelInfo info;
    info.kind = "mixture";
    m_form.showModel(info);
    const auto labels = m_form.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(QStringLiteral("Gaußsches Mischmodell · "));
    }));
}

TEST_F(ExperimentFormTest, NamesInTheModelsLineAreNotBrokenAtTheirHyphens) {
    const auto* label = child<QLabel>("modelText");
    ASSERT_NE(label, nullptr);
    for (const char* name : {"ve-edm", "vp-linear", "vp-discrete:ldm"}) {
        ModelInfo info;
        info.kind = "mixture";
        info.noiseSchedule = noiseScheduleFromName(name);
        m_form.showModel(info);
        EXPECT_TRUE(label->accessibleName().endsWith(QLatin1String(name))) << "as it is written";
        const QString shown = label->text();
        EXPECT_EQ(shown.size(), label->accessibleName().size());
        const qsizetype hyphen = shown.size() - static_cast<qsizetype>(qstrlen(name)) + 2;
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, shown);
        places.setPosition(hyphen + 1);
        EXPECT_FALSE(places.isAtBoundary()) << shown.toStdString();
        places.setPosition(hyphen);
        EXPECT_FALSE(places.isAtBoundary()) << shown.toStdString();
    }
}

TEST_F(ExperimentFormTest, ShowsAndGivesTheSameExperiment) {
    Experiment experiment;
    experiment.model = "builtin";
    experiment.options = {"cpu", "float64"};
    experiment.threads = 2;
    experiment.recipe = makeRecipe("paper");
    experiment.recipe.solver = makeSolverSpec("ipndm", 4);
    experiment.recipe.nfe = 7;
    experiment.recipe.loss = Loss::L1;
    experiment.recipe.optimizer = Optimizer::Adam;
    experiment.recipe.parametrisation = Parametrisation::Time;
    experiment.recipe.trainCount = 11;
    experiment.recipe.validCount = 13;
    experiment.recipe.seed = 17;
    experiment.recipe.descent.patience = 99;  // not in the form, but must not be lost
    experiment.recipe.noiseSchedule.sigmaMax = 40.0;
    experiment.teacher.solver = makeSolverSpec("heun");
    experiment.teacher.nfe = 42;
    experiment.teacher.scheduleKind = "logSNR";
    experiment.teacher.noiseSchedule = experiment.recipe.noiseSchedule;
    experiment.teacher.count = 24;
    experiment.teacher.seed = 5;
    m_form.setExperiment(experiment);

    const Experiment shown = m_form.experiment();
    EXPECT_EQ(shown.options.device, "cpu");
    EXPECT_EQ(shown.options.dtype, "float64");
    EXPECT_EQ(shown.threads, 2);
    EXPECT_EQ(shown.recipe.solver, experiment.recipe.solver);
    EXPECT_EQ(shown.recipe.nfe, 7);
    EXPECT_EQ(shown.recipe.loss, Loss::L1);
    EXPECT_EQ(shown.recipe.optimizer, Optimizer::Adam);
    EXPECT_EQ(shown.recipe.parametrisation, Parametrisation::Time);
    EXPECT_EQ(shown.recipe.trainCount, 11);
    EXPECT_EQ(shown.recipe.validCount, 13);
    EXPECT_EQ(shown.recipe.seed, 17U);
    EXPECT_EQ(shown.recipe.descent.patience, 99);
    EXPECT_EQ(shown.recipe.noiseSchedule, experiment.recipe.noiseSchedule);
    EXPECT_EQ(shown.teacher.solver, experiment.teacher.solver);
    EXPECT_EQ(shown.teacher.nfe, 42);
    EXPECT_EQ(shown.teacher.scheduleKind, "logSNR");
    EXPECT_EQ(shown.teacher.noiseSchedule, experiment.recipe.noiseSchedule);
    EXPECT_EQ(shown.teacher.count, 24);
    EXPECT_EQ(shown.teacher.seed, 5U);

    ExperimentForm other;
    ASSERT_TRUE(other.restoreState(m_form.saveState()));
    EXPECT_EQ(other.saveState(), m_form.saveState());
}

TEST_F(ExperimentFormTest, OffersOnlyWhatTheSolverHas) {
    auto* name = m_form.findChild<QWidget*>(QStringLiteral("solver"))
                     ->findChild<QComboBox*>(QStringLiteral("solverName"));
    auto* order = name->parentWidget()->findChild<QSpinBox*>(QStringLiteral("solverOrder"));
    auto* variant = name->parentWidget()->findChild<QComboBox*>(QStringLiteral("solverVariant"));
    for (const SolverInfo& info : solvers()) {
        name->setCurrentIndex(name->findData(QString::fromStdString(info.name)));
        EXPECT_EQ(order->minimum(), info.minOrder) << info.name;
        EXPECT_EQ(order->maximum(), info.maxOrder) << info.name;
        const QString range =
            QStringLiteral("Range: %1 to %2").arg(info.minOrder).arg(info.maxOrder);
        EXPECT_TRUE(order->toolTip().contains(range)) << order->toolTip().toStdString();
        EXPECT_TRUE(order->accessibleDescription().contains(range)) << info.name;
        EXPECT_TRUE(order->toolTip().contains(QStringLiteral("Default: %1").arg(info.defaultOrder)))
            << order->toolTip().toStdString();
        EXPECT_EQ(variant->isVisibleTo(&m_form), !info.variants.empty()) << info.name;
        EXPECT_EQ(child<QSpinBox>("nfe")->minimum(),
                  minimumEvaluations(m_form.experiment().recipe.solver))
            << info.name;
        EXPECT_EQ(m_form.experiment().recipe.solver.name, info.name);
        EXPECT_EQ(m_form.obstacle(), QString()) << info.name;
    }
}

TEST_F(ExperimentFormTest, ListsSayInTheirRangeWhatTheyOfferNow) {
    const auto expectOffered = [this](const char* name, const QString& range) {
        const auto* box = child<QComboBox>(name);
        for (const QString& text : {box->toolTip(), box->accessibleDescription()}) {
            EXPECT_TRUE(text.contains(QStringLiteral("Range: ") + range)) << text.toStdString();
        }
    };
    expectOffered("device", QStringLiteral("automatic"));
    m_form.offerDevices({QStringLiteral("cpu"), QStringLiteral("cuda:0")});
    expectOffered("device", QStringLiteral("automatic, cpu, cuda:0"));
    EXPECT_TRUE(child<QComboBox>("device")->toolTip().contains(QStringLiteral("Default: auto")));
    m_form.setStart(testing::handMade("edm", 5));
    expectOffered("start", QStringLiteral("as the recipe does, edited, "));
    m_form.undoStack()->undo();
    EXPECT_FALSE(child<QComboBox>("start")->toolTip().contains(QStringLiteral(", edited, ")));
    Experiment experiment = m_form.experiment();
    experiment.recipe.noiseSchedule.sigmaMax = 40.0;
    m_form.setExperiment(experiment);
    const auto* noise = child<QComboBox>("noiseSchedule");
    EXPECT_TRUE(noise->toolTip().contains(noise->currentText())) << noise->toolTip().toStdString();
}

TEST_F(ExperimentFormTest, AFaultStandsAtItsFieldAndKeepsFromTraining) {
    QSignalSpy obstacle(&m_form, &ExperimentForm::obstacleChanged);
    child<QSpinBox>("teacherCount")->setValue(10);
    EXPECT_EQ(obstacle.size(), 1);
    EXPECT_FALSE(m_form.obstacle().isEmpty());
    // The sentence stands in the same row as the number.
    QWidget* row = child<QSpinBox>("teacherCount")->parentWidget();
    bool isShown = false;
    for (const auto* label : row->findChildren<QLabel*>()) {
        isShown = isShown || (label->isVisibleTo(&m_form) && label->text() == m_form.obstacle());
    }
    EXPECT_TRUE(isShown);
    child<QSpinBox>("teacherCount")->setValue(1000);
    EXPECT_EQ(m_form.obstacle(), QString());
}

TEST_F(ExperimentFormTest, ScreenReadersAreToldOfAFaultUntilItIsMended) {
    auto* count = child<QSpinBox>("teacherCount");
    auto* line = child<PathEdit>("model")->line();
    const QString sound = count->accessibleDescription();
    ASSERT_TRUE(sound.contains(QStringLiteral("Range: "))) << sound.toStdString();
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("10"));
    QTest::keyClick(count, Qt::Key_Return);
    ASSERT_FALSE(m_form.obstacle().isEmpty());
    EXPECT_TRUE(count->accessibleDescription().startsWith(sound));
    EXPECT_TRUE(count->accessibleDescription().endsWith(m_form.obstacle()))
        << count->accessibleDescription().toStdString();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("1000"));
    QTest::keyClick(count, Qt::Key_Return);
    EXPECT_EQ(count->accessibleDescription(), sound);

    const QString model = line->accessibleDescription();
    m_form.showModelError(Error(ErrorCode::NotFound, "no such file", "/nowhere.safetensors", "?"));
    EXPECT_TRUE(line->accessibleDescription().contains(QStringLiteral("no such file")))
        << "what has the focus in the field";
    ModelInfo info;
    info.name = "builtin";
    m_form.showModel(info);
    EXPECT_EQ(line->accessibleDescription(), model);
}

TEST_F(ExperimentFormTest, AModelThatCannotBeReadKeepsFromTraining) {
    QSignalSpy wanted(&m_form, &ExperimentForm::modelWanted);
    auto* line = child<PathEdit>("model")->line();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("/nowhere.safetensors"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString(), QStringLiteral("/nowhere.safetensors"));
    EXPECT_FALSE(m_form.obstacle().isEmpty()) << "not known yet";
    m_form.showModelError(Error(ErrorCode::NotFound, "no such file", "/nowhere.safetensors", "?"));
    EXPECT_TRUE(m_form.obstacle().contains(QStringLiteral("no such file")));
}

TEST_F(ExperimentFormTest, ADroppedFileIsTheModel) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/models/m.safetensors"))});
    auto* edit = child<PathEdit>("model");
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit, &drop);
    EXPECT_EQ(m_form.experiment().model, "/models/m.safetensors");
}

TEST_F(ExperimentFormTest, EditsCanBeUndone) {
    const std::string before = m_form.saveState();
    child<QSpinBox>("nfe")->setValue(8);
    child<QSpinBox>("nfe")->setValue(9);
    choose("recipe", QStringLiteral("paper"));
    const std::string after = m_form.saveState();
    EXPECT_EQ(m_form.experiment().recipe.optimizer, Optimizer::RmsProp);
    EXPECT_EQ(m_form.experiment().recipe.nfe, 9) << "what the user set stays";

    m_form.undoStack()->undo();
    EXPECT_EQ(m_form.experiment().recipe.optimizer, Optimizer::LevenbergMarquardt);
    EXPECT_EQ(m_form.experiment().recipe.nfe, 9);
    m_form.undoStack()->undo();
    EXPECT_EQ(m_form.saveState(), before) << "edits of one field in a row are one step";
    m_form.undoStack()->redo();
    m_form.undoStack()->redo();
    EXPECT_EQ(m_form.saveState(), after);
}

TEST_F(ExperimentFormTest, AForeignStateChangesNothing) {
    const std::string before = m_form.saveState();
    for (const char* text : {"", "x", "m", "m{", "m{\"recipe\": 3}", "c[]"}) {
        (void)m_form.restoreState(text);
        EXPECT_EQ(m_form.saveState(), before) << text;
    }
}

TEST_F(ExperimentFormTest, AtItsLeastWidthNothingIsCutOffInAnyLanguageOrSize) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    for (const Language& language : languages()) {
        installLanguage(language.code);
        ExperimentForm form;
        form.resize(form.minimumSizeHint().width(), 900);
        form.show();
        for (const int points : {0, 14}) {  // 0: as it is
            if (points > 0) {
                QFont font = form.font();
                font.setPointSize(points);
                form.setFont(font);
            }
            form.resize(form.minimumSizeHint().width(), 900);
            QCoreApplication::processEvents();
            const std::string where =
                language.code.toStdString() + ", " + std::to_string(points) + " points, ";
            const auto* area = form.findChild<QScrollArea*>();
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << where;
            const auto leftOf = [&](const char* name) {
                return form.findChild<QWidget*>(QLatin1String(name))->mapTo(&form, QPoint()).x();
            };
            for (const char* name : {"nfe", "recipe", "trainCount", "teacherNfe", "device"}) {
                EXPECT_EQ(leftOf(name), leftOf("model")) << where << name;
            }
            for (const auto* label : form.findChildren<QLabel*>()) {
                if (label->buddy() != nullptr) {
                    EXPECT_GE(label->width(), label->sizeHint().width())
                        << where << label->text().toStdString();
                }
            }
        }
    }
}

}  // namespace
}  // namespace ld3::ui
