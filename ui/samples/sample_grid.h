#pragma once

#include "core/metrics/perceptual_meter.h"
#include "core/schedules/schedule.h"
#include "core/training/training_observer.h"
#include "ui/figures/figure_source.h"
#include "ui/samples/difference.h"

#include <QWidget>

#include <filesystem>
#include <optional>

class QLabel;

namespace ld3::ui {

class SampleCanvas;
class SampleControls;
class SampleReadOut;
class SampleSheet;
class ShownLpips;

/// What pictures are of, where they are not the shown run's own.
struct SampleOrigin {
    std::filesystem::path run;              ///< whose noises and model; empty: the shown run's own
    std::optional<Schedule> schedule = {};  ///< that drew them, where it is not the run's
    std::optional<int> iteration = {};      ///< after which the run's schedule drew them
};

/// Teacher's and student's pictures side by side, or on both sides of a line, with their
/// difference; one row a sample. Zoom and place are shared by all pictures. Options stand above,
/// the pixel under the mouse is read out below. LPIPS of the pictures is computed in the background
/// where its weights are found, while the grid is seen or its map is chosen. While the space bar is
/// held anywhere in the panel, but in a field or on a button reached by Tab, teacher and student
/// change places.
class SampleGrid : public QWidget, public FigureSource {
    Q_OBJECT

  public:
    explicit SampleGrid(QWidget* parent = nullptr);

    /// Shows these pictures; zoom and options stay. Pictures of unequal shapes are refused with a
    /// sentence in the grid.
    void setSamples(const SampleComparison& samples);

    /// The same with LPIPS that was computed already.
    void setCompared(const SampleComparison& samples, const PerceptualComparison& perceptual);

    /// Says above the pictures whose they are, where they are not the shown run's own; empty: they
    /// are. To be called after `setSamples`, which takes back what was said of others.
    void setSource(const QString& source, SampleOrigin origin = {});

    [[nodiscard]] QString source() const { return m_source; }

    [[nodiscard]] const SampleOrigin& origin() const { return m_origin; }

    /// Where the weights of LPIPS are: a folder or a file; empty: the usual folder.
    void setWeights(const std::filesystem::path& weights);

    /// Back to the empty state.
    void clear();

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] DifferenceOptions options() const;
    void setOptions(const DifferenceOptions& options);

    /// Whether teacher and student share a picture.
    [[nodiscard]] bool isSplit() const;
    void setSplit(bool isSplit);

    /// Which difference, scale, order and number are chosen.
    [[nodiscard]] SampleControls& controls() const { return *m_controls; }

    /// Samples that there are, shown or not.
    [[nodiscard]] int sampleCount() const;

    /// Samples that the choices ask for: 0 as many as there are, < 0 all that can be drawn.
    [[nodiscard]] int wantedSamples() const;

    /// A sentence about the pictures, seen while no pixel is read out; empty: none.
    void setNote(const QString& note);

    /// Why LPIPS of the places cannot be shown, as a sentence; empty: it can, or it is not known
    /// yet.
    [[nodiscard]] QString perceptualProblem() const;

    /// The pixel under the mouse in words; where there is none, what is wrong with the chosen
    /// difference, or the note. Empty while only the hint is seen that pixels are read out.
    [[nodiscard]] QString readOut() const;

    /// All rows, in light colours, with the options, the order and the zoom that are shown; as
    /// values: each sample's number, L2 and, where it is known, LPIPS.
    /// @throws Error{NotFound} while the grid is empty, or while its LPIPS is still being computed
    void drawFigure(const FigureOptions& options,
                    const std::function<void(const Figure&)>& use) override;

    [[nodiscard]] bool hasFigure() const override { return !isEmpty(); }

    [[nodiscard]] bool isOfPictures() const override { return true; }

    void addArguments(CommandLine& command) const override;

    /// The pictures' area, for tests.
    [[nodiscard]] SampleCanvas& canvas() const { return *m_canvas; }

  Q_SIGNALS:
    /// LPIPS of the shown pictures has come, or it is known why it does not.
    void perceptualChanged();
    /// `wantedSamples` may have changed.
    void wishChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void sendOptions();
    void showSheet(SampleSheet sheet);
    void showScale();
    void retranslate();
    [[nodiscard]] bool wantsPerceptual() const;
    /// Asks for LPIPS if it is wanted and neither known nor being computed.
    void freshenPerceptual();
    /// Says what is known of LPIPS where differences are chosen.
    void showPerceptual();
    void showReadOut();

    SampleCanvas* m_canvas;
    SampleControls* m_controls;
    QLabel* m_sourceLine;  ///< seen while there is a source
    SampleReadOut* m_readOut;
    QString m_source, m_note;
    SampleOrigin m_origin;
    ShownLpips* m_lpips;
};

}  // namespace ld3::ui
