#include "ui/figures/figure.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/schedules/heuristics.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"
#include "ui/theme/curve_looks.h"
#include "ui/theme/look_choice.h"
#include "ui/trajectory/trajectory_figure.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

using Use = std::function<void(const Figure&)>;

FigureOptions optionsOf(const FigureRequest& request) {
    return {request.widthPt,
            request.heightPt,
            request.fontPt,
            request.fontFamily,
            request.strokePt,
            request.legend,
            request.usesSymbols};
}

QString nameOf(const RunRecord& run) {
    return QString::fromStdString(run.info.name);
}

/// Curves have the looks that are asked for, and the colours that the user gave the runs.
void giveLooks(const PlotWidget& plot, const FigureRequest& request) {
    for (const auto& [name, choice] : request.looks) {
        chooseLook(plot.looks(), QString::fromStdString(name), QString::fromStdString(choice));
    }
    for (const RunRecord& run : request.runs) {
        if (const QColor color(QString::fromStdString(run.info.marks.color)); color.isValid()) {
            plot.looks().setColor(nameOf(run), color);
        }
    }
}

Error nothingToDraw(const FigureRequest& request, const std::string& what) {
    const std::string where =
        request.runs.empty() ? "no run given" : request.runs.front().info.folder.string();
    return {ErrorCode::NotFound, what, where, "give a run that has got so far"};
}

/// Leaves out curves, then fits what is left into the ranges that are asked for.
void finish(PlotWidget& plot, const FigureRequest& request) {
    for (const std::string& name : request.hidden) {
        std::string known;
        bool isFound = false;
        for (QCPAbstractPlottable* curve : plot.plotCurves().all()) {
            const std::string own = curve->name().toStdString();
            known += (known.empty() ? "" : ", ") + own;
            if (own == name) {
                plot.plotCurves().setShown(curve, false);
                isFound = true;
            }
        }
        if (!isFound) {
            throw Error(ErrorCode::InvalidArgument,
                        "no such curve in the figure",
                        name,
                        "hide one of " + known);
        }
    }
    fixRanges(plot, request.across, request.up);
}

void drawSchedules(const FigureRequest& request, const Use& use) {
    std::vector<ScheduleCurve> curves;
    const Schedule* first = nullptr;
    for (const RunRecord& run : request.runs) {
        if (!run.schedule) {
            continue;
        }
        const bool isFirst = first == nullptr;
        first = isFirst ? &*run.schedule : first;
        const bool isAlone = request.runs.size() == 1 && !request.namesRuns;
        const QString name = isAlone ? SchedulePlot::tr("learned") : nameOf(run);
        curves.push_back(
            {name, *run.schedule, isFirst ? CurveRole::Learned : CurveRole::OtherRun, nameOf(run)});
    }
    if (first == nullptr && (request.curves.empty() || !request.handMade.empty())) {
        throw nothingToDraw(request, "the runs have no schedule yet");
    }
    for (const Schedule& schedule : request.curves) {
        curves.push_back({QString::fromStdString(schedule.name), schedule, CurveRole::HandMade});
    }
    for (const std::string& kind : request.handMade) {
        curves.push_back({QString::fromStdString(kind),
                          makeSchedule(kind, first->solver, first->nfe, first->noiseSchedule),
                          CurveRole::HandMade});
    }
    SchedulePlot plot;
    giveLooks(plot, request);
    plot.setAxis(request.axis);
    plot.setLogarithmic(request.logarithmic);
    plot.setCurves(std::move(curves));
    if (request.draft) {
        plot.setDraft(*request.draft, {});
    }
    if (request.moment) {
        plot.setMoment(QString::fromStdString(request.moment->name), *request.moment);
    }
    finish(plot, request);
    plot.drawFigure(optionsOf(request), use);
}

void drawLosses(const FigureRequest& request, const Use& use) {
    const bool hasReports = std::any_of(request.runs.begin(),
                                        request.runs.end(),
                                        [](const RunRecord& run) { return !run.reports.empty(); });
    if (!hasReports) {
        throw nothingToDraw(request, "the runs have no losses yet");
    }
    LossPlot plot;
    giveLooks(plot, request);
    plot.setLogarithmic(request.logarithmic);
    plot.setLogarithmicAcross(request.logarithmicAcross);
    // Recipes differ in what an iteration is; evaluations can be compared.
    plot.setAxis(request.lossAxis.value_or(request.runs.size() == 1 ? LossAxis::Iteration
                                                                    : LossAxis::Evaluations));
    if (request.runs.size() == 1) {
        plot.setLeader(nameOf(request.runs.front()));
        plot.appendReports(request.runs.front().reports);
    } else {
        for (const RunRecord& run : request.runs) {
            plot.addRun(nameOf(run), run.reports);
        }
    }
    plot.setSmoothing(request.smoothing);
    finish(plot, request);
    plot.drawFigure(optionsOf(request), use);
}

void drawGrid(const FigureRequest& request, const Use& use) {
    const auto found = std::find_if(request.runs.begin(),
                                    request.runs.end(),
                                    [](const RunRecord& run) { return run.samples.has_value(); });
    if (found == request.runs.end()) {
        throw nothingToDraw(request, "the runs have no pictures yet");
    }
    const SampleComparison& samples = *found->samples;
    SampleGrid grid;
    if (request.difference.mode == DifferenceMode::Perceptual) {
        const auto meter =
            request.perceptual ? request.perceptual : std::make_shared<PerceptualMeter>();
        grid.setCompared(samples, meter->compare(samples.teacher, samples.student));
    } else {
        grid.setSamples(samples);
    }
    grid.setOptions(request.difference);
    grid.canvas().changeSheet([&request](SampleSheet& sheet) { sheet.setMostRows(request.rows); });
    grid.canvas().setView(request.view);
    grid.setSplit(request.split.has_value());
    grid.canvas().moveLine(request.split.value_or(0.5));
    grid.drawFigure(optionsOf(request), use);
}

/// A requested metric or model that is among those that have values.
/// @param problem  what is said of another
QString known(const char* problem, const std::string& name, const QStringList& all) {
    QString wanted = QString::fromStdString(name);
    if (!all.contains(wanted)) {
        throw Error(ErrorCode::NotFound,
                    problem,
                    name,
                    "use one of " + all.join(QStringLiteral(", ")).toStdString());
    }
    return wanted;
}

/// The board with the requested metric and model.
void fill(EvaluationBoard& board, const FigureRequest& request) {
    board.add(request.evaluations);
    if (!request.metric.empty()) {
        board.setMetric(known("no values of this metric", request.metric, board.metrics()));
    }
    if (!request.model.empty()) {
        board.setModel(known("no values of this model", request.model, board.models()));
    }
    if (board.evaluations().empty()) {
        throw Error(ErrorCode::NotFound,
                    "the folders have no measured values",
                    "evaluations.jsonl",
                    "measure some with `ld3 evaluate`");
    }
}

void drawValues(const FigureRequest& request, const Use& use) {
    EvaluationBoard board;
    fill(board, request);
    EvaluationPlot plot(&board);
    giveLooks(plot, request);
    plot.setLogarithmic(request.logarithmic);
    plot.setLogarithmicAcross(request.logarithmicAcross);
    plot.setPublishedShown(request.published);
    plot.setCrossedShown(request.crossed);
    finish(plot, request);
    plot.drawFigure(optionsOf(request), use);
}

void drawMatrix(const FigureRequest& request, const Use& use) {
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
    plot.drawFigure(optionsOf(request), use);
}

void drawTrajectory(const FigureRequest& request, const Use& use) {
    if (!request.trajectory) {
        throw nothingToDraw(request, "no sample of the runs can be followed yet");
    }
    drawTrajectoryFigure(*request.trajectory, optionsOf(request), use);
}

bool isOfPictures(FigureKind kind) {
    return kind == FigureKind::Grid || kind == FigureKind::Trajectory;
}

}  // namespace

const std::vector<std::pair<FigureKind, std::string>>& figureKinds() {
    static const std::vector<std::pair<FigureKind, std::string>> kKinds = {
        {FigureKind::Schedule, "schedule"},
        {FigureKind::Loss, "loss"},
        {FigureKind::Grid, "grid"},
        {FigureKind::Fid, "fid"},
        {FigureKind::Matrix, "matrix"},
        {FigureKind::Trajectory, "trajectory"}};
    return kKinds;
}

FigureKind figureKindFromName(const std::string& name) {
    std::string all;
    for (const auto& [kind, known] : figureKinds()) {
        if (name == known) {
            return kind;
        }
        all += (all.empty() ? "" : ", ") + known;
    }
    throw Error(ErrorCode::InvalidArgument, "unknown kind of figure", name, "use one of " + all);
}

void drawFigure(const FigureRequest& request, const Use& use) {
    if (!(request.widthPt >= 1.0) || !(request.heightPt >= 0.0) || !(request.fontPt >= 1.0) ||
        !(request.strokePt >= 0.0)) {
        throw Error(
            ErrorCode::InvalidArgument,
            "impossible figure size",
            QStringLiteral("%1 x %2 pt, text %3 pt, lines %4 pt")
                .arg(request.widthPt)
                .arg(request.heightPt)
                .arg(request.fontPt)
                .arg(request.strokePt)
                .toStdString(),
            "give a width from 1 pt, a height from 0 (natural), text from 1 pt, and lines from 0 "
            "(as suits the text)");
    }
    switch (request.kind) {
        case FigureKind::Schedule:
            drawSchedules(request, use);
            break;
        case FigureKind::Loss:
            drawLosses(request, use);
            break;
        case FigureKind::Grid:
            drawGrid(request, use);
            break;
        case FigureKind::Fid:
            drawValues(request, use);
            break;
        case FigureKind::Matrix:
            drawMatrix(request, use);
            break;
        case FigureKind::Trajectory:
            drawTrajectory(request, use);
            break;
    }
}

void writeFigure(const FigureRequest& request, const std::filesystem::path& out) {
    checkFigureExtension(out);
    drawFigure(request, [&out](const Figure& figure) { writeFigureFile(out, figure); });
}

std::vector<std::filesystem::path> writeAllFigures(FigureRequest request,
                                                   const std::filesystem::path& folder,
                                                   const std::string& extension) {
    checkFigureExtension("figure" + extension);
    createFolder(folder);
    std::vector<std::filesystem::path> written;
    for (const auto& [kind, name] : figureKinds()) {
        request.kind = kind;
        const bool isTikz = extension == ".tex" || extension == ".tikz";
        const std::string ending = isOfPictures(kind) && isTikz ? ".pdf" : extension;
        const std::filesystem::path out = folder / (name + ending);
        try {
            writeFigure(request, out);
            written.push_back(out);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) {
                throw;
            }
        }
    }
    if (written.empty()) {
        throw nothingToDraw(request, "there is nothing to draw");
    }
    return written;
}

}  // namespace ld3::ui
