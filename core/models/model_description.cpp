#include "core/models/model_description.h"

#include "core/diffusion/noise_schedule_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ld3 {

namespace {

using Json = nlohmann::json;

constexpr const char* kFormat = "ld3-model/1";
constexpr int64_t kLargestSide = 1 << 16;

constexpr std::array kRequired = {
    "format", "prediction", "time_input", "noise_schedule", "channels", "height", "width"};
constexpr std::array kOptional = {"input",
                                  "classes",
                                  "labels",
                                  "null_label",
                                  "learned_variance",
                                  "pictures",
                                  "sigma_min",
                                  "sigma_max",
                                  "text"};

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (size_t i = 0; i < names.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
    }
    return text;
}

/// Reads fields one by one and remembers what is wrong with each.
class Reader {
  public:
    Reader(const Json& json, std::vector<DescriptionFault>& faults)
        : m_json(json), m_faults(faults) {}

    void fault(const std::string& field, const std::string& problem) {
        m_faults.push_back({field, problem});
    }

    /// Null counts as missing.
    [[nodiscard]] bool has(const char* field) const {
        const auto found = m_json.find(field);
        return found != m_json.end() && !found->is_null();
    }

    void requireFields() {
        for (const char* field : kRequired) {
            if (!has(field)) {
                fault(field, "is missing");
            }
        }
        const auto known = [](const auto& names, const std::string& field) {
            return std::find(names.begin(), names.end(), field) != names.end();
        };
        for (const auto& [field, value] : m_json.items()) {
            if (!known(kRequired, field) && !known(kOptional, field)) {
                fault(field, "is not a field of a description");
            }
        }
    }

    /// Position of the field's text in `names`.
    void choice(const char* field, const std::vector<std::string>& names, size_t& position) {
        if (!has(field)) {
            return;
        }
        const Json& value = m_json[field];
        const auto found = std::find(
            names.begin(), names.end(), value.is_string() ? value.get<std::string>() : "");
        if (found == names.end()) {
            fault(field, value.dump() + " is unknown, use " + listed(names));
            return;
        }
        position = static_cast<size_t>(found - names.begin());
    }

    void integer(const char* field, int64_t lowest, int64_t highest, int64_t& result) {
        if (!has(field)) {
            return;
        }
        const Json& value = m_json[field];
        const bool fits = value.is_number_integer() && value >= lowest && value <= highest;
        if (!fits) {
            fault(field,
                  value.dump() + " is not a whole number from " + std::to_string(lowest) + " to " +
                      std::to_string(highest));
            return;
        }
        result = value.get<int64_t>();
    }

    void number(const char* field, double& result) {
        if (!has(field)) {
            return;
        }
        if (!m_json[field].is_number()) {
            fault(field, m_json[field].dump() + " is not a number");
            return;
        }
        result = m_json[field].get<double>();
    }

    void flag(const char* field, bool& result) {
        if (!has(field)) {
            return;
        }
        if (!m_json[field].is_boolean()) {
            fault(field, m_json[field].dump() + " is neither true nor false");
            return;
        }
        result = m_json[field].get<bool>();
    }

    void text(const char* field, std::string& result) {
        if (!has(field)) {
            return;
        }
        if (!m_json[field].is_string()) {
            fault(field, m_json[field].dump() + " is not text");
            return;
        }
        result = m_json[field].get<std::string>();
    }

    /// A name, or an object with `kind` and parameters.
    void noiseSchedule(NoiseScheduleSpec& result) {
        if (!has("noise_schedule")) {
            return;
        }
        const Json& value = m_json["noise_schedule"];
        try {
            result = value.is_string() ? noiseScheduleFromName(value.get<std::string>())
                                       : noiseScheduleFromJson(value, "noise_schedule");
        } catch (const Error& error) {
            fault("noise_schedule",
                  error.problem() + " (" + error.where() + "), " + error.remedy());
        }
    }

    void range(double& low, double& high) {
        if (!has("pictures")) {
            return;
        }
        const Json& value = m_json["pictures"];
        const bool isPair = value.is_array() && value.size() == 2 && value[0].is_number() &&
                            value[1].is_number() && value[0].get<double>() < value[1].get<double>();
        if (!isPair) {
            fault("pictures", value.dump() + " is not [black, white] with black < white");
            return;
        }
        low = value[0].get<double>();
        high = value[1].get<double>();
    }

  private:
    const Json& m_json;
    std::vector<DescriptionFault>& m_faults;
};

const std::vector<std::string>& predictionNames() {
    static const std::vector<std::string> names = {predictionName(Prediction::Data),
                                                   predictionName(Prediction::Noise),
                                                   predictionName(Prediction::Velocity)};
    return names;
}

const std::vector<std::string>& inputNames() {
    static const std::vector<std::string> names = {"x", "x/alpha"};
    return names;
}

void checkTogether(const ModelDescription& d, Reader& reader) {
    if (!(d.sigmaMin >= 0.0) || !(d.sigmaMax > d.sigmaMin)) {
        reader.fault("sigma_max", "must be above sigma_min, which must not be negative");
    }
    if (d.classes == 0 && d.nullLabel) {
        reader.fault("null_label", "is for networks with classes");
    }
    if (d.labels == LabelInput::OneHot && d.nullLabel) {
        reader.fault("null_label", "is for labels given as index; a row of zeros is no class");
    }
}

}  // namespace

const std::vector<std::string>& timeInputNames() {
    static const std::vector<std::string> names = {
        "sigma", "log_sigma", "log_sigma/4", "log_snr", "t", "t*999", "t*1000", "index"};
    return names;
}

const std::vector<std::string>& labelInputNames() {
    static const std::vector<std::string> names = {"index", "one_hot"};
    return names;
}

DescriptionReading readDescription(const Json& json) {
    DescriptionReading result;
    ModelDescription& d = result.description;
    Reader reader(json, result.faults);
    if (!json.is_object()) {
        reader.fault("description", std::string("is ") + json.type_name() + ", not an object");
        return result;
    }
    reader.requireFields();
    size_t format = 0, prediction = 0, timeInput = 0, input = 0, labels = 0;
    reader.choice("format", {kFormat}, format);
    reader.choice("prediction", predictionNames(), prediction);
    d.prediction = static_cast<Prediction>(prediction);
    reader.choice("time_input", timeInputNames(), timeInput);
    d.timeInput = static_cast<TimeInput>(timeInput);
    reader.choice("input", inputNames(), input);
    d.dividesByAlpha = input == 1;
    reader.noiseSchedule(d.noiseSchedule);
    reader.integer("channels", 1, kLargestSide, d.channels);
    reader.integer("height", 1, kLargestSide, d.height);
    reader.integer("width", 1, kLargestSide, d.width);
    constexpr int64_t kMostClasses = 1'000'000;
    reader.integer("classes", 0, kMostClasses, d.classes);
    reader.choice("labels", labelInputNames(), labels);
    d.labels = static_cast<LabelInput>(labels);
    if (reader.has("null_label")) {
        int64_t label = 0;
        reader.integer("null_label", 0, kMostClasses, label);
        d.nullLabel = label;
    }
    reader.flag("learned_variance", d.learnedVariance);
    reader.range(d.pictureLow, d.pictureHigh);
    reader.number("sigma_min", d.sigmaMin);
    reader.number("sigma_max", d.sigmaMax);
    reader.text("text", d.text);
    checkTogether(d, reader);
    return result;
}

Error descriptionError(const std::vector<DescriptionFault>& faults, const std::string& where) {
    std::string missing, others;
    for (const DescriptionFault& fault : faults) {
        if (fault.problem == "is missing") {
            missing += (missing.empty() ? "" : ", ") + fault.field;
        } else {
            others += (others.empty() ? "" : "; ") + fault.field + " " + fault.problem;
        }
    }
    std::string what = "the model's description is not complete";
    if (!missing.empty()) {
        what = "the model's description is not complete, missing: " + missing;
    }
    if (!others.empty()) {
        what += (missing.empty() ? ", " : "; ") + others;
    }
    return {ErrorCode::BadFile,
            what,
            where,
            "write these fields into the file, or give --describe FIELD=VALUE for each"};
}

Json descriptionToJson(const ModelDescription& d) {
    Json json{{"format", kFormat},
              {"prediction", predictionName(d.prediction)},
              {"time_input", timeInputNames()[static_cast<size_t>(d.timeInput)]},
              {"input", inputNames()[d.dividesByAlpha ? 1 : 0]},
              {"noise_schedule", noiseScheduleToJson(d.noiseSchedule)},
              {"channels", d.channels},
              {"height", d.height},
              {"width", d.width},
              {"classes", d.classes},
              {"learned_variance", d.learnedVariance},
              {"pictures", {d.pictureLow, d.pictureHigh}}};
    if (d.classes > 0) {
        json["labels"] = labelInputNames()[static_cast<size_t>(d.labels)];
        json["null_label"] = d.nullLabel ? Json(*d.nullLabel) : Json(nullptr);
    }
    if (d.sigmaMin > 0.0) {
        json["sigma_min"] = d.sigmaMin;
    }
    if (std::isfinite(d.sigmaMax)) {
        json["sigma_max"] = d.sigmaMax;
    }
    if (!d.text.empty()) {
        json["text"] = d.text;
    }
    return json;
}

}  // namespace ld3
