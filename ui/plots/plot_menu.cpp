#include "ui/plots/plot_menu.h"

#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>

#include <array>
#include <utility>

namespace ld3::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PlotMenu)
};

QIcon swatch(const QColor& color) {
    QPixmap square(16, 16);
    square.fill(color);
    return square;
}

/// A name as a menu shows it: `&` would mark a key.
QString literal(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

void addColors(QMenu* menu, PlotWidget& widget, const QString& name) {
    CurveLooks* looks = &widget.looks();
    QMenu* colors = menu->addMenu(Text::tr("C&olor"));
    const PlotColors shown = plotColors(widget.palette());
    const std::array<QString, kCurveColors> names = {Text::tr("Blue"),
                                                     Text::tr("Green"),
                                                     Text::tr("Purple"),
                                                     Text::tr("Sky blue"),
                                                     Text::tr("Black or white"),
                                                     Text::tr("Orange")};
    for (int i = 0; i < kCurveColors; ++i) {
        const QColor color = curveColor(i);
        QAction* action =
            colors->addAction(swatch(onBackground(shown, color)), names.at(static_cast<size_t>(i)));
        action->setCheckable(true);
        action->setChecked(looks->color(name) == color);
        QObject::connect(action, &QAction::triggered, looks, [looks, name, color] {
            looks->chooseColor(name, color);
        });
    }
    colors->addSeparator();
    QObject::connect(colors->addAction(Text::tr("&Other…")),
                     &QAction::triggered,
                     &widget,
                     [looks, name, parent = &widget] {
                         const QColor color = QColorDialog::getColor(
                             looks->color(name).value_or(curveColor(0)), parent);
                         if (color.isValid()) {
                             looks->chooseColor(name, color);
                         }
                     });
    QAction* own = colors->addAction(Text::tr("&Its own"));
    own->setCheckable(true);
    own->setChecked(!looks->color(name));
    QObject::connect(
        own, &QAction::triggered, looks, [looks, name] { looks->chooseColor(name, std::nullopt); });
}

/// With the lifted curve.
void addCurve(QMenu* menu, PlotWidget& widget, QCPAbstractPlottable* curve) {
    PlotCurves* curves = &widget.plotCurves();
    // By name: while the menu is open, curves may be made anew.
    const auto withCurve = [curves, name = curve->name()](auto act) {
        return [curves, name, act] {
            for (QCPAbstractPlottable* now : curves->all()) {
                if (now->name() == name) {
                    act(now);
                    return;
                }
            }
        };
    };
    menu->addSection(literal(curve->name()));
    QObject::connect(menu->addAction(curve->visible() ? Text::tr("&Hide") : Text::tr("S&how")),
                     &QAction::triggered,
                     curves,
                     withCurve([curves](QCPAbstractPlottable* now) { curves->toggle(now); }));
    QObject::connect(menu->addAction(Text::tr("Show &alone, or with all others")),
                     &QAction::triggered,
                     curves,
                     withCurve([curves](QCPAbstractPlottable* now) { curves->showAlone(now); }));
    if (const QString run = widget.runOf(*curve); !run.isEmpty()) {
        QObject::connect(menu->addAction(Text::tr("&Go to its run")),
                         &QAction::triggered,
                         &widget,
                         [target = &widget, run] { Q_EMIT target->runWanted(run); });
    }
    if (const QString name = widget.lookNameOf(*curve); !name.isEmpty()) {
        addColors(menu, widget, name);
    }
    menu->addSeparator();
}

void addCurves(QMenu* menu, PlotWidget& widget) {
    PlotCurves* curves = &widget.plotCurves();
    QMenu* list = menu->addMenu(Text::tr("&Curves"));
    for (const QCPAbstractPlottable* curve : curves->all()) {
        QAction* action = list->addAction(literal(curve->name()));
        action->setCheckable(true);
        action->setChecked(curve->visible());
        QObject::connect(
            action, &QAction::triggered, curves, [curves, name = curve->name()](bool isShown) {
                for (QCPAbstractPlottable* now : curves->all()) {
                    if (now->name() == name) {
                        curves->setShown(now, isShown);
                    }
                }
            });
    }
    list->setEnabled(!list->isEmpty());
    QObject::connect(menu->addAction(Text::tr("&Show all curves")),
                     &QAction::triggered,
                     curves,
                     &PlotCurves::showAll);
}

void addCursors(QMenu* menu, PlotWidget& widget) {
    PlotWidget* target = &widget;
    const std::optional<double> here = widget.here();
    const auto addPin = [&](const QString& text, PlotCursors::Pin pin, Qt::Key key) {
        QAction* action = menu->addAction(text);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(here.has_value());
        QObject::connect(action, &QAction::triggered, target, [target, here, pin] {
            PlotCursors::Pins pins = target->cursors().pins();
            pins.at(pin) = here;
            target->setPins(pins);
        });
    };
    addPin(Text::tr("Pin cursor A here"), PlotCursors::A, Qt::Key_A);
    addPin(Text::tr("Pin cursor B here"), PlotCursors::B, Qt::Key_B);
    QAction* copy = menu->addAction(Text::tr("Copy &values at the cursors"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setEnabled(here || widget.cursors().isPinned());
    QObject::connect(
        copy, &QAction::triggered, target, [target, here] { target->copyValues(here); });
    QAction* remove = menu->addAction(Text::tr("&Remove the cursors"));
    remove->setEnabled(widget.cursors().isPinned());
    QObject::connect(remove, &QAction::triggered, target, [target] { target->setPins({}); });
}

void addRanges(QMenu* menu, PlotWidget& widget) {
    PlotWidget* target = &widget;
    QObject::connect(
        menu->addAction(Text::tr("&Fit")), &QAction::triggered, target, &PlotWidget::fit);
    QMenu* modes = menu->addMenu(Text::tr("Ra&nges"));
    auto* group = new QActionGroup(modes);
    for (const auto& [mode, text] :
         {std::pair(RangeMode::Free, Text::tr("&Follow the shown curves")),
          std::pair(RangeMode::Shared, Text::tr("Follow &all curves, hidden ones too")),
          std::pair(RangeMode::Fixed, Text::tr("&Stay as they are"))}) {
        QAction* action = modes->addAction(text);
        action->setCheckable(true);
        action->setChecked(widget.rangeMode() == mode);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, target, [target, chosen = mode] {
            target->setRangeMode(chosen);
        });
    }
}

}  // namespace

QMenu* makePlotMenu(PlotWidget& widget) {
    auto* menu = new QMenu(&widget);
    menu->setObjectName(QStringLiteral("plotMenu"));
    if (QCPAbstractPlottable* lifted = widget.plotCurves().lifted()) {
        addCurve(menu, widget, lifted);
    }
    addCurves(menu, widget);
    menu->addSeparator();
    addCursors(menu, widget);
    menu->addSeparator();
    addRanges(menu, widget);
    widget.extendMenu(menu);
    return menu;
}

}  // namespace ld3::ui
