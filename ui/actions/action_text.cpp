#include "ui/actions/action_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace ld3::ui {

QString withoutMnemonic(QString text) {
    // Chinese labels carry their letter in parentheses.
    static const QRegularExpression kAppended(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(kAppended).remove(u'&');
}

QString keysText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& sequence : keys) {
        texts.append(sequence.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral(" / "));
}

}  // namespace ld3::ui
