#include "app/ld3/commands.h"
#include "app/ld3/description_options.h"
#include "app/ld3/evaluation_bar.h"
#include "app/ld3/evaluation_output.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/name_list.h"
#include "app/ld3/output.h"
#include "app/ld3/solver_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/merge_evaluations.h"
#include "core/evaluation/run_evaluation.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

/// Where tables go beside the standard output; empty: nowhere.
struct TableFiles {
    std::string csv, latex;

    void addTo(CLI::App& verb) {
        verb.add_option("--csv", csv, "writes every value with its protocol there");
        verb.add_option("--latex", latex, "writes tables there");
    }

    /// Before the work. @throws Error{Io}
    void check() const {
        for (const std::string& file : {csv, latex}) {
            if (!file.empty()) {
                checkWritable(file);
            }
        }
    }
};

struct EvaluateOptions {
    TableFiles tables;
    EvaluationPlan plan;
    DescriptionOptions description;
    std::vector<std::string> models, solvers;
    SolverSpec teacher;
    std::string weights, shard, out;
    bool noTeacher = false;
};

struct MergeOptions {
    TableFiles tables;
    std::vector<std::string> shards;
    std::string out;
};

/// "i/n".
void readShard(const std::string& text, EvaluationPlan& plan) {
    const size_t slash = text.find('/');
    const auto part = numberFromText(text.substr(0, slash));
    const auto all =
        slash == std::string::npos ? std::nullopt : numberFromText(text.substr(slash + 1));
    if (!part || !all || *part != static_cast<int>(*part) || *all != static_cast<int>(*all)) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a shard",
                    "--shard " + text,
                    "write it as 0/4, the first of four");
    }
    plan.shard = static_cast<int>(*part);
    plan.shards = static_cast<int>(*all);
}

/// Where values go that no --out is given for: the run that is evaluated.
std::string usualFolder(const std::vector<std::string>& schedules) {
    std::vector<std::string> runs;
    std::copy_if(schedules.begin(), schedules.end(), std::back_inserter(runs), isRunFolder);
    if (runs.size() != 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "no folder for the values",
                    "--out",
                    "give --out FOLDER; only the values of a single run are kept in the run");
    }
    return runs.front();
}

/// A folder for each model: of several, each has one of its own name below `out`.
std::vector<std::filesystem::path> foldersOf(const std::vector<std::string>& models,
                                             const std::filesystem::path& out) {
    if (models.size() == 1) {
        return {out};
    }
    std::vector<std::filesystem::path> folders;
    for (const std::string& model : models) {
        std::string name = std::filesystem::path(model).stem().string();
        std::replace(name.begin(), name.end(), ':', '-');
        folders.push_back(out / name);
        if (std::count(folders.begin(), folders.end(), folders.back()) > 1) {
            throw Error(ErrorCode::InvalidArgument,
                        "two models of the same name",
                        model,
                        "evaluate them one by one, each with an --out of its own");
        }
    }
    return folders;
}

void print(const std::vector<Evaluation>& values,
           const std::filesystem::path& folder,
           const TableFiles& files,
           bool json) {
    writeEvaluationTables(values, files.csv, files.latex);
    if (!json) {
        printEvaluations(values);
        return;
    }
    auto list = nlohmann::json::array();
    for (const Evaluation& value : values) {
        list.push_back(evaluationToJson(value));
    }
    printJson({{"out", folder.string()}, {"evaluations", list}});
}

void evaluate(EvaluateOptions options, const Session& session) {
    EvaluationPlan& plan = options.plan;
    if (options.models.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "no model",
                    "MODEL",
                    "give builtin or a model file, or `merge` and folders");
    }
    plan.options.device = session.device;
    options.description.apply(plan.options);
    plan.threads = session.threads;
    plan.weights = options.weights;
    plan.withTeacher = !options.noTeacher;
    plan.teacher.solver = makeSolverSpec(options.teacher.name, options.teacher.order);
    for (const std::string& text : options.solvers) {
        plan.solvers.push_back(solverFromText(text));
    }
    if (!options.shard.empty()) {
        readShard(options.shard, plan);
    }
    options.tables.check();
    const std::filesystem::path folder =
        options.out.empty() ? usualFolder(plan.schedules) : options.out;
    const std::vector<std::filesystem::path> folders = foldersOf(options.models, folder);
    std::vector<Evaluation> values;
    {
        const Interrupt interrupt;
        for (size_t i = 0; i < folders.size(); ++i) {
            plan.model = options.models[i];
            EvaluationBar bar(session.quiet);
            const std::vector<Evaluation> more =
                runEvaluation(plan, folders[i], bar, {interrupt.token(), nullptr});
            values.insert(values.end(), more.begin(), more.end());
        }
    }
    print(values, folder, options.tables, session.json);
}

void merge(const MergeOptions& options, const Session& session) {
    options.tables.check();
    print(mergeEvaluations({options.shards.begin(), options.shards.end()}, options.out),
          options.out,
          options.tables,
          session.json);
}

void addPlan(CLI::App& verb, EvaluateOptions& options) {
    EvaluationPlan& plan = options.plan;
    const auto list = [&verb](const char* name, auto& value, const char* what) {
        verb.add_option(name, value, what)->delimiter(',')->allow_extra_args(false);
    };
    verb.add_option("MODEL",
                    options.models,
                    "builtin, or a model file; of several, each has a folder of its own in --out");
    options.description.addTo(verb);
    verb.add_option(
        "--dtype", plan.options.dtype, "float32 or float64; EDM networks: tf32 or bfloat16 too");
    addNameList(verb,
                "--schedules",
                plan.schedules,
                "kinds, run folders, schedule files: edm,RUN,learned.json");
    list("--solvers", options.solvers, "such as unipc:3,euler; default: those of the runs");
    list("--nfe", plan.nfes, "such as 4,5,6; default: those of the runs");
    list("--seeds", plan.seeds, "such as 0,1,2: the spread over them stands beside");
    verb.add_option("--noise-schedule", plan.noiseSchedule, "of kinds; default: the model's own");
    verb.add_option("--metric", plan.metric, "auto, fid, pixel-pca, random-conv, lpips, l2 or l1");
    verb.add_option("--weights", options.weights, "folder or file of network weights");
    verb.add_option("--front-end", plan.frontEnd, "of Inception: pt (pytorch-fid) or nv (EDM)");
    verb.add_option("--reference",
                    plan.reference,
                    "auto, exact, teacher, or statistics of `ld3 metric stats` (.npz)");
    verb.add_option("--samples", plan.samples, "of each value; default: 10000");
    verb.add_option("--batch", plan.batch, "samples of one network call");
    verb.add_option("--rounding", plan.rounding, "to bytes: edm (to nearest) or ld3 (down)");
    options.teacher.order = 0;
    verb.add_option("--teacher-solver", options.teacher.name, "default: unipc");
    verb.add_option("--teacher-order", options.teacher.order, "default: the solver's usual one");
    verb.add_option("--teacher-nfe", plan.teacher.nfe, "default: 60");
    verb.add_option("--teacher-schedule", plan.teacher.scheduleKind, "default: edm");
    verb.add_flag("--no-teacher", options.noTeacher, "leave out the teacher's own value");
    verb.add_option("--shard", options.shard, "this process's part of the samples, such as 0/4");
    options.tables.addTo(verb);
    verb.add_option("--out", options.out, "folder; an interrupted evaluation goes on from it");
}

}  // namespace

Verb addEvaluate(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "evaluate", "FID and other values of schedules, solvers and budgets.");
    const auto options = std::make_shared<EvaluateOptions>();
    addPlan(*verb, *options);
    CLI::App* merging =
        verb->add_subcommand("merge", "Joins the folders of all shards of an evaluation.");
    const auto merged = std::make_shared<MergeOptions>();
    merging->add_option("FOLDER", merged->shards, "of each shard")->required();
    merged->tables.addTo(*merging);
    merging->add_option("--out", merged->out, "folder of the values")->required();
    return {verb, [options, merging, merged, &session] {
                if (merging->parsed()) {
                    merge(*merged, session);
                } else {
                    evaluate(*options, session);
                }
            }};
}

}  // namespace ld3::cli
