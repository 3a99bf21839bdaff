#include "core/training/teacher_set.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/models/open_model.h"
#include "tests/golden/golden.h"

#include <gmock/gmock.h>

#include <stop_token>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

fs::path freshFolder() {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_teacher_set_test";
    fs::remove_all(path);
    fs::create_directories(path);
    return path;
}

std::shared_ptr<const Denoiser> toyModel(const std::string& dtype = "float64") {
    return openModel(LD3_TEST_DATA "/ld3/mixture.safetensors", {"cpu", dtype});
}

TeacherSpec toySpec() {
    TeacherSpec spec;
    spec.solver = makeSolverSpec("unipc");
    spec.nfe = 12;
    spec.count = 7;
    spec.batch = 3;
    spec.seed = 5;
    return spec;
}

TeacherSet toySet(const Denoiser& model) {
    return makeTeacherSet(model, toySpec(), makeNoise(model, 7, 5), {}, {});
}

Error loadingError(const fs::path& path) {
    try {
        (void)loadTeacherSet(path, *toyModel());
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << path << " was loaded";
    return {ErrorCode::Internal, "", "", ""};
}

TEST(MakeNoise, SampleDependsOnSeedAndNumberAlone) {
    const auto model = toyModel();
    const Tensor ten = makeNoise(*model, 10, 3);
    EXPECT_TRUE(torch::equal(ten.narrow(0, 0, 4), makeNoise(*model, 4, 3)));
    EXPECT_FALSE(torch::equal(ten, makeNoise(*model, 10, 4)));
    EXPECT_TRUE(torch::equal(ten.to(torch::kFloat32), makeNoise(*toyModel("float32"), 10, 3)));
    EXPECT_EQ(makeNoise(*model, 0, 3).size(0), 0);
    const Tensor many = makeNoise(*model, 500, 1);
    EXPECT_NEAR(many.mean().item<double>(), 0.0, 0.02);
    EXPECT_NEAR(many.var().item<double>(), 1.0, 0.02);
}

TEST(TeacherSet, AgreesWithTheReferencesTeachers) {
    const auto model = toyModel();
    const nlohmann::json cases = golden::metadata("training_trace");
    for (const auto& [name, info] : cases.items()) {
        if (name.find("__asis") != std::string::npos || name.find("_full_") != std::string::npos) {
            continue;
        }
        const auto& teacher = info.at("teacher");
        TeacherSpec spec;
        spec.solver = makeSolverSpec(teacher.at("solver").get<std::string>(),
                                     teacher.at("order").get<int>(),
                                     teacher.at("variant").get<std::string>());
        spec.nfe = teacher.at("steps").get<int>();
        spec.scheduleKind = teacher.at("skip_type").get<std::string>();
        spec.noiseSchedule = noiseScheduleFromName(info.at("schedule").get<std::string>());
        const Tensor noise = golden::tensor("training_trace", name + "/x_T").to(torch::kFloat64);
        const TeacherSet set = makeTeacherSet(*model, spec, noise, {}, {});
        const Tensor expected = golden::tensor("training_trace", name + "/target");
        EXPECT_LT(golden::maxAbsolute(set.target, expected), 1e-9) << name;
    }
}

TEST(TeacherSet, BatchesDoNotMatterAndProgressEndsAtOne) {
    const auto model = toyModel();
    const Tensor noise = makeNoise(*model, 7, 5);
    TeacherSpec spec = toySpec();
    std::vector<double> fractions;
    const TeacherSet small =
        makeTeacherSet(*model, spec, noise, [&](double done) { fractions.push_back(done); }, {});
    spec.batch = 64;
    const TeacherSet whole = makeTeacherSet(*model, spec, noise, {}, {});
    EXPECT_LT(golden::maxAbsolute(small.target, whole.target), 1e-12);
    EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
    EXPECT_NEAR(fractions.back(), 1.0, 1e-12);
    EXPECT_EQ(small.spec.modelSha256, model->info().sha256);
}

TEST(TeacherSet, StopsBetweenEvaluations) {
    const auto model = toyModel();
    std::stop_source stop;
    int calls = 0;
    const auto progress = [&](double) {
        if (++calls == 5) {
            stop.request_stop();
        }
    };
    EXPECT_THROW(
        (void)makeTeacherSet(
            *model, toySpec(), makeNoise(*model, 7, 5), progress, {stop.get_token(), nullptr}),
        Stopped);
    EXPECT_EQ(calls, 5);
}

TEST(TeacherSet, FileSurvivesARoundTrip) {
    const auto model = toyModel();
    TeacherSet set = toySet(*model);
    set.condition.classLabels = torch::arange(7);
    const fs::path path = freshFolder() / "set.safetensors";
    saveTeacherSet(set, path);
    const TeacherSet back = loadTeacherSet(path, *model);
    EXPECT_TRUE(torch::equal(back.noise, set.noise));
    EXPECT_TRUE(torch::equal(back.target, set.target));
    EXPECT_TRUE(torch::equal(back.condition.classLabels, set.condition.classLabels));
    EXPECT_EQ(back.spec.solver, set.spec.solver);
    EXPECT_EQ(back.spec.nfe, 12);
    EXPECT_EQ(back.spec.seed, 5U);
    EXPECT_EQ(back.spec.modelSha256, model->info().sha256);
    EXPECT_EQ(loadTeacherSet(path, *toyModel("float32")).noise.scalar_type(), torch::kFloat32);
}

TEST(TeacherSet, PlainFilesAreRead) {
    const fs::path path = freshFolder() / "plain.safetensors";
    const Tensor noise = torch::randn({2, 3, 8, 8});
    for (const char* key : {"noise", "x_T"}) {
        writeSafetensors(path, {{{key, noise}, {"target", noise * 2}}, {}});
        const TeacherSet set = loadTeacherSet(path, *toyModel());
        EXPECT_TRUE(torch::equal(set.target, noise.to(torch::kFloat64) * 2));
        EXPECT_EQ(set.spec.scheduleKind, "imported");
        EXPECT_EQ(set.spec.count, 2);
    }
}

TEST(TeacherSet, AFileOfManySamplesIsReadInParts) {
    const fs::path path = freshFolder() / "many.safetensors";
    const Tensor noise = torch::randn({25'000, 3, 8, 8}, seededGenerator(1));
    writeSafetensors(path, {{{"noise", noise}, {"target", noise * 2}}, {}});
    for (const char* dtype : {"float32", "float64"}) {
        const auto model = toyModel(dtype);
        const TeacherSet set = loadTeacherSet(path, *model);
        EXPECT_TRUE(torch::equal(set.noise, noise.to(model->dtype()))) << dtype;
        EXPECT_TRUE(torch::equal(set.target, noise.to(model->dtype()) * 2)) << dtype;
    }
    Tensor spoiled = noise.clone();
    spoiled[24'999][2][7][7] = std::numeric_limits<float>::quiet_NaN();
    writeSafetensors(path, {{{"noise", noise}, {"target", spoiled}}, {}});
    EXPECT_THAT(loadingError(path).problem(), HasSubstr("target does not hold finite"));
}

TEST(TeacherSet, AStopIsHeardWhileAFileIsRead) {
    const fs::path path = freshFolder() / "set.safetensors";
    const auto model = toyModel();
    saveTeacherSet(toySet(*model), path);
    std::stop_source stop;
    const RunControl control{stop.get_token(), nullptr};
    EXPECT_EQ(loadTeacherSet(path, *model, control).count(), 7);
    stop.request_stop();
    EXPECT_THROW((void)loadTeacherSet(path, *model, control), Stopped);
}

TEST(TeacherSet, FaultsOfAFileAreNamed) {
    const fs::path path = freshFolder() / "faulty.safetensors";
    const Tensor good = torch::randn({2, 3, 8, 8});
    Tensor infinite = good.clone();
    infinite[0][0][0][0] = std::numeric_limits<float>::infinity();
    const std::vector<std::pair<std::string, TensorFile>> faults{
        {"no tensor \"noise\"", {{{"target", good}}, {}}},
        {"no tensor \"target\"", {{{"noise", good}}, {}}},
        {"noise has shape [2, 3, 4, 16], the model takes [n, 3, 8, 8]",
         {{{"noise", good.view({2, 3, 4, 16})}, {"target", good}}, {}}},
        {"noise has shape [0, 3, 8, 8]",
         {{{"noise", good.slice(0, 0, 0)}, {"target", good.slice(0, 0, 0)}}, {}}},
        {"target has shape [1, 3, 8, 8], noise [2, 3, 8, 8]",
         {{{"noise", good}, {"target", good.slice(0, 0, 1)}}, {}}},
        {"target does not hold finite", {{{"noise", good}, {"target", infinite}}, {}}},
        {"condition has shape [3]",
         {{{"noise", good}, {"target", good}, {"condition", torch::arange(3)}}, {}}},
        {"\"teacher\" is not JSON", {{{"noise", good}, {"target", good}}, {{"teacher", "{"}}}}};
    for (const auto& [problem, file] : faults) {
        writeSafetensors(path, file);
        const Error error = loadingError(path);
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << problem;
        EXPECT_THAT(error.problem(), HasSubstr(problem));
        EXPECT_EQ(error.where(), path.string());
    }
    EXPECT_EQ(loadingError(path.parent_path() / "none").code(), ErrorCode::NotFound);
}

TEST(TeacherSet, NothingToDoIsRefused) {
    const auto model = toyModel();
    TeacherSpec spec = toySpec();
    EXPECT_THROW((void)makeTeacherSet(*model, spec, makeNoise(*model, 0, 1), {}, {}), Error);
    spec.batch = 0;
    EXPECT_THROW((void)makeTeacherSet(*model, spec, makeNoise(*model, 1, 1), {}, {}), Error);
}

class TeacherFolder : public testing::Test {
  protected:
    void write(const std::string& name, const std::map<std::string, Tensor>& entries) const {
        writeTorchDict(folder / name, entries);
    }

    const fs::path folder = freshFolder();
    const Tensor noise = torch::randn({12, 3, 8, 8});
};

TEST_F(TeacherFolder, IsReadInTheOrderOfItsNumbers) {
    for (int64_t i = 0; i < 12; ++i) {
        // With and without the leading dimension, and with names that sort wrongly as text.
        const Tensor latent = i % 2 == 0 ? noise[i] : noise[i].unsqueeze(0);
        write("latent_" + std::to_string(i) + ".pt",
              {{"latent", latent}, {"img", latent.to(torch::kFloat64) * 3}});
    }
    write("other.pt", {{"latent", torch::zeros({1})}});
    const TeacherSet set = loadTeacherSet(folder, *toyModel());
    EXPECT_TRUE(torch::equal(set.noise, noise.to(torch::kFloat64)));
    EXPECT_TRUE(torch::equal(set.target, noise.to(torch::kFloat64) * 3));
    EXPECT_FALSE(set.condition.classLabels.defined());
    EXPECT_EQ(set.spec.scheduleKind, "imported");
    // What was imported can be kept like any other set.
    saveTeacherSet(set, folder / "kept.safetensors");
    EXPECT_EQ(loadTeacherSet(folder / "kept.safetensors", *toyModel()).spec.nfe, 0);
}

TEST_F(TeacherFolder, AStopIsHeardBetweenItsFiles) {
    write("latent_0.pt", {{"latent", noise[0]}, {"img", noise[0]}});
    std::stop_source stop;
    const RunControl control{stop.get_token(), nullptr};
    EXPECT_EQ(loadTeacherSet(folder, *toyModel(), control).count(), 1);
    stop.request_stop();
    EXPECT_THROW((void)loadTeacherSet(folder, *toyModel(), control), Stopped);
}

TEST_F(TeacherFolder, ConditionsAreLabelsOrWeights) {
    for (int64_t i = 0; i < 3; ++i) {
        write("latent_00000" + std::to_string(i) + ".pt",
              {{"latent", noise[i]}, {"img", noise[i]}, {"c", torch::tensor({i + 4})}});
    }
    EXPECT_TRUE(torch::equal(loadTeacherSet(folder, *toyModel()).condition.classLabels,
                             torch::tensor({4, 5, 6}, torch::kInt64)));
    for (int64_t i = 0; i < 3; ++i) {
        write("latent_00000" + std::to_string(i) + ".pt",
              {{"latent", noise[i]}, {"img", noise[i]}, {"c", torch::eye(3)[i].unsqueeze(0)}});
    }
    EXPECT_TRUE(torch::equal(loadTeacherSet(folder, *toyModel()).condition.classLabels,
                             torch::eye(3, torch::kFloat64)));
}

TEST_F(TeacherFolder, FaultsAreNamedWithTheFile) {
    EXPECT_EQ(loadingError(folder).code(), ErrorCode::NotFound);
    write("latent_0.pt", {{"latent", noise[0]}, {"img", noise[0]}});
    const std::vector<std::pair<std::string, std::map<std::string, Tensor>>> faults{
        {"no tensor \"img\"", {{"latent", noise[1]}}},
        {"\"latent\" has shape [8, 8]", {{"latent", noise[1][0]}, {"img", noise[1]}}},
        {"\"latent\" has shape [3, 8, 8], \"img\" [3, 4, 16]",
         {{"latent", noise[1]}, {"img", noise[1].view({3, 4, 16})}}},
        {"\"latent\" has shape [3, 4, 16], the first file's [3, 8, 8]",
         {{"latent", noise[1].view({3, 4, 16})}, {"img", noise[1].view({3, 4, 16})}}},
        {"some have none", {{"latent", noise[1]}, {"img", noise[1]}, {"c", torch::tensor({1})}}},
        {"\"c\" has shape [1, 77, 768]",
         {{"latent", noise[1]}, {"img", noise[1]}, {"c", torch::zeros({1, 77, 768})}}}};
    for (const auto& [problem, entries] : faults) {
        write("latent_1.pt", entries);
        const Error error = loadingError(folder);
        EXPECT_EQ(error.code(), ErrorCode::BadFile) << problem;
        EXPECT_THAT(error.problem(), HasSubstr(problem));
        EXPECT_THAT(error.where(), HasSubstr("latent_1.pt"));
    }
    write("latent_1.pt", {{"latent", noise[1]}, {"img", noise[1]}});
    write("latent_01.pt", {{"latent", noise[1]}, {"img", noise[1]}});
    EXPECT_THAT(loadingError(folder).problem(), HasSubstr("two files with number 1"));
}

}  // namespace
}  // namespace ld3
