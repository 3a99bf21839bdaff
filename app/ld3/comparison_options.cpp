#include "app/ld3/comparison_options.h"

#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "app/ld3/solver_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/runs/comparison_table.h"
#include "core/runs/report_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>

namespace ld3::cli {

namespace {

nlohmann::json rowToJson(const ComparisonRow& row) {
    return {{"solver", row.solver.name},
            {"order", row.solver.order},
            {"variant", row.solver.variant},
            {"nfe", row.nfe},
            {"method", row.method},
            {"learned", row.learned},
            {"seed", row.learned ? nlohmann::json(row.seed) : nlohmann::json()},
            {"mean", row.mean},
            {"median", row.median},
            {"valid_loss", row.validLoss},
            {"evaluations", evaluationsToJson(row.evaluations)},
            {"seconds", row.seconds}};
}

}  // namespace

void ComparisonOptions::addTo(CLI::App& verb) {
    auto* flag = verb.add_flag("--table", table, "trains and measures many schedules instead");
    const auto add = [&verb, flag](const char* name, auto& value, const char* what) {
        return verb.add_option(name, value, what)->needs(flag);
    };
    add("--model", plan.model, "builtin (default), or a model file");
    add("--solvers", solvers, "such as unipc:3,euler")->delimiter(',')->allow_extra_args(false);
    add("--nfe", plan.nfes, "such as 4,5,6")->delimiter(',')->allow_extra_args(false);
    add("--seeds", plan.seeds, "such as 0,1,2")->delimiter(',')->allow_extra_args(false);
    add("--recipes", plan.recipes, "such as fast,paper")->delimiter(',')->allow_extra_args(false);
    add("--fresh", plan.freshCount, "noises that nothing was trained on; default: 512");
    add("--train", plan.trainCount, "training samples; default: 50");
    add("--valid", plan.validCount, "validation samples; default: 50");
    add("--teacher-nfe", plan.teacher.nfe, "network evaluations of the teacher; default: 60");
    add("--out", out, "JSON lines; what it holds already is not made again");
    add("--markdown", markdown, "writes the tables there too");
}

void ComparisonOptions::run(const Session& session) const {
    if (out.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "no file for the measurements",
                    "--out",
                    "give --out FILE; an interrupted comparison goes on from it");
    }
    for (const std::string& file : {out, markdown}) {
        if (!file.empty()) {
            checkWritable(file);
        }
    }
    ComparisonPlan wish = plan;
    wish.options.device = session.device;
    wish.threads = session.threads;
    if (!solvers.empty()) {
        wish.solvers.clear();
        for (const std::string& text : solvers) {
            wish.solvers.push_back(solverFromText(text));
        }
    }
    std::vector<ComparisonRow> rows;
    {
        const Interrupt interrupt;
        ProgressBar bar(session.quiet);
        const auto start = std::chrono::steady_clock::now();
        double before = -1.0;
        const auto progress = [&](const std::vector<ComparisonRow>&, double done) {
            const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
            before = before < 0.0 ? done : before;
            bar.show("comparison", done, elapsed.count() * (1.0 - done) / (done - before));
        };
        rows = runComparison(wish, out, progress, {interrupt.token(), nullptr});
    }
    const std::string tables = comparisonMarkdown(rows);
    if (!markdown.empty()) {
        writeFileAtomically(markdown, tables);
    }
    if (session.json) {
        auto list = nlohmann::json::array();
        for (const ComparisonRow& row : rows) {
            list.push_back(rowToJson(row));
        }
        printJson(list);
    } else {
        std::cout << tables;
    }
}

}  // namespace ld3::cli
