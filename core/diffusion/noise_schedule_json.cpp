#include "core/diffusion/noise_schedule_json.h"

#include "core/base/json_fields.h"

#include <nlohmann/json.hpp>

namespace ld3 {

nlohmann::json noiseScheduleToJson(const NoiseScheduleSpec& spec) {
    nlohmann::json json{{"kind", spec.kind}};
    if (spec.kind.starts_with("ve-")) {
        json["sigma_min"] = spec.sigmaMin;
        json["sigma_max"] = spec.sigmaMax;
    } else if (spec.kind == "vp-linear") {
        json["beta_min"] = spec.betaMin;
        json["beta_max"] = spec.betaMax;
    } else if (!spec.betas.empty()) {
        json["betas"] = spec.betas;
    }
    if (spec.timeMin != 0.0) {
        json["time_min"] = spec.timeMin;
    }
    if (spec.timeMax != 0.0) {
        json["time_max"] = spec.timeMax;
    }
    return json;
}

NoiseScheduleSpec noiseScheduleFromJson(const nlohmann::json& json, const std::string& where) {
    const JsonFields fields(json, where);
    NoiseScheduleSpec spec;
    spec.kind = fields.text("kind");
    spec.sigmaMin = fields.number("sigma_min", spec.sigmaMin);
    spec.sigmaMax = fields.number("sigma_max", spec.sigmaMax);
    spec.betaMin = fields.number("beta_min", spec.betaMin);
    spec.betaMax = fields.number("beta_max", spec.betaMax);
    spec.timeMin = fields.number("time_min", 0.0);
    spec.timeMax = fields.number("time_max", 0.0);
    if (fields.has("betas")) {
        spec.betas = fields.numbers("betas");
    }
    try {
        return NoiseSchedule(spec).spec();
    } catch (const Error& error) {
        throw fields.bad("kind", error.problem() + " (" + error.where() + ")", error.remedy());
    }
}

}  // namespace ld3
