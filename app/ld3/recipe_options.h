#pragma once

#include "app/ld3/solver_choice.h"
#include "core/diffusion/model_info.h"
#include "core/training/recipe.h"

#include <string>
#include <vector>

namespace ld3::cli {

/// The options that make a recipe; what is not given keeps the recipe's own value.
struct RecipeOptions {
    std::string name, file;
    SolverChoice solver;
    int nfe = 0, batch = 0;
    std::string noiseSchedule, optimizer, parametrisation, conversion;
    std::string loss;  ///< a name, or the path of a module; empty: chosen
    std::string lpipsNet;
    int trainCount = -1, validCount = -1;
    std::string seed;
    bool noShuffle = false, coefficients = false;
    std::string batchOrder;
    std::vector<std::string> settings;  ///< "field.subfield=value"

    void addTo(CLI::App& verb);

    /// @param model  its noise schedule is taken where neither file nor option says one
    /// @throws Error{InvalidArgument, NotFound, BadFile}
    [[nodiscard]] Recipe recipe(const ModelInfo& model) const;

    /// True where neither option nor file says which loss.
    [[nodiscard]] bool leavesLossOpen() const;

    /// The user's own loss; empty: none.
    [[nodiscard]] std::string lossFile() const;
};

}  // namespace ld3::cli
