#include "core/training/descent_state.h"

#include "core/base/error.h"

#include <locale>
#include <sstream>
#include <type_traits>

namespace ld3 {

namespace {

constexpr char kWhere[] = "checkpoint";
constexpr char kKind[] = "gradient-descent/1";

Error doesNotFit(const std::string& what) {
    return {ErrorCode::BadFile,
            "the checkpoint does not fit this training: " + what,
            kWhere,
            "resume with the recipe, model and teacher set that the run was started with"};
}

/// Names every part of the state once, for writing and reading.
template <class State, class Visitor>
void visitState(State& s, Visitor& visit) {
    visit("stage", s.stage);
    visit("round", s.round);
    visit("batch", s.batch);
    visit("iteration", s.iteration);
    visit("advances", s.advances);
    visit("valid_moved", s.validMoved);
    visit("stopped_early", s.stoppedEarly);
    visit("logits", s.logits);
    visit("offsets", s.offsets);
    visit("memory/squares", s.memory.squares);
    visit("memory/momentum", s.memory.momentum);
    visit("memory/steps", s.memory.steps);
    visit("rate/times", s.rateTimes);
    visit("rate/eval", s.rateEval);
    visit("rate/noise", s.rateNoise);
    visit("best_loss", s.bestLoss);
    visit("count_worse", s.countWorse);
    visit("first_batch_only", s.firstBatchOnly);
    visit("eval_rate_hits", s.evalRateHits);
    visit("best/logits", s.best.logits);
    visit("best/offsets", s.best.offsets);
    visit("best/noise_train", s.best.noise.train);
    visit("best/noise_valid", s.best.noise.valid);
    visit("best/checked", s.best.checked);
    visit("noise_train", s.noise.train);
    visit("noise_valid", s.noise.valid);
    visit("passing/noise_train", s.passing.train);
    visit("passing/noise_valid", s.passing.valid);
    visit("order", s.order);
    visit("evaluations/forward", s.evaluations.forward);
    visit("evaluations/with_gradient", s.evaluations.withGradient);
    visit("generator", s.generator);
}

class Saver {
  public:
    void operator()(const char* key, const Tensor& value) {
        m_file.tensors[key] = value.detach().to(torch::kCPU).clone();
    }

    void operator()(const char* key, double value) { (*this)(key, std::vector<double>{value}); }

    void operator()(const char* key, int64_t value) { (*this)(key, std::vector<int64_t>{value}); }

    void operator()(const char* key, bool value) { (*this)(key, static_cast<int64_t>(value)); }

    void operator()(const char* key, DescentStage value) {
        (*this)(key, static_cast<int64_t>(value));
    }

    void operator()(const char* key, const std::vector<double>& values) {
        m_file.tensors[key] = torch::tensor(values, torch::kFloat64);
    }

    void operator()(const char* key, const std::vector<int64_t>& values) {
        m_file.tensors[key] = torch::tensor(values, torch::kInt64);
    }

    void operator()(const char* key, const std::mt19937_64& generator) {
        std::ostringstream text;
        text.imbue(std::locale::classic());
        text << generator;
        m_file.metadata[key] = text.str();
    }

    [[nodiscard]] TensorFile take() { return std::move(m_file); }

  private:
    TensorFile m_file;
};

/// Overwrites each part; what is there before gives shape, dtype and device.
class Loader {
  public:
    explicit Loader(const TensorFile& file) : m_file(file) {}

    void operator()(const char* key, Tensor& value) {
        const Tensor& stored = m_file.at(key, kWhere);
        if (stored.sizes() != value.sizes() || stored.scalar_type() != value.scalar_type()) {
            throw doesNotFit(key);
        }
        value = stored.to(value.device(), stored.scalar_type(), false, /*copy=*/true);
    }

    void operator()(const char* key, double& value) { value = one<double>(key); }

    void operator()(const char* key, int64_t& value) { value = one<int64_t>(key); }

    void operator()(const char* key, bool& value) { value = one<int64_t>(key) != 0; }

    void operator()(const char* key, DescentStage& value) {
        const auto stage = one<int64_t>(key);
        if (stage < 0 || stage > static_cast<int64_t>(DescentStage::Over)) {
            throw doesNotFit(key);
        }
        value = static_cast<DescentStage>(stage);
    }

    template <class T>
    void operator()(const char* key, std::vector<T>& values) {
        values = numbers<T>(key, values.size());
    }

    void operator()(const char* key, std::mt19937_64& generator) {
        const auto found = m_file.metadata.find(key);
        if (found == m_file.metadata.end()) {
            throw doesNotFit(key);
        }
        std::istringstream text(found->second);
        text.imbue(std::locale::classic());
        text >> generator;
        if (!text) {
            throw doesNotFit(key);
        }
    }

  private:
    template <class T>
    std::vector<T> numbers(const char* key, size_t count) const {
        const Tensor& stored = m_file.at(key, kWhere);
        const auto wanted = std::is_same_v<T, double> ? torch::kFloat64 : torch::kInt64;
        if (stored.scalar_type() != wanted || stored.numel() != static_cast<int64_t>(count)) {
            throw doesNotFit(key);
        }
        const Tensor plain = stored.contiguous();
        return {plain.data_ptr<T>(), plain.data_ptr<T>() + plain.numel()};
    }

    template <class T>
    T one(const char* key) const {
        return numbers<T>(key, 1).front();
    }

    const TensorFile& m_file;
};

}  // namespace

TensorFile saveDescentState(const DescentState& state) {
    Saver saver;
    visitState(state, saver);
    TensorFile file = saver.take();
    file.metadata["kind"] = kKind;
    return file;
}

DescentState loadDescentState(const TensorFile& file, const DescentState& fitting) {
    const auto kind = file.metadata.find("kind");
    if (kind == file.metadata.end() || kind->second != kKind) {
        throw doesNotFit("it is of another optimizer");
    }
    DescentState state = fitting;
    Loader loader(file);
    visitState(state, loader);
    const auto count = static_cast<int64_t>(state.order.size());
    for (const int64_t sample : state.order) {
        if (sample < 0 || sample >= count) {
            throw doesNotFit("order");
        }
    }
    return state;
}

}  // namespace ld3
