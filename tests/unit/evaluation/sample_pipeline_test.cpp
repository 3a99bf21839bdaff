#include "core/evaluation/sample_pipeline.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace ld3 {

namespace {

class PipelineTest : public ::testing::TestWithParam<bool> {};

TEST_P(PipelineTest, ConsumesEverythingInOrder) {
    std::vector<int64_t> seen;
    {
        SamplePipeline pipeline(GetParam(), [&seen](const Tensor& samples, int64_t first) {
            EXPECT_EQ(samples.item<int64_t>(), first);
            seen.push_back(first);
        });
        for (int64_t i = 0; i < 20; ++i) {
            pipeline.push(torch::tensor(i), i);
        }
        pipeline.finish();
        EXPECT_EQ(seen.size(), 20u);
    }
    for (size_t i = 0; i < seen.size(); ++i) {
        EXPECT_EQ(seen[i], static_cast<int64_t>(i));
    }
}

TEST_P(PipelineTest, WhatWasPushedIsConsumedAlsoWithoutFinish) {
    std::atomic<int> seen = 0;
    {
        SamplePipeline pipeline(GetParam(), [&seen](const Tensor&, int64_t) { ++seen; });
        pipeline.push(torch::zeros({1}), 0);
        pipeline.push(torch::zeros({1}), 1);
    }
    EXPECT_EQ(seen, 2);
}

TEST_P(PipelineTest, TheConsumersFailureReachesTheProducer) {
    SamplePipeline pipeline(GetParam(), [](const Tensor&, int64_t first) {
        if (first == 1) {
            throw std::runtime_error("second");
        }
    });
    EXPECT_THROW(
        {
            for (int64_t i = 0; i < 50; ++i) {
                pipeline.push(torch::zeros({1}), i);
            }
            pipeline.finish();
        },
        std::runtime_error);
}

INSTANTIATE_TEST_SUITE_P(Both, PipelineTest, ::testing::Bool());

}  // namespace

}  // namespace ld3
