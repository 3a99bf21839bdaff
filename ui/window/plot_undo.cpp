#include "ui/window/plot_undo.h"

#include "ui/actions/undo_step.h"
#include "ui/plots/plot_widget.h"
#include "ui/samples/sample_controls.h"
#include "ui/window/schedule_panel.h"

#include <QHash>
#include <QPointer>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace ld3::ui {

namespace {

QString wordOf(const QByteArray& property) {
    const QHash<QByteArray, QString> words = {
        {"axis", PlotUndo::tr("axis")},
        {"logarithmic", PlotUndo::tr("logarithmic scale")},
        {"logarithmicAcross", PlotUndo::tr("logarithmic to the right")},
        {"smoothing", PlotUndo::tr("smoothing")},
        {"ranges", PlotUndo::tr("ranges")},
        {"publishedShown", PlotUndo::tr("published figures")},
        {"crossedShown", PlotUndo::tr("crossed solvers")},
        {"differenceMode", PlotUndo::tr("kind of difference")},
        {"scales", PlotUndo::tr("scale of the difference")},
        {"worstFirst", PlotUndo::tr("order")},
        {"split", PlotUndo::tr("split")},
        {"sampleCount", PlotUndo::tr("number of samples")},
        {"checkedKinds", PlotUndo::tr("hand-made schedules")}};
    return words.value(property, QString::fromLatin1(property));
}

}  // namespace

PlotUndo::PlotUndo(QUndoStack* undo, QObject* parent) : QObject(parent), m_undo(undo) {}

void PlotUndo::follow(PlotWidget* plot, const QString& title) {
    connect(plot,
            &PlotWidget::settingChanged,
            this,
            [this, plot, title](
                const QByteArray& property, const QVariant& before, const QVariant& after) {
                // Another scale may need other ranges than those that the user fixed.
                const bool isScale = property == "axis" || property.startsWith("logarithmic");
                take(plot,
                     property,
                     before,
                     after,
                     tr("%1: %2", "undo; a plot and its setting").arg(title, wordOf(property)),
                     isScale ? plot->rangeState() : QVariantList());
            });
}

void PlotUndo::follow(SchedulePanel* panel, const QString& title) {
    follow(panel->plot(), title);
    connect(panel,
            &SchedulePanel::checkedKindsChanged,
            this,
            [this, panel](const QStringList& before, const QStringList& after) {
                const QByteArray property = "checkedKinds";
                take(panel, property, before, after, wordOf(property));
            });
}

void PlotUndo::follow(SampleControls* controls, const QString& title) {
    connect(controls,
            &SampleControls::settingChanged,
            this,
            [this, controls, title](
                const QByteArray& property, const QVariant& before, const QVariant& after) {
                take(controls,
                     property,
                     before,
                     after,
                     tr("%1: %2", "undo; a plot and its setting").arg(title, wordOf(property)));
            });
}

void PlotUndo::take(QObject* owner,
                    const QByteArray& property,
                    const QVariant& before,
                    const QVariant& after,
                    const QString& name,
                    const QVariantList& ranges) {
    if (m_isReplaying) {
        return;
    }
    const auto setter = [this, property, target = QPointer<QObject>(owner)](
                            const QVariant& value, const QVariantList& withRanges) {
        return [this, property, target, value, withRanges] {
            if (target) {
                const QScopedValueRollback<bool> guard(m_isReplaying, true);
                target->setProperty(property.constData(), value);
                if (withRanges.size() > 1) {
                    target->setProperty("ranges", withRanges);
                }
            }
        };
    };
    // Each press of an arrow of a box would be a step.
    const bool isNumber =
        property == "smoothing" || property == "scales" || property == "sampleCount";
    const int mergeKey = isNumber ? static_cast<int>(qHash(name) | 1U) : 0;
    m_undo->push(new UndoStep(name, setter(before, ranges), setter(after, {}), mergeKey));
}

}  // namespace ld3::ui
