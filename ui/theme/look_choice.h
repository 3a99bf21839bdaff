#pragma once

#include <QString>
#include <QStringList>

namespace ld3::ui {

class CurveLooks;

/// What tells `ld3` how curves look in the window, each "NAME=3", the number of an automatic look,
/// or "NAME=#d55e00", a colour that the user gave. Nothing where they would look so anyway, drawn
/// alone.
/// @param names  of all curves that are drawn, in their order
[[nodiscard]] QStringList lookChoices(const CurveLooks& looks, const QStringList& names);

/// Gives a curve such a look: a number or a colour. @throws Error{InvalidArgument}
void chooseLook(CurveLooks& looks, const QString& name, const QString& choice);

}  // namespace ld3::ui
