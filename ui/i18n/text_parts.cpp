#include "ui/i18n/text_parts.h"

#include <QRegularExpression>

namespace ld3::ui {

qsizetype closingParenthesis(const QString& text, qsizetype open) {
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text[at] == u'(') {
            ++depth;
        } else if (text[at] == u')' && --depth == 0) {
            return at;
        }
    }
    return -1;
}

QStringList splitOutsideParentheses(const QString& text, const QString& separator) {
    QStringList parts;
    if (!text.contains(separator)) {
        return {text};
    }
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype closed = text[at] == u'(' ? closingParenthesis(text, at) : -1;
        if (closed > at) {
            at = closed;
        } else if (QStringView(text).mid(at).startsWith(separator)) {
            parts.append(text.mid(begin, at - begin));
            at += separator.size();
            begin = at;
        } else {
            ++at;
        }
    }
    parts.append(text.mid(begin));
    return parts;
}

bool beginsWithPath(const QString& text) {
    // "1/4" is a share of the work, and what begins with a quote or a parenthesis is quoted.
    static const QRegularExpression kShare(QStringLiteral("^\\d+/\\d+$"));
    static const QRegularExpression kPath(QStringLiteral("^[^\\s\"'`(\\[]\\S*$"));
    const QString word = text.section(u' ', 0, 0);
    return (word.contains(u'/') || word.contains(u'\\')) && kPath.match(word).hasMatch() &&
           !kShare.match(word).hasMatch();
}

}  // namespace ld3::ui
