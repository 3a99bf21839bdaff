#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVariant>
#include <QVariantList>

class QUndoStack;

namespace ld3::ui {

class PlotWidget;
class SampleControls;
class SchedulePanel;

/// Makes steps of undo of what the user sets in plots: axes, scales, smoothing, modes of ranges,
/// which hand-made schedules and published figures are drawn; and of how samples are compared.
/// Zooming is no step: a double click undoes it. What is set before a plot is followed is none
/// either.
class PlotUndo : public QObject {
    Q_OBJECT

  public:
    /// @param undo  takes the steps; must outlive this
    PlotUndo(QUndoStack* undo, QObject* parent);

    /// @param title  the plot's name in the steps' names
    void follow(PlotWidget* plot, const QString& title);
    void follow(SchedulePanel* panel, const QString& title);
    void follow(SampleControls* controls, const QString& title);

  private:
    /// A property of `owner` has changed; not said again where undo itself has changed it.
    /// @param ranges  that come back with the value before; one with the mode alone: none do
    void take(QObject* owner,
              const QByteArray& property,
              const QVariant& before,
              const QVariant& after,
              const QString& name,
              const QVariantList& ranges = {});

    QUndoStack* m_undo;
    bool m_isReplaying = false;
};

}  // namespace ld3::ui
