#include "ui/i18n/sentence_index.h"

#include "ui/i18n/text_parts.h"

#include <algorithm>

namespace ld3::ui {

namespace {

const QRegularExpression& valuePattern() {
    static const QRegularExpression kValue(QStringLiteral("%[1-9]"));
    return kValue;
}

qsizetype ownLetters(const QString& source) {
    return source.size() - 2 * source.count(valuePattern());
}

/// The longest word of a sentence that no value touches; empty where there is none.
QString keyOf(const QStringList& fixedParts) {
    QString key;
    for (qsizetype part = 0; part < fixedParts.size(); ++part) {
        const QStringList words = fixedParts[part].split(u' ');
        const qsizetype first = part == 0 ? 0 : 1;
        const qsizetype end = words.size() - (part == fixedParts.size() - 1 ? 0 : 1);
        for (qsizetype word = first; word < end; ++word) {
            key = words[word].size() > key.size() ? words[word] : key;
        }
    }
    return key;
}

/// Whether a value at an end of a sentence would take what is not its own with it: "iteration %1"
/// is not the sentence of "iteration 5: out of memory".
bool holdsOtherParts(const QString& value) {
    return splitOutsideParentheses(value, QStringLiteral(": ")).size() > 1 ||
           splitOutsideParentheses(value, QStringLiteral("; ")).size() > 1;
}

/// Whether a value that begins a sentence can be what stands there: "/runs/uniform steps" is a
/// path, and no number of steps.
bool mayBegin(const QString& value, const QString& source) {
    static const QRegularExpression kCount(QStringLiteral("^%1 [a-z]+$"));
    static const QRegularExpression kNumber(QStringLiteral("^[\\d.,]+$"));
    static const QRegularExpression kWord(QStringLiteral("\\b[A-Za-z]{2,}\\b"));
    constexpr int kWordsOfAClause = 3;
    if (holdsOtherParts(value)) {
        return false;
    }
    if (kCount.match(source).hasMatch()) {
        return kNumber.match(value).hasMatch();
    }
    // One or two words after a path belong to its name, but for those after a comma.
    return !beginsWithPath(value) || source.startsWith(QStringLiteral("%1, ")) ||
           source.count(kWord) >= kWordsOfAClause;
}

bool isWhole(const QString& source, const QStringList& values) {
    static const QRegularExpression kValueAtEnd(QStringLiteral("%[1-9]$"));
    return !(source.startsWith(u'%') && !mayBegin(values.first(), source)) &&
           !(source.contains(kValueAtEnd) && holdsOtherParts(values.last()));
}

}  // namespace

SentenceIndex::SentenceIndex(const QStringList& sources) {
    QStringList withValues;
    for (const QString& source : sources) {
        if (source.contains(valuePattern())) {
            withValues.append(source);
        } else {
            m_whole.insert(source);
        }
    }
    std::stable_sort(withValues.begin(), withValues.end(), [](const QString& a, const QString& b) {
        return ownLetters(a) > ownLetters(b);
    });
    for (const QString& source : withValues) {
        const QStringList parts = source.split(valuePattern());
        QStringList escaped;
        QString longest;
        for (const QString& part : parts) {
            escaped.append(QRegularExpression::escape(part));
            longest = part.size() > longest.size() ? part : longest;
        }
        const QString pattern = escaped.join(QStringLiteral("(.+?)"));
        m_byWord[keyOf(parts)].append(static_cast<int>(m_sentences.size()));
        m_sentences.append(
            Sentence{source,
                     longest,
                     QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::DotMatchesEverythingOption)});
    }
}

std::optional<FoundSentence> SentenceIndex::find(const QString& text) const {
    if (m_whole.contains(text)) {
        return FoundSentence{text, {}};
    }
    QVector<int> candidates = m_byWord.value(QString());
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString& word : words) {
        candidates += m_byWord.value(word);
    }
    std::sort(candidates.begin(), candidates.end());
    for (const int candidate : candidates) {
        const Sentence& sentence = m_sentences[candidate];
        if (!text.contains(sentence.longestPart)) {
            continue;
        }
        const QRegularExpressionMatch match = sentence.pattern.match(text);
        const QStringList values = match.capturedTexts().mid(1);
        if (match.hasMatch() && isWhole(sentence.source, values)) {
            return FoundSentence{sentence.source, values};
        }
    }
    return std::nullopt;
}

}  // namespace ld3::ui
