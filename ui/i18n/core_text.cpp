#include "ui/i18n/core_text.h"

#include "core/base/error.h"
#include "ui/i18n/core_sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>
#include <optional>

namespace ld3::ui {

namespace {

/// A sentence of core with at most three values, and how it is recognised.
struct Sentence {
    QString source;
    QRegularExpression pattern;
    QVector<int> values;  ///< the value that each capture is: 1 is %1
};

Sentence makeSentence(const QString& source) {
    static const QRegularExpression kValue(QStringLiteral("%([1-9])"));
    Sentence sentence{source, {}, {}};
    QString pattern;
    qsizetype end = 0;
    for (auto it = kValue.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch value = it.next();
        pattern += QRegularExpression::escape(source.mid(end, value.capturedStart() - end)) +
                   QStringLiteral("(.+?)");
        sentence.values.append(value.captured(1).toInt());
        end = value.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(end));
    sentence.pattern.setPattern(QRegularExpression::anchoredPattern(pattern));
    sentence.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    return sentence;
}

/// Those with most text of their own come first: "use %1 to %2" is less than what says more.
const QVector<Sentence>& sentences() {
    static const QVector<Sentence> kAll = [] {
        QVector<Sentence> all;
        for (const QString& source : coreSentences()) {
            all.append(makeSentence(source));
        }
        const auto ownLetters = [](const Sentence& sentence) {
            return sentence.source.size() - 2 * sentence.values.size();
        };
        std::stable_sort(all.begin(), all.end(), [&](const Sentence& a, const Sentence& b) {
            return ownLetters(a) > ownLetters(b);
        });
        return all;
    }();
    return kAll;
}

/// "0.25" as the language writes it, with all its digits.
QString inLanguage(const QString& number) {
    static const QRegularExpression kBroken(
        QRegularExpression::anchoredPattern(QStringLiteral("-?\\d+\\.\\d+(e[+-]?\\d+)?")));
    QString text = number;
    return kBroken.match(number).hasMatch() ? text.replace(u'.', QLocale().decimalPoint()) : text;
}

std::optional<QString> translated(const QString& english);

/// Looks up what stands between separators; what is not known stays.
QString partByPart(const QString& english) {
    for (const QString& separator : {QStringLiteral(": "), QStringLiteral("; ")}) {
        if (!english.contains(separator)) {
            continue;
        }
        QStringList parts;
        for (const QString& part : english.split(separator)) {
            parts.append(translated(part).value_or(partByPart(part)));
        }
        return parts.join(separator);
    }
    return inLanguage(english);
}

std::optional<QString> translated(const QString& english) {
    for (const Sentence& sentence : sentences()) {
        const QRegularExpressionMatch match = sentence.pattern.match(english);
        if (!match.hasMatch()) {
            continue;
        }
        QStringList values;
        for (int value = 1; value <= sentence.values.size(); ++value) {
            const auto capture = static_cast<int>(sentence.values.indexOf(value)) + 1;
            values.append(coreText(match.captured(capture)));
        }
        const QString text =
            QCoreApplication::translate("CoreText", sentence.source.toUtf8().constData());
        // Given at once, values may hold a % of their own.
        switch (values.size()) {
            case 0:
                return text;
            case 1:
                return text.arg(values[0]);
            case 2:
                return text.arg(values[0], values[1]);
            default:
                return text.arg(values[0], values[1], values[2]);
        }
    }
    return std::nullopt;
}

}  // namespace

QString coreText(const QString& english) {
    return translated(english).value_or(partByPart(english));
}

QString coreText(const std::string& english) {
    return coreText(QString::fromStdString(english));
}

QString coreText(const Error& error) {
    const auto part = [](const std::string& text) { return coreText(text); };
    return QStringLiteral("%1: %2: %3")
        .arg(part(error.problem()), part(error.where()), part(error.remedy()));
}

}  // namespace ld3::ui
