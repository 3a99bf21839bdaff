#include "ui/trajectory/trajectory_text.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

struct TrajectoryText {
    Q_DECLARE_TR_FUNCTIONS(TrajectoryText)
};

}  // namespace

QString labelOf(TrajectoryRow row) {
    switch (row) {
        case TrajectoryRow::TeacherState:
            //: row of pictures: the teacher's noisy states x
            return TrajectoryText::tr("teacher x");
        case TrajectoryRow::StudentState:
            return TrajectoryText::tr("student x");
        case TrajectoryRow::TeacherPrediction:
            //: row of pictures: what the teacher takes for the clean picture x₀
            return TrajectoryText::tr("teacher x₀");
        case TrajectoryRow::StudentPrediction:
            break;
    }
    return TrajectoryText::tr("student x₀");
}

QString localErrorLabel() {
    return TrajectoryText::tr("local error");
}

QString globalErrorLabel() {
    return TrajectoryText::tr("global error");
}

QStringList trajectoryLabels() {
    QStringList labels = {localErrorLabel(), globalErrorLabel()};
    for (const TrajectoryRow row : kTrajectoryRows) {
        labels.append(labelOf(row));
    }
    return labels;
}

}  // namespace ld3::ui
