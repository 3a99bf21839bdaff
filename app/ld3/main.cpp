#include "app/ld3/commands.h"
#include "app/ld3/language_choice.h"
#include "app/ld3/man_page.h"
#include "core/base/abandonable.h"
#include "core/base/error.h"
#include "core/base/run_control.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace {

using ld3::Error;
using ld3::ErrorCode;

constexpr int kSuccess = 0, kFailure = 1, kUsage = 2;

int report(const std::string& line, int status) {
    std::cerr << "error: " << line << std::endl;
    return status;
}

/// What the parser says, in the one line that all errors have.
std::string usageLine(const CLI::ParseError& error, const std::string& command) {
    std::string text = error.what();
    for (size_t at = 0; (at = text.find_first_of(":\n", at)) != std::string::npos; ++at) {
        text[at] = text[at] == ':' ? ',' : ' ';
    }
    return text + ": " + command + ": see `" + command + " --help`";
}

/// The verb that was given, or an error with the known ones.
const ld3::cli::Verb& chosenVerb(const CLI::App& program,
                                 const std::vector<ld3::cli::Verb>& verbs) {
    const auto used = std::find_if(
        verbs.begin(), verbs.end(), [](const auto& verb) { return verb.app->parsed(); });
    const std::vector<std::string> unknown = program.remaining();
    if (used == verbs.end()) {
        std::string known;
        for (const auto& verb : verbs) {
            known += (known.empty() ? "" : ", ") + verb.app->get_name();
        }
        const bool isOption = !unknown.empty() && unknown.front().starts_with("-");
        throw Error(ErrorCode::InvalidArgument,
                    unknown.empty() ? "no verb"
                    : isOption      ? "unknown option"
                                    : "unknown verb",
                    unknown.empty() ? "ld3" : unknown.front(),
                    "use one of " + known);
    }
    if (!unknown.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    unknown.front().starts_with("-") ? "unknown option" : "unexpected argument",
                    unknown.front(),
                    "see `ld3 " + used->app->get_name() + " --help`");
    }
    return *used;
}

/// Does what the command line says. @returns the program's status
int runProgram(int argc, char** argv) {
    CLI::App program("Learns the time steps of diffusion model samplers (LD3) and uses them.",
                     "ld3");
    ld3::cli::Session session;
    program.add_option("--device", session.device, "auto, cpu, cuda or cuda:<number>");
    program.add_option("--threads", session.threads, "CPU threads; 0: all cores");
    program.add_option("--language",
                       session.language,
                       "of texts in figures, films, pictures and reports: en (default), de, fr, vi "
                       "or zh_CN");
    program.add_flag("--json", session.json, "machine-readable result on stdout");
    program.add_flag("--quiet", session.quiet, "no progress, no log");
    program.set_version_flag("--version", ld3::kSoftware);
    bool isManPageWanted = false;
    program.add_flag("--man", isManPageWanted, "prints the manual page, for `man -l -`");
    // Global flags may follow the verb; what no one knows is then left with the program.
    program.fallthrough();
    program.require_subcommand(0, 1);

    using namespace ld3::cli;  // NOLINT(google-build-using-namespace): the list below stays a list
    const std::vector<Verb> verbs = {
        addInfo(program, session),       addConvert(program, session),
        addDenoise(program, session),    addSchedule(program, session),
        addEdit(program, session),       addSample(program, session),
        addTeacher(program, session),    addTrain(program, session),
        addSweep(program, session),      addQueue(program, session),
        addTrainDemo(program, session),  addResume(program, session),
        addRuns(program, session),       addMetric(program, session),
        addCompare(program, session),    addEvaluate(program, session),
        addExport(program, session),     addFigure(program, session),
        addTrajectory(program, session), addScrub(program, session),
        addPictures(program, session),   addReport(program, session),
    };
    program.allow_extras();

    std::string command = "ld3";
    try {
        program.parse(argc, argv);
        if (isManPageWanted) {
            std::cout << manPage(program);
        } else {
            const Verb& verb = chosenVerb(program, verbs);
            command += " " + verb.app->get_name();
            session.language = chosenLanguage(session.language);  // before the work, not after it
            verb.run();
        }
        std::cout.flush();
        if (!std::cout) {
            throw Error(ErrorCode::Io, "cannot write the result", "stdout", "check free space");
        }
        return kSuccess;
    } catch (const CLI::Success& success) {
        return program.exit(success);
    } catch (const CLI::ParseError& error) {
        for (const Verb& verb : verbs) {
            command += verb.app->parsed() ? " " + verb.app->get_name() : "";
        }
        return report(usageLine(error, command), kUsage);
    } catch (const ld3::Stopped&) {
        return report("stopped: " + command + ": give the command again", kFailure);
    } catch (...) {
        const Error error = ld3::currentError(command);
        return report(error.what(), error.code() == ErrorCode::InvalidArgument ? kUsage : kFailure);
    }
}

}  // namespace

// Only the options' set-up stands outside `try`: it fails at every start or never.
// NOLINTNEXTLINE(bugprone-exception-escape)
int main(int argc, char** argv) {
    ld3::leaveWith(runProgram(argc, argv));
}
