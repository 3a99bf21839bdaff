#pragma once

#include "app/ld3/session.h"

namespace ld3::cli {

// Each adds its verb to the program. `session` is filled by the time that the verb runs.
[[nodiscard]] Verb addInfo(CLI::App& program, const Session& session);
[[nodiscard]] Verb addConvert(CLI::App& program, const Session& session);
[[nodiscard]] Verb addDenoise(CLI::App& program, const Session& session);
[[nodiscard]] Verb addSchedule(CLI::App& program, const Session& session);
[[nodiscard]] Verb addEdit(CLI::App& program, const Session& session);
[[nodiscard]] Verb addSample(CLI::App& program, const Session& session);
[[nodiscard]] Verb addTeacher(CLI::App& program, const Session& session);
[[nodiscard]] Verb addTrain(CLI::App& program, const Session& session);
[[nodiscard]] Verb addSweep(CLI::App& program, const Session& session);
[[nodiscard]] Verb addQueue(CLI::App& program, const Session& session);
[[nodiscard]] Verb addTrainDemo(CLI::App& program, const Session& session);
[[nodiscard]] Verb addResume(CLI::App& program, const Session& session);
[[nodiscard]] Verb addRuns(CLI::App& program, const Session& session);
[[nodiscard]] Verb addMetric(CLI::App& program, const Session& session);
[[nodiscard]] Verb addCompare(CLI::App& program, const Session& session);
[[nodiscard]] Verb addEvaluate(CLI::App& program, const Session& session);
[[nodiscard]] Verb addExport(CLI::App& program, const Session& session);
[[nodiscard]] Verb addFigure(CLI::App& program, const Session& session);
[[nodiscard]] Verb addReport(CLI::App& program, const Session& session);
[[nodiscard]] Verb addPictures(CLI::App& program, const Session& session);
[[nodiscard]] Verb addScrub(CLI::App& program, const Session& session);
[[nodiscard]] Verb addTrajectory(CLI::App& program, const Session& session);

}  // namespace ld3::cli
