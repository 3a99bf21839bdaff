#pragma once

#include "core/diffusion/model_info.h"

#include <optional>

class QComboBox;

namespace ld3::ui {

/// What the list of noise schedules means: the model's own, a named one, cut to what the model
/// knows, or one that came with a file and has no name.
class NoiseChoice {
  public:
    /// @param box  with `ExperimentFields::kModelsOwn` and the names as data; must outlive this
    explicit NoiseChoice(QComboBox* box) : m_box(box) {}

    /// @param model  none: not known yet
    [[nodiscard]] NoiseScheduleSpec schedule(const std::optional<ModelInfo>& model) const;

    /// Whether the model's own one is chosen.
    [[nodiscard]] bool isModelsOwn() const;

    void chooseModelsOwn();

    /// Chooses a schedule by its name, or as one of a file where that name means another one.
    void choose(const NoiseScheduleSpec& schedule, const std::optional<ModelInfo>& model);

  private:
    QComboBox* m_box;
    NoiseScheduleSpec m_custom;  ///< the one of a file
};

}  // namespace ld3::ui
