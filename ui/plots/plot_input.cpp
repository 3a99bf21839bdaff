#include "ui/plots/plot_input.h"

#include "ui/actions/arrow_keys.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_menu.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>

namespace ld3::ui {

namespace {

constexpr double kClickPx = 4.0;  ///< a press that moves further is a drag
constexpr int kLeap = 10;         ///< points, with Shift
constexpr double kMove = 0.1;     ///< of what is seen, with a key

QCPAbstractPlottable* curveOf(QCPAbstractLegendItem* item) {
    auto* plottableItem = qobject_cast<QCPPlottableLegendItem*>(item);
    QCPAbstractPlottable* curve = plottableItem == nullptr ? nullptr : plottableItem->plottable();
    return curve == nullptr || curve->property("isExplanation").toBool() ? nullptr : curve;
}

}  // namespace

PlotInput::PlotInput(PlotWidget* widget, QCustomPlot* plot)
    : QObject(widget), m_widget(widget), m_plot(plot) {
    m_plot->installEventFilter(this);
    connectMouse();
}

void PlotInput::connectMouse() {
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](const QWheelEvent* event) {
        m_widget->m_ranges.zoom(event->angleDelta().y() / 120.0);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        if (event->buttons().testFlag(Qt::LeftButton)) {
            m_widget->m_ranges.move();
        } else {
            m_widget->point(event->position());
        }
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        m_pressed = event->position();
        m_pinsAtClick = m_widget->cursors().pins();
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent* event) {
        release(*event);
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this](const QMouseEvent* event) {
        doubleClick(*event);
    });
    connect(
        m_plot, &QCustomPlot::legendClick, this, [this](QCPLegend*, QCPAbstractLegendItem* item) {
            if (QCPAbstractPlottable* curve = curveOf(item)) {
                m_widget->plotCurves().clickEntry(curve);
            }
        });
    connect(m_plot,
            &QCustomPlot::legendDoubleClick,
            this,
            [this](QCPLegend*, QCPAbstractLegendItem* item) {
                if (QCPAbstractPlottable* curve = curveOf(item)) {
                    m_widget->plotCurves().doubleClickEntry(curve);
                }
            });
}

void PlotInput::release(const QMouseEvent& event) {
    const QPointF at = event.position();
    const bool isClick = QLineF(at, m_pressed).length() < kClickPx;
    if (event.button() == Qt::LeftButton && isClick &&
        m_plot->axisRect()->rect().contains(at.toPoint())) {
        m_widget->point(at);
        m_widget->click(at);
    }
    m_pressed = {-1e6, -1e6};  // the second release of a double click is no click
}

void PlotInput::doubleClick(const QMouseEvent& event) {
    if (m_plot->legend->visible() &&
        m_plot->legend->outerRect().contains(event.position().toPoint())) {
        return;
    }
    // Its first click meant no cursor.
    if (m_widget->cursors().pins() != m_pinsAtClick) {
        m_widget->setPins(m_pinsAtClick);
    }
    m_widget->fit();
}

void PlotInput::setHelp(const QString& help) {
    // Only rich text is broken into lines.
    m_help =
        QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

void PlotInput::showHelp(const QHelpEvent& event) {
    // Over the curves the line below answers; a tooltip would hide them.
    m_plot->setToolTip(m_plot->axisRect()->rect().contains(event.pos()) ? QString() : m_help);
}

void PlotInput::showMenu(const QPointF& position, const QPoint& globalPosition) {
    if (!m_plot->interactions().testFlag(QCP::iRangeZoom)) {
        return;
    }
    if (QCPAbstractPlottable* curve = m_widget->plotCurves().at(position)) {
        m_widget->plotCurves().lift(curve);
    }
    QMenu* menu = makePlotMenu(*m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

bool PlotInput::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_plot) {
        return false;
    }
    switch (event->type()) {
        case QEvent::Leave:
            // A menu takes the mouse away, and works on what it was opened for.
            if (QApplication::activePopupWidget() == nullptr) {
                m_widget->leave();
            }
            return false;
        case QEvent::ToolTip:
            showHelp(*static_cast<QHelpEvent*>(event));
            return false;
        case QEvent::ContextMenu: {
            const auto& request = *static_cast<QContextMenuEvent*>(event);
            const bool isMouse = request.reason() == QContextMenuEvent::Mouse;
            const QPoint place = isMouse ? request.pos() : m_plot->axisRect()->rect().center();
            showMenu(isMouse ? QPointF(place) : QPointF(-1.0, -1.0), m_plot->mapToGlobal(place));
            return true;
        }
        case QEvent::ShortcutOverride:
            // Keys that elsewhere are commands of the window.
            if (isOurKey(*static_cast<QKeyEvent*>(event))) {
                event->accept();
                return true;
            }
            return false;
        case QEvent::KeyPress:
            return pressKey(*static_cast<QKeyEvent*>(event));
        default:
            return false;
    }
}

bool PlotInput::hasSomethingToPutAway() const {
    return m_widget->cursors().isPinned() || m_widget->cursors().pointed() ||
           m_widget->plotCurves().lifted() != nullptr;
}

void PlotInput::putAway() {
    m_widget->setPins({});
    m_widget->leave();
}

bool PlotInput::isOurKey(const QKeyEvent& event) const {
    const Qt::KeyboardModifiers with =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event.matches(QKeySequence::Copy) || !arrowOf(event, Qt::ControlModifier).isNull()) {
        return true;
    }
    if (with != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Space:
        case Qt::Key_A:
        case Qt::Key_B:
        case Qt::Key_Plus:
        case Qt::Key_Minus:
        case Qt::Key_0:
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return m_widget->plotCurves().lifted() != nullptr;
        case Qt::Key_Escape:
            return hasSomethingToPutAway();  // else it is the window's
        default:
            return false;
    }
}

bool PlotInput::pressKey(const QKeyEvent& event) {
    if (!isOurKey(event)) {
        return false;
    }
    if (event.matches(QKeySequence::Copy)) {
        m_widget->copyValues(m_widget->here());
        return true;
    }
    if (changeView(event)) {
        return true;
    }
    PlotCurves& curves = m_widget->plotCurves();
    QCPAbstractPlottable* lifted = curves.lifted();
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            curves.liftNext(event.key() == Qt::Key_Up ? -1 : 1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
            m_widget->moveAlong((event.key() == Qt::Key_Left ? -1 : 1) * (withShift ? kLeap : 1));
            break;
        case Qt::Key_Space:
            if (lifted != nullptr && withShift) {
                curves.showAlone(lifted);
            } else if (lifted != nullptr) {
                curves.toggle(lifted);
            }
            break;
        case Qt::Key_A:
        case Qt::Key_B:
            if (const auto here = m_widget->here()) {
                PlotCursors::Pins pins = m_widget->cursors().pins();
                pins.at(event.key() == Qt::Key_A ? PlotCursors::A : PlotCursors::B) = here;
                m_widget->setPins(pins);
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const QString run = m_widget->runOf(*lifted); !run.isEmpty()) {
                Q_EMIT m_widget->runWanted(run);
            }
            break;
        default:
            putAway();
            break;
    }
    return true;
}

bool PlotInput::changeView(const QKeyEvent& event) {
    const QPoint arrow = arrowOf(event, Qt::ControlModifier);
    const bool isZoom = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus;
    if (arrow.isNull() && !isZoom && event.key() != Qt::Key_0) {
        return false;
    }
    if (!m_plot->interactions().testFlag(QCP::iRangeZoom)) {
        return true;  // all of it is always seen
    }
    if (event.key() == Qt::Key_0) {
        m_widget->fit();
    } else if (isZoom) {
        m_widget->m_ranges.zoomAtMiddle(event.key() == Qt::Key_Plus ? 1.0 : -1.0);
    } else {
        m_widget->m_ranges.moveBy(kMove * QPointF(arrow));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

}  // namespace ld3::ui
