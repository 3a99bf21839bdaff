#include "app/ld3/commands.h"
#include "app/ld3/console_observer.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "app/ld3/solver_choice.h"
#include "app/ld3/train_options.h"
#include "core/base/error.h"
#include "core/base/number_list.h"
#include "core/runs/sweep.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <limits>
#include <memory>

namespace ld3::cli {

namespace {

struct SweepOptions {
    TrainOptions train;
    std::vector<std::string> solvers;
    std::string nfes, seeds, folder;
    bool isDryRun = false;
};

/// One training of the sweep, and what became of it.
struct Row {
    Recipe recipe;
    std::filesystem::path folder;
    std::string status = "waiting";  ///< or "finished", "failed", "stopped"
    std::string problem;
    bool isNew = true;  ///< it was not finished before this command
    double bestLoss = std::numeric_limits<double>::quiet_NaN();
    EvaluationCount evaluations;
    double seconds = 0.0;
};

std::vector<uint64_t> numbersOf(const std::string& text, const char* option) {
    const auto numbers = wholeNumbersFromText(text);
    if (!numbers) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a list of whole numbers",
                    std::string(option) + " " + text,
                    "write it as 4,5,8-10");
    }
    return *numbers;
}

SweepAxes axesOf(const SweepOptions& options) {
    SweepAxes axes;
    for (const std::string& solver : options.solvers) {
        axes.solvers.push_back(solverFromText(solver));
    }
    for (const uint64_t nfe : numbersOf(options.nfes, "--nfe")) {
        axes.nfes.push_back(static_cast<int>(std::min<uint64_t>(nfe, 100'000)));
    }
    axes.seeds = numbersOf(options.seeds, "--seeds");
    return axes;
}

/// What must be the same for a run to be one of the sweep: all but the checksums, which a run adds.
nlohmann::json settingsOf(const Recipe& recipe) {
    Recipe plain = recipe;
    plain.lossSha256.clear();
    return recipeToJson(plain);
}

void takeInfo(Row& row, const RunInfo& info) {
    row.bestLoss = info.bestLoss;
    row.evaluations = info.evaluations;
    row.seconds = info.elapsedSeconds;
    if (info.status == RunStatus::Finished) {
        row.status = "finished";
    }
}

/// A sweep in its folder: a run for each combination; what is finished there is not done again.
class Sweep {
  public:
    Sweep(const Experiment& setup, const SweepPlan& plan, const std::filesystem::path& folder)
        : m_setup(setup), m_folder(folder) {
        for (const Recipe& recipe : plan.recipes) {
            Row row;
            row.recipe = recipe;
            row.folder = folder / sweepRunName(recipe);
            look(row);
            m_rows.push_back(std::move(row));
        }
    }

    void run(const Session& session, const Interrupt& interrupt) {
        for (size_t i = 0; i < m_rows.size() && !interrupt.isAsked(); ++i) {
            Row& row = m_rows[i];
            if (row.status == "finished" || !row.problem.empty()) {
                continue;
            }
            if (!session.quiet) {
                std::cerr << "training " << i + 1 << " of " << m_rows.size() << ": "
                          << row.folder.filename().string() << std::endl;
            }
            train(row, session, interrupt);
            if (!session.quiet && !row.problem.empty()) {
                std::cerr << "failed: " << row.problem << std::endl;
            }
        }
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int count(const std::string& status) const {
        return static_cast<int>(std::count_if(
            m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.status == status; }));
    }

    /// "12 trainings, 3 of them finished; about 14:05 by 3 earlier runs".
    [[nodiscard]] std::string plan() const {
        std::string text = std::to_string(m_rows.size()) + " trainings";
        if (const int finished = count("finished"); finished > 0) {
            text += ", " + std::to_string(finished) + " of them finished";
        }
        const std::optional<TimeEstimate> time = estimate();
        return text + (time ? "; about " + clockText(time->seconds) + " by " +
                                  std::to_string(time->runs) + " earlier runs"
                            : "; time unknown: no finished run of this model there to judge by");
    }

    [[nodiscard]] std::optional<TimeEstimate> estimate() const {
        std::vector<Recipe> left;
        for (const Row& row : m_rows) {
            if (row.status != "finished") {
                left.push_back(row.recipe);
            }
        }
        std::error_code ignored;
        const bool exists = std::filesystem::is_directory(m_folder, ignored);
        return estimateTime(m_setup, left, exists ? listRuns(m_folder) : std::vector<RunInfo>());
    }

  private:
    /// What stands in the row's folder already.
    void look(Row& row) const {
        if (!isRunFolder(row.folder)) {
            return;
        }
        try {
            const RunInfo info = readRunInfo(row.folder);
            if (settingsOf(info.recipe) != settingsOf(row.recipe) ||
                info.dtype != m_setup.options.dtype) {
                throw Error(ErrorCode::InvalidArgument,
                            "the folder holds a run of other settings",
                            row.folder.string(),
                            "choose another --out, or delete that run");
            }
            takeInfo(row, info);
            row.isNew = row.status != "finished";
        } catch (const Error& error) {
            row.status = "failed";
            row.problem = error.what();
        }
    }

    void train(Row& row, const Session& session, const Interrupt& interrupt) const {
        try {
            ConsoleObserver observer(session.quiet, &interrupt.roundEnd());
            Outcome outcome;
            if (isRunFolder(row.folder)) {
                outcome =
                    resumeRun(row.folder, observer, interrupt.trainingControl(), m_setup.weights);
            } else {
                Experiment experiment = m_setup;
                experiment.recipe = row.recipe;
                experiment.folder = row.folder;
                outcome = runExperiment(experiment, observer, interrupt.trainingControl());
            }
            row.status = outcome.ending == Ending::Stopped ? "stopped" : "finished";
            row.bestLoss = outcome.bestLoss;
            row.evaluations = outcome.evaluations;
            row.seconds = outcome.elapsedSeconds;
        } catch (const Stopped&) {
            row.status = "stopped";
        } catch (...) {
            row.status = "failed";
            row.problem = currentError(row.folder.string()).what();
        }
    }

    const Experiment& m_setup;
    std::filesystem::path m_folder;
    std::vector<Row> m_rows;
};

void print(const Sweep& sweep, const SweepPlan& plan, const Session& session) {
    if (session.json) {
        auto list = nlohmann::json::array();
        for (const Row& row : sweep.rows()) {
            list.push_back({{"run", row.folder.string()},
                            {"solver", row.recipe.solver.name},
                            {"order", row.recipe.solver.order},
                            {"variant", row.recipe.solver.variant},
                            {"nfe", row.recipe.nfe},
                            {"seed", row.recipe.seed},
                            {"status", row.status},
                            {"problem", row.problem},
                            {"is_new", row.isNew},
                            {"best_loss", row.bestLoss},
                            {"evaluations", row.evaluations.cost()},
                            {"elapsed_seconds", row.seconds}});
        }
        const std::optional<TimeEstimate> time = sweep.estimate();
        printJson({{"trainings", list},
                   {"left_out", plan.leftOut},
                   {"expected_seconds", time ? nlohmann::json(time->seconds) : nlohmann::json()}});
        return;
    }
    std::vector<std::vector<std::string>> table = {
        {"solver", "NFE", "seed", "status", "best loss", "evaluations", "elapsed", "run"}};
    for (const Row& row : sweep.rows()) {
        table.push_back({solverTitle(row.recipe.solver),
                         std::to_string(row.recipe.nfe),
                         std::to_string(row.recipe.seed),
                         row.status,
                         shortNumber(row.bestLoss),
                         std::to_string(row.evaluations.cost()),
                         clockText(row.seconds),
                         row.problem.empty() ? row.folder.string() : row.problem});
    }
    printTable(table);
}

void sweep(const SweepOptions& options, const Session& session) {
    const Experiment setup = options.train.toExperiment(session);
    const SweepPlan plan = planSweep(setup.recipe, axesOf(options));
    if (plan.recipes.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "no combination can be trained",
                    plan.leftOut.front(),
                    "change --solvers or --nfe");
    }
    Sweep sweep(setup, plan, options.folder);
    if (!session.quiet) {
        for (const std::string& line : plan.leftOut) {
            std::cerr << "left out: " << line << std::endl;
        }
        std::cerr << sweep.plan() << std::endl;
    }
    bool isAsked = false;
    if (!options.isDryRun) {
        const Interrupt interrupt;
        sweep.run(session, interrupt);
        isAsked = interrupt.isAsked();
    }
    print(sweep, plan, session);
    const int failed = sweep.count("failed");
    const int all = static_cast<int>(sweep.rows().size());
    if (isAsked && sweep.count("finished") < all) {
        throw Error(ErrorCode::Io,
                    "stopped",
                    options.folder,
                    "give the command again: what is finished is not repeated");
    }
    if (failed > 0) {
        throw Error(ErrorCode::Io,
                    std::to_string(failed) + " of " + std::to_string(all) + " trainings failed",
                    options.folder,
                    "see the table for the reasons; the command given again goes on with them");
    }
}

}  // namespace

Verb addSweep(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "sweep", "Learns a schedule for each solver, budget and seed; a run for each.");
    const auto options = std::make_shared<SweepOptions>();
    options->train.addTo(*verb);
    for (const char* single : {"--solver", "--order", "--variant", "--nfe", "--seed"}) {
        verb->remove_option(verb->get_option(single));
    }
    verb->add_option("--solvers", options->solvers, "such as unipc:3,ipndm:3,euler")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb->add_option("--nfe", options->nfes, "budgets, such as 4-8 or 4,5,10");
    verb->add_option("--seeds", options->seeds, "of shuffling, such as 0-2; default: the recipe's");
    verb->add_flag(
        "--dry-run", options->isDryRun, "only tells what would be trained, and how long");
    verb->add_option(
            "--out", options->folder, "folder of the runs; what is finished there is not repeated")
        ->required();
    verb->footer(std::string("A training that fails does not stop the others; the exit status is 1 "
                             "if one failed. ") +
                 kSignalHelp + " Both stops end the sweep; the same command goes on with it.");
    return {verb, [options, &session] { sweep(*options, session); }};
}

}  // namespace ld3::cli
