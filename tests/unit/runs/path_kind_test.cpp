#include "core/runs/path_kind.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/npz.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/exporting/exporters.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "tests/unit/runs/run_fixture.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <string>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

class PathKindTest : public testing::RunTest {
  protected:
    [[nodiscard]] std::filesystem::path write(const std::string& name,
                                              const std::string& content) const {
        createFolder(at(name).parent_path());
        writeFileAtomically(at(name), content);
        return at(name);
    }

    void expectKind(const std::filesystem::path& path,
                    PathKind kind,
                    const std::filesystem::path& opened) const {
        const RecognisedPath found = recognisePath(path);
        EXPECT_EQ(found.kind, kind) << path;
        EXPECT_EQ(found.path, opened);
    }

    void expectKind(const std::filesystem::path& path, PathKind kind) const {
        expectKind(path, kind, path);
    }

    /// Refused with its path, and these words.
    void expectRefused(const std::filesystem::path& path,
                       ErrorCode code,
                       const std::string& words) const {
        try {
            (void)recognisePath(path);
            ADD_FAILURE() << path << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), code) << error.what();
            EXPECT_EQ(error.where(), path.string());
            EXPECT_THAT(error.what(), HasSubstr(words));
            EXPECT_FALSE(error.remedy().empty());
        }
    }
};

TEST_F(PathKindTest, FoldersAreToldByTheFilesInThem) {
    (void)write("runs/first/run.json", R"({"format": "ld3-run/1"})");
    (void)write("runs/values/evaluations.jsonl", "");
    (void)write("runs/first/marks.json", R"({"format": "ld3-marks/1"})");
    (void)write("runs/queue.json", R"({"format": "ld3-queue/1"})");
    expectKind(at("runs"), PathKind::RunsFolder);
    expectKind(at("runs/queue.json"), PathKind::RunsFolder, at("runs"));
    expectKind(at("runs/first"), PathKind::Run);
    expectKind(at("runs/first/run.json"), PathKind::Run, at("runs/first"));
    expectKind(at("runs/first/marks.json"), PathKind::Run, at("runs/first"));
    expectKind(at("runs/values"), PathKind::Evaluation);
    expectKind(at("runs/values/evaluations.jsonl"), PathKind::Evaluation, at("runs/values"));
}

TEST_F(PathKindTest, EveryExportIsASchedule) {
    const Schedule schedule =
        makeSchedule("edm", makeSolverSpec("unipc", 3, ""), 5, noiseScheduleFromName("vp-linear"));
    saveSchedule(schedule, at("edited.json"));
    expectKind(at("edited.json"), PathKind::Schedule);
    // Whatever it is called: a schedule is never taken for a model.
    saveSchedule(schedule, at("edited.schedule"));
    expectKind(at("edited.schedule"), PathKind::Schedule);
    int written = 0;
    for (const ExportFormat& format : exportFormats()) {
        std::string content;
        try {
            content = exportSchedule(schedule, format.name, defaultExportEnd(format.name)).content;
        } catch (const Error&) {
            continue;  // not of this noise schedule
        }
        expectKind(write("export-" + format.name, content), PathKind::Schedule);
        ++written;
    }
    EXPECT_GE(written, 5);
    expectKind(write("sigmas.txt", "80, 20.5, 1.2\n0.002"), PathKind::Schedule);
    expectKind(write("bad.json", R"({"times": [1]})"), PathKind::Schedule);
}

TEST_F(PathKindTest, ModelsAreToldByContentAndTheReferencesScheduleFromThem) {
    expectKind(modelFile(), PathKind::Model);
    writeTorchDict(at("net.pt"), {{"w", torch::ones({3})}});
    expectKind(at("net.pt"), PathKind::Model);
    writeTorchDict(at("best.pt"), {{"best_t_steps", torch::ones({4})}});
    expectKind(at("best.pt"), PathKind::Schedule);
    // Its reader says what is wrong with it, beside the model's name.
    expectKind(write("torn.safetensors", "half"), PathKind::Model);
}

TEST_F(PathKindTest, WhatCannotBeOpenedIsSaidWithARemedy) {
    expectRefused(at("nothing"), ErrorCode::NotFound, "no such file or folder");
    createFolder(at("empty"));
    expectRefused(at("empty"), ErrorCode::BadFile, "neither runs nor measured values");
    expectRefused(write("notes.txt", "dear diary"), ErrorCode::BadFile, "neither a model nor");
    expectRefused(write("zero", ""), ErrorCode::BadFile, "neither a model nor");
    expectRefused(write("torn.json", R"({"format": "ld3-sch)"), ErrorCode::BadFile, "not JSON");
    expectRefused(write("other.json", R"({"a": 1})"), ErrorCode::BadFile, "not of this program");
    expectRefused(write("kind.json", R"({"format": "ld3-comparison/1"})"),
                  ErrorCode::BadFile,
                  "ld3-comparison/1");
    expectRefused(
        write("net.json", R"({"format": "ld3-model/1"})"), ErrorCode::BadFile, "beside it");
    expectRefused("/dev/null", ErrorCode::BadFile, "neither a file nor a folder");
    TensorFile teacher;
    teacher.tensors["noise"] = torch::ones({2});
    teacher.metadata = {{"format", "ld3-teacher/1"}};
    writeSafetensors(at("teacher.safetensors"), teacher);
    expectRefused(at("teacher.safetensors"), ErrorCode::BadFile, "ld3-teacher/1");
}

}  // namespace
}  // namespace ld3
