#pragma once

#include "core/runs/experiment.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <filesystem>

namespace ld3::ui {

/// A folder for runs, and settings of its own, so that a test finds and leaves nothing.
class UiFixture : public ::testing::Test {
  protected:
    UiFixture() {
        std::setlocale(LC_NUMERIC, "C");
        QCoreApplication::setOrganizationName(QStringLiteral("ld3-test"));
        QCoreApplication::setApplicationName(QStringLiteral("ld3-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat,
                           QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("settings")));
    }

    [[nodiscard]] std::filesystem::path runsRoot() const {
        return m_folder.filePath(QStringLiteral("runs")).toStdString();
    }

    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// A training on the built-in model that takes a second or less.
    [[nodiscard]] Experiment smallExperiment(const std::string& folderName) const {
        Experiment experiment;
        experiment.threads = 1;
        experiment.recipe = makeRecipe("fast");
        experiment.recipe.nfe = 4;
        experiment.recipe.trainCount = 8;
        experiment.recipe.validCount = 8;
        experiment.recipe.leastSquares.samples = 8;
        experiment.teacher.count = 16;
        experiment.teacher.nfe = 10;
        experiment.picturedSamples = 2;
        experiment.baselines = {"edm", "logSNR"};
        experiment.folder = runsRoot() / folderName;
        return experiment;
    }

    /// A training that would take far longer than any test waits.
    [[nodiscard]] Experiment longExperiment(const std::string& folderName) const {
        Experiment experiment = smallExperiment(folderName);
        experiment.recipe = makeRecipe("paper");
        experiment.recipe.nfe = 5;
        experiment.recipe.trainCount = 50;
        experiment.recipe.validCount = 50;
        experiment.recipe.descent.roundsBoth = 1000;
        experiment.teacher.count = 100;
        return experiment;
    }

  private:
    QTemporaryDir m_folder;
};

inline constexpr int kLongWaitMilliseconds = 60'000;

}  // namespace ld3::ui
