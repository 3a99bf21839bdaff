#include "ui/figures/report_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/evaluation/evaluation_table.h"
#include "core/runs/session_report.h"
#include "ui/figures/figure.h"
#include "ui/figures/svg_text_object.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

#include <functional>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kFigureWidthPt = 430.0, kFigureHeightPt = 240.0, kFigureTextPt = 9.0;

std::string extensionOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.extension().string()).toLower().toStdString();
}

/// Without prolog, and with names of its own, so that several drawings can stand in one page.
std::string inlineSvg(const QByteArray& svg, size_t number) {
    QString text = QString::fromUtf8(svg);
    text.remove(0, text.indexOf(QStringLiteral("<svg")));
    const QString prefix = QStringLiteral("f%1-").arg(number);
    text.replace(QStringLiteral(" id=\""), QStringLiteral(" id=\"") + prefix);
    text.replace(QStringLiteral("url(#"), QStringLiteral("url(#") + prefix);
    text.replace(QStringLiteral("href=\"#"), QStringLiteral("href=\"#") + prefix);
    return text.toStdString();
}

/// Draws figures into the sections of a report.
class Illustrator {
  public:
    explicit Illustrator(ReportMedium medium) : m_medium(medium) {}

    /// Adds a figure where there is data for it.
    void add(ReportSection& section, const std::string& caption, const FigureRequest& request) {
        try {
            drawFigure(request, [&](const Figure& figure) {
                const QByteArray svg = figureBytes(figure, ".svg");
                const size_t number = m_drawings.size();
                section.figures.push_back({caption,
                                           m_medium == ReportMedium::Screen
                                               ? inlineSvg(svg, number)
                                               : "<img src=\"" + std::to_string(number) + "\">"});
                m_drawings.push_back({svg, figure.sizePt});
            });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) {
                throw;
            }
        }
    }

    [[nodiscard]] std::vector<SvgTextObject::Drawing> takeDrawings() {
        return std::move(m_drawings);
    }

  private:
    ReportMedium m_medium;
    std::vector<SvgTextObject::Drawing> m_drawings;
};

FigureRequest requestFor(FigureKind kind, const std::vector<RunRecord>& runs) {
    FigureRequest request;
    request.kind = kind;
    request.runs = runs;
    request.widthPt = kFigureWidthPt;
    request.heightPt = kind == FigureKind::Grid ? 0.0 : kFigureHeightPt;
    request.fontPt = kFigureTextPt;
    return request;
}

ReportTable tableOf(const std::vector<Evaluation>& evaluations) {
    ReportTable table{"Measured values",
                      {"metric", "solver", "NFE", "schedule", "seed", "value", "protocol"},
                      {}};
    for (const Evaluation& value : evaluations) {
        table.rows.push_back(
            {value.protocol.metric,
             solverTitle(value.solver),
             std::to_string(value.nfe),
             value.isTeacher ? "teacher" : value.schedule,
             std::to_string(value.seed),
             numberText(value.value, 5) + (value.isComplete() ? "" : " (early estimate)"),
             protocolLine(value.protocol)});
    }
    return table;
}

void addValues(ReportSection& section,
               Illustrator& illustrator,
               const std::vector<Evaluation>& evaluations) {
    if (evaluations.empty()) {
        return;
    }
    for (const auto& [kind, caption] :
         {std::pair(FigureKind::Fid, "Measured values over the number of network evaluations."),
          std::pair(FigureKind::Matrix, "Learned schedules used with other solvers.")}) {
        FigureRequest request = requestFor(kind, {});
        request.evaluations = evaluations;
        illustrator.add(section, caption, request);
    }
    section.tables.push_back(tableOf(evaluations));
}

void addRun(ReportSection& section, Illustrator& illustrator, const RunRecord& run) {
    FigureRequest request = requestFor(FigureKind::Schedule, {run});
    request.handMade = {"edm", "logSNR"};
    illustrator.add(section,
                    "Learned steps beside hand-made ones; dashes: the level told to the network.",
                    request);
    illustrator.add(section,
                    "Losses of the training; dashed: hand-made schedules.",
                    requestFor(FigureKind::Loss, {run}));
    illustrator.add(section,
                    "Samples of teacher and student from the same noise.",
                    requestFor(FigureKind::Grid, {run}));
}

QByteArray asPdf(const SessionReport& report, std::vector<SvgTextObject::Drawing> drawings) {
    SvgTextObject painter(std::move(drawings));
    QTextDocument document;
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &painter);
    document.setHtml(QString::fromStdString(sessionReportHtml(report, ReportMedium::Paper)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(report.title));
        writer.setCreator(QStringLiteral("LD3 Workbench"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        document.print(&writer);
    }
    return buffer.data();
}

}  // namespace

void checkReportExtension(const std::filesystem::path& out) {
    const std::string extension = extensionOf(out);
    if (extension != ".html" && extension != ".pdf") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of report \"" + extension + "\"",
                    out.string(),
                    "use a name that ends with .html or .pdf");
    }
}

void writeReport(const std::vector<RunRecord>& runs,
                 const std::vector<Evaluation>& evaluations,
                 const std::filesystem::path& out) {
    checkReportExtension(out);
    const bool isPdf = extensionOf(out) == ".pdf";
    SessionReport report = makeSessionReport(runs);
    Illustrator illustrator(isPdf ? ReportMedium::Paper : ReportMedium::Screen);
    const size_t first = report.sections.size() - runs.size();
    if (first > 0) {
        illustrator.add(report.sections.front(),
                        "Learned steps of all runs.",
                        requestFor(FigureKind::Schedule, runs));
        illustrator.add(report.sections.front(),
                        "Best losses over network evaluations.",
                        requestFor(FigureKind::Loss, runs));
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        addRun(report.sections[first + i], illustrator, runs[i]);
    }
    addValues(report.sections.front(), illustrator, evaluations);
    const QByteArray bytes =
        isPdf ? asPdf(report, illustrator.takeDrawings())
              : QByteArray::fromStdString(sessionReportHtml(report, ReportMedium::Screen));
    writeFileAtomically(out, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

}  // namespace ld3::ui
