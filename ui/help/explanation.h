#pragma once

#include <QString>

class QWidget;

namespace ld3::ui {

/// What a reader should know of a value that can be set.
struct Explanation {
    QString meaning;   ///< a sentence
    QString unit;      ///< empty: none
    QString range;     ///< empty: as the editor says it itself
    QString standard;  ///< the default; empty: what the editor holds now
    QString source;    ///< where meaning and default come from; empty: this program
};

/// "1 to 1,000", "on or off", the choices of a list: what can be set in an editor.
[[nodiscard]] QString rangeOf(const QWidget* editor);

/// What an editor holds, in words.
[[nodiscard]] QString valueOf(const QWidget* editor);

/// Gives an editor, and what has the focus in it, an explanation: as its tooltip, and to screen
/// readers as its description.
void explain(QWidget* editor, const Explanation& explanation);

/// The same for an editor that has a tooltip, which says what it means.
void explain(QWidget* editor, const QString& unit, const QString& source = {});

/// Says which section of the manual is about a widget and what is in it.
/// @param topic  a heading of the manual, or the bold words that a paragraph begins with
void setHelpTopic(QWidget* widget, const char* topic);

/// The section about a widget, else about what it is in; empty where none is known.
[[nodiscard]] QString helpTopic(const QWidget* widget);

}  // namespace ld3::ui
