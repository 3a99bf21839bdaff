#include "ui/plots/schedule_arguments.h"

#include "core/base/command_line.h"
#include "core/base/number_text.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"
#include "core/schedules/schedule_setup.h"
#include "ui/plots/schedule_scale.h"

#include <algorithm>
#include <string>

namespace ld3::ui {

namespace {

/// Whether a hand-made schedule is known by this name: "edm", "poly_3".
bool isKind(const std::string& name) {
    const auto& kinds = scheduleKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&name](const ScheduleKind& kind) {
        const std::string begin = kind.name + "_";
        return name == kind.name ||
               (name.starts_with(begin) && numberFromText(name.substr(begin.size())));
    });
}

void addCurves(CommandLine& command, const std::vector<ScheduleCurve>& curves) {
    const auto learned = std::find_if(curves.begin(), curves.end(), [](const auto& curve) {
        return curve.role == CurveRole::Learned;
    });
    const bool isLearned = learned != curves.end();
    if (isLearned && learned->iteration) {
        command.add("--iteration", *learned->iteration);
    }
    std::string kinds;
    for (const ScheduleCurve& curve : curves) {
        const std::string name = curve.name.toStdString();
        const auto addAs = [&](const char* option) {
            command.add(option, scheduleToWord(curve.schedule, name));
        };
        if (curve.role == CurveRole::Draft) {
            addAs("--draft");
        } else if (curve.role == CurveRole::Moment) {
            addAs("--moment");
        } else if (curve.role != CurveRole::HandMade) {
            continue;  // of a run
        } else if (isLearned && isKind(name) && isOfOneSetup(curve.schedule, learned->schedule)) {
            kinds += (kinds.empty() ? "" : ",") + name;
        } else {
            addAs("--curve");
        }
    }
    if (!kinds.empty()) {
        command.add("--with", kinds);
    }
}

}  // namespace

void addScheduleArguments(CommandLine& command,
                          const std::vector<ScheduleCurve>& curves,
                          const ScheduleScale& scale) {
    command.add("--kind", "schedule");
    command.add("--axis",
                scale.axis == ScheduleAxis::Time    ? "t"
                : scale.axis == ScheduleAxis::Sigma ? "sigma"
                                                    : "lambda");
    if (!scale.isLogarithmic) {
        command.addFlag("--linear");
    }
    addCurves(command, curves);
    const bool isNamed = std::any_of(curves.begin(), curves.end(), [](const auto& curve) {
        return curve.role == CurveRole::Learned && curve.name == curve.run;
    });
    if (isNamed) {
        command.addFlag("--names");
    }
}

}  // namespace ld3::ui
