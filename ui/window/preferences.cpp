#include "ui/window/preferences.h"

#include "ui/i18n/languages.h"
#include "ui/window/color_scheme.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace ld3::ui {

Preferences::Preferences(QMenu* menu, QObject* parent) : QObject(parent) {
    addColorSchemes(menu->addMenu(tr("&Colours")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void Preferences::addColorSchemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const ColorScheme current =
        colorSchemeFromName(QSettings().value(setting::kColorScheme).toString());
    const auto add = [&](const QString& text, ColorScheme scheme) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            QSettings().setValue(setting::kColorScheme, colorSchemeName(scheme));
            applyColorScheme(scheme);
        });
    };
    add(tr("As the &system"), ColorScheme::System);
    add(tr("&Light"), ColorScheme::Light);
    add(tr("&Dark"), ColorScheme::Dark);
}

void Preferences::addLanguages(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const QString current = languageFor(QSettings().value(setting::kLanguage).toString());
    for (const Language& language : languages()) {
        QAction* action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            QSettings().setValue(setting::kLanguage, code);
            Q_EMIT languageChosen(code);
        });
    }
}

}  // namespace ld3::ui
