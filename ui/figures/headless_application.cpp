#include "ui/figures/headless_application.h"

#include "core/base/error.h"
#include "ui/i18n/languages.h"

#include <QApplication>

namespace ld3::ui {

namespace {

// QApplication keeps references to its arguments.
int argumentCount = 1;
char programName[] = "ld3";
char* arguments[] = {programName, nullptr};

void speak(const QString& wish) {
    QStringList known;
    for (const Language& language : languages()) {
        known.append(language.code);
    }
    if (!known.contains(wish)) {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown language",
                    "--language " + wish.toStdString(),
                    "use one of " + known.join(QStringLiteral(", ")).toStdString());
    }
    installLanguage(wish);
}

}  // namespace

HeadlessApplication::HeadlessApplication(const std::string& language) {
    if (QCoreApplication::instance() == nullptr) {
        // A platform that the user chose may need a display that is not there.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QApplication>(argumentCount, arguments);
        installLanguage(QStringLiteral("en"));  // for its plurals
    }
    if (!language.empty()) {
        speak(QString::fromStdString(language));
    }
}

HeadlessApplication::~HeadlessApplication() = default;

}  // namespace ld3::ui
