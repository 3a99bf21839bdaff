#include "ui/window/shortcut_settings.h"

#include "ui/actions/action_registry.h"
#include "ui/window/preferences.h"

#include <QMap>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace ld3::ui {

namespace {

using Keys = QList<QKeySequence>;

QVector<Command> allCommands(const ActionRegistry& actions) {
    QVector<Command> commands;
    for (const ActionRegistry::Group& group : actions.groups()) {
        commands += group.commands;
    }
    return commands;
}

/// Keys written as "Ctrl+K" or "Ctrl++; Ctrl+="; none for an empty text, nothing for what is not
/// keys.
std::optional<Keys> keysFromSetting(const QVariant& value) {
    if (value.typeId() != QMetaType::QString) {
        return std::nullopt;
    }
    const QString text = value.toString();
    if (text.isEmpty()) {
        return Keys();
    }
    const Keys all = QKeySequence::listFromString(text, QKeySequence::PortableText);
    for (const QKeySequence& keys : all) {
        for (int i = 0; i < keys.count(); ++i) {
            const Qt::Key key = keys[static_cast<uint>(i)].key();
            if (key == Qt::Key_unknown || key == Qt::Key(0)) {
                return std::nullopt;
            }
        }
        if (keys.isEmpty()) {
            return std::nullopt;
        }
    }
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

bool clash(const Keys& some, const Keys& others) {
    return std::any_of(some.begin(), some.end(), [&others](const QKeySequence& a) {
        return std::any_of(
            others.begin(), others.end(), [&a](const QKeySequence& b) { return keysClash(a, b); });
    });
}

/// A command whose wanted keys clash with another's wanted or default ones.
std::optional<Command> firstClash(const ActionRegistry& actions,
                                  const QMap<Command, Keys>& wanted) {
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (const Command other : allCommands(actions)) {
            if (other != it.key() &&
                clash(it.value(), wanted.value(other, actions.defaultKeys(other)))) {
                return it.key();
            }
        }
    }
    return std::nullopt;
}

}  // namespace

void rememberShortcuts(const ActionRegistry& actions) {
    QSettings settings;
    settings.remove(QLatin1String(setting::kShortcuts));
    settings.beginGroup(QLatin1String(setting::kShortcuts));
    for (const Command command : allCommands(actions)) {
        const Keys keys = actions.action(command)->shortcuts();
        if (keys != actions.defaultKeys(command)) {
            settings.setValue(ActionRegistry::name(command),
                              QKeySequence::listToString(keys, QKeySequence::PortableText));
        }
    }
}

void restoreShortcuts(ActionRegistry& actions) {
    QSettings settings;
    settings.beginGroup(QLatin1String(setting::kShortcuts));
    QMap<Command, Keys> wanted;
    for (const Command command : allCommands(actions)) {
        if (const auto keys = keysFromSetting(settings.value(ActionRegistry::name(command)))) {
            wanted.insert(command, *keys);
        }
    }
    while (const auto command = firstClash(actions, wanted)) {
        wanted.remove(*command);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        actions.setKeys(it.key(), it.value());
    }
}

}  // namespace ld3::ui
