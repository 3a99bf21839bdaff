#include "ui/actions/command_search.h"

#include "ui/actions/action_text.h"

#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace ld3::ui {

namespace {

constexpr int kRankCount = 4;

bool beginsAWord(const QString& title, const QString& word) {
    for (qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = title.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !title.at(at - 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

/// 0 is best; nothing where a word is not found.
std::optional<int> rankOf(const QString& title, const QString& others, const QStringList& words) {
    const auto allWords = [&words](auto holds) {
        return std::all_of(words.begin(), words.end(), holds);
    };
    if (title.startsWith(words.join(u' '), Qt::CaseInsensitive)) {
        return 0;
    }
    if (allWords([&](const QString& word) { return beginsAWord(title, word); })) {
        return 1;
    }
    if (allWords([&](const QString& word) { return title.contains(word, Qt::CaseInsensitive); })) {
        return 2;
    }
    const QString all = title + u'\n' + others;
    if (allWords([&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); })) {
        return 3;
    }
    return std::nullopt;
}

void addEntries(QVector<MenuEntry>& entries, const QMenu& menu, const QString& title) {
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addEntries(entries, *action->menu(), title + " › " + withoutMnemonic(action->text()));
        } else if (!action->isSeparator() && !action->text().isEmpty()) {
            entries.append({action, title});
        }
    }
}

}  // namespace

QVector<MenuEntry> menuEntries(const QMenuBar& menus) {
    QVector<MenuEntry> entries;
    for (const QAction* action : menus.actions()) {
        if (action->menu() != nullptr) {
            addEntries(entries, *action->menu(), withoutMnemonic(action->text()));
        }
    }
    return entries;
}

QVector<MenuEntry> searchEntries(const QVector<MenuEntry>& entries, const QString& words) {
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::array<QVector<MenuEntry>, kRankCount> ranks;
    for (const MenuEntry& entry : entries) {
        if (entry.action == nullptr) {
            continue;
        }
        const QString others = entry.menu + u'\n' + keysText(entry.action->shortcuts());
        if (const auto rank = rankOf(withoutMnemonic(entry.action->text()), others, parts)) {
            ranks.at(static_cast<size_t>(*rank)).append(entry);
        }
    }
    QVector<MenuEntry> found;
    for (const QVector<MenuEntry>& rank : ranks) {
        found += rank;
    }
    return found;
}

QVector<Command> searchCommands(const ActionRegistry& actions, const QString& words) {
    QVector<MenuEntry> entries;
    QHash<const QAction*, Command> commands;
    for (const ActionRegistry::Group& group : actions.groups()) {
        for (const Command command : group.commands) {
            entries.append({actions.action(command), withoutMnemonic(group.title)});
            commands.insert(actions.action(command), command);
        }
    }
    QVector<Command> found;
    for (const MenuEntry& entry : searchEntries(entries, words)) {
        found.append(commands.value(entry.action));
    }
    return found;
}

}  // namespace ld3::ui
