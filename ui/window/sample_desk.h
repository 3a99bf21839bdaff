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

        /// Whether both are of the same pictures, be they few or many.
        [[nodiscard]] bool isOfSame(const Wish& other) const {
            return folder == other.folder && iteration == other.iteration;
        }

        /// Whether what is drawn for this one holds all of the other.
        [[nodiscard]] bool isEnoughFor(const Wish& other) const {
            return isOfSame(other) && count >= other.count;
        }
    };

    void update();
    /// Of what was asked nothing is shown any more.
    void forget();
    [[nodiscard]] std::optional<Wish> wish() const;
    [[nodiscard]] bool areOwnWanted() const;
    void take(const SampleComparison& samples);
    void showDrawn();

    Parts m_parts;
    DraftSampler* m_sampler;
    std::optional<Wish> m_asked;
    std::optional<SampleComparison> m_drawn;  ///< for what was asked last
    bool m_areDrawnShown = false;
};

}  // namespace ld3::ui
