#include "app/ld3/commands.h"
#include "app/ld3/name_list.h"
#include "app/ld3/output.h"
#include "app/ld3/schedule_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/diffusion/noise_schedule_json.h"
#include "core/schedules/schedule_draft.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <charconv>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace ld3::cli {

namespace {

struct EditOptions {
    std::vector<std::string> edits, others;
    ScheduleChoice schedule;
    std::string noiseSchedule = "ve-edm", unit = "sigma", name, out;
    bool apart = false, freeEnds = false;
};

LevelUnit unitFromName(const std::string& name) {
    if (name == "t" || name == "time") {
        return LevelUnit::Time;
    }
    if (name == "sigma") {
        return LevelUnit::Sigma;
    }
    if (name == "lambda") {
        return LevelUnit::Lambda;
    }
    throw Error(
        ErrorCode::InvalidArgument, "unknown unit", "--unit " + name, "use t, sigma or lambda");
}

/// One edit: "3=0.5", "told:3=0.5", "insert:2", "remove:3", "snap:3", "distribute:1-4".
class Edit {
  public:
    Edit(const std::string& text, const EditOptions& options) : m_text(text), m_options(options) {}

    void apply(ScheduleDraft& draft, const std::vector<Schedule>& others) const {
        const size_t colon = m_text.find(':');
        const std::string verb = m_text.substr(0, colon);
        const std::string rest = colon == std::string::npos ? "" : m_text.substr(colon + 1);
        if (verb == "told") {
            const auto [step, value] = assignment(draft, rest);
            draft.setEval(step, unitFromName(m_options.unit), value);
        } else if (verb == "insert") {
            draft.insert(stepOf(draft, rest));
        } else if (verb == "remove") {
            draft.remove(stepOf(draft, rest));
        } else if (verb == "snap") {
            snap(draft, stepOf(draft, rest), others);
        } else if (verb == "distribute") {
            const size_t dash = rest.find('-');
            if (colon == std::string::npos) {
                draft.distribute(0, draft.count() - 1);
            } else if (dash != std::string::npos) {
                draft.distribute(stepOf(draft, rest.substr(0, dash)),
                                 stepOf(draft, rest.substr(dash + 1)));
            } else {
                throw unknown();
            }
        } else {
            const auto [step, value] = assignment(draft, m_text);
            draft.set(step, unitFromName(m_options.unit), value);
        }
    }

  private:
    [[nodiscard]] Error unknown() const {
        return {ErrorCode::InvalidArgument,
                "not an edit of a schedule",
                m_text,
                "use STEP=VALUE, told:STEP=VALUE, insert:STEP, remove:STEP, snap:STEP, distribute "
                "or distribute:FIRST-LAST"};
    }

    [[nodiscard]] int stepOf(const ScheduleDraft& draft, const std::string& text) const {
        int step = -1;
        const char* end = text.data() + text.size();
        const auto [stop, failure] = std::from_chars(text.data(), end, step);
        if (failure != std::errc() || stop != end) {
            throw unknown();
        }
        if (step < 0 || step >= draft.count()) {
            throw Error(ErrorCode::InvalidArgument,
                        "no such step",
                        m_text,
                        "the schedule has steps 0 to " + std::to_string(draft.count() - 1));
        }
        return step;
    }

    [[nodiscard]] std::pair<int, double> assignment(const ScheduleDraft& draft,
                                                    const std::string& text) const {
        const size_t equals = text.find('=');
        const std::optional<double> value =
            equals == std::string::npos ? std::nullopt : numberFromText(text.substr(equals + 1));
        if (!value) {
            throw unknown();
        }
        return {stepOf(draft, text.substr(0, equals)), *value};
    }

    void snap(ScheduleDraft& draft, int step, const std::vector<Schedule>& others) const {
        if (others.empty()) {
            throw Error(ErrorCode::InvalidArgument,
                        "no schedule to snap to",
                        m_text,
                        "name one with --onto");
        }
        if (!draft.snap(step, others)) {
            throw Error(ErrorCode::InvalidArgument,
                        draft.isMovable(step)
                            ? "no step of the other schedules lies between this step's neighbours"
                            : "the ends of the schedule are fixed",
                        m_text,
                        draft.isMovable(step) ? "move the neighbours first, or set a value"
                                              : "give --free-ends");
        }
    }

    const std::string& m_text;
    const EditOptions& m_options;
};

void printSteps(const ScheduleDraft& draft) {
    std::vector<std::vector<std::string>> rows = {{"step", "time", "sigma", "lambda", "told"}};
    for (int step = 0; step < draft.count(); ++step) {
        const auto index = static_cast<size_t>(step);
        rows.push_back(
            {std::to_string(step),
             numberText(draft.schedule().times[index]),
             numberText(draft.value(step, LevelUnit::Sigma)),
             numberText(draft.value(step, LevelUnit::Lambda)),
             draft.isEvaluated(step) ? numberText(draft.schedule().evalTimes[index]) : "-"});
    }
    printTable(rows);
}

void edit(const EditOptions& options, const Session& session) {
    if (!options.out.empty()) {
        checkWritable(options.out);
    }
    const NoiseScheduleSpec noiseSchedule = noiseScheduleFromName(options.noiseSchedule);
    ScheduleDraft draft(options.schedule.schedule(noiseSchedule));
    draft.setLocked(!options.apart);
    draft.setMovesEnds(options.freeEnds);
    std::vector<Schedule> others;
    for (const std::string& other : options.others) {
        others.push_back(
            loadAnySchedule(other, {draft.schedule().solver, 0, draft.schedule().noiseSchedule}));
    }
    for (const std::string& text : options.edits) {
        Edit(text, options).apply(draft, others);
    }
    const std::string stem = std::filesystem::path(options.out).stem().string();
    const Schedule edited = draft.finished(!options.name.empty() ? options.name
                                           : stem.empty()        ? "edited"
                                                                 : stem);
    if (!options.out.empty()) {
        saveSchedule(edited, options.out);
    }
    if (session.json) {
        printJson(scheduleToJson(edited));
    } else if (options.out.empty()) {
        printSteps(draft);
    } else if (!session.quiet) {
        std::cout << solverTitle(edited.solver) << ", NFE " << edited.nfe << ": " << options.out
                  << '\n';
    }
}

}  // namespace

Verb addEdit(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "edit", "Changes the steps of a schedule by hand; without edits it shows them.");
    const auto options = std::make_shared<EditOptions>();
    verb->add_option("EDIT",
                     options->edits,
                     "done one after the other, steps counted from 0: STEP=VALUE, told:STEP=VALUE "
                     "(the level told to the network), insert:STEP (behind it), remove:STEP, "
                     "snap:STEP (to --onto), distribute or distribute:FIRST-LAST (evenly in "
                     "lambda)");
    options->schedule.addTo(*verb);
    verb->add_option("--noise-schedule",
                     options->noiseSchedule,
                     "of hand-made kinds and of files that say none; default: ve-edm");
    verb->add_option("--unit", options->unit, "of the values: t, sigma (default) or lambda");
    addNameList(*verb, "--onto", options->others, "run folders or schedule files to snap to");
    verb->add_flag("--apart",
                   options->apart,
                   "a step and the level told to the network move alone, not together");
    verb->add_flag("--free-ends", options->freeEnds, "the first and the last step can be moved");
    verb->add_option("--name", options->name, "of the schedule; default: that of the file");
    verb->add_option("--out", options->out, "a schedule .json; default: the steps on stdout");
    return {verb, [options, &session] { edit(*options, session); }};
}

}  // namespace ld3::cli
