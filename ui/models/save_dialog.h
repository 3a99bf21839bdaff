#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ld3::ui {

/// The path with the suffix of the chosen filter, unless its name has a suffix that one of the
/// filters offers: "film" and "film.v2" become "film.avi" and "film.v2.avi", "a.CSV" stays.
/// @param filters  of a file dialog: "HTML file (*.html);;PDF file (*.pdf)"
/// @param chosen   one of them; empty: the first
[[nodiscard]] QString withSuffix(const QString& path,
                                 const QString& filters,
                                 const QString& chosen);

/// Asks to which file something is to be saved; what is there already is replaced only where the
/// user agrees, also where the suffix is added here.
/// @param proposed  path or folder; may be empty
/// @returns the file, with a suffix; empty where the user does not want to
[[nodiscard]] QString askWhereToSave(QWidget* parent,
                                     const QString& title,
                                     const QString& proposed,
                                     const QString& filters);

/// Asks whether files of these names are to be replaced, as far as some are there.
/// @returns whether all may be written
[[nodiscard]] bool mayReplace(QWidget* parent, const QStringList& files);

}  // namespace ld3::ui
