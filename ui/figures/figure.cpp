#include "ui/figures/figure.h"

#include "core/base/error.h"
#include "core/schedules/heuristics.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/figures/figure_file.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_grid.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

FigureOptions optionsOf(const FigureRequest& request) {
    return {request.widthPt, request.heightPt, request.fontPt};
}

QString nameOf(const RunRecord& run) {
    return QString::fromStdString(run.info.name);
}

/// The colour that the user gave the run; invalid: none.
QColor colorOf(const RunRecord& run) {
    return QColor(QString::fromStdString(run.info.marks.color));
}

Error nothingToDraw(const FigureRequest& request, const std::string& what) {
    const std::string where =
        request.runs.empty() ? "no run given" : request.runs.front().info.folder.string();
    return {ErrorCode::NotFound, what, where, "give a run that has got so far"};
}

void writeSchedules(const FigureRequest& request, const std::filesystem::path& out) {
    std::vector<ScheduleCurve> curves;
    const Schedule* first = nullptr;
    for (const RunRecord& run : request.runs) {
        if (!run.schedule) {
            continue;
        }
        const bool isFirst = first == nullptr;
        first = isFirst ? &*run.schedule : first;
        const QString name = request.runs.size() == 1 ? SchedulePlot::tr("learned") : nameOf(run);
        curves.push_back({name,
                          *run.schedule,
                          isFirst ? CurveRole::Learned : CurveRole::OtherRun,
                          colorOf(run)});
    }
    if (first == nullptr) {
        throw nothingToDraw(request, "the runs have no schedule yet");
    }
    for (const std::string& kind : request.handMade) {
        curves.push_back({QString::fromStdString(kind),
                          makeSchedule(kind, first->solver, first->nfe, first->noiseSchedule),
                          CurveRole::HandMade});
    }
    SchedulePlot plot;
    plot.setAxis(request.axis);
    plot.setLogarithmic(request.logarithmic);
    plot.setCurves(std::move(curves));
    plot.exportFigure(out, optionsOf(request));
}

void writeLosses(const FigureRequest& request, const std::filesystem::path& out) {
    const bool hasReports = std::any_of(request.runs.begin(),
                                        request.runs.end(),
                                        [](const RunRecord& run) { return !run.reports.empty(); });
    if (!hasReports) {
        throw nothingToDraw(request, "the runs have no losses yet");
    }
    LossPlot plot;
    plot.setLogarithmic(request.logarithmic);
    if (request.runs.size() == 1) {
        plot.appendReports(request.runs.front().reports);
        plot.setRunColors({colorOf(request.runs.front())});
    } else {
        // Recipes differ in what an iteration is; evaluations can be compared.
        plot.setAxis(LossAxis::Evaluations);
        std::vector<QColor> colors(1);  // there is no live run
        for (const RunRecord& run : request.runs) {
            plot.addRun(nameOf(run), run.reports);
            colors.push_back(colorOf(run));
        }
        plot.setRunColors(colors);
    }
    plot.exportFigure(out, optionsOf(request));
}

void writeGrid(const FigureRequest& request, const std::filesystem::path& out) {
    const auto found = std::find_if(request.runs.begin(),
                                    request.runs.end(),
                                    [](const RunRecord& run) { return run.samples.has_value(); });
    if (found == request.runs.end()) {
        throw nothingToDraw(request, "the runs have no pictures yet");
    }
    SampleGrid grid;
    grid.setSamples(*found->samples);
    grid.exportFigure(out, optionsOf(request));
}

/// The board with the requested metric.
void fill(EvaluationBoard& board, const FigureRequest& request) {
    board.add(request.evaluations);
    if (!request.metric.empty()) {
        const QString metric = QString::fromStdString(request.metric);
        if (!board.metrics().contains(metric)) {
            throw Error(ErrorCode::NotFound,
                        "no values of this metric",
                        request.metric,
                        "use one of " + board.metrics().join(QStringLiteral(", ")).toStdString());
        }
        board.setMetric(metric);
    }
    if (board.evaluations().empty()) {
        throw Error(ErrorCode::NotFound,
                    "the folders have no measured values",
                    "evaluations.jsonl",
                    "measure some with `ld3 evaluate`");
    }
}

void writeValues(const FigureRequest& request, const std::filesystem::path& out) {
    EvaluationBoard board;
    fill(board, request);
    EvaluationPlot plot(&board);
    plot.setLogarithmic(request.logarithmic);
    plot.setPublishedShown(request.published);
    plot.exportFigure(out, optionsOf(request));
}

void writeMatrix(const FigureRequest& request, const std::filesystem::path& out) {
    EvaluationBoard board;
    fill(board, request);
    MatrixPlot plot(&board);
    plot.setLogarithmic(request.logarithmic);
    plot.setNfe(request.nfe);
    const bool isThere = request.nfe == 0 || plot.nfe() == request.nfe;
    if (plot.matrix().cells.empty() || !isThere) {
        throw Error(ErrorCode::NotFound,
                    "no learned schedule has been measured",
                    "NFE " + std::to_string(request.nfe),
                    "measure runs with `ld3 evaluate --schedules RUN… --solvers …`");
    }
    plot.exportFigure(out, optionsOf(request));
}

}  // namespace

FigureKind figureKindFromName(const std::string& name) {
    if (name == "schedule") {
        return FigureKind::Schedule;
    }
    if (name == "loss") {
        return FigureKind::Loss;
    }
    if (name == "grid") {
        return FigureKind::Grid;
    }
    if (name == "fid") {
        return FigureKind::Fid;
    }
    if (name == "matrix") {
        return FigureKind::Matrix;
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown kind of figure",
                name,
                "use schedule, loss, grid, fid or matrix");
}

void writeFigure(const FigureRequest& request, const std::filesystem::path& out) {
    checkFigureExtension(out);
    if (!(request.widthPt >= 1.0) || !(request.heightPt >= 0.0) || !(request.fontPt >= 1.0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "impossible figure size",
                    QStringLiteral("%1 x %2 pt, text %3 pt")
                        .arg(request.widthPt)
                        .arg(request.heightPt)
                        .arg(request.fontPt)
                        .toStdString(),
                    "give a width from 1 pt, a height from 0 (natural), and text from 1 pt");
    }
    switch (request.kind) {
        case FigureKind::Schedule:
            writeSchedules(request, out);
            break;
        case FigureKind::Loss:
            writeLosses(request, out);
            break;
        case FigureKind::Grid:
            writeGrid(request, out);
            break;
        case FigureKind::Fid:
            writeValues(request, out);
            break;
        case FigureKind::Matrix:
            writeMatrix(request, out);
            break;
    }
}

}  // namespace ld3::ui
