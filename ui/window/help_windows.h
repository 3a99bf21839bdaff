#pragma once

class QWidget;

namespace ld3::ui {

/// What the program is, its licence and the versions that it runs with. Not modal; deletes itself.
void showAbout(QWidget* parent);

}  // namespace ld3::ui
