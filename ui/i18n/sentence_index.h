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
/// without values are looked up, of the others only those whose first word is the text's are tried,
/// and those that begin with a value.
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
    QHash<QString, QVector<int>> m_byFirstWord;  ///< empty for those that begin with a value
    QSet<QString> m_whole;                       ///< those without values
};

}  // namespace ld3::ui
