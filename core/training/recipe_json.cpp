#include "core/training/recipe_json.h"

#include "core/diffusion/noise_schedule_json.h"
#include "core/schedules/schedule_json.h"
#include "core/training/json_fields.h"

namespace ld3 {

namespace {

/// The fields of a struct with their names in files, in their order; `Fields` reads or writes.
template <class Fields, class Options>
void visitDescent(Fields& fields, Options& o) {
    fields("rounds_times", o.roundsTimes);
    fields("rounds_both", o.roundsBoth);
    fields("learn_times", o.learnTimes);
    fields("train_batch", o.trainBatch);
    fields("valid_batch", o.validBatch);
    fields("window_rate", o.windowRate);
    fields("learning_rate_times", o.learningRateTimes);
    fields("learning_rate_eval", o.learningRateEval);
    fields("learning_rate_times_min", o.learningRateTimesMin);
    fields("learning_rate_eval_min", o.learningRateEvalMin);
    fields("learning_rate_decay", o.learningRateDecay);
    fields("momentum", o.momentum);
    fields("patience", o.patience);
    fields("stop_count", o.stopCount);
    fields("radius", o.radius);
    fields("noise_rate", o.noiseRate);
    fields("noise_rate_decay", o.noiseRateDecay);
    fields("reference_gradient", o.referenceGradient);
    fields("prior_sigmas", o.priorSigmas);
}

template <class Fields, class Options>
void visitLeastSquares(Fields& fields, Options& o) {
    fields("screen", o.screen);
    fields("screen_samples", o.screenSamples);
    fields("starts", o.starts);
    fields("finalists", o.finalists);
    fields("samples", o.samples);
    fields("samples_both", o.samplesBoth);
    fields("iterations_times", o.iterationsTimes);
    fields("iterations_both", o.iterationsBoth);
    fields("validate_every", o.validateEvery);
    fields("validation_gain", o.validationGain);
    fields("training_gain", o.trainingGain);
    fields("outlier_medians", o.outlierMedians);
    fields("damping", o.damping);
    fields("difference_step", o.differenceStep);
    fields("batch", o.batch);
    fields("learn_coefficients", o.learnCoefficients);
    fields("coefficient_samples", o.coefficientSamples);
    fields("iterations_coefficients", o.iterationsCoefficients);
}

template <class Fields, class AnySpec>
void visitTeacher(Fields& fields, AnySpec& spec) {
    fields.nested("solver", spec.solver, solverToJson, solverFromJson);
    fields("nfe", spec.nfe);
    fields("schedule", spec.scheduleKind);
    fields.nested("noise_schedule", spec.noiseSchedule, noiseScheduleToJson, noiseScheduleFromJson);
    fields("count", spec.count);
    fields("seed", spec.seed);
    fields("batch", spec.batch);
    fields("model", spec.modelName);
    fields("model_sha256", spec.modelSha256);
}

std::string conversionTimeName(ConversionTime time) {
    return time == ConversionTime::Eval ? "eval" : "time";
}

ConversionTime conversionTimeFromName(const std::string& name) {
    if (name != "eval" && name != "time") {
        throw Error(ErrorCode::InvalidArgument, "unknown", name, "use eval or time");
    }
    return name == "eval" ? ConversionTime::Eval : ConversionTime::Time;
}

/// The common fields; the two groups of options are visited through `descent`, `leastSquares`.
template <class Fields, class AnyRecipe, class Descent, class LeastSquares>
void visitRecipe(Fields& fields, AnyRecipe& r, Descent&& descent, LeastSquares&& leastSquares) {
    fields("name", r.name);
    fields("version", r.version);
    fields.nested("solver", r.solver, solverToJson, solverFromJson);
    fields("nfe", r.nfe);
    fields.nested("noise_schedule", r.noiseSchedule, noiseScheduleToJson, noiseScheduleFromJson);
    fields.named("conversion_time", r.conversionTime, conversionTimeName, conversionTimeFromName);
    fields.named("loss", r.loss, lossName, lossFromName);
    fields("lpips_net", r.lpipsNet);
    fields("loss_sha256", r.lossSha256);
    fields.named("optimizer", r.optimizer, optimizerName, optimizerFromName);
    fields.named(
        "parametrisation", r.parametrisation, parametrisationName, parametrisationFromName);
    fields("train_count", r.trainCount);
    fields("valid_count", r.validCount);
    fields("seed", r.seed);
    fields("shuffle", r.shuffle);
    fields("batch_order", r.batchOrder);
    fields("start_schedule", r.startSchedule);
    descent("descent", r.descent);
    leastSquares("least_squares", r.leastSquares);
}

}  // namespace

nlohmann::json recipeToJson(const Recipe& recipe) {
    JsonWriter writer;
    visitRecipe(
        writer,
        recipe,
        [&writer](const char* key, const DescentOptions& options) {
            JsonWriter group;
            visitDescent(group, options);
            writer.set(key, group.take());
        },
        [&writer](const char* key, const LeastSquaresOptions& options) {
            JsonWriter group;
            visitLeastSquares(group, options);
            writer.set(key, group.take());
        });
    return writer.take();
}

Recipe recipeFromJson(const nlohmann::json& json, const std::string& where) {
    Recipe recipe;
    JsonReader reader(json, where);
    visitRecipe(
        reader,
        recipe,
        [&reader](const char* key, DescentOptions& options) {
            if (const nlohmann::json* found = reader.find(key)) {
                JsonReader group(*found, reader.path(key));
                visitDescent(group, options);
                group.refuseUnknown();
            }
        },
        [&reader](const char* key, LeastSquaresOptions& options) {
            if (const nlohmann::json* found = reader.find(key)) {
                JsonReader group(*found, reader.path(key));
                visitLeastSquares(group, options);
                group.refuseUnknown();
            }
        });
    reader.refuseUnknown();
    return recipe;
}

nlohmann::json teacherToJson(const TeacherSpec& spec) {
    JsonWriter writer;
    visitTeacher(writer, spec);
    return writer.take();
}

TeacherSpec teacherFromJson(const nlohmann::json& json, const std::string& where) {
    TeacherSpec spec;
    JsonReader reader(json, where);
    visitTeacher(reader, spec);
    reader.refuseUnknown();
    return spec;
}

}  // namespace ld3
