#include "core/evaluation/merge_evaluations.h"

#include "core/evaluation/evaluation_log.h"
#include "tests/unit/evaluation/evaluation_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

using testing::EvaluationTest;
using testing::HearingObserver;

class MergeTest : public EvaluationTest {
  protected:
    std::vector<std::filesystem::path> shards(EvaluationPlan wish, int count) const {
        std::vector<std::filesystem::path> folders;
        wish.shards = count;
        for (int i = 0; i < count; ++i) {
            wish.shard = i;
            const std::string name = "shard-" + wish.metric + std::to_string(i);
            HearingObserver observer;
            for (const Evaluation& part : runEvaluation(wish, at(name), observer, {})) {
                EXPECT_FALSE(part.isComplete());
            }
            EXPECT_TRUE(readEvaluations(at(name)).empty());
            folders.push_back(at(name));
        }
        return folders;
    }
};

TEST_F(MergeTest, ShardsInAnyOrderGiveTheWholesValues) {
    for (const char* metric : {"pixel-pca", "l1"}) {
        EvaluationPlan wish = plan();
        wish.metric = metric;
        const std::vector<Evaluation> whole = evaluated(wish, std::string("whole-") + metric);
        std::vector<std::filesystem::path> folders = shards(wish, 3);
        std::reverse(folders.begin(), folders.end());
        const std::vector<Evaluation> merged =
            mergeEvaluations(folders, at(std::string("merged-") + metric));
        ASSERT_EQ(merged.size(), whole.size()) << metric;
        for (const Evaluation& value : merged) {
            const auto same = std::find_if(whole.begin(), whole.end(), [&](const Evaluation& w) {
                return w.scheduleSha256 == value.scheduleSha256 && w.isTeacher == value.isTeacher;
            });
            ASSERT_NE(same, whole.end());
            EXPECT_TRUE(value.isComplete());
            EXPECT_NEAR(value.value, same->value, 1e-12 * std::max(1.0, std::abs(same->value)));
            EXPECT_EQ(value.protocol, same->protocol);
        }
        // Merged twice, nothing stands twice.
        (void)mergeEvaluations(folders, at(std::string("merged-") + metric));
        EXPECT_EQ(readEvaluations(at(std::string("merged-") + metric)).size(), whole.size());
    }
}

TEST_F(MergeTest, NamesWhatIsMissing) {
    std::vector<std::filesystem::path> folders = shards(plan(), 3);
    const auto problem = [&](const std::vector<std::filesystem::path>& given) -> std::string {
        try {
            (void)mergeEvaluations(given, at("merged"));
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
            return error.problem();
        }
        return "";
    };
    EXPECT_NE(problem({folders[0], folders[2]}).find("shard 1/3 is missing"), std::string::npos);
    EXPECT_NE(problem({folders[0], folders[0]}).find("twice"), std::string::npos);
    EvaluationPlan other = plan();
    other.samples = 40;
    other.metric = "l2";
    const auto strangers = shards(other, 2);
    EXPECT_NE(problem({folders[0], strangers[1]}).find("another plan"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(at("merged") / "evaluations.jsonl"));
}

TEST_F(MergeTest, APartWhoseJobIsOfAnotherKindIsNamed) {
    const std::vector<std::filesystem::path> folders = shards(plan(), 2);
    std::filesystem::path part;
    for (const auto& entry :
         std::filesystem::directory_iterator(EvaluationPaths{folders[1]}.state())) {
        if (entry.path().filename().string().starts_with("value-")) {
            part = entry.path();
        }
    }
    TensorFile file = readSafetensors(part);
    nlohmann::json job = nlohmann::json::parse(file.metadata.at("job"));
    job["shard"] = "one";
    file.metadata["job"] = job.dump();
    writeSafetensors(part, file);
    try {
        (void)mergeEvaluations(folders, at("merged"));
        FAIL() << "merged";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_EQ(error.where(), part.string() + ", shard") << error.what();
    }
}

TEST_F(MergeTest, UnfinishedShardsAreNotMerged) {
    EvaluationPlan wish = plan();
    std::vector<std::filesystem::path> folders = shards(wish, 2);
    std::filesystem::remove_all(folders[1]);
    wish.shards = 2;
    wish.shard = 1;
    HearingObserver observer(4);
    EXPECT_THROW((void)runEvaluation(wish, folders[1], observer, observer.control()), Stopped);
    EXPECT_THROW((void)mergeEvaluations(folders, at("merged")), Error);
}

}  // namespace

}  // namespace ld3
