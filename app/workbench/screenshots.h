#pragma once

#include <QString>

class QMainWindow;

namespace ld3 {

/// Writes `window.png` and a picture of each panel, named after it (`samples.png`); a panel is
/// brought to the front for it. Turns the event loop meanwhile.
/// @param folder  made if it is not there
/// @throws Error{Io} naming what cannot be written
void saveScreenshots(QMainWindow& window, const QString& folder);

/// Writes a picture of the window.
/// @throws Error{Io} naming the file
void saveScreenshot(QMainWindow& window, const QString& file);

}  // namespace ld3
