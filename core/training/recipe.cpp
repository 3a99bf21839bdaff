#include "core/training/recipe.h"

#include "core/base/error.h"
#include "core/training/recipe_problems.h"

namespace ld3 {

namespace {

template <class Value>
struct Named {
    Value value;
    const char* name;
};

constexpr Named<Optimizer> kOptimizers[] = {{Optimizer::LevenbergMarquardt, "lm"},
                                            {Optimizer::RmsProp, "rmsprop"},
                                            {Optimizer::Adam, "adam"}};
constexpr Named<Parametrisation> kParametrisations[] = {{Parametrisation::Time, "time"},
                                                        {Parametrisation::Lambda, "lambda"}};

template <class Value, size_t count>
std::string nameOf(const Named<Value> (&table)[count], Value value) {
    for (const auto& entry : table) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

template <class Value, size_t count>
Value valueOf(const Named<Value> (&table)[count], const std::string& name, const char* problem) {
    std::string known;
    for (const auto& entry : table) {
        if (entry.name == name) {
            return entry.value;
        }
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    throw Error(ErrorCode::InvalidArgument,
                problem,
                name.empty() ? "(empty)" : name,
                "use one of " + known);
}

}  // namespace

std::string optimizerName(Optimizer optimizer) {
    return nameOf(kOptimizers, optimizer);
}

Optimizer optimizerFromName(const std::string& name) {
    return valueOf(kOptimizers, name, "unknown optimizer");
}

std::string parametrisationName(Parametrisation parametrisation) {
    return nameOf(kParametrisations, parametrisation);
}

Parametrisation parametrisationFromName(const std::string& name) {
    return valueOf(kParametrisations, name, "unknown parametrisation");
}

Recipe makeRecipe(const std::string& name) {
    Recipe recipe;
    recipe.name = name;
    recipe.parametrisation = Parametrisation::Lambda;
    if (name == "fast") {
        recipe.optimizer = Optimizer::LevenbergMarquardt;
        recipe.descent.referenceGradient = false;
    } else if (name == "paper") {
        recipe.optimizer = Optimizer::RmsProp;
        recipe.descent.referenceGradient = true;
    } else {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown recipe",
                    name.empty() ? "(empty)" : name,
                    "use fast or paper");
    }
    return recipe;
}

std::vector<std::string> Recipe::problems() const {
    ProblemList problems;
    checkCommonFields(*this, problems);
    if (optimizer == Optimizer::LevenbergMarquardt) {
        checkLeastSquares(*this, problems);
    } else {
        checkDescent(*this, problems);
    }
    return problems.take();
}

}  // namespace ld3
