#include "ui/window/sealed_bytes.h"

#include <QCryptographicHash>

namespace ld3::ui {

namespace {

constexpr qsizetype kSumLength = 16;

QByteArray sumOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(kSumLength);
}

}  // namespace

QByteArray sealed(const QByteArray& bytes) {
    return sumOf(bytes) + bytes;
}

QByteArray unsealed(const QByteArray& bytes) {
    const QByteArray content = bytes.mid(kSumLength);
    return bytes.size() > kSumLength && bytes.left(kSumLength) == sumOf(content) ? content
                                                                                 : QByteArray();
}

}  // namespace ld3::ui
