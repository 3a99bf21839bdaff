#include "core/evaluation/evaluation_command.h"

#include "core/base/command_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace ld3 {

namespace {

template <class T, class Text>
std::string joined(const std::vector<T>& values, Text text) {
    std::string result;
    for (const T& value : values) {
        result += (result.empty() ? "" : ",") + text(value);
    }
    return result;
}

template <class T>
std::string joined(const std::vector<T>& values) {
    return joined(values, [](const T& value) { return std::to_string(value); });
}

/// As a list, or one by one where a name has a comma of its own.
void addSchedules(CommandLine& command, const std::vector<std::string>& names) {
    const bool hasComma = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.find(',') != std::string::npos;
    });
    if (!hasComma) {
        command.add("--schedules", joined(names, [](const std::string& name) { return name; }));
        return;
    }
    for (const std::string& name : names) {
        command.add("--schedules", name);
    }
}

void addModel(CommandLine& command, const EvaluationPlan& plan) {
    const ModelOptions standard;
    if (!plan.options.descriptionFile.empty()) {
        command.add("--model-json", plan.options.descriptionFile);
    }
    const auto json = nlohmann::json::parse(plan.options.description, nullptr, false);
    if (json.is_object()) {
        for (const auto& [field, value] : json.items()) {
            command.add(
                "--describe",
                field + "=" + (value.is_string() ? value.get<std::string>() : value.dump()));
        }
    }
    if (!plan.noiseSchedule.empty()) {
        command.add("--noise-schedule", plan.noiseSchedule);
    }
    if (plan.options.device != standard.device) {
        command.add("--device", plan.options.device);
    }
    if (plan.options.dtype != standard.dtype) {
        command.add("--dtype", plan.options.dtype);
    }
    if (plan.threads != 0) {
        command.add("--threads", plan.threads);
    }
}

void addTeacher(CommandLine& command, const EvaluationPlan& plan) {
    const TeacherSpec standard;
    if (solverText(plan.teacher.solver) != solverText(standard.solver)) {
        command.add("--teacher-solver", solverText(plan.teacher.solver));
    }
    if (plan.teacher.nfe != standard.nfe) {
        command.add("--teacher-nfe", plan.teacher.nfe);
    }
    if (plan.teacher.scheduleKind != standard.scheduleKind) {
        command.add("--teacher-schedule", plan.teacher.scheduleKind);
    }
    if (!plan.withTeacher) {
        command.addFlag("--no-teacher");
    }
}

}  // namespace

std::string solverText(const SolverSpec& solver) {
    for (const SolverInfo& info : solvers()) {
        if (info.name != solver.name) {
            continue;
        }
        const bool hasVariant = !solver.variant.empty() && solver.variant != info.variants.front();
        if (info.minOrder == info.maxOrder && !hasVariant) {
            return solver.name;
        }
        return solver.name + ":" + std::to_string(solver.order) +
               (hasVariant ? ":" + solver.variant : "");
    }
    return solver.name + ":" + std::to_string(solver.order);
}

std::string evaluationCommand(const EvaluationPlan& plan, const std::filesystem::path& folder) {
    CommandLine command("ld3 evaluate");
    command.addValue(plan.model);
    addModel(command, plan);
    addSchedules(command, plan.schedules);
    if (!plan.solvers.empty()) {
        command.add("--solvers", joined(plan.solvers, solverText));
    }
    if (!plan.nfes.empty()) {
        command.add("--nfe", joined(plan.nfes));
    }
    command.add("--seeds", joined(plan.seeds));
    command.add("--metric", plan.metric);
    if (!plan.frontEnd.empty()) {
        command.add("--front-end", plan.frontEnd);
    }
    command.add("--reference", plan.reference);
    command.add("--samples", plan.samples);
    command.add("--batch", plan.batch);
    command.add("--rounding", plan.rounding);
    if (!plan.weights.empty()) {
        command.add("--weights", plan.weights.string());
    }
    addTeacher(command, plan);
    if (plan.shards > 1) {
        command.add("--shard", std::to_string(plan.shard) + "/" + std::to_string(plan.shards));
    }
    command.add("--out", folder.string());
    return command.text();
}

std::string picturesCommand(const EvaluationPlan& plan, const std::filesystem::path& out) {
    CommandLine command("ld3 pictures");
    command.addValue(plan.model);
    addModel(command, plan);
    addSchedules(command, plan.schedules);
    if (!plan.solvers.empty()) {
        command.add("--solvers", joined(plan.solvers, solverText));
    }
    if (!plan.nfes.empty()) {
        command.add("--nfe", joined(plan.nfes));
    }
    command.add("--samples", plan.samples);
    command.add("--seed", joined(plan.seeds));
    command.add("--out", out.string());
    return command.text();
}

}  // namespace ld3
