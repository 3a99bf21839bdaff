#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace ld3::ui {

QFont fixedPitchFont() {
    // Only what is set here is not inherited from the widget.
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

}  // namespace ld3::ui
