#pragma once

#include "core/runs/run_snapshots.h"
#include "ui/scrub/film_job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ld3::ui {

/// A slider over the iterations of a training; says which stored one is the nearest. A button makes
/// a film of them.
class ScrubBar : public QWidget {
    Q_OBJECT

  public:
    explicit ScrubBar(QWidget* parent = nullptr);

    /// Stands at the end then, but shows no iteration before the slider is moved; nothing is told.
    void setSnapshots(const RunSnapshots& snapshots);

    /// The same training has gone on: the range grows. A slider that was moved keeps its place, and
    /// what is shown stays; nothing is told.
    void extendTo(const RunSnapshots& snapshots);

    /// What is shown until the slider is moved, one sentence.
    void setShownAtFirst(const QString& sentence);

    [[nodiscard]] const RunSnapshots& snapshots() const { return m_snapshots; }

    /// The stored one that is shown, once the slider was moved.
    [[nodiscard]] size_t index() const { return m_index; }

    /// Goes to the stored iteration that is nearest.
    void showIteration(int iteration);

    void setPlaying(bool isPlaying);

    /// Speed and size of films, as chosen in the menu of their button; remembered.
    [[nodiscard]] const FilmOptions& filmOptions() const { return m_filmOptions; }

    /// While a film is written: how far it is, and its button ends it.
    void showFilm(int done, int total);
    void showNoFilm();

  Q_SIGNALS:
    /// Another stored iteration is to be shown.
    void chosen(size_t index);
    void filmWanted();
    void filmStopWanted();

  private:
    void takeRange();
    void moveTo(int iteration);
    void step();
    void updateText();
    void makeFilmMenu();

    RunSnapshots m_snapshots;
    QString m_shownAtFirst;
    size_t m_index = 0;
    bool m_hasMoved = false;
    QTimer m_timer;
    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_text;
    QToolButton* m_film;
    FilmOptions m_filmOptions;
    bool m_isFilming = false;
};

}  // namespace ld3::ui
