#pragma once

#include <QByteArray>

namespace ld3::ui {

/// Bytes with their checksum before them. Qt takes the remembered state of a window as it comes,
/// and damaged bytes can make it crash; what is sealed is known to be as it was written.
[[nodiscard]] QByteArray sealed(const QByteArray& bytes);

/// What was sealed, or nothing where the bytes were damaged or never sealed.
[[nodiscard]] QByteArray unsealed(const QByteArray& bytes);

}  // namespace ld3::ui
