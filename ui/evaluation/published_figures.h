#pragma once

#include "core/evaluation/evaluation_series.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace ld3::ui {

/// What a paper reports of one method.
struct PublishedCurve {
    QString name;                                ///< of the method, as papers write it
    QString source;                              ///< paper and table
    std::vector<std::pair<int, double>> points;  ///< NFE and FID
};

/// What papers report for one data set.
struct PublishedSet {
    QString dataSet;
    std::vector<std::string> match;  ///< letters and digits that the name of a reference holds
    std::vector<PublishedCurve> curves;
};

/// FIDs of LD3, S4S, GS and GITS, from the program's resources.
[[nodiscard]] const std::vector<PublishedSet>& publishedSets();

/// Those for the data set that a value is measured against; none where it is no FID against a
/// known data set.
[[nodiscard]] const PublishedSet* publishedFor(const EvaluationProtocol& protocol);

/// Those for the data set that the values of a series are measured against; none as above.
[[nodiscard]] const PublishedSet* publishedFor(const EvaluationSeries& series);

}  // namespace ld3::ui
