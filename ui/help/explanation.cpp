#include "ui/help/explanation.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QStringList>
#include <QVariant>

namespace ld3::ui {

namespace {

struct Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

constexpr const char* kTopic = "helpTopic";
constexpr int kMostChoices = 10;

/// What the user edits in an editor that is made of several widgets.
const QWidget* innermost(const QWidget* editor) {
    return editor->focusProxy() == nullptr ? editor : editor->focusProxy();
}

QString rangeOfNumbers(const QString& low, const QString& high) {
    return Explanations::tr("%1 to %2", "lowest, highest number").arg(low, high);
}

QString choicesOf(const QComboBox& box) {
    if (box.count() > kMostChoices) {
        return Explanations::tr("one of %n in the list", nullptr, box.count());
    }
    QStringList texts;
    for (int i = 0; i < box.count(); ++i) {
        texts.append(box.itemText(i));
    }
    return texts.join(QStringLiteral(", "));
}

QString checkedIn(const QListWidget& list) {
    QStringList texts;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            texts.append(list.item(row)->text());
        }
    }
    return texts.isEmpty() ? Explanations::tr("none") : texts.join(QStringLiteral(", "));
}

QString onOrOff(bool isOn) {
    return isOn ? Explanations::tr("on") : Explanations::tr("off");
}

QStringList linesOf(const QWidget* editor, const Explanation& explanation) {
    const auto orElse = [](const QString& text, const QString& other) {
        return text.isEmpty() ? other : text;
    };
    return {
        Explanations::tr("Unit: %1").arg(orElse(explanation.unit, Explanations::tr("none"))),
        Explanations::tr("Range: %1").arg(orElse(explanation.range, rangeOf(editor))),
        Explanations::tr("Default: %1").arg(orElse(explanation.standard, valueOf(editor))),
        Explanations::tr("Source: %1")
            .arg(orElse(explanation.source, Explanations::tr("this program"))),
    };
}

}  // namespace

QString rangeOf(const QWidget* editor) {
    const QWidget* inner = innermost(editor);
    if (const auto* box = qobject_cast<const QSpinBox*>(inner)) {
        return rangeOfNumbers(box->locale().toString(box->minimum()),
                              box->locale().toString(box->maximum()));
    }
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(inner)) {
        return rangeOfNumbers(box->locale().toString(box->minimum()),
                              box->locale().toString(box->maximum()));
    }
    if (const auto* box = qobject_cast<const QComboBox*>(inner)) {
        return choicesOf(*box);
    }
    if (const auto* list = qobject_cast<const QListWidget*>(inner)) {
        return Explanations::tr("any of %n in the list", nullptr, list->count());
    }
    if (qobject_cast<const QAbstractButton*>(inner) != nullptr) {
        return Explanations::tr("on or off");
    }
    return Explanations::tr("a file or folder");
}

QString valueOf(const QWidget* editor) {
    const QWidget* inner = innermost(editor);
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(inner)) {
        return box->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(inner)) {
        return box->currentText();
    }
    if (const auto* list = qobject_cast<const QListWidget*>(inner)) {
        return checkedIn(*list);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(inner)) {
        return onOrOff(button->isChecked());
    }
    const auto* line = qobject_cast<const QLineEdit*>(inner);
    return line == nullptr          ? QString()
           : line->text().isEmpty() ? line->placeholderText()
                                    : line->text();
}

void explain(QWidget* editor, const Explanation& explanation) {
    const QStringList lines = linesOf(editor, explanation);
    QString details = lines.join(u'\n').toHtmlEscaped();
    details.replace(u'\n', QStringLiteral("<br>"));
    // Only rich text is broken into lines.
    const QString toolTip =
        QStringLiteral("<p>%1</p><p>%2</p>").arg(explanation.meaning.toHtmlEscaped(), details);
    const QString spoken = explanation.meaning + u' ' + lines.join(QStringLiteral(". "));
    for (QWidget* part : {editor, editor->focusProxy()}) {
        if (part != nullptr) {
            part->setToolTip(toolTip);
            part->setAccessibleDescription(spoken);
        }
    }
}

void explain(QWidget* editor, const QString& unit, const QString& source) {
    explain(editor, Explanation{editor->toolTip(), unit, {}, {}, source});
}

void setHelpTopic(QWidget* widget, const char* topic) {
    widget->setProperty(kTopic, QLatin1String(topic));
}

QString helpTopic(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QVariant topic = widget->property(kTopic); topic.isValid()) {
            return topic.toString();
        }
    }
    return {};
}

}  // namespace ld3::ui
