// The Debian package as a user gets it: made once from what is built, unpacked without root into a
// folder, and started there.

#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace ld3 {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::TemporaryFolder;

/// How a command ended, and what it printed, errors included.
struct Printed {
    int status = -1;
    std::string text;
};

class DebianPackage : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        s_obstacle = obstacle();
        if (!s_obstacle.empty()) {
            return;
        }
        s_made =
            shell("cpack -G DEB --config " LD3_BUILD_FOLDER "/CPackConfig.cmake -B " + at("made"));
        const Printed found = shell("ls " + at("made") + "/*.deb");
        s_package = found.status == 0 ? found.text.substr(0, found.text.find('\n')) : "";
        s_unpacked = shell("dpkg-deb -x " + s_package + " " + at("root"));
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override {
        if (!s_obstacle.empty()) {
            GTEST_SKIP() << s_obstacle;
        }
        ASSERT_EQ(s_made.status, 0) << s_made.text;
        ASSERT_FALSE(s_package.empty()) << s_made.text;
        ASSERT_EQ(s_unpacked.status, 0) << s_unpacked.text;
    }

    /// Why there can be no package of this build; empty: there can. Missing tools are no excuse.
    static std::string obstacle() {
        const std::string libraries = shell("ldd " LD3_BUILD_FOLDER "/app/ld3").text;
        const size_t torch = libraries.find("libtorch_cpu");
        const bool isDebians = torch != std::string::npos &&
                               libraries.find("=> /", torch) != std::string::npos &&
                               shell("dpkg-query -S '*/libtorch_cpu.so*'").status == 0;
        return isDebians ? "" : "LibTorch is not that of a Debian package";
    }

    static std::string at(const std::string& name) { return (s_folder->path() / name).string(); }

    /// A file of the unpacked package.
    static std::string inside(const std::string& name) { return at("root/usr/" + name); }

    static Printed shell(const std::string& command) {
        const std::string out = at("printed");
        Printed printed;
        printed.status = std::system(("HOME=" + at("home") + " XDG_CONFIG_HOME=" + at("config") +
                                      " QT_QPA_PLATFORM=offscreen; export HOME XDG_CONFIG_HOME "
                                      "QT_QPA_PLATFORM; (" +
                                      command + ") >" + out + " 2>&1")
                                         .c_str());
        printed.text = readFile(out);
        return printed;
    }

    static Printed must(const std::string& command) {
        Printed printed = shell(command);
        EXPECT_EQ(printed.status, 0) << command << '\n' << printed.text;
        return printed;
    }

    static const std::string& package() { return s_package; }

    static std::string field(const std::string& name) {
        return must("dpkg-deb -f " + s_package + " " + name).text;
    }

    /// The programs in it.
    static std::vector<std::string> programs() {
#ifdef LD3_WITH_WINDOW
        return {inside("bin/ld3"), inside("bin/ld3-workbench")};
#else
        return {inside("bin/ld3")};
#endif
    }

  private:
    static inline std::unique_ptr<TemporaryFolder> s_folder;
    static inline std::string s_obstacle, s_package;
    static inline Printed s_made, s_unpacked;
};

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

TEST_F(DebianPackage, SaysWhatItIs) {
    EXPECT_EQ(field("Package"), "ld3-workbench\n");
    EXPECT_THAT(field("Version"), HasSubstr(kVersion));
    EXPECT_THAT(field("Maintainer"), HasSubstr("@"));
    EXPECT_THAT(field("Recommends"), HasSubstr("libopenblas0"));
    for (const std::string& line : linesOf(must("dpkg-deb -c " + package()).text)) {
        EXPECT_THAT(line, HasSubstr("root/root"));
        EXPECT_THAT(line, HasSubstr(" ./")) << "nothing outside";
    }
}

TEST_F(DebianPackage, DependsOnThePackagesOfAllItsLibraries) {
    const std::string depends = field("Depends");
    std::set<std::string> names;
    std::istringstream stream(depends);
    for (std::string part; std::getline(stream, part, ',');) {
        std::istringstream words(part);
        std::string name;
        words >> name;
        names.insert(name);
    }
    for (const std::string& program : programs()) {
        const auto libraries = linesOf(
            must("readelf -d " + program + " | sed -n 's/.*NEEDED.*\\[\\(.*\\)\\]/\\1/p'").text);
        EXPECT_GT(libraries.size(), 3U) << program;
        std::string patterns;
        for (const std::string& library : libraries) {
            patterns += " '*/" + library + "'";
        }
        const auto owners = linesOf(must("dpkg-query -S" + patterns).text);
        for (const std::string& library : libraries) {
            EXPECT_TRUE(std::any_of(owners.begin(),
                                    owners.end(),
                                    [&](const std::string& line) {
                                        return line.ends_with("/" + library) &&
                                               names.contains(line.substr(0, line.find(':')));
                                    }))
                << library << " is in no package of: " << depends;
        }
    }
}

TEST_F(DebianPackage, HoldsNoPathsOfTheBuild) {
    for (const std::string& program : programs()) {
        EXPECT_THAT(must("readelf -d " + program).text, Not(HasSubstr("PATH")))
            << "libraries are found by the system";
        EXPECT_EQ(readFile(program).find(LD3_BUILD_FOLDER), std::string::npos) << program;
    }
}

TEST_F(DebianPackage, CommandLineWorks) {
    const std::string ld3 = inside("bin/ld3");
    EXPECT_THAT(must(ld3 + " --version").text, HasSubstr(kVersion));
    EXPECT_THAT(must(ld3 + " info builtin:16").text, HasSubstr("16"));
    (void)must(ld3 +
               " sample builtin:16 --solver euler --nfe 3 --schedule edm --count 2 --seed 1 "
               "--threads 1 --out " +
               at("samples.safetensors"));
    EXPECT_GT(std::filesystem::file_size(at("samples.safetensors")), 1000U);
    EXPECT_THAT(must("gzip -dc " + inside("share/man/man1/ld3.1.gz")).text, HasSubstr("ld3 train"));
    EXPECT_TRUE(std::filesystem::exists(inside("share/doc/ld3-workbench/copyright")));
}

#ifdef LD3_WITH_WINDOW
TEST_F(DebianPackage, WindowStarts) {
    const std::string program = inside("bin/ld3-workbench");
    EXPECT_THAT(must(program + " --help").text, HasSubstr("--runs"));
    (void)must(program + " --runs " + at("runs") + " --after 0 --screenshots " + at("pictures"));
    EXPECT_TRUE(readFile(at("pictures/window.png")).starts_with("\x89PNG"));
    EXPECT_THAT(must("gzip -dc " + inside("share/man/man1/ld3-workbench.1.gz")).text,
                HasSubstr("ld3"));
}

TEST_F(DebianPackage, DesktopFindsEntryAndIcon) {
    const std::string entry = inside("share/applications/ld3-workbench.desktop");
    std::string program, icon;
    for (const std::string& line : linesOf(readFile(entry))) {
        const std::string value = line.substr(std::min(line.size(), line.find('=') + 1));
        program = line.starts_with("Exec=") ? value.substr(0, value.find(' ')) : program;
        icon = line.starts_with("Icon=") ? value : icon;
    }
    EXPECT_TRUE(std::filesystem::exists(inside("bin/" + program))) << program;
    const std::string drawing = inside("share/icons/hicolor/scalable/apps/" + icon + ".svg");
    ASSERT_TRUE(std::filesystem::exists(drawing)) << drawing;
    EXPECT_THAT(readFile(drawing), HasSubstr("<svg"));
    for (const char* const code : {"de", "fr", "vi", "zh_CN"}) {
        EXPECT_THAT(readFile(entry), HasSubstr(std::string("\nGenericName[") + code + "]="));
        EXPECT_THAT(readFile(entry), HasSubstr(std::string("\nComment[") + code + "]="));
    }
    if (shell("command -v desktop-file-validate").status == 0) {
        (void)must("desktop-file-validate " + entry);
    }
}
#endif

}  // namespace

}  // namespace ld3
