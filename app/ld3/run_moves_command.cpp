#include "app/ld3/run_moves_command.h"

#include "app/ld3/output.h"
#include "core/base/command_line.h"
#include "core/base/error.h"
#include "core/base/trimmed.h"
#include "core/runs/run_moves.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace ld3::cli {

namespace {

using Folder = std::filesystem::path;

struct RenameOptions {
    std::string run, name;
};

struct RestoreOptions {
    std::vector<std::string> runs;
    std::string name;
};

struct TrashOptions {
    std::string folder = ".";
    bool isEmptied = false;
};

/// A run's folder so that it ends with the run's name: without a slash behind it, and not ".".
Folder runFolder(const std::string& text) {
    Folder folder = Folder(text).lexically_normal();
    if (!folder.has_filename()) {
        folder = folder.parent_path();
    }
    if (const Folder name = folder.filename(); name.empty() || name == "." || name == "..") {
        folder = std::filesystem::absolute(folder).lexically_normal();
        folder = folder.has_filename() ? folder : folder.parent_path();
    }
    return folder;
}

/// Each run once, however often and in whatever form it is given.
std::vector<Folder> runFolders(const std::vector<std::string>& texts) {
    std::vector<Folder> folders, known;
    for (const std::string& text : texts) {
        const Folder folder = runFolder(text);
        const Folder place = std::filesystem::absolute(folder).lexically_normal();
        if (std::find(known.begin(), known.end(), place) == known.end()) {
            known.push_back(place);
            folders.push_back(folder);
        }
    }
    return folders;
}

Folder rootOf(const Folder& run) {
    return run.has_parent_path() ? run.parent_path() : Folder(".");
}

void rename(const RenameOptions& options, const Session& session) {
    const Folder folder = runFolder(options.run);
    const std::string name = trimmed(options.name);
    checkRunName(name);
    checkMovable(folder);
    const Folder now = folder.filename() == name ? folder : renameRun(folder, name);
    if (session.json) {
        printJson({{"run", now.string()}, {"was", folder.string()}});
    } else if (!session.quiet) {
        std::cout << now.string() << '\n';
    }
}

void remove(const std::vector<std::string>& runs, const Session& session) {
    const std::vector<Folder> folders = runFolders(runs);
    for (const Folder& folder : folders) {
        checkMovable(folder);  // before any is deleted
        if (isInTrash(std::filesystem::absolute(folder))) {
            throw Error(ErrorCode::InvalidArgument,
                        "the run is in the trash already",
                        folder.string(),
                        "`ld3 runs trash --empty` deletes for good what is there");
        }
    }
    auto list = nlohmann::json::array();
    for (const Folder& folder : folders) {
        const Folder trashed = trashRun(folder);
        list.push_back({{"run", folder.string()}, {"trashed", trashed.string()}});
        if (!session.json && !session.quiet) {
            std::cout << "deleted; `ld3 runs restore " << shellQuoted(folder.string())
                      << "` brings it back\n";
        }
    }
    if (session.json) {
        printJson(list);
    }
}

/// The deleted run that is meant: by its path in the trash, or by where it was, then the latest.
TrashedRun trashedRun(const Folder& wish) {
    const bool isPath = isInTrash(std::filesystem::absolute(wish));
    const Folder root =
        isPath ? std::filesystem::absolute(wish).parent_path().parent_path().parent_path()
               : rootOf(wish);
    const std::vector<TrashedRun> all = listOwnTrash(root);
    const auto isRoot = [&root](const Folder& folder) {
        return (folder / "").lexically_normal() == (root / "").lexically_normal();
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const TrashedRun& run) {
        return run.folder.filename() == wish.filename() && isRoot(run.home.parent_path()) &&
               (!isPath || run.folder.parent_path().filename() == wish.parent_path().filename());
    });
    if (found == all.end()) {
        throw Error(ErrorCode::NotFound,
                    "no such run in the trash",
                    wish.string(),
                    "`ld3 runs trash " + shellQuoted(root.string()) + "` lists what is there");
    }
    return *found;
}

void restore(const RestoreOptions& options, const Session& session) {
    const std::vector<Folder> wishes = runFolders(options.runs);
    const std::string name = trimmed(options.name);
    if (!options.name.empty()) {
        checkRunName(name);
        if (wishes.size() > 1) {
            throw Error(ErrorCode::InvalidArgument,
                        "one name for several runs",
                        "--as " + options.name,
                        "restore them one by one");
        }
    }
    std::vector<TrashedRun> runs;
    for (const Folder& wish : wishes) {
        TrashedRun run = trashedRun(wish);
        run.home = (name.empty() ? run.home : run.home.parent_path() / name).lexically_normal();
        // All before any comes back; what is put there meanwhile is found by the move itself.
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(run.home, ignored))) {
            throw Error(ErrorCode::Io,
                        "the run cannot come back, its place is taken",
                        run.home.string(),
                        "give it another name with --as NAME");
        }
        runs.push_back(std::move(run));
    }
    auto list = nlohmann::json::array();
    for (const TrashedRun& run : runs) {
        restoreRun(run.folder, run.home);
        list.push_back({{"run", run.home.string()}, {"deleted", run.deleted}});
        if (!session.json && !session.quiet) {
            std::cout << run.home.string() << '\n';
        }
    }
    if (session.json) {
        printJson(list);
    }
}

nlohmann::json toJson(const std::vector<TrashedRun>& runs) {
    auto list = nlohmann::json::array();
    for (const TrashedRun& run : runs) {
        list.push_back({{"name", run.home.filename().string()},
                        {"run", run.home.string()},
                        {"trashed", run.folder.string()},
                        {"deleted", run.deleted}});
    }
    return list;
}

void listDeleted(const std::vector<TrashedRun>& runs, const Session& session) {
    if (session.json) {
        printJson(toJson(runs));
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"name", "deleted", "lies in"}};
    for (const TrashedRun& run : runs) {
        rows.push_back({run.home.filename().string(),
                        run.deleted.empty() ? "-" : run.deleted,
                        run.folder.string()});
    }
    printTable(rows);
}

void empty(const Folder& root, const std::vector<TrashedRun>& runs, const Session& session) {
    std::optional<Folder> left;
    std::vector<TrashedRun> gone;
    for (const TrashedRun& run : runs) {
        if (removeTrashed(run.folder)) {
            gone.push_back(run);
        } else if (!left) {
            left = run.folder;
        }
    }
    emptyTrash(root, std::chrono::hours(0));  // what is there beside runs
    if (left) {
        throw Error(ErrorCode::Io,
                    "cannot delete " + std::to_string(runs.size() - gone.size()) + " of " +
                        std::to_string(runs.size()) + " runs in the trash",
                    left->string(),
                    "check the permissions");
    }
    if (session.json) {
        printJson(toJson(gone));
    } else if (!session.quiet) {
        std::cout << "deleted for good: " << gone.size()
                  << (gone.size() == 1 ? " run\n" : " runs\n");
    }
}

}  // namespace

Verb addRunsRename(CLI::App& runs, const Session& session) {
    CLI::App* verb = runs.add_subcommand(
        "rename", "Gives a run, and with it its folder, another name in the same place.");
    const auto options = std::make_shared<RenameOptions>();
    verb->add_option("RUN", options->run, "the run folder")->required();
    verb->add_option("NAME", options->name, "the new name, without slashes")->required();
    return {verb, [options, &session] { rename(*options, session); }};
}

Verb addRunsDelete(CLI::App& runs, const Session& session) {
    CLI::App* verb = runs.add_subcommand(
        "delete",
        "Moves runs with all their files into the trash, a folder .ld3-trash beside them, from "
        "where `ld3 runs restore` brings them back. The window empties it of what has been there "
        "for a week.");
    const auto folders = std::make_shared<std::vector<std::string>>();
    verb->add_option("RUN", *folders, "run folders; none is deleted unless all can be")->required();
    return {verb, [folders, &session] { remove(*folders, session); }};
}

Verb addRunsRestore(CLI::App& runs, const Session& session) {
    CLI::App* verb = runs.add_subcommand("restore", "Brings deleted runs back to where they were.");
    const auto options = std::make_shared<RestoreOptions>();
    verb->add_option("RUN",
                     options->runs,
                     "where the runs were, of several of one name the one deleted last; or where "
                     "they lie in the trash")
        ->required();
    verb->add_option("--as", options->name, "another name for it, where its own is taken");
    return {verb, [options, &session] { restore(*options, session); }};
}

Verb addRunsTrash(CLI::App& runs, const Session& session) {
    CLI::App* verb =
        runs.add_subcommand("trash", "Lists the deleted runs of a folder, the latest first.");
    const auto options = std::make_shared<TrashOptions>();
    verb->add_option("DIR", options->folder, "the folder that held the runs");
    verb->add_flag("--empty",
                   options->isEmptied,
                   "deletes them for good, also what an open window could still bring back");
    return {verb, [options, &session] {
                const Folder root(options->folder);
                std::vector<std::string> unreadable;
                const std::vector<TrashedRun> deleted = listTrash(root, &unreadable);
                for (const std::string& line : unreadable) {
                    std::cerr << "left out: " << line << std::endl;
                }
                if (options->isEmptied) {
                    empty(root, deleted, session);
                } else {
                    listDeleted(deleted, session);
                }
            }};
}

}  // namespace ld3::cli
