#include "ui/i18n/core_text.h"

#include "core/base/error.h"
#include "ui/i18n/core_sentences.h"
#include "ui/i18n/sentence_index.h"
#include "ui/i18n/text_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace ld3::ui {

namespace {

/// "0.25" as a language writes it, with all its digits.
QString inLanguage(const QString& number, const QLocale& numbers) {
    static const QRegularExpression kBroken(
        QRegularExpression::anchoredPattern(QStringLiteral("-?\\d+\\.\\d+(e[+-]?\\d+)?")));
    QString text = number;
    return kBroken.match(number).hasMatch() ? text.replace(u'.', numbers.decimalPoint()) : text;
}

/// A sentence with its values, which may hold a % of their own.
QString filled(const QString& sentence, const QStringList& values) {
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isValue = sentence[at] == u'%' && at + 1 < sentence.size();
        const int value = isValue ? sentence[at + 1].digitValue() : 0;
        if (value > 0 && value <= values.size()) {
            text += values[value - 1];
            ++at;
        } else {
            text += sentence[at];
        }
    }
    return text;
}

std::optional<QString> translated(const QString& english, const QLocale& numbers) {
    static const SentenceIndex kIndex(coreSentences());
    const std::optional<FoundSentence> found = kIndex.find(english);
    if (!found) {
        return std::nullopt;
    }
    QStringList values;
    for (const QString& value : found->values) {
        values.append(coreText(value, numbers));
    }
    return filled(QCoreApplication::translate("CoreText", found->source.toUtf8().constData()),
                  values);
}

QString partByPart(const QString& english, const QLocale& numbers);

/// Sentences may hold separators of their own, so the longest run of parts that is known counts.
QString runByRun(const QStringList& parts, const QString& separator, const QLocale& numbers) {
    constexpr qsizetype kLongestRun = 8;
    // Between commas stand names of fields and solvers too: one word is none of core's sentences.
    const bool isList = separator == QStringLiteral(", ");
    const auto lookUp = [&](const QString& run) {
        return isList && !run.contains(u' ') ? std::nullopt : translated(run, numbers);
    };
    QStringList texts;
    for (qsizetype at = 0; at < parts.size();) {
        // All of them together are what was not known.
        qsizetype count = std::min({kLongestRun, parts.size() - at, parts.size() - 1});
        QString run = parts.mid(at, count).join(separator);
        std::optional<QString> text = lookUp(run);
        while (!text && count > 1) {
            --count;
            run = parts.mid(at, count).join(separator);
            text = lookUp(run);
        }
        texts.append(text ? *text : partByPart(run, numbers));
        at += count;
    }
    return texts.join(separator);
}

/// Looks up what stands between separators and in parentheses; what is not known stays.
QString partByPart(const QString& english, const QLocale& numbers) {
    for (const QString& separator :
         {QStringLiteral("\n"), QStringLiteral(": "), QStringLiteral("; "), QStringLiteral(", ")}) {
        const QStringList parts = splitOutsideParentheses(english, separator);
        if (parts.size() > 1) {
            return runByRun(parts, separator, numbers);
        }
    }
    if (beginsWithPath(english)) {
        return english;  // its parentheses are its own
    }
    const qsizetype last = english.size() - 1;
    for (qsizetype at = english.indexOf(QStringLiteral(" (")); at > 0;
         at = english.indexOf(QStringLiteral(" ("), at + 1)) {
        if (closingParenthesis(english, at + 1) != last) {
            continue;
        }
        const QString before = english.left(at), inside = english.mid(at + 2, last - at - 2);
        // Behind a name, one word in parentheses may be of that name.
        if (!inside.contains(u' ') && !translated(before, numbers)) {
            return english;
        }
        return QStringLiteral("%1 (%2)").arg(coreText(before, numbers), coreText(inside, numbers));
    }
    return inLanguage(english, numbers);
}

}  // namespace

QString coreText(const QString& english, const QLocale& numbers) {
    const std::optional<QString> text = translated(english, numbers);
    return text ? *text : partByPart(english, numbers);
}

QString coreText(const std::string& english, const QLocale& numbers) {
    return coreText(QString::fromStdString(english), numbers);
}

QString coreText(const Error& error) {
    const auto part = [](const std::string& text) { return coreText(text); };
    return QStringLiteral("%1: %2: %3")
        .arg(part(error.problem()), part(error.where()), part(error.remedy()));
}

}  // namespace ld3::ui
