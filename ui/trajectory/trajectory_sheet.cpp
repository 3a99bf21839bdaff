#include "ui/trajectory/trajectory_sheet.h"

#include "ui/imaging/pictures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

TrajectorySheet::TrajectorySheet(SampleTrajectory trajectory)
    : m_trajectory(std::move(trajectory)) {
    const std::array<const PictureBatch*, kTrajectoryRows.size()> batches = {
        &m_trajectory.teacher.statePictures,
        &m_trajectory.student.statePictures,
        &m_trajectory.teacher.predictionPictures,
        &m_trajectory.student.predictionPictures};
    for (size_t row = 0; row < batches.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            m_images[row].push_back(toImage(*batches[row], column));
        }
    }
}

QSize TrajectorySheet::pictureSize() const {
    return {m_trajectory.teacher.statePictures.width, m_trajectory.teacher.statePictures.height};
}

int TrajectorySheet::worstColumn() const {
    const std::vector<double>& errors = m_trajectory.localErrors;
    const auto worst = std::max_element(errors.begin(), errors.end());
    return worst == errors.end() || !(*worst > 0.0) ? 0
                                                    : static_cast<int>(worst - errors.begin()) + 1;
}

double TrajectorySheet::largestError() const {
    double largest = 0.0;
    for (const auto* errors : {&m_trajectory.localErrors, &m_trajectory.globalErrors}) {
        for (const double error : *errors) {
            largest = std::isfinite(error) ? std::max(largest, error) : largest;
        }
    }
    return largest;
}

}  // namespace ld3::ui
