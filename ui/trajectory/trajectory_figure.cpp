#include "ui/trajectory/trajectory_figure.h"

#include "core/base/error.h"
#include "ui/figures/figure_file.h"
#include "ui/trajectory/trajectory_painter.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace ld3::ui {

namespace {

constexpr double kFigureWidthPt = 504.0, kFigureFontPt = 8.0;

bool isTable(const std::filesystem::path& path) {
    return path.extension() == ".npz" || path.extension() == ".csv";
}

}  // namespace

void writeTrajectoryFigure(const SampleTrajectory& trajectory,
                           const std::filesystem::path& path,
                           const FigureOptions& options) {
    const TrajectorySheet sheet(trajectory);
    const double width = options.widthPt > 0.0 ? options.widthPt : kFigureWidthPt;
    const PlotStyle style(
        paperColors(), QApplication::font(), options.fontPt > 0.0 ? options.fontPt : kFigureFontPt);
    constexpr double kAnyHeight = 14400.0;
    const TrajectoryLayout layout(
        QSizeF(width, kAnyHeight), sheet.pictureSize(), sheet.columnCount(), style.font);
    const QLocale place = QLocale::c();
    Figure figure;
    figure.sizePt = layout.size();
    figure.title = QString::fromStdString(trajectory.schedule.name);
    figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
        QPainter painter(&device);
        painter.scale(unitsPerPt, unitsPerPt);
        TrajectoryPainter(painter, sheet, layout, style, place).paint();
    };
    writeFigureFile(path, figure);
}

void saveTrajectoryAs(const SampleTrajectory& trajectory, const std::filesystem::path& path) {
    checkTrajectoryExtension(path);
    if (isTable(path)) {
        saveTrajectory(trajectory, path);
    } else {
        writeTrajectoryFigure(trajectory, path);
    }
}

void checkTrajectoryExtension(const std::filesystem::path& path) {
    const std::string extension = path.extension().string();
    if (!isTable(path) && extension != ".png" && extension != ".pdf" && extension != ".svg") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of file",
                    path.string(),
                    "use a name that ends with .npz, .csv, .png, .pdf or .svg");
    }
}

}  // namespace ld3::ui
