#pragma once

#include "core/diffusion/model_info.h"
#include "ui/models/text_table.h"

namespace ld3::ui {

/// For what the memory of a training is estimated.
struct MemorySetting {
    qint64 batch = 64;      ///< samples of one network call
    qint64 nfe = 5;         ///< network evaluations of one sample
    bool gradient = false;  ///< a gradient goes through the network
    bool isDouble = false;  ///< float64

    friend bool operator==(const MemorySetting&, const MemorySetting&) = default;
};

/// Property, value, source: everything that is known of a model, in the user's language.
[[nodiscard]] QVector<TextTable::Row> factRows(const ModelInfo& info, const MemorySetting& setting);
[[nodiscard]] QStringList factHeadings();

/// Block, kind, resolution, channels, attention heads, parameters, multiply-adds.
[[nodiscard]] QVector<TextTable::Row> blockRows(const ModelInfo& info);
[[nodiscard]] QStringList blockHeadings();

/// Kind, shape and noise schedule, in one line.
[[nodiscard]] QString modelLine(const ModelInfo& info);

/// The kind of a model as words.
[[nodiscard]] QString modelKindText(const std::string& kind);

}  // namespace ld3::ui
