#pragma once

#include <QString>

class QMainWindow;

namespace ld3::ui {
class MainWindow;
}

namespace ld3 {

/// Writes `window.png`, a picture of each panel, named after it (`samples.png`) and brought to the
/// front for it, of each dialog, named after the command that opens it (`dialog-ExportFigure.png`),
/// and of a schedule that is edited (`editing.png`). Turns the event loop meanwhile.
/// @param folder  made if it is not there
/// @throws Error{Io} naming what cannot be written
void saveScreenshots(ui::MainWindow& window, const QString& folder);

/// Writes a picture of the window.
/// @throws Error{Io} naming the file
void saveScreenshot(QMainWindow& window, const QString& file);

}  // namespace ld3
