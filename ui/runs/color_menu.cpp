#include "ui/runs/color_menu.h"

#include "core/runs/run_marks.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPixmap>

#include <array>
#include <string_view>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kSamplePx = 16;

struct ColorMenu {
    Q_DECLARE_TR_FUNCTIONS(ColorMenu)
};

/// Core's names in the menu's words.
constexpr std::array<std::pair<std::string_view, const char*>, 8> kTitles = {{
    {"blue", QT_TRANSLATE_NOOP("ColorMenu", "&Blue")},
    {"sky", QT_TRANSLATE_NOOP("ColorMenu", "&Sky blue")},
    {"green", QT_TRANSLATE_NOOP("ColorMenu", "&Green")},
    {"yellow", QT_TRANSLATE_NOOP("ColorMenu", "&Yellow")},
    {"orange", QT_TRANSLATE_NOOP("ColorMenu", "&Orange")},
    {"vermilion", QT_TRANSLATE_NOOP("ColorMenu", "&Vermilion")},
    {"purple", QT_TRANSLATE_NOOP("ColorMenu", "&Purple")},
    {"grey", QT_TRANSLATE_NOOP("ColorMenu", "G&ray")},
}};

QString titleOf(const std::string& name) {
    for (const auto& [known, title] : kTitles) {
        if (name == known) {
            return ColorMenu::tr(title);
        }
    }
    return QString::fromStdString(name);
}

}  // namespace

QMenu* makeColorMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("colorMenu"));
    menu->addAction(ColorMenu::tr("&None"))->setData(QString());
    menu->addSeparator();
    for (const MarkColor& color : markColors()) {
        const QString value = QString::fromStdString(color.value);
        QPixmap sample(kSamplePx, kSamplePx);
        sample.fill(QColor(value));
        menu->addAction(sample, titleOf(color.name))->setData(value);
    }
    return menu;
}

}  // namespace ld3::ui
