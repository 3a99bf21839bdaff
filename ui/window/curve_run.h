#pragma once

#include <QString>

#include <filesystem>

namespace ld3::ui {

class RunLibrary;
class RunView;

/// The folder of the run that a curve of this name is of: a shown one, else one of the list, by its
/// name or by its sweep and name. Empty: it is of none, or it is not known of which.
[[nodiscard]] std::filesystem::path runOfCurve(const QString& name,
                                               const RunView& view,
                                               const RunLibrary& library);

}  // namespace ld3::ui
