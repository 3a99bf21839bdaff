#include "ui/actions/command_search.h"

#include "ui/actions/action_text.h"

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

}  // namespace

QVector<Command> searchCommands(const ActionRegistry& actions, const QString& words) {
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::array<QVector<Command>, kRankCount> ranks;
    for (const ActionRegistry::Group& group : actions.groups()) {
        for (const Command command : group.commands) {
            const QAction* action = actions.action(command);
            const QString others =
                withoutMnemonic(group.title) + u'\n' + keysText(action->shortcuts());
            if (const auto rank = rankOf(withoutMnemonic(action->text()), others, parts)) {
                ranks.at(static_cast<size_t>(*rank)).append(command);
            }
        }
    }
    QVector<Command> found;
    for (const QVector<Command>& rank : ranks) {
        found += rank;
    }
    return found;
}

QString groupTitle(const ActionRegistry& actions, Command command) {
    for (const ActionRegistry::Group& group : actions.groups()) {
        if (group.commands.contains(command)) {
            return withoutMnemonic(group.title);
        }
    }
    return {};
}

}  // namespace ld3::ui
