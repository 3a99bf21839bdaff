#pragma once

#include "app/ld3/description_options.h"
#include "app/ld3/recipe_options.h"
#include "app/ld3/session.h"
#include "core/runs/experiment.h"

#include <string>

namespace ld3::cli {

/// The options of a training, without the place of its run.
struct TrainOptions {
    RecipeOptions recipe;
    DescriptionOptions description;
    Experiment experiment;
    std::string teacherSolver, teacherVariant, teacherFile, weights;
    int teacherOrder = 0;
    int64_t teacherCount = 0;  ///< 0: as many as the recipe needs

    void addTo(CLI::App& verb);

    /// The experiment, its folder left empty.
    /// @throws Error{InvalidArgument, NotFound, BadFile}
    [[nodiscard]] Experiment toExperiment(const Session& session) const;
};

}  // namespace ld3::cli
