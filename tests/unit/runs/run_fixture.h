#pragma once

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/runs/experiment.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <functional>
#include <stop_token>
#include <vector>

namespace ld3::testing {

/// A folder with a tiny model in it, and experiments that take a moment.
class RunTest : public ::testing::Test {
  protected:
    RunTest() {
        TensorFile model;
        const at::Generator generator = seededGenerator(1);
        model.tensors["means"] =
            torch::randn({4, 1, 4, 4}, generator, torch::dtype(torch::kFloat64));
        model.tensors["weights"] = torch::full({4}, 0.25, torch::kFloat64);
        model.metadata = {{"kind", "mixture"}, {"std", "0.2"}};
        writeSafetensors(modelFile(), model);
    }

    [[nodiscard]] std::filesystem::path modelFile() const {
        return m_folder.path() / "model.safetensors";
    }

    [[nodiscard]] std::filesystem::path at(const std::string& name) const {
        return m_folder.path() / name;
    }

    [[nodiscard]] Experiment experiment(const std::string& recipe, const std::string& name) const {
        Experiment wish;
        wish.model = modelFile().string();
        wish.options = {"cpu", "float64"};
        wish.threads = 1;
        wish.recipe = makeRecipe(recipe);
        wish.recipe.nfe = 4;
        wish.recipe.trainCount = 6;
        wish.recipe.validCount = 5;
        wish.recipe.descent.roundsTimes = 1;
        wish.recipe.descent.roundsBoth = 1;
        wish.teacher.nfe = 12;
        wish.teacher.count = 11;
        wish.picturedSamples = 2;
        wish.baselines = {"edm", "logSNR"};
        wish.folder = at(name);
        return wish;
    }

  private:
    TemporaryFolder m_folder;
};

/// Counts what it hears, and may ask for a stop at a certain report.
class CountingObserver final : public TrainingObserver {
  public:
    explicit CountingObserver(int stopAtReport = -1) : m_stopAtReport(stopAtReport) {}

    [[nodiscard]] RunControl control() const { return {m_stop.get_token(), nullptr}; }

    void progressed(const std::string& stage, double, double) override {
        if (stages.empty() || stages.back() != stage) {
            stages.push_back(stage);
        }
    }

    void reported(const TrainingReport& report) override {
        reports.push_back(report);
        if (static_cast<int>(reports.size()) == m_stopAtReport) {
            m_stop.request_stop();
        }
    }

    void improved(const Schedule&) override { ++improvements; }

    void sampled(const SampleComparison& samples) override { pictures = samples; }

    std::vector<std::string> stages;
    std::vector<TrainingReport> reports;
    int improvements = 0;
    SampleComparison pictures;

  private:
    int m_stopAtReport;
    std::stop_source m_stop;
};

/// The code of the error that `action` throws.
inline ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorCode::Internal;
}

}  // namespace ld3::testing
