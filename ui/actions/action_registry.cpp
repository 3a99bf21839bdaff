#include "ui/actions/action_registry.h"

#include "ui/actions/action_text.h"
#include "ui/actions/command_table.h"
#include "ui/actions/icons.h"

#include <QGuiApplication>
#include <QMetaEnum>

#include <algorithm>

namespace ld3::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    for (const CommandGroup& group : commandTable()) {
        addGroup(group.title);
        for (const CommandRow& row : group.rows) {
            add(row.command, row.text, row.toolTip, row.key, row.icon);
            if (!row.otherKey.isEmpty()) {
                m_defaultKeys[row.command].append(row.otherKey);
                setKeys(row.command, m_defaultKeys.value(row.command));
            }
            QAction* added = action(row.command);
            added->setCheckable(row.isCheckable);
            if (row.needsFocus) {
                added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            }
        }
    }
    updateIcons();
}

void ActionRegistry::addGroup(const QString& title) {
    m_groups.append(Group{title, {}});
}

void ActionRegistry::add(Command command,
                         const QString& text,
                         const QString& toolTip,
                         const QKeySequence& shortcut,
                         const QString& icon) {
    auto* action = new QAction(text, this);
    action->setStatusTip(toolTip);
    // Buttons show no letter, not even in parentheses; some texts change later.
    const auto nameButtons = [action] { action->setIconText(withoutMnemonic(action->text())); };
    connect(action, &QAction::changed, action, nameButtons);
    nameButtons();
    m_actions.insert(command, action);
    m_defaultKeys.insert(
        command, shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut});
    setKeys(command, defaultKeys(command));
    if (!icon.isEmpty()) {
        m_icons.insert(command, icon);
    }
    m_groups.last().commands.append(command);
}

QString ActionRegistry::name(Command command) {
    return QString::fromLatin1(
        QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

void ActionRegistry::setKeys(Command command, const QList<QKeySequence>& keys) {
    QAction* action = m_actions.value(command);
    action->setShortcuts(keys);
    const QString text = keysText(keys);
    action->setToolTip(text.isEmpty()
                           ? action->statusTip()
                           : tr("%1 (%2)", "tooltip and shortcut").arg(action->statusTip(), text));
    Q_EMIT keysChanged(command);
}

std::optional<Command> ActionRegistry::holderOf(const QKeySequence& keys, Command except) const {
    for (const Group& group : m_groups) {
        for (const Command command : group.commands) {
            const QList<QKeySequence> held = m_actions.value(command)->shortcuts();
            if (command != except &&
                std::any_of(held.begin(), held.end(), [&keys](const QKeySequence& other) {
                    return keysClash(keys, other);
                })) {
                return command;
            }
        }
    }
    return std::nullopt;
}

void ActionRegistry::updateIcons() {
    const QPalette palette = QGuiApplication::palette();
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it) {
        m_actions.value(it.key())->setIcon(makeIcon(it.value(), palette));
    }
}

bool keysClash(const QKeySequence& a, const QKeySequence& b) {
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

}  // namespace ld3::ui
