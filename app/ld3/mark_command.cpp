#include "app/ld3/mark_command.h"

#include "app/ld3/output.h"
#include "app/ld3/run_table.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

namespace ld3::cli {

namespace {

struct MarkOptions {
    std::vector<std::string> runs, tags, untags;
    bool star = false, noStar = false, archive = false, noArchive = false;
    std::string color, note;
    CLI::Option *hasColor = nullptr, *hasNote = nullptr;  ///< an empty text is a wish too
};

std::optional<bool> wished(bool yes, bool no) {
    return yes || no ? std::optional(yes) : std::nullopt;
}

/// What is asked of one run. Everything that can be refused is refused here, before any is marked.
MarksChange changeFor(const MarkOptions& options, const std::filesystem::path& folder) {
    const RunMarks marks = readMarks(folder);
    MarksChange change;
    change.starred = wished(options.star, options.noStar);
    change.archived = wished(options.archive, options.noArchive);
    if (!options.tags.empty() || !options.untags.empty()) {
        change.tags = changedTags(marks.tags, options.tags, options.untags);
    }
    if (options.hasColor->count() > 0) {
        change.color = markColorFromText(options.color);
    }
    if (options.hasNote->count() > 0) {
        change.note = options.note;
    }
    return change;
}

void mark(const MarkOptions& options, const Session& session) {
    std::vector<MarksChange> changes;
    for (const std::string& run : options.runs) {
        (void)readRunInfo(run);  // says what is wrong with a folder
        changes.push_back(changeFor(options, run));
    }
    auto list = nlohmann::json::array();
    std::vector<RunInfo> marked;
    for (size_t i = 0; i < options.runs.size(); ++i) {
        if (!changes[i].isEmpty()) {
            changeMarks(options.runs[i], changes[i]);
        }
        const RunInfo info = readRunInfo(options.runs[i]);
        nlohmann::json json = marksToJson(info.marks);
        json["run"] = options.runs[i];
        json["note"] = noteOf(info);
        list.push_back(json);
        marked.push_back(info);
    }
    if (session.json) {
        printJson(list);
    } else if (!session.quiet) {
        printRuns(marked, {"name", "star", "archived", "tags", "color", "note"});
    }
}

}  // namespace

Verb addRunsMark(CLI::App& runs, const Session& session) {
    CLI::App* verb = runs.add_subcommand(
        "mark",
        "Marks runs with a star, tags, a color or a note, or archives them; without "
        "options it shows their marks.");
    const auto options = std::make_shared<MarkOptions>();
    verb->add_option("RUN", options->runs, "run folders")->required();
    const auto addPair = [verb](const char* yes,
                                bool& isYes,
                                const char* no,
                                bool& isNo,
                                const char* what,
                                const char* whatNot) {
        verb->add_flag(yes, isYes, what)->excludes(verb->add_flag(no, isNo, whatNot));
    };
    addPair("--star", options->star, "--no-star", options->noStar, "a star", "no star");
    addPair("--archive",
            options->archive,
            "--no-archive",
            options->noArchive,
            "lists leave them out",
            "lists show them again");
    verb->add_option("--tag", options->tags, "a tag to add; may be given several times")
        ->allow_extra_args(false);
    verb->add_option("--untag", options->untags, "a tag to take away")->allow_extra_args(false);
    std::string names;
    for (const MarkColor& color : markColors()) {
        names += color.name + ", ";
    }
    options->hasColor = verb->add_option(
        "--color", options->color, "of plots: " + names + "#rrggbb, or none for their own");
    options->hasNote =
        verb->add_option("--note", options->note, "a text in place of the run's note");
    return {verb, [options, &session] { mark(*options, session); }};
}

}  // namespace ld3::cli
