#include "ui/i18n/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

// In a static library the linker drops resources that nobody names. Must stand outside namespaces.
static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace ld3::ui {

namespace {

/// "de_AT" is served by "de", "zh_Hans_CN" and "zh" by "zh_CN".
bool serves(const Language& language, const QString& wish) {
    return QString(wish).replace(u'-', u'_').section(u'_', 0, 0) ==
           language.code.section(u'_', 0, 0);
}

QString& presentLanguage() {
    static QString code = QStringLiteral("en");
    return code;
}

}  // namespace

const QVector<Language>& languages() {
    static const QVector<Language> kLanguages = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
    };
    return kLanguages;
}

QString languageFor(const QString& wish) {
    const QStringList wishes = wish.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wish};
    for (const QString& candidate : wishes) {
        for (const Language& language : languages()) {
            if (serves(language, candidate)) {
                return language.code;
            }
        }
    }
    return QStringLiteral("en");
}

bool isSpoken(const QString& wish) {
    return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
        return serves(language, wish);
    });
}

bool installLanguage(const QString& code) {
    registerTranslations();
    static QTranslator own, qt;
    presentLanguage() = code;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    QLocale::setDefault(QLocale(code));
    // Qt's own texts (buttons of file dialogs) are a package of the system: used where present.
    if (qt.load(QLocale(code),
                QStringLiteral("qtbase"),
                QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt);
    }
    if (own.load(QStringLiteral(":/i18n/ld3_%1.qm").arg(code))) {
        QCoreApplication::installTranslator(&own);
        return true;
    }
    // The sources are English; their .qm file only holds plural forms.
    return code == QStringLiteral("en");
}

QString installedLanguage() {
    return presentLanguage();
}

std::string withLanguage(const std::string& command) {
    const QString code = installedLanguage();
    return code == QStringLiteral("en") ? command : command + " --language " + code.toStdString();
}

}  // namespace ld3::ui
