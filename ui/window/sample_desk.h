#pragma once

#include "core/training/training_observer.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace ld3::ui {

class DraftSampler;
class ExperimentForm;
class JobQueue;
class RunView;
class SampleGrid;

/// Gives the panel of samples as many as it is asked for: new trainings picture so many, and of an
/// opened run that kept fewer they are drawn anew with its model, in the background. While the
/// worst samples come first, all validation samples of the run are.
class SampleDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        RunView* view;
        SampleGrid* samples;
        ExperimentForm* form;
        JobQueue* queue;
    };

    SampleDesk(const Parts& parts, QObject* parent);

  private:
    /// What is drawn anew.
    struct Wish {
        std::filesystem::path folder;
        int iteration = 0;  ///< that its pictures are of
        int count = 0;

        /// Whether what is drawn for this one holds all of the other.
        [[nodiscard]] bool isEnoughFor(const Wish& other) const {
            return folder == other.folder && iteration == other.iteration && count >= other.count;
        }
    };

    void update();
    [[nodiscard]] std::optional<Wish> wish() const;
    void take(const SampleComparison& samples);
    void showDrawn();

    Parts m_parts;
    DraftSampler* m_sampler;
    std::optional<Wish> m_asked;
    std::optional<SampleComparison> m_drawn;  ///< for what was asked last
    bool m_areDrawnShown = false;
};

}  // namespace ld3::ui
