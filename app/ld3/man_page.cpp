#include "app/ld3/man_page.h"

#include "core/base/version.h"

#include <CLI/CLI.hpp>
#include <string_view>

namespace ld3::cli {

namespace {

constexpr const char* kIntroduction = R"(.SH NAME
ld3 \- learns the time steps of diffusion model samplers
.SH SYNOPSIS
.B ld3
.RI [ options ]
.I verb
.RI [ arguments ]
.SH DESCRIPTION
Given a pre\-trained diffusion model, a solver and a budget of N network evaluations (NFE),
.B ld3
finds the N + 1 times at which sampling with so few evaluations comes closest to sampling with many.
It also samples with hand\-made and learned schedules, measures them, and writes them for other programs.
.PP
A MODEL is a model file,
.BR builtin ,
.B builtin:16
or
.BR builtin:unet .
A RUN is the folder that a training leaves; the window
.BR ld3\-workbench (1)
opens it, and
.B ld3
works on runs made there.
)";

constexpr const char* kEnd = R"(.SH EXIT STATUS
.TP
.B 0
Success.
.TP
.B 1
Failure.
.TP
.B 2
Wrong usage.
.PP
A failure prints one line on standard error:
.IR "error: what: where: remedy" .
.SH ENVIRONMENT
.TP
.B XDG_DATA_HOME
The weights of LPIPS and of the FID network are looked for in its folder
.IR ld3\-workbench/weights ;
default:
.IR ~/.local/share .
.TP
.B OPENBLAS_NUM_THREADS
Threads of the matrix products of the processor.
.SH EXAMPLES
.EX
ld3 train builtin \-\-solver unipc \-\-order 3 \-\-nfe 5 \-\-seed 0 \-\-out my\-run
ld3 sweep builtin \-\-solvers unipc:3,ipndm:3 \-\-nfe 4\-8 \-\-seeds 0\-2 \-\-out my\-sweep
ld3 compare my\-run
ld3 figure my\-run \-\-kind schedule \-\-out schedule.pdf
ld3 export my\-run \-\-to k\-diffusion \-\-out schedule.py
ld3 evaluate builtin \-\-schedules my\-run,edm,logSNR \-\-samples 10000 \-\-out values
.EE
.SH SEE ALSO
.BR ld3\-workbench (1)
)";

/// Text as roff prints it: hyphens to be copied, nothing read as a request or an escape.
std::string roff(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        switch (letter) {
            case '\\':
                escaped += "\\e";
                break;
            case '-':
                escaped += "\\-";
                break;
            case '\'':
                escaped += "\\(aq";
                break;
            case '`':
                escaped += "\\(ga";
                break;
            case '^':
                escaped += "\\(ha";
                break;
            case '~':
                escaped += "\\(ti";
                break;
            case '\n':
                escaped += ' ';
                break;
            default:
                escaped += letter;
        }
    }
    return escaped.starts_with('.') ? "\\&" + escaped : escaped;
}

/// An option, or a positional argument, with what it takes.
std::string optionEntry(const CLI::Option& option) {
    const bool isPositional = option.get_positional();
    std::string entry = ".TP\n\\fB" +
                        roff(isPositional ? option.get_name(true) : option.get_name(false, true)) +
                        "\\fR";
    if (!isPositional && option.get_type_size() != 0) {
        entry += " \\fI" + roff(option.get_type_name()) + "\\fR";
    }
    if (option.get_expected_max() > 1) {
        entry += " ...";
    }
    if (option.get_required()) {
        entry += " (required)";
    }
    entry += "\n" + roff(option.get_description()) + "\n";
    for (const CLI::Option* other : option.get_excludes()) {
        entry += other == *option.get_excludes().begin() ? "Not together with " : ", ";
        entry += "\\fB" + roff(other->get_name()) + "\\fR";
    }
    return entry + (option.get_excludes().empty() ? "" : ".\n");
}

std::string optionEntries(const CLI::App& command) {
    std::string positionals, options;
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_group().empty() || option == command.get_help_ptr()) {
            continue;
        }
        (option->get_positional() ? positionals : options) += optionEntry(*option);
    }
    return positionals + options;
}

/// A verb, then the verbs below it.
std::string verbEntries(const CLI::App& verb, const std::string& above) {
    const std::string name = above + " " + verb.get_name();
    std::string entries =
        ".SS " + roff(name) + "\n" + roff(verb.get_description()) + "\n" + optionEntries(verb);
    if (const std::string footer = verb.get_footer(); !footer.empty()) {
        entries += ".PP\n" + roff(footer) + "\n";
    }
    for (const CLI::App* below : verb.get_subcommands({})) {
        entries += verbEntries(*below, name);
    }
    return entries;
}

}  // namespace

std::string manPage(const CLI::App& program) {
    std::string page =
        std::string(".TH LD3 1 \"\" \"") + kSoftware + "\" \"User Commands\"\n" + kIntroduction;
    page +=
        ".SH OPTIONS\nAll verbs take these, before or after the verb.\n.TP\n"
        "\\fB\\-h,\\-\\-help\\fR\nThe options of the program, or of a verb.\n" +
        optionEntries(program);
    page += ".SH VERBS\n";
    for (const CLI::App* verb : program.get_subcommands({})) {
        page += verbEntries(*verb, "ld3");
    }
    return page + kEnd;
}

}  // namespace ld3::cli
