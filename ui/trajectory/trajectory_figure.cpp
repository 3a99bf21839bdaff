#include "ui/trajectory/trajectory_figure.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "ui/figures/figure_file.h"
#include "ui/trajectory/trajectory_painter.h"
#include "ui/trajectory/trajectory_text.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace ld3::ui {

namespace {

constexpr double kFigureWidthPt = 504.0, kFigureFontPt = 8.0;

bool isTable(const std::filesystem::path& path) {
    return path.extension() == ".npz" || path.extension() == ".csv";
}

/// The values in which the drawing's curves are.
std::vector<FigureColumn> columnsOf(const SampleTrajectory& trajectory) {
    FigureColumn time{"t", {}}, sigma{"sigma", {}}, local{localErrorLabel().toStdString(), {}},
        global{globalErrorLabel().toStdString(), {}};
    for (size_t i = 0; i < trajectory.sigmas.size(); ++i) {
        time.cells.push_back(numberText(trajectory.schedule.times[i]));
        sigma.cells.push_back(numberText(trajectory.sigmas[i]));
        local.cells.push_back(i == 0 ? "" : numberText(trajectory.localErrors[i - 1]));
        global.cells.push_back(numberText(trajectory.globalErrors[i]));
    }
    return {time, sigma, local, global};
}

}  // namespace

void drawTrajectoryFigure(const SampleTrajectory& trajectory,
                          const FigureOptions& options,
                          const std::function<void(const Figure&)>& use) {
    const TrajectorySheet sheet(trajectory);
    const double width = options.widthPt > 0.0 ? options.widthPt : kFigureWidthPt;
    QFont font = QApplication::font();
    if (!options.fontFamily.empty()) {
        font.setFamilies({QString::fromStdString(options.fontFamily)});
    }
    const PlotStyle style(
        paperColors(), font, options.fontPt > 0.0 ? options.fontPt : kFigureFontPt);
    constexpr double kAnyHeight = 14400.0;
    const TrajectoryLayout layout(
        QSizeF(width, kAnyHeight), sheet.pictureSize(), sheet.columnCount(), style.font);
    const QLocale place = QLocale::c();
    Figure figure;
    figure.sizePt = layout.size();
    figure.title = QString::fromStdString(trajectory.schedule.name);
    figure.fontPt = style.font.pixelSize();
    figure.columns = columnsOf(trajectory);
    figure.paint = [&](QPaintDevice& device, double unitsPerPt) {
        QPainter painter(&device);
        painter.scale(unitsPerPt, unitsPerPt);
        TrajectoryPainter(painter, sheet, layout, style, place).paint();
    };
    use(figure);
}

void writeTrajectoryFigure(const SampleTrajectory& trajectory,
                           const std::filesystem::path& path,
                           const FigureOptions& options) {
    checkFigureExtension(path);
    drawTrajectoryFigure(
        trajectory, options, [&path](const Figure& figure) { writeFigureFile(path, figure); });
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
