#include "core/base/atomic_file.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <regex>

namespace ld3 {

namespace {

using testing::TemporaryFolder;

/// Installs what is built into a folder, and runs it there.
class Installation : public ::testing::Test {
  protected:
    void SetUp() override {
        const std::string log =
            printed("cmake --install " LD3_BUILD_FOLDER " --prefix " + m_folder.path().string());
        ASSERT_EQ(m_status, 0) << log;
    }

    /// What a command prints, errors included; `m_status` is how it ends.
    std::string printed(const std::string& command) {
        const std::filesystem::path out = m_folder.path() / "printed";
        m_status = std::system(
            ("QT_QPA_PLATFORM=offscreen " + command + " >" + out.string() + " 2>&1").c_str());
        return readFile(out);
    }

    [[nodiscard]] std::string at(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

    void expectFiles(const std::vector<std::string>& names) const {
        for (const std::string& name : names) {
            EXPECT_TRUE(std::filesystem::is_regular_file(at(name))) << name;
        }
    }

    int m_status = -1;

  private:
    TemporaryFolder m_folder;
};

TEST_F(Installation, CommandLineNeedsNothingOfTheSources) {
    expectFiles({"bin/ld3", "share/man/man1/ld3.1.gz", "share/doc/ld3-workbench/copyright"});
    EXPECT_EQ(readFile(at("bin/ld3")).find(LD3_SOURCE_DIR "/resources"), std::string::npos);
    EXPECT_NE(printed(at("bin/ld3") + " info builtin:unet").find("builtin:unet"),
              std::string::npos);
    EXPECT_EQ(m_status, 0);
    (void)printed(at("bin/ld3") +
                  " schedule ays_sd15 --nfe 10 --noise-schedule vp-discrete:sd --json");
    EXPECT_EQ(m_status, 0);
    EXPECT_NE(printed("gzip -dc " + at("share/man/man1/ld3.1.gz")).find(".SS ld3 train\n"),
              std::string::npos);
}

#ifdef LD3_WITH_WINDOW
TEST_F(Installation, WindowHasItsEntriesAndItsManPageEveryOption) {
    expectFiles({"bin/ld3-workbench",
                 "share/applications/ld3-workbench.desktop",
                 "share/icons/hicolor/scalable/apps/ld3-workbench.svg",
                 "share/metainfo/ld3-workbench.metainfo.xml",
                 "share/mime/packages/ld3-workbench.xml"});
    EXPECT_EQ(readFile(at("bin/ld3-workbench")).find(LD3_SOURCE_DIR "/resources"),
              std::string::npos);
    const std::string help = printed(at("bin/ld3-workbench") + " --help");
    EXPECT_EQ(m_status, 0);
    const std::string page = std::regex_replace(
        printed("gzip -dc " + at("share/man/man1/ld3-workbench.1.gz")), std::regex("\\\\-"), "-");
    int options = 0;
    const std::regex option("--[a-z-]+");
    for (auto found = std::sregex_iterator(help.begin(), help.end(), option);
         found != std::sregex_iterator();
         ++found, ++options) {
        EXPECT_NE(page.find(found->str()), std::string::npos) << found->str();
    }
    EXPECT_GE(options, 10);
}

TEST_F(Installation, WindowRefusesLanguagesAndThemesThatItDoesNotKnow) {
    const std::string begin = "HOME=" + at("home") + " XDG_CONFIG_HOME=" + at("config") + " " +
                              at("bin/ld3-workbench") + " --runs " + at("runs");
    const auto expectRefusal = [&](const std::string& options, const std::string& error) {
        // Qt may have said something before, about the desktop.
        const std::string said = printed(begin + options);
        EXPECT_NE(m_status, 0);
        EXPECT_TRUE(said.ends_with(error)) << said;
    };
    expectRefusal(" --language xx",
                  "error: unknown language: --language xx: write one of en, de, fr, zh_CN, vi\n");
    expectRefusal(" --theme pink",
                  "error: unknown theme: --theme pink: write system, light or dark\n");
    const std::string known = printed(begin + " --language de-AT --theme dark --after 0 " +
                                      "--screenshot " + at("window.png"));
    EXPECT_EQ(m_status, 0) << known;
}

TEST_F(Installation, WindowWritesPicturesOfItsPanels) {
    const std::string begin = "HOME=" + at("home") + " XDG_CONFIG_HOME=" + at("config") + " " +
                              at("bin/ld3-workbench") + " --runs " + at("runs") +
                              " --after 0 --screenshots ";
    const std::string log = printed(begin + at("pictures"));
    EXPECT_EQ(m_status, 0) << log;
    for (const char* name : {"window", "centre", "experiment", "samples", "loss", "runs"}) {
        const std::string file = at("pictures/" + std::string(name) + ".png");
        ASSERT_TRUE(std::filesystem::is_regular_file(file)) << file << log;
        EXPECT_TRUE(readFile(file).starts_with("\x89PNG")) << file;
    }
    // Each of another window: one that stayed open was once taken for all that came after it.
    std::set<std::string> dialogs;
    for (const char* name : {"QueueSweep", "FindCommand", "ShowShortcuts", "ShowManual", "About"}) {
        dialogs.insert(readFile(at("pictures/dialog-" + std::string(name) + ".png")));
    }
    EXPECT_EQ(dialogs.size(), 5U);
    const std::string refused = printed(begin + at("bin/ld3/pictures"));
    EXPECT_NE(m_status, 0);
    EXPECT_NE(refused.find("error: the folder of the screenshots cannot be made: " +
                           at("bin/ld3/pictures") + ": choose another place"),
              std::string::npos)
        << refused;
}
#endif

}  // namespace

}  // namespace ld3
