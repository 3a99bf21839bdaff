// Samples and gradients of every solver against the reference's (reference/ld3, sections 3 and
// 4.8). Reference networks are called with eps, so eval times convert too.

#include "core/models/open_model.h"
#include "core/solvers/integrate.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::toVector;

/// One golden file under a short name.
struct Group {
    std::string name;

    nlohmann::json cases() const { return golden::metadata(name); }

    bool has(const std::string& key) const { return golden::has(name, key); }

    const Tensor& at(const std::string& key) const { return golden::tensor(name, key); }
};

TableSpec specOf(const nlohmann::json& info) {
    TableSpec spec;
    spec.solver = makeSolverSpec(
        info.at("solver").get<std::string>(),
        info.at("order").get<int>(),
        info.at("variant").is_null() ? std::string() : info.at("variant").get<std::string>());
    spec.nfe = info.at("nfe");
    return spec;
}

const Denoiser& mixture() {
    static const auto kModel =
        openModel(std::string(LD3_TEST_DATA) + "/ld3/mixture.safetensors", {"cpu", "float64"});
    return *kModel;
}

TEST(GoldenSamplers, EverySampleWithinTolerance) {
    const Group golden{"samplers"};
    const nlohmann::json cases = golden.cases();
    int compared = 0;
    for (const auto& [name, info] : cases.items()) {
        const bool wrong = info.value("reference_formula_wrong", false);
        const std::string output = wrong ? "/x_out_correct_formula" : "/x_out";
        if (!golden.has(name + output)) {
            continue;  // Euler on discrete VP: no right value is stored
        }
        const std::string scheduleName = info.at("schedule");
        const NoiseSchedule schedule(noiseScheduleFromName(scheduleName));
        const auto times = toVector(golden.at(name + "/t1"));
        const auto evalTimes = golden.has(name + "/t2") ? toVector(golden.at(name + "/t2")) : times;
        const CoefficientTable table = makeTable(specOf(info), schedule, times, evalTimes);
        std::vector<double> called;
        const Tensor x = integrate(mixture(),
                                   schedule,
                                   table,
                                   golden.at("x_T/" + scheduleName),
                                   {},
                                   {},
                                   [&called](const SolveStep& s) { called.push_back(s.evalTime); });
        EXPECT_LT((x - golden.at(name + output)).abs().max().item<double>(), 1e-9) << name;
        const auto wantedCalls = toVector(golden.at(name + "/t_model"));
        ASSERT_LE(called.size(), wantedCalls.size()) << name;
        for (size_t i = 0; i < called.size(); ++i) {
            EXPECT_NEAR(called[i], wantedCalls[i], 1e-9 * schedule.timeMax()) << name;
        }
        ++compared;
    }
    EXPECT_EQ(compared, 448);
}

TEST(GoldenSamplers, EveryGradientWithinTolerance) {
    const Group golden{"sampler_grads"};
    const auto close = [](const Tensor& found, const Tensor& wanted, const std::string& what) {
        const double largest = std::max(wanted.abs().max().item<double>(), 1e-300);
        EXPECT_LT((found - wanted).abs().max().item<double>(), 1e-9 * largest) << what;
    };
    const nlohmann::json cases = golden.cases();
    int compared = 0;
    for (const auto& [name, info] : cases.items()) {
        const std::string scheduleName = info.at("schedule");
        const NoiseSchedule schedule(noiseScheduleFromName(scheduleName));
        const bool cut = golden.has(name + "/grad_t1_full");
        for (const TableGradient kind : {TableGradient::Reference, TableGradient::Exact}) {
            TableSpec spec = specOf(info);
            spec.gradient = kind;
            Tensor noise = golden.at("x_T/" + scheduleName).clone().requires_grad_(true);
            Tensor times = golden.at(name + "/t1").clone().requires_grad_(true);
            Tensor evalTimes = golden.at(name + "/t2").clone().requires_grad_(true);
            const Tensor x = integrateDifferentiably(
                mixture(), schedule, spec, times, evalTimes, Tensor(), noise);
            const Tensor value = (x * golden.at("cotangent/" + scheduleName)).sum();
            const auto found = gradients(value, {noise, times, evalTimes});
            const std::string suffix = cut && kind == TableGradient::Exact ? "_full" : "";
            close(x, golden.at(name + "/x_out"), name + " x_out");
            close(found[0], golden.at(name + "/grad_x_T"), name + " grad_x_T");
            close(found[1], golden.at(name + "/grad_t1" + suffix), name + " grad_t1" + suffix);
            close(found[2], golden.at(name + "/grad_t2" + suffix), name + " grad_t2" + suffix);
        }
        ++compared;
    }
    EXPECT_EQ(compared, 88);
}

}  // namespace
}  // namespace ld3
