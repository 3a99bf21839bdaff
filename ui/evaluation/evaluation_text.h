#pragma once

#include "core/evaluation/evaluation_series.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace ld3::ui {

/// "UniPC-3 bh1, edm", "UniPC-3 bh1, learned", "Euler, learned for UniPC-3 bh1"; with the model, or
/// the schedules' name, where the series has curves that would be called the same without.
[[nodiscard]] QString curveTitle(const EvaluationCurve& curve, const EvaluationSeries& series);

/// What a teacher's level is called: "teacher, Heun-2, NFE 50: 1.97", with model and protocol where
/// the series has several.
[[nodiscard]] QString teacherTitle(const EvaluationCurve& teacher,
                                   const EvaluationSeries& series,
                                   const QLocale& locale);

/// A model's file name, cut where it is long.
[[nodiscard]] QString modelText(const std::string& model);

/// "3.35", "3.35 ± 0.04 (3 seeds)", "not a number"; empty while nothing is known.
[[nodiscard]] QString valueText(const EvaluationPoint& point, const QLocale& locale = QLocale());

/// Shorter, with just as many digits as others, for a column: "3.350", "3.350 ± 0.040".
[[nodiscard]] QString alignedValueText(const EvaluationPoint& point);

/// Everything that a value carries, a line for each: what a tooltip shows.
[[nodiscard]] QString protocolText(const EvaluationProtocol& protocol);

/// For each protocol what tells it from the others, as short as it can be, such as "10,000
/// samples"; one protocol alone has an empty text.
[[nodiscard]] QStringList protocolDifferences(const std::vector<EvaluationProtocol>& protocols,
                                              const QLocale& locale = QLocale());

/// The mark that stands for a protocol in texts: "●", "■", …
[[nodiscard]] QString protocolMark(size_t protocol);

/// True where curves of more than one model are shown.
[[nodiscard]] bool hasSeveralModels(const EvaluationSeries& series);

}  // namespace ld3::ui
