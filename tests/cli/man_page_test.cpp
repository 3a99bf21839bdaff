#include "tests/cli/cli_fixture.h"

#include <regex>
#include <sstream>

namespace ld3 {

namespace {

using testing::Cli;
using testing::Ended;

/// The verbs that a help text lists, with what stands before them.
std::vector<std::string> verbsIn(const std::string& help, const std::string& before) {
    std::vector<std::string> verbs;
    std::istringstream lines(help.substr(std::min(help.find("Subcommands:"), help.size())));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::smatch found;
        if (std::regex_search(line, found, std::regex("^  ([a-z-]+) "))) {
            verbs.push_back(before + found[1].str());
        }
    }
    return verbs;
}

std::string escaped(const std::string& text) {
    return std::regex_replace(text, std::regex("-"), "\\-");
}

TEST_F(Cli, ManPageHoldsEveryVerbWithItsOptions) {
    const std::string page = must({"--man"}).out;
    const std::vector<std::string> verbs = verbsIn(must({"--help"}).out, "");
    ASSERT_GE(verbs.size(), 15u);
    for (const std::string& verb : verbs) {
        const std::string help = must({verb, "--help"}).out;
        const size_t entry = page.find("\n.SS ld3 " + escaped(verb) + "\n");
        ASSERT_NE(entry, std::string::npos) << verb;
        const std::string section = page.substr(entry, page.find("\n.SS ld3 ", entry + 1) - entry);
        const std::regex option("\n  (--[a-z0-9-]+)");
        for (auto found = std::sregex_iterator(help.begin(), help.end(), option);
             found != std::sregex_iterator();
             ++found) {
            const std::string name = (*found)[1].str();
            EXPECT_NE(section.find("\\fB" + escaped(name) + "\\fR"), std::string::npos)
                << verb << " " << name;
        }
        for (const std::string& below : verbsIn(help, verb + " ")) {
            EXPECT_NE(page.find("\n.SS ld3 " + escaped(below) + "\n"), std::string::npos) << below;
        }
    }
}

TEST_F(Cli, ManPageHasTheSectionsThatManExpects) {
    const std::string page = must({"--man", "--quiet"}).out;
    EXPECT_TRUE(page.starts_with(".TH LD3 1 "));
    for (const char* section : {"NAME",
                                "SYNOPSIS",
                                "DESCRIPTION",
                                "OPTIONS",
                                "VERBS",
                                "EXIT STATUS",
                                "ENVIRONMENT",
                                "EXAMPLES",
                                "SEE ALSO"}) {
        EXPECT_NE(page.find(std::string("\n.SH ") + section + "\n"), std::string::npos) << section;
    }
    EXPECT_NE(page.find("\nld3 \\- "), std::string::npos) << "whatis reads this line";
    // A line that begins with a quote, or an unknown request, would vanish from the page.
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);) {
        EXPECT_FALSE(line.starts_with("'")) << line;
        EXPECT_TRUE(
            !line.starts_with(".") ||
            std::regex_search(line, std::regex("^\\.(TH|SH|SS|TP|PP|B|I|BR|RI|IR|EX|EE)\\b")))
            << line;
    }
}

TEST_F(Cli, ManPageThatCannotBeWrittenFails) {
    const Ended ended = run({"--man"}, "exec >/dev/full");
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.error.find("error: cannot write the result: stdout: "), std::string::npos)
        << ended.error;
}

}  // namespace

}  // namespace ld3
