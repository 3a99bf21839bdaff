#include "core/base/distinct_labels.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ld3 {
namespace {

using Labels = std::vector<std::string>;

/// Labels of files and folders that are called as their paths end.
Labels labelsOf(const std::vector<std::string>& paths,
                SharedName shared = SharedName::NobodyKeeps) {
    std::vector<NamedPath> entries;
    for (const std::string& path : paths) {
        entries.push_back({std::filesystem::path(path).filename().string(), path});
    }
    return distinctLabels(entries, shared);
}

TEST(DistinctLabelsTest, NamesOfASinglePathStay) {
    EXPECT_EQ(distinctLabels({}), Labels{});
    EXPECT_EQ(labelsOf({"/a/one", "/a/two", "/b/three"}), (Labels{"one", "two", "three"}));
    EXPECT_EQ(labelsOf({"/a/one", "/b/two", "/a/one"}), (Labels{"one", "two", "one"}));
}

TEST(DistinctLabelsTest, AsManyFoldersStandInFrontAsTellApart) {
    EXPECT_EQ(labelsOf({"/day/run", "/night/run", "/night/other"}),
              (Labels{"day/run", "night/run", "other"}));
    EXPECT_EQ(labelsOf({"/a/x/run", "/b/x/run"}), (Labels{"a/x/run", "b/x/run"}));
    EXPECT_EQ(labelsOf({"/a/x/y/run", "/b/x/y/run", "/c/z/run"}),
              (Labels{"a/x/y/run", "b/x/y/run", "z/run"}))
        << "no more of each than it needs";
    EXPECT_EQ(labelsOf({"/x/run", "/a/x/run"}), (Labels{"x/run", "a/x/run"}))
        << "one has no further folder";
}

TEST(DistinctLabelsTest, TheSamePathHasOneLabelHoweverItIsWritten) {
    const std::vector<NamedPath> entries = {{"run", "/a/x/run"},
                                            {"run", "/b/x/run/"},
                                            {"run", "/a/x/../x/./run"},
                                            {"run", "/b/x/run/."}};
    EXPECT_EQ(distinctLabels(entries), (Labels{"a/x/run", "b/x/run", "a/x/run", "b/x/run"}));
    const std::filesystem::path here = std::filesystem::current_path();
    EXPECT_EQ(distinctLabels({{"run", "sweep/run"}, {"run", here / "sweep" / "run"}}),
              (Labels{"run", "run"}));
    EXPECT_EQ(distinctLabels({{"run", "run"}, {"run", "../run"}}),
              (Labels{here.filename().string() + "/run",
                      here.parent_path().filename().string() + "/run"}));
}

TEST(DistinctLabelsTest, TheOrderChangesNoLabel) {
    std::vector<std::string> paths = {
        "/a/x/run", "/b/x/run", "/c/run", "/a/x/other", "/d/x/other", "/alone"};
    const Labels labels = labelsOf(paths);
    std::vector<std::pair<std::string, std::string>> expected;
    for (size_t i = 0; i < paths.size(); ++i) {
        expected.emplace_back(paths[i], labels[i]);
    }
    std::sort(paths.begin(), paths.end());
    do {
        const Labels now = labelsOf(paths);
        for (const auto& [path, label] : expected) {
            const auto place = std::find(paths.begin(), paths.end(), path) - paths.begin();
            ASSERT_EQ(now[static_cast<size_t>(place)], label);
        }
    } while (std::next_permutation(paths.begin(), paths.end()));
}

TEST(DistinctLabelsTest, WithoutAPathANameStaysAndOthersGiveWay) {
    EXPECT_EQ(distinctLabels({{"edm", "/a/edm"}, {"edm", ""}, {"edm", ""}}),
              (Labels{"a/edm", "edm", "edm"}));
    // So do they where a folder in front makes a name that another one bears.
    EXPECT_EQ(distinctLabels({{"x/run", ""}, {"run", "/a/x/run"}, {"run", "/a/y/run"}}),
              (Labels{"x/run", "a/x/run", "y/run"}));
}

TEST(DistinctLabelsTest, TheFirstCanKeepASharedName) {
    EXPECT_EQ(labelsOf({"/a/run", "/b/run"}, SharedName::FirstKeeps), (Labels{"run", "b/run"}));
    EXPECT_EQ(labelsOf({"/a/x/run", "/b/x/run", "/c/x/run", "/a/x/run"}, SharedName::FirstKeeps),
              (Labels{"run", "b/x/run", "c/x/run", "run"}));
}

TEST(DistinctLabelsTest, WhatFoldersCannotTellApartIsNumbered) {
    EXPECT_EQ(distinctLabels({{"run", "/a/run"}, {"run", "/a/run.json"}, {"run", "/a/run.csv"}}),
              (Labels{"run", "run (2)", "run (3)"}));
    EXPECT_EQ(distinctLabels({{"run", "/a/run"}, {"run", "/a/run.json"}, {"run", "/b/run"}}),
              (Labels{"a/run", "a/run (2)", "b/run"}));
    EXPECT_EQ(distinctLabels({{"run", "/a/run"},
                              {"run", "/a/run.json"},
                              {"run (2)", "/a/run (2)"},
                              {"run", "/a/run"}}),
              (Labels{"run", "run (3)", "run (2)", "run"}));
}

}  // namespace
}  // namespace ld3
