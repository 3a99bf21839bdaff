#include "core/training/least_squares_state.h"

#include "core/base/error.h"
#include "core/training/json_fields.h"

#include <array>

namespace ld3 {

namespace {

constexpr const char* kKey = "least_squares";
constexpr std::array<const char*, 5> kStages = {
    "screen", "times", "eval_times", "coefficients", "over"};

std::string stageName(SearchStage stage) {
    return kStages.at(static_cast<size_t>(stage));
}

SearchStage stageFromName(const std::string& name) {
    for (size_t i = 0; i < kStages.size(); ++i) {
        if (name == kStages.at(i)) {
            return static_cast<SearchStage>(i);
        }
    }
    throw Error(ErrorCode::InvalidArgument, "unknown stage", name, "restart the training");
}

template <class Fields, class Point>
void visitPoint(Fields& fields, Point& rated) {
    fields("origin", rated.origin);
    fields("logits", rated.point.coordinates.logits);
    fields("shifts", rated.point.coordinates.shifts);
    fields("offsets", rated.point.offsets);
    fields("loss", rated.loss);
}

nlohmann::json pointToJson(const RatedPoint& point) {
    JsonWriter writer;
    visitPoint(writer, point);
    return writer.take();
}

RatedPoint pointFromJson(const nlohmann::json& json, const std::string& where) {
    RatedPoint point;
    JsonReader reader(json, where);
    visitPoint(reader, point);
    return point;
}

nlohmann::json pointsToJson(const std::vector<RatedPoint>& points) {
    nlohmann::json array = nlohmann::json::array();
    for (const RatedPoint& point : points) {
        array.push_back(pointToJson(point));
    }
    return array;
}

std::vector<RatedPoint> pointsFromJson(const nlohmann::json& json, const std::string& where) {
    std::vector<RatedPoint> points;
    for (const nlohmann::json& entry : json) {
        points.push_back(pointFromJson(entry, where));
    }
    return points;
}

template <class Fields, class State>
void visitState(Fields& fields, State& s) {
    fields.named("stage", s.stage, stageName, stageFromName);
    fields("item", s.item);
    fields("stage_iteration", s.stageIteration);
    fields("iteration", s.iteration);
    fields.nested("starts", s.starts, pointsToJson, pointsFromJson);
    fields("logits", s.point.coordinates.logits);
    fields("shifts", s.point.coordinates.shifts);
    fields("offsets", s.point.offsets);
    fields("mu", s.damping.mu);
    fields("growth", s.damping.growth);
    fields("solved", s.solved);
    fields("stage_loss", s.stageLoss);
    fields("idle_checks", s.idleChecks);
    fields("has_best", s.hasBest);
    fields.nested("best", s.best, pointToJson, pointFromJson);
    fields("converged", s.converged);
    fields("forward", s.evaluations.forward);
}

}  // namespace

TensorFile saveSearchState(const SearchState& state) {
    JsonWriter writer;
    visitState(writer, state);
    TensorFile file;
    file.metadata[kKey] = writer.take().dump();
    file.tensors["logits"] =
        torch::tensor(state.point.coordinates.logits, torch::kFloat64);  // for a reader's eye
    return file;
}

SearchState loadSearchState(const TensorFile& file) {
    const std::string where = "checkpoint of a least-squares training";
    const auto found = file.metadata.find(kKey);
    const nlohmann::json json = found == file.metadata.end()
                                    ? nlohmann::json()
                                    : nlohmann::json::parse(found->second, nullptr, false);
    SearchState state;
    JsonReader reader(json, where);
    visitState(reader, state);
    reader.refuseUnknown();
    return state;
}

}  // namespace ld3
