#include "core/evaluation/evaluation_sampler.h"

#include "core/schedules/heuristics.h"
#include "tests/unit/evaluation/evaluation_fixture.h"
#include "tests/unit/training/black_box.h"

#include <new>

namespace ld3 {

namespace {

/// A model with room for a few samples at once.
class SmallMemory : public Denoiser {
  public:
    explicit SmallMemory(int64_t room) : m_room(room) {}

    const ModelInfo& info() const override { return m_model.info(); }

    torch::Device device() const override { return torch::kCPU; }

    torch::Dtype dtype() const override { return torch::kFloat64; }

    Tensor predict(const Tensor& x,
                   const NoiseLevel& level,
                   const Condition& condition) const override {
        if (x.size(0) > m_room) {
            throw std::bad_alloc();
        }
        return m_model.predict(x, level, condition);
    }

  private:
    BlackBox m_model;
    int64_t m_room;
};

TEST(EvaluationSampler, EachSampleHasItsOwnGenerator) {
    const BlackBox model;
    const Tensor all = drawSamples(model, 5, 6).noise;
    EXPECT_TRUE(drawSamples(model, 7, 2).noise.equal(all.slice(0, 2, 4)));
    // As the field draws them: in float32, from a generator seeded with the sample's number.
    const Tensor alone = torch::randn({2, 3, 3}, seededGenerator(6), torch::kFloat32);
    EXPECT_TRUE(all[1].equal(alone.to(torch::kFloat64)));
}

TEST(EvaluationSampler, HalvesTheBatchWhereMemoryDoesNotSuffice) {
    const Schedule schedule = makeSchedule("edm", {"unipc", 3, "bh1"}, 4, {});
    const BlackBox roomy;
    const SmallMemory tight(5);
    std::vector<std::string> notes;
    EvaluationSampler first(roomy, 16, {});
    EvaluationSampler second(tight, 16, [&](const std::string& line) { notes.push_back(line); });
    const Tensor expected = first.solve(schedule, 0, 16, {});
    const Tensor found = second.solve(schedule, 0, 16, {});
    EXPECT_TRUE(found.allclose(expected, 1e-12, 1e-12));
    ASSERT_EQ(notes.size(), 2u);  // 16, 8, then 4
    EXPECT_NE(notes.back().find("going on with 4"), std::string::npos);
    (void)second.solve(schedule, 16, 16, {});
    EXPECT_EQ(notes.size(), 2u);
}

TEST(EvaluationSampler, SaysWhereOneSampleIsTooMuch) {
    const SmallMemory none(0);
    EvaluationSampler sampler(none, 4, [](const std::string&) {});
    EXPECT_EQ(testing::codeOf([&] {
                  (void)sampler.solve(makeSchedule("edm", {"euler", 1, ""}, 3, {}), 0, 4, {});
              }),
              ErrorCode::OutOfMemory);
}

}  // namespace

}  // namespace ld3
