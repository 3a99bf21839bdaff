#include "ui/window/preferences.h"

#include "ui/actions/action_registry.h"
#include "ui/i18n/languages.h"
#include "ui/window/color_scheme.h"
#include "ui/window/text_zoom.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace ld3::ui {

Preferences::Preferences(QMenu* menu, const ActionRegistry& actions, QObject* parent)
    : QObject(parent), m_actions(actions) {
    const auto addMenu = [menu](const QString& title, const char* objectName) {
        QMenu* choices = menu->addMenu(title);
        choices->setObjectName(QLatin1String(objectName));
        choices->setToolTipsVisible(true);
        return choices;
    };
    addColorSchemes(addMenu(tr("C&olors"), "colorMenu"));
    addTextSizes(addMenu(tr("Text si&ze"), "textSizeMenu"));
    addLanguages(addMenu(tr("Lan&guage"), "languageMenu"));
    connectCommands();
    showTextZoom();
}

void Preferences::addColorSchemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    // Of what holds, not of what is remembered: the command line may have said otherwise.
    const ColorScheme current = currentColorScheme();
    const auto add = [&](const QString& text, const QString& toolTip, ColorScheme scheme) {
        QAction* action = menu->addAction(text);
        action->setToolTip(toolTip);
        action->setCheckable(true);
        action->setChecked(scheme == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            QSettings().setValue(setting::kColorScheme, colorSchemeName(scheme));
            applyColorScheme(scheme);
        });
    };
    add(tr("As the &system"),
        tr("Colors and style of the desktop, as it had them when the program started. The "
           "default."),
        ColorScheme::System);
    add(tr("&Light"), tr("Dark letters on a light ground."), ColorScheme::Light);
    add(tr("&Dark"), tr("Light letters on a dark ground."), ColorScheme::Dark);
}

void Preferences::addTextSizes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    for (const int percent : textZooms()) {
        QAction* action = menu->addAction(tr("%1 %", "percent").arg(percent));
        action->setToolTip(
            tr("Size of all letters, in percent of the desktop's: 80 to 200. Default: 100."));
        action->setCheckable(true);
        group->addAction(action);
        m_textSizes.insert(percent, action);
        connect(action, &QAction::triggered, this, [this, percent] { setTextZoom(percent); });
    }
}

void Preferences::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_actions.action(command), &QAction::triggered, this, act);
    };
    on(Command::TextLarger, [this] { stepTextZoom(1); });
    on(Command::TextSmaller, [this] { stepTextZoom(-1); });
    on(Command::ResetText, [this] { setTextZoom(100); });
}

void Preferences::setTextZoom(int percent) {
    applyTextZoom(percent);
    QSettings().setValue(setting::kTextZoom, textZoom());
    showTextZoom();
}

void Preferences::stepTextZoom(int steps) {
    const QVector<int>& zooms = textZooms();
    setTextZoom(zooms[qBound(0,
                             static_cast<int>(zooms.indexOf(textZoom())) + steps,
                             static_cast<int>(zooms.size()) - 1)]);
}

void Preferences::showTextZoom() {
    m_textSizes.value(textZoom())->setChecked(true);
    m_actions.action(Command::TextLarger)->setEnabled(textZoom() < textZooms().back());
    m_actions.action(Command::TextSmaller)->setEnabled(textZoom() > textZooms().front());
}

void Preferences::addLanguages(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const QString current = installedLanguage();
    for (const Language& language : languages()) {
        QAction* action = menu->addAction(language.name);
        action->setToolTip(
            tr("Language of the window, its numbers and dates. Default: that of the desktop."));
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
