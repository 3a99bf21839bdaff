#include "ui/window/color_scheme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/outlined_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVector>

namespace ld3::ui {

namespace {

QPalette makePalette(const QColor& window,
                     const QColor& base,
                     const QColor& text,
                     const QColor& button,
                     const QColor& highlight,
                     const QColor& link) {
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, link);
    // Lists without entries, and what is not possible now, are read as well.
    const QColor muted = faintest(text, {window, base, button}, kTextContrast);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, muted);
    }
    return palette;
}

QPalette lightPalette() {
    return makePalette(QColor(0xf3, 0xf4, 0xf6),
                       Qt::white,
                       QColor(0x1b, 0x1f, 0x24),
                       QColor(0xea, 0xec, 0xef),
                       QColor(0x00, 0x6d, 0xb0),
                       QColor(0x00, 0x5f, 0x9e));
}

QPalette darkPalette() {
    return makePalette(QColor(0x24, 0x27, 0x2b),
                       QColor(0x1a, 0x1c, 0x1f),
                       QColor(0xe4, 0xe6, 0xe9),
                       QColor(0x33, 0x37, 0x3d),
                       QColor(0x2a, 0x78, 0xb4),
                       QColor(0x6c, 0xb6, 0xe8));
}

/// What each text of a palette stands on.
struct Reading {
    QPalette::ColorRole text;
    QVector<QPalette::ColorRole> grounds;
};

const QVector<Reading>& readings() {
    static const QVector<Reading> kAll = {
        {QPalette::WindowText, {QPalette::Window}},
        {QPalette::Text, {QPalette::Base, QPalette::AlternateBase}},
        {QPalette::ButtonText, {QPalette::Button}},
        {QPalette::PlaceholderText, {QPalette::Base, QPalette::Window}},
        {QPalette::Link, {QPalette::Base, QPalette::Window}},
        {QPalette::LinkVisited, {QPalette::Base, QPalette::Window}},
        {QPalette::HighlightedText, {QPalette::Highlight}},
        {QPalette::ToolTipText, {QPalette::ToolTipBase}},
    };
    return kAll;
}

ColorScheme& presentScheme() {
    static ColorScheme scheme = ColorScheme::System;
    return scheme;
}

}  // namespace

QPalette readablePalette(const QPalette& palette) {
    QPalette readable = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Reading& reading : readings()) {
            QVector<QColor> grounds;
            for (const QPalette::ColorRole ground : reading.grounds) {
                grounds.append(palette.color(group, ground));
            }
            // A faint text may be a transparent one.
            const QColor text = over(grounds.front(), palette.color(group, reading.text));
            readable.setColor(group, reading.text, strengthened(text, grounds, kTextContrast));
        }
    }
    return readable;
}

ColorScheme currentColorScheme() {
    return presentScheme();
}

ColorScheme colorSchemeFromName(const QString& name) {
    if (name == QLatin1String("light")) {
        return ColorScheme::Light;
    }
    return name == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::System;
}

QString colorSchemeName(ColorScheme scheme) {
    switch (scheme) {
        case ColorScheme::System:
            return QStringLiteral("system");
        case ColorScheme::Light:
            return QStringLiteral("light");
        case ColorScheme::Dark:
            return QStringLiteral("dark");
    }
    return {};
}

QPalette colorSchemePalette(ColorScheme scheme) {
    switch (scheme) {
        case ColorScheme::Light:
            return lightPalette();
        case ColorScheme::Dark:
            return darkPalette();
        case ColorScheme::System:
            break;
    }
    return QApplication::palette();
}

void applyColorScheme(ColorScheme scheme) {
    static const QString systemStyle = QApplication::style()->objectName();
    static const QPalette systemPalette = QApplication::palette();
    presentScheme() = scheme;
    // Other styles paint with colours of their own, which a palette does not reach.
    const QString style = scheme == ColorScheme::System ? systemStyle : QStringLiteral("fusion");
    QStyle* made = QStyleFactory::create(style);
    QApplication::setStyle(style.toLower() == QLatin1String("fusion") ? new OutlinedStyle(made)
                                                                      : made);
    const QPalette palette =
        readablePalette(scheme == ColorScheme::System ? systemPalette : colorSchemePalette(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

}  // namespace ld3::ui
