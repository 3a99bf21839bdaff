#include "core/base/atomic_file.h"
#include "core/checkpoints/safetensors.h"
#include "core/evaluation/evaluation_log.h"
#include "core/schedules/schedule_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/golden/golden.h"
#include "tests/support/weight_files.h"
#include "tests/unit/evaluation/some_evaluations.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::Cli;
using testing::Ended;
using testing::kMixture;

constexpr int kFailure = 1, kUsage = 2;

TEST_F(Cli, HelpAndVersion) {
    const Ended help = must({"--help"});
    for (const char* verb : {"info",
                             "denoise",
                             "schedule",
                             "sample",
                             "teacher",
                             "train",
                             "resume",
                             "runs",
                             "compare",
                             "export",
                             "figure",
                             "trajectory",
                             "report"}) {
        EXPECT_NE(help.out.find(std::string("\n  ") + verb + " "), std::string::npos) << verb;
    }
    EXPECT_NE(must({"--version"}).out.find("LD3 Workbench"), std::string::npos);
}

TEST_F(Cli, AnUnknownLanguageIsRefusedBeforeTheWork) {
    mustFail({"teacher", kMixture, "--out", at("t.safetensors"), "--language", "nl"},
             kUsage,
             "en, de, fr, zh_CN, vi");
    EXPECT_FALSE(std::filesystem::exists(at("t.safetensors")));
    (void)must({"info", kMixture, "--language", "de-AT"});
}

TEST_F(Cli, InfoOfModels) {
    const nlohmann::json mixture = must({"info", kMixture, "--json"}).json();
    EXPECT_EQ(mixture["shape"], (std::vector<int>{3, 8, 8}));
    EXPECT_EQ(mixture["sha256"].get<std::string>().size(), 64u);
    EXPECT_EQ(mixture["noise_schedule"]["kind"], "ve-edm");
    const nlohmann::json builtin = must({"--json", "info", "builtin"}).json();
    EXPECT_EQ(builtin["shape"], (std::vector<int>{3, 32, 32}));
}

TEST_F(Cli, DenoiseFollowsTheGoldenData) {
    const std::vector<std::pair<std::string, std::string>> schedules = {
        {"ve_edm", "ve-edm"}, {"vp_ldm", "vp-discrete:ldm"}};
    for (const auto& [key, name] : schedules) {
        TensorFile in;
        in.tensors["x"] = golden::tensor("denoiser", key + "/x");
        in.tensors["t"] = golden::tensor("denoiser", key + "/t");
        writeSafetensors(at("in.safetensors"), in);
        (void)must({"denoise",
                    kMixture,
                    "--input",
                    at("in.safetensors"),
                    "--output",
                    at("out.safetensors"),
                    "--dtype",
                    "float64",
                    "--noise-schedule",
                    name});
        const TensorFile out = readSafetensors(at("out.safetensors"));
        EXPECT_LT(golden::maxRelative(out.at("denoised", "out"),
                                      golden::tensor("denoiser", key + "/denoised")),
                  1e-10)
            << key;
    }
    // EDM's way: x = x0 + sigma·noise. The same point, in VE and in VP.
    const Tensor alpha = golden::tensor("denoiser", "vp_ldm/alpha").reshape({-1, 1, 1, 1});
    TensorFile in;
    in.tensors["x"] = golden::tensor("denoiser", "vp_ldm/x") / alpha;
    in.tensors["sigma"] =
        golden::tensor("denoiser", "vp_ldm/sigma") / golden::tensor("denoiser", "vp_ldm/alpha");
    writeSafetensors(at("sigma.safetensors"), in);
    for (const char* name : {"ve-edm", "vp-discrete:ldm"}) {
        const nlohmann::json said = must({"denoise",
                                          kMixture,
                                          "--input",
                                          at("sigma.safetensors"),
                                          "--output",
                                          at("out.safetensors"),
                                          "--dtype",
                                          "float64",
                                          "--noise-schedule",
                                          name,
                                          "--json"})
                                        .json();
        EXPECT_EQ(said["count"], 9);
        const TensorFile out = readSafetensors(at("out.safetensors"));
        EXPECT_LT(golden::maxRelative(out.at("denoised", "out"),
                                      golden::tensor("denoiser", "vp_ldm/denoised")),
                  1e-7)
            << name;
    }
}

TEST_F(Cli, ScheduleFollowsTheGoldenData) {
    const nlohmann::json edm =
        must({"schedule", "edm", "--nfe", "7", "--noise-schedule", "ve-edm", "--json"}).json();
    EXPECT_EQ(edm["kind"], "edm");
    EXPECT_EQ(edm["nfe"], 7);
    EXPECT_EQ(edm["noise_schedule"]["kind"], "ve-edm");
    const auto times = edm["times"].get<std::vector<double>>();
    EXPECT_LT(golden::maxAbsolute(golden::toTensor(times),
                                  golden::tensor("timesteps", "ve_edm/edm/N7/t")),
              1e-9);
    EXPECT_EQ(edm["sigmas"], edm["times"]);
    EXPECT_NEAR(edm["lambdas"][0].get<double>(), -std::log(80.0), 1e-12);

    const nlohmann::json heun = must({"schedule",
                                      "edm",
                                      "--nfe",
                                      "8",
                                      "--solver",
                                      "heun",
                                      "--rho",
                                      "5",
                                      "--t-max",
                                      "40",
                                      "--json"})
                                    .json();
    EXPECT_EQ(heun["times"].size(), 5u);
    EXPECT_EQ(heun["times"][0], 40.0);
    EXPECT_GT(must({"schedule", "--list", "--json"}).json().size(), 8u);
}

TEST_F(Cli, SampleFollowsTheGoldenDataAndCountsItsCalls) {
    TensorFile noise;
    noise.tensors["x_T"] = golden::tensor("samplers", "x_T/ve_edm");
    writeSafetensors(at("noise.safetensors"), noise);
    const nlohmann::json said = must({"sample",     kMixture,
                                      "--solver",   "unipc",
                                      "--order",    "3",
                                      "--variant",  "bh1",
                                      "--nfe",      "5",
                                      "--schedule", "edm",
                                      "--noise",    at("noise.safetensors"),
                                      "--out",      at("x.safetensors"),
                                      "--dtype",    "float64",
                                      "--batch",    "2",
                                      "--json"})
                                    .json();
    EXPECT_EQ(said["nfe"], 5);
    EXPECT_EQ(said["count"], 3);
    const TensorFile out = readSafetensors(at("x.safetensors"));
    EXPECT_EQ(out.metadata.at("nfe"), "5");
    EXPECT_EQ(out.metadata.at("solver"), "unipc");
    EXPECT_LT(
        golden::maxRelative(out.at("x0", "x"),
                            golden::tensor("samplers", "uni_pc_bh1_o3/ve_edm/edm/nfe5/x_out")),
        1e-9);
}

TEST_F(Cli, SampleIntoAFolderAndWithAnUnusedEvaluation) {
    // Heun makes pairs: of seven evaluations it uses six, and says so.
    const nlohmann::json said = must({"sample",
                                      kMixture,
                                      "--solver",
                                      "heun",
                                      "--nfe",
                                      "7",
                                      "--schedule",
                                      "logSNR",
                                      "--count",
                                      "3",
                                      "--seed",
                                      "4",
                                      "--out",
                                      at("pictures"),
                                      "--json"})
                                    .json();
    EXPECT_EQ(said["nfe"], 6);
    EXPECT_FALSE(std::filesystem::is_empty(at("pictures")));
}

/// The way from a teacher to a figure, each verb once.
TEST_F(Cli, FromTeacherToFigure) {
    EXPECT_EQ(must({"teacher",
                    kMixture,
                    "--count",
                    "14",
                    "--seed",
                    "3",
                    "--nfe",
                    "12",
                    "--out",
                    at("teacher.safetensors"),
                    "--dtype",
                    "float64",
                    "--json"})
                  .json()["teacher"]["nfe"],
              12);
    testing::Arguments training = smallTraining("run");
    training.resize(training.size() - 5);  // its own teacher options, threads and quiet
    training.insert(training.end(),
                    {"--teacher",
                     at("teacher.safetensors"),
                     "--threads",
                     "1",
                     "--json",
                     "--seed",
                     "7",
                     "--notes",
                     "first try"});
    const Ended ended = must(training);
    ASSERT_EQ(ended.status, 0);
    const nlohmann::json trained = ended.json();
    EXPECT_EQ(trained["schedule"]["times"].size(), 5u);
    EXPECT_GT(trained["evaluations"]["cost"], 0);
    EXPECT_NE(ended.error.find("baseline edm"), std::string::npos);
    EXPECT_NE(ended.error.find("ETA"), std::string::npos);
    const Schedule schedule = loadSchedule(at("run") + "/schedule.json");
    EXPECT_EQ(schedule.provenance.seed, 7u);

    const nlohmann::json info = must({"info", at("run"), "--json"}).json();
    EXPECT_EQ(info["status"], "finished");
    EXPECT_EQ(info["notes"], "first try");
    EXPECT_EQ(info["recipe"]["train_count"], 8);
    EXPECT_EQ(info["teacher"]["nfe"], 12);
    EXPECT_TRUE(info["baselines"].contains("edm"));
    EXPECT_NE(must({"info", at("run")}).out.find("finished"), std::string::npos);

    EXPECT_EQ(must({"runs", folder().string(), "--json"}).json()[0]["name"], "run");
    EXPECT_NE(must({"runs", folder().string()}).out.find("best loss"), std::string::npos);
    EXPECT_EQ(must({"compare", at("run"), "--json"}).json()[0]["best_loss"], trained["best_loss"]);

    const nlohmann::json sampled = must({"sample",
                                         kMixture,
                                         "--schedule-file",
                                         at("run"),
                                         "--count",
                                         "2",
                                         "--out",
                                         at("x.safetensors"),
                                         "--json"})
                                       .json();
    EXPECT_EQ(sampled["nfe"], 4);
    EXPECT_EQ(sampled["schedule"]["times"], trained["schedule"]["times"]);

    const Ended csv = must({"export", at("run"), "--to", "csv"});
    EXPECT_NE(csv.out.find(','), std::string::npos);
    EXPECT_FALSE(csv.error.empty());
    (void)must({"export", at("run"), "--to", "json", "--out", at("exported.json"), "--quiet"});
    EXPECT_EQ(loadSchedule(at("exported.json")).times, schedule.times);
    EXPECT_GT(must({"export", "--list", "--json"}).json().size(), 5u);
    const nlohmann::json early =
        must({"export", at("run"), "--to", "json", "--iteration", "1", "--json"}).json();
    EXPECT_EQ(early["iteration"], 1);
    EXPECT_NE(
        scheduleFromJson(nlohmann::json::parse(early["content"].get<std::string>()), "early").times,
        schedule.times);
    mustFail({"export", at("run"), "--to", "json", "--iteration", "0"}, kUsage, "counted from 1");
    const nlohmann::json exported = must({"export", at("run"), "--to", "comfyui", "--json"}).json();
    EXPECT_LT(exported["read_back"]["steps"], 1e-6);
    EXPECT_GT(exported["read_back"]["told"], 1e-6) << "this format has no eval times";
    EXPECT_TRUE(must({"export", at("run"), "--to", "ld3-pt", "--out", at("x.pt"), "--json"})
                    .json()["read_back"]
                    .is_null());

    const Ended figure = run({"figure",
                              at("run"),
                              "--kind",
                              "schedule",
                              "--out",
                              at("f.pdf"),
                              "--width",
                              "88mm",
                              "--axis",
                              "t",
                              "--json"});
    if (figure.status == 0) {
        EXPECT_EQ(readFile(at("f.pdf")).substr(0, 5), "%PDF-");
        must({"figure",
              at("run"),
              "--out",
              at("f.tikz"),
              "--preset",
              "two-columns",
              "--legend",
              "right",
              "--symbols",
              "--font-size",
              "9pt",
              "--line-width",
              "0.4mm"});
        const std::string tikz = readFile(at("f.tikz"));
        EXPECT_NE(tikz.find("width=516bp"), std::string::npos);
        EXPECT_NE(tikz.find("legend pos=outer north east"), std::string::npos);
        EXPECT_NE(tikz.find("fontsize{9bp}"), std::string::npos);
        must({"figure", at("run"), "--out", at("f.csv")});
        EXPECT_EQ(readFile(at("f.csv")).find("learned: step,"), 0u);
        const nlohmann::json all = must({"figure",
                                         at("run"),
                                         "--kind",
                                         "all",
                                         "--format",
                                         "svg",
                                         "--out",
                                         at("all"),
                                         "--json"})
                                       .json();
        EXPECT_EQ(all["files"].size(), 4u) << all.dump();
        EXPECT_TRUE(std::filesystem::exists(folder() / "all" / "loss.svg"));
        mustFail({"figure", at("run"), "--out", at("f.tikz"), "--legend", "middle"},
                 kUsage,
                 "bottom-left");
        mustFail({"figure", at("run"), "--out", at("f.tikz"), "--preset", "poster"},
                 kUsage,
                 "two-columns");
        mustFail({"figure", at("run"), "--out", at("f.tikz"), "--line-width", "thick"},
                 kUsage,
                 "--line-width thick");
        mustFail({"figure", at("run"), "--out", at("f.gif")}, kUsage, ".tikz");
        Arguments grid = {"figure", at("run"), "--kind", "grid", "--out", at("g.csv")};
        grid.insert(grid.end(), {"--difference", "absolute", "--worst-first"});
        must(grid);
        EXPECT_EQ(readFile(at("g.csv")).find("sample,L2\n"), 0u);
        mustFail(
            {"figure", at("run"), "--kind", "grid", "--out", at("g.csv"), "--difference", "felt"},
            kUsage,
            "signed, absolute or lpips");
        mustFail({"figure",
                  at("run"),
                  "--kind",
                  "all",
                  "--out",
                  at("lpips"),
                  "--difference",
                  "lpips",
                  "--weights",
                  folder().string()},
                 kFailure,
                 "vgg.pth");
        testing::writeLpipsWeights(at("weights"), "alex");
        must({"figure",
              at("run"),
              "--kind",
              "grid",
              "--out",
              at("g.csv"),
              "--difference",
              "lpips",
              "--weights",
              at("weights")});
        EXPECT_EQ(readFile(at("g.csv")).find("sample,L2,lpips-alex\n"), 0u);
        must({"report", at("run"), "--out", at("r.html")});
        EXPECT_NE(readFile(at("r.html")).find("<svg"), std::string::npos);
        EXPECT_NE(readFile(at("r.html")).find("along the steps"), std::string::npos);
        must({"report", at("run"), "--no-trajectories", "--out", at("r.html")});
        EXPECT_EQ(readFile(at("r.html")).find("along the steps"), std::string::npos);
        must({"report", at("run"), "--out", at("r.pdf")});
        EXPECT_EQ(readFile(at("r.pdf")).substr(0, 5), "%PDF-");
        EXPECT_EQ(readFile(at("r.html")).find("Measured values"), std::string::npos);
        Evaluation value = testing::learnedValue(4, 5.4321);
        value.run = at("run");
        std::filesystem::create_directories(at("values"));
        appendEvaluation({at("values")}, value);
        must({"report", at("run"), "--out", at("r.html")});
        EXPECT_NE(readFile(at("r.html")).find("5.432"), std::string::npos) << "found beside it";
        std::filesystem::create_directories(at("elsewhere"));
        std::filesystem::rename(at("values"), at("elsewhere/values"));
        must({"report", at("run"), at("elsewhere/values"), "--out", at("r.html")});
        EXPECT_NE(readFile(at("r.html")).find("5.432"), std::string::npos) << "given";
        mustFail({"report", at("elsewhere/values"), "--out", at("r.html")}, kUsage, "no run");
        mustFail({"report", at("run"), "--out", at("r.doc")}, kUsage, ".html");
        mustFail({"report", at("nothing"), "--out", at("r.html")}, kFailure, "nothing");
    } else {
        EXPECT_NE(figure.error.find("without figures"), std::string::npos) << figure.error;
    }
    EXPECT_EQ(must({"resume", at("run"), "--json"}).json()["best_loss"], trained["best_loss"]);
}

}  // namespace

}  // namespace ld3
