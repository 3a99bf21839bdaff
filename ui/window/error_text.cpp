#include "ui/window/error_text.h"

#include "ui/i18n/core_text.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

/// Gives `tr` a context of its own.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

  public:
    static QString sentence(ErrorCode code) {
        switch (code) {
            case ErrorCode::InvalidArgument:
                return tr("A setting is not possible.");
            case ErrorCode::NotFound:
                return tr("Something is not there.");
            case ErrorCode::BadFile:
                return tr("A file cannot be understood.");
            case ErrorCode::Unsupported:
                return tr("This is not possible here.");
            case ErrorCode::Io:
                return tr("Reading or writing failed.");
            case ErrorCode::Busy:
                return tr("Something is in use.");
            case ErrorCode::Numerical:
                return tr("The computation gave no usable numbers.");
            case ErrorCode::OutOfMemory:
                return tr("There is not enough memory.");
            case ErrorCode::NoDevice:
                return tr("The device is not available.");
            case ErrorCode::Internal:
                return tr("Something unexpected happened.");
        }
        return {};
    }

    static QString whole(const Error& error) {
        return tr("%1 %2", "sentence for the kind of error, then its details")
            .arg(sentence(error.code()), coreText(error));
    }
};

}  // namespace

QString errorText(const Error& error) {
    return ErrorText::whole(error);
}

QString errorKind(const Error& error) {
    // A device says how much it lacked, which is never the same twice.
    return error.code() == ErrorCode::OutOfMemory ? QStringLiteral("out of memory")
                                                  : QString::fromStdString(error.problem());
}

}  // namespace ld3::ui
