#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <optional>

namespace ld3::ui {

/// A sentence of core that a text is, and what stands there for %1, %2, …
struct FoundSentence {
    QString source;
    QStringList values;
};

/// Finds the sentence that a text is. Hundreds of patterns would be slow to try one by one: those
/// without values are looked up, of the others only those are tried that have a word of the text.
class SentenceIndex {
  public:
    /// @param sources  sentences with at most nine values %1 to %9, in ascending order
    explicit SentenceIndex(const QStringList& sources);

    [[nodiscard]] std::optional<FoundSentence> find(const QString& text) const;

  private:
    struct Sentence {
        QString source;
        QString longestPart;  ///< between values: where it is missing, nothing else need be tried
        QRegularExpression pattern;
    };

    /// The sentences with values, those with most text of their own first: "use %1 to %2" is less
    /// than what says more.
    QVector<Sentence> m_sentences;
    /// The longest word of each, empty for those without one; the place in `m_sentences`.
    QHash<QString, QVector<int>> m_byWord;
    QSet<QString> m_whole;  ///< those without values
};

}  // namespace ld3::ui
