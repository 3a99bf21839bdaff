#include "ui/i18n/sentences/rooms.h"

#include <QCoreApplication>

#include <array>

namespace ld3::ui {

namespace {

constexpr std::array kSentences = {
    QT_TRANSLATE_NOOP("CoreText", "use %1 to %2"),
    QT_TRANSLATE_NOOP("CoreText", "no such file"),
    QT_TRANSLATE_NOOP("CoreText", "check the path"),
    QT_TRANSLATE_NOOP("CoreText", "check the path, permissions and free space"),
    QT_TRANSLATE_NOOP("CoreText", "check permissions and free space"),
    QT_TRANSLATE_NOOP("CoreText", "check that it is a readable file"),
    QT_TRANSLATE_NOOP("CoreText", "cannot read"),
    QT_TRANSLATE_NOOP("CoreText", "cannot write (%1)"),
    QT_TRANSLATE_NOOP("CoreText", "cannot create the folder (%1)"),
    QT_TRANSLATE_NOOP("CoreText", "choose a folder that can be written"),
    QT_TRANSLATE_NOOP("CoreText", "a folder is in the place of the file"),
    QT_TRANSLATE_NOOP("CoreText", "the folder of the output does not exist"),
    QT_TRANSLATE_NOOP("CoreText", "create it, or choose another place"),
    QT_TRANSLATE_NOOP("CoreText", "the folder of the output cannot be written"),
    QT_TRANSLATE_NOOP("CoreText", "check its permissions, or choose another place"),
    QT_TRANSLATE_NOOP("CoreText", "missing field"),
    QT_TRANSLATE_NOOP("CoreText", "choose a file that this program wrote"),
    QT_TRANSLATE_NOOP("CoreText", "out of memory"),
    QT_TRANSLATE_NOOP("CoreText", "use a smaller batch or model"),
    QT_TRANSLATE_NOOP("CoreText", "please report this with the command"),
    QT_TRANSLATE_NOOP("CoreText", "add it, or choose a file that this program wrote"),
    QT_TRANSLATE_NOOP("CoreText", "quote it"),
    QT_TRANSLATE_NOOP("CoreText", "write a finite number"),
    QT_TRANSLATE_NOOP("CoreText", "something that is no error was thrown"),
    QT_TRANSLATE_NOOP("CoreText", "expected a whole number, not below 0"),
    QT_TRANSLATE_NOOP("CoreText", "expected a whole number"),
    QT_TRANSLATE_NOOP("CoreText", "number too large"),
    QT_TRANSLATE_NOOP("CoreText", "write a whole number"),
    QT_TRANSLATE_NOOP("CoreText", "write a smaller number"),
    QT_TRANSLATE_NOOP("CoreText", "write true or false"),
    QT_TRANSLATE_NOOP("CoreText", "use [...]"),
    QT_TRANSLATE_NOOP("CoreText", "write finite numbers"),
    QT_TRANSLATE_NOOP("CoreText", "cannot open"),
    QT_TRANSLATE_NOOP("CoreText", "check the disk"),
    QT_TRANSLATE_NOOP("CoreText", "expected an object, found %1"),
    QT_TRANSLATE_NOOP("CoreText", "expected text, found %1"),
    QT_TRANSLATE_NOOP("CoreText", "expected a number, found %1"),
    QT_TRANSLATE_NOOP("CoreText", "expected a list, found %1"),
    QT_TRANSLATE_NOOP("CoreText", "found %1"),
    QT_TRANSLATE_NOOP("CoreText", "%1, line %2"),
    QT_TRANSLATE_NOOP("CoreText", "cannot open for flushing"),
    QT_TRANSLATE_NOOP("CoreText", "cannot flush to disk"),
    QT_TRANSLATE_NOOP("CoreText", "cannot replace the file"),
    QT_TRANSLATE_NOOP("CoreText", "rename %1, which is complete"),
    QT_TRANSLATE_NOOP("CoreText", "cannot write"),
};

}  // namespace

std::span<const char* const> baseSentences() {
    return kSentences;
}

}  // namespace ld3::ui
