#include "core/runs/run_names.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

std::vector<std::string> namesOf(const std::vector<std::filesystem::path>& folders) {
    std::vector<RunRecord> runs;
    for (const std::filesystem::path& folder : folders) {
        RunRecord& run = runs.emplace_back();
        run.info.folder = folder;
        run.info.name = folder.filename().string();
    }
    tellApart(runs);
    std::vector<std::string> names;
    for (const RunRecord& run : runs) {
        names.push_back(run.info.name);
    }
    return names;
}

TEST(RunNamesTest, TheFirstRunKeepsItsNameAndOthersAreToldApart) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(namesOf({"/a/one", "/b/two"}), (Names{"one", "two"}));
    EXPECT_EQ(namesOf({"/a/x/run", "/b/x/run", "/c/x/run"}), (Names{"run", "b/x/run", "c/x/run"}));
    EXPECT_EQ(namesOf({"/b/run", "/a/run"}), (Names{"run", "a/run"}));
}

}  // namespace
}  // namespace ld3
