#include "core/runs/model_watch.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "tests/unit/base/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

class ModelWatchTest : public ::testing::Test {
  protected:
    ModelWatchTest() { writeFileAtomically(path(), "weights"); }

    std::filesystem::path path() const { return m_folder.path() / "net.pt"; }

    ModelWatch watch() const { return {path().string(), sha256OfFile(path())}; }

  private:
    testing::TemporaryFolder m_folder;
};

TEST_F(ModelWatchTest, AnUntouchedFileHasNotChanged) {
    EXPECT_FALSE(watch().change());
    EXPECT_FALSE(ModelWatch("builtin", "0123").change());
}

TEST_F(ModelWatchTest, SameContentAgainIsNoChange) {
    const ModelWatch watched = watch();
    writeFileAtomically(path(), "weights");
    EXPECT_FALSE(watched.change());
}

TEST_F(ModelWatchTest, OtherContentIsSaidWithTheOldChecksum) {
    const std::string sha256 = sha256OfFile(path());
    const ModelWatch watched = watch();
    writeFileAtomically(path(), "Weights");
    ASSERT_TRUE(watched.change());
    EXPECT_THAT(*watched.change(), HasSubstr("changed during the run: " + path().string()));
    EXPECT_THAT(*watched.change(), HasSubstr(sha256));
}

TEST_F(ModelWatchTest, AVanishedFileIsSaid) {
    const ModelWatch watched = watch();
    std::filesystem::remove(path());
    ASSERT_TRUE(watched.change());
    EXPECT_THAT(*watched.change(), HasSubstr("vanished"));
    std::filesystem::create_directory(path());
    EXPECT_THAT(*watched.change(), HasSubstr("vanished"));
}

}  // namespace
}  // namespace ld3
