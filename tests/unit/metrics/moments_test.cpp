#include "core/metrics/moments.h"

#include "core/base/error.h"

#include <gmock/gmock.h>

#include <limits>

namespace ld3 {
namespace {

Tensor features(int64_t count, int64_t dimension, uint64_t seed = 1) {
    const Tensor plain =
        torch::randn({count, dimension}, seededGenerator(seed), torch::kFloat32).relu();
    return plain + torch::arange(dimension, torch::kFloat32);
}

Moments momentsOf(const Tensor& features) {
    Moments moments(features.size(1));
    moments.add(features);
    return moments;
}

double relativeDifference(const Tensor& a, const Tensor& b) {
    return ((a - b).abs().max() / b.abs().max()).item<double>();
}

void expectSame(const GaussianMoments& a, const GaussianMoments& b, double tolerance) {
    EXPECT_EQ(a.count, b.count);
    EXPECT_LE(relativeDifference(a.mean, b.mean), tolerance);
    EXPECT_LE(relativeDifference(a.covariance, b.covariance), tolerance);
}

Error errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error";
    return {ErrorCode::Internal, "", "", ""};
}

TEST(Moments, AreMeanAndUnbiasedCovariance) {
    const Tensor x = features(700, 300);
    const GaussianMoments moments = momentsOf(x).result();
    const Tensor exact = x.to(torch::kFloat64);
    EXPECT_LT(relativeDifference(moments.mean, exact.mean(0)), 1e-14);
    EXPECT_LT(relativeDifference(moments.covariance, exact.t().cov()), 1e-13);
    EXPECT_TRUE(torch::equal(moments.covariance, moments.covariance.t()));
    EXPECT_EQ(moments.count, 700);
}

TEST(Moments, BatchesOfAnySizeGiveTheSame) {
    const Tensor x = features(2500, 20);
    const GaussianMoments whole = momentsOf(x).result();
    for (const int64_t size : {1, 7, 64, 1023, 1025}) {
        Moments moments(20);
        for (int64_t begin = 0; begin < x.size(0); begin += size) {
            moments.add(x.narrow(0, begin, std::min(size, x.size(0) - begin)));
        }
        expectSame(moments.result(), whole, 1e-13);
    }
}

TEST(Moments, ShardsAddUpInAnyOrder) {
    const Tensor x = features(1000, 40);
    const GaussianMoments whole = momentsOf(x).result();
    std::vector<Moments> shards;
    int64_t begin = 0;
    for (const int64_t size : {1, 0, 499, 120, 380}) {
        shards.push_back(momentsOf(x.narrow(0, begin, size)));
        begin += size;
    }
    std::vector<size_t> order{0, 1, 2, 3, 4};
    do {
        Moments merged(40);
        for (const size_t index : order) {
            merged.merge(shards[index]);
        }
        expectSame(merged.result(), whole, 1e-12);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Moments, RestoredGoOnToTheSameBits) {
    const Tensor x = features(300, 30), y = features(200, 30, 2);
    Moments straight = momentsOf(x);
    Moments restored = Moments::restored(straight.state(), "state");
    const TensorFile before = straight.state();
    straight.add(y);
    restored.add(y);
    EXPECT_EQ(restored.count(), 500);
    for (const char* key : {"origin", "mean", "scatter", "count"}) {
        EXPECT_TRUE(torch::equal(straight.state().at(key, ""), restored.state().at(key, "")))
            << key;
        EXPECT_TRUE(key == std::string("origin") ||
                    !torch::equal(before.at(key, ""), restored.state().at(key, "")))
            << key;
    }
}

TEST(Moments, AStateWithAWholeSquareIsReadToo) {
    const Tensor x = features(300, 30), y = features(200, 30, 2);
    Moments straight = momentsOf(x);
    TensorFile state = straight.state();
    EXPECT_EQ(state.at("scatter", "").sizes(), at::IntArrayRef({30 * 31 / 2}));
    const Tensor upper = torch::triu_indices(30, 30, 0, torch::kInt64);
    Tensor square = torch::zeros({30, 30}, torch::kFloat64);
    square.index_put_({upper[0], upper[1]}, state.at("scatter", ""));
    state.tensors["scatter"] = square + square.triu(1).t();
    Moments restored = Moments::restored(state, "state");
    straight.add(y);
    restored.add(y);
    expectSame(restored.result(), straight.result(), 0.0);
}

TEST(Moments, CopiesGoTheirOwnWay) {
    Moments first = momentsOf(features(50, 6));
    const GaussianMoments before = first.result();
    Moments second = first;
    second.add(features(50, 6, 2));
    expectSame(first.result(), before, 0.0);
    first.add(features(50, 6, 2));
    expectSame(first.result(), second.result(), 0.0);
}

TEST(Moments, TakeEveryFloatingTypeAndEmptyBatches) {
    const Tensor x = features(64, 8).round();
    const GaussianMoments expected = momentsOf(x).result();
    for (const torch::Dtype type : {torch::kFloat16, torch::kBFloat16, torch::kFloat64}) {
        Moments moments(8);
        moments.add(x.to(type));
        moments.add(x.to(type).narrow(0, 0, 0));
        expectSame(moments.result(), expected, 1e-15);
    }
}

TEST(Moments, RefuseWhatTheyCannotTake) {
    Moments moments(4);
    EXPECT_EQ(errorOf([] { Moments none(0); }).code(), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] {
                  moments.add(torch::zeros({2, 5}));
              }).code(),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] { moments.add(torch::zeros({4})); }).code(), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] {
                  moments.add(torch::zeros({2, 4}, torch::kInt64));
              }).code(),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] { moments.merge(Moments(5)); }).code(), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf([&] { (void)moments.result(); }).code(), ErrorCode::InvalidArgument);
    moments.add(torch::zeros({1, 4}));
    EXPECT_THAT(errorOf([&] { (void)moments.result(); }).what(),
                testing::HasSubstr("at least two samples: 1 sample"));
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Tensor x = torch::zeros({1500, 4});
        x[1400][2] = bad;
        EXPECT_EQ(errorOf([&] { moments.add(x); }).code(), ErrorCode::Numerical);
        EXPECT_EQ(moments.count(), 1) << "nothing of a bad batch is taken";
    }
}

TEST(Moments, RefuseStatesThatAreNone) {
    const TensorFile good = momentsOf(features(10, 3)).state();
    const auto refuses = [](const TensorFile& state) {
        const Error error = errorOf([&] { (void)Moments::restored(state, "state.safetensors"); });
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        EXPECT_EQ(error.where(), "state.safetensors");
    };
    TensorFile state = good;
    state.metadata.clear();
    refuses(state);
    state = good;
    state.tensors.erase("scatter");
    refuses(state);
    state = good;
    state.tensors["mean"] = torch::zeros({4}, torch::kFloat64);
    refuses(state);
    state = good;
    state.tensors["mean"] = torch::zeros({3});
    refuses(state);
    state = good;
    state.tensors["count"] = torch::scalar_tensor(-1, torch::kInt64);
    refuses(state);
    for (const std::vector<int64_t>& wrong : {std::vector<int64_t>{5}, {7}, {3, 4}, {}}) {
        state = good;
        state.tensors["scatter"] = torch::zeros(wrong, torch::kFloat64);
        refuses(state);
    }
    for (const std::vector<int64_t>& right : {std::vector<int64_t>{6}, {3, 3}}) {
        state = good;
        state.tensors["scatter"] = torch::full(right, NAN, torch::kFloat64);
        refuses(state);
    }
}

}  // namespace
}  // namespace ld3
