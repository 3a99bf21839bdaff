#pragma once

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace ld3::ui {

/// A PNG file with texts in it: an uncompressed `tEXt` chunk for each (`iTXt` where a value is more
/// than ASCII), behind the header, where every tool finds them (`identify -verbose`, exiftool,
/// PIL).
/// @param texts  keys of 1 to 79 Latin-1 letters; values in UTF-8
/// @throws Error{InvalidArgument} for other keys, or where `png` is not a PNG file
/// Source: PNG specification, 3rd edition, sections 5.3 (chunks), 11.3.3.2 (tEXt) and
/// 11.3.3.4 (iTXt).
[[nodiscard]] QByteArray withPngTexts(
    const QByteArray& png, const std::vector<std::pair<std::string, std::string>>& texts);

}  // namespace ld3::ui
