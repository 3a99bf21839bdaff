#include "tests/ui/core_error_texts.h"

#include <QHash>
#include <QRegularExpression>
#include <QVector>

namespace ld3::ui {
namespace {

/// What stands for a value in a text.
const QString& anyValue() {
    static const QString kValue = QStringLiteral("7");
    return kValue;
}

struct Token {
    enum Kind { Literal, Name, Other };

    Kind kind;
    QString text;
};

/// Literals that stand beside each other are one, as for the compiler; comments are left out.
QVector<Token> tokensOf(const QString& source) {
    static const QRegularExpression kToken(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/|^[ \\t]*#[^\\n]*"
                       "|R\"\\((?<raw>.*?)\\)\"|\"(?<string>(?:\\\\.|[^\"\\\\])*)\""
                       "|'(?<character>(?:\\\\.|[^'\\\\])+)'"
                       "|(?<name>[A-Za-z_]\\w*(?:::~?\\w+)*)|(?<other>\\d[\\w.']*|\\S)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QVector<Token> tokens;
    const auto addLiteral = [&tokens](const QString& text) {
        if (!tokens.isEmpty() && tokens.last().kind == Token::Literal) {
            tokens.last().text += text;
        } else {
            tokens.append(Token{Token::Literal, text});
        }
    };
    for (auto it = kToken.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString all = match.captured();
        if (all.startsWith(QStringLiteral("R\"("))) {
            addLiteral(match.captured(QStringLiteral("raw")));
        } else if (all.startsWith(u'"')) {
            QString text = match.captured(QStringLiteral("string"));
            addLiteral(text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                           .replace(QStringLiteral("\\\\"), QStringLiteral("\\")));
        } else if (all.startsWith(u'\'')) {
            addLiteral(match.captured(QStringLiteral("character")));
        } else if (all == QStringLiteral("TORCH_VERSION")) {
            addLiteral(anyValue());
        } else if (!match.captured(QStringLiteral("name")).isEmpty()) {
            tokens.append(Token{Token::Name, all});
        } else if (!match.captured(QStringLiteral("other")).isEmpty()) {
            tokens.append(Token{Token::Other, all});
        }
    }
    return tokens;
}

class Reader {
  public:
    Reader(const QString& source, const QSet<QString>& helpers)
        : m_tokens(tokensOf(source)), m_helpers(helpers) {
        QVector<int> open;
        for (int at = 0; at < count(); ++at) {
            if (is(at, "(") || is(at, "{") || is(at, "[")) {
                open.append(at);
            } else if ((is(at, ")") || is(at, "}") || is(at, "]")) && !open.isEmpty()) {
                m_closed[open.takeLast()] = at;
            }
        }
    }

    QStringList texts() const {
        QStringList all;
        for (int at = 1; at < count(); ++at) {
            if (!m_closed.contains(at) || !makesError(at)) {
                continue;
            }
            for (const Range& argument : split({at + 1, m_closed.value(at)}, ",")) {
                all += textsOf(argument);
            }
        }
        return all;
    }

  private:
    struct Range {
        int begin, end;
    };

    int count() const { return static_cast<int>(m_tokens.size()); }

    bool is(int at, const char* text) const {
        return m_tokens[at].kind == Token::Other && m_tokens[at].text == QLatin1String(text);
    }

    bool makesError(int open) const {
        const auto nameAt = [this](int at) {
            return at >= 0 && at < count() && m_tokens[at].kind == Token::Name ? m_tokens[at].text
                                                                               : QString();
        };
        return nameAt(open + 1).startsWith(QStringLiteral("ErrorCode::")) ||
               m_helpers.contains(nameAt(open - 1).section(QStringLiteral("::"), -1)) ||
               nameAt(open - 2) == QStringLiteral("FileContext");
    }

    /// The next such token that stands in no parentheses of its own, or -1.
    int find(const Range& range, const char* text) const {
        for (int at = range.begin; at < range.end; at = m_closed.value(at, at) + 1) {
            if (is(at, text)) {
                return at;
            }
        }
        return -1;
    }

    QVector<Range> split(Range range, const char* separator) const {
        QVector<Range> parts;
        for (int at = find(range, separator); at >= 0; at = find(range, separator)) {
            parts.append(Range{range.begin, at});
            range.begin = at + 1;
        }
        parts.append(range);
        return parts;
    }

    /// Of an expression: literals, values, sums and choices of them.
    QStringList textsOf(const Range& range) const {
        if (const int condition = find(range, "?"); condition >= 0) {
            const Range choice{condition + 1, range.end};
            const int colon = find(choice, ":");
            return colon < 0 ? textsOf(choice)
                             : textsOf({choice.begin, colon}) + textsOf({colon + 1, range.end});
        }
        QStringList texts = {QString()};
        for (const Range& operand : split(range, "+")) {
            if (operand.begin >= operand.end) {
                continue;
            }
            QStringList longer;
            for (const QString& text : texts) {
                for (const QString& more : textsOfOperand(operand)) {
                    longer.append(text + more);
                }
            }
            texts = longer;
        }
        return texts;
    }

    QStringList textsOfOperand(const Range& range) const {
        if (range.end == range.begin + 1 && m_tokens[range.begin].kind == Token::Literal) {
            return {m_tokens[range.begin].text};
        }
        const bool isText = m_tokens[range.begin].text == QStringLiteral("std::string");
        const int open = isText ? range.begin + 1 : range.begin;
        if (open < range.end && is(open, "(") && m_closed.value(open, -1) == range.end - 1) {
            return textsOf({open + 1, range.end - 1});
        }
        return {anyValue()};
    }

    QVector<Token> m_tokens;
    QSet<QString> m_helpers;
    QHash<int, int> m_closed;  ///< where what is opened is closed
};

}  // namespace

QStringList errorTexts(const QString& source, const QSet<QString>& helpers) {
    return Reader(source, helpers).texts();
}

}  // namespace ld3::ui
