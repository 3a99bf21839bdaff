#include "ui/figures/report_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/run_control.h"
#include "core/evaluation/evaluation_table.h"
#include "core/runs/run_names.h"
#include "core/runs/run_trajectory.h"
#include "core/runs/session_report.h"
#include "ui/figures/figure.h"
#include "ui/figures/report_language.h"
#include "ui/figures/svg_text_object.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QPdfWriter>
#include <QTextDocument>

#include <functional>
#include <utility>

namespace ld3::ui {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

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
    void add(ReportSection& section, const QString& caption, const FigureRequest& request) {
        try {
            drawFigure(request, [&](const Figure& figure) {
                const QByteArray svg = figureBytes(figure, ".svg");
                const size_t number = m_drawings.size();
                section.figures.push_back({caption.toStdString(),
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
    const bool isOfPictures = kind == FigureKind::Grid || kind == FigureKind::Trajectory;
    request.heightPt = isOfPictures ? 0.0 : kFigureHeightPt;
    request.fontPt = kFigureTextPt;
    return request;
}

ReportTable tableOf(const std::vector<Evaluation>& evaluations, const ReportLanguage& language) {
    ReportTable table{ReportFile::tr("Measured values").toStdString(), {}, {}};
    for (const QString& heading : {ReportFile::tr("metric"),
                                   ReportFile::tr("solver"),
                                   ReportFile::tr("NFE"),
                                   ReportFile::tr("schedule"),
                                   ReportFile::tr("seed"),
                                   ReportFile::tr("value"),
                                   ReportFile::tr("protocol")}) {
        table.header.push_back(heading.toStdString());
    }
    for (const Evaluation& value : evaluations) {
        const QString number = QString::fromStdString(numberText(value.value, 5));
        const QString text = value.isComplete()
                                 ? number
                                 : ReportFile::tr("%1 (early estimate)", "value").arg(number);
        table.rows.push_back(
            {language.translate(value.protocol.metric),
             solverTitle(value.solver),
             std::to_string(value.nfe),
             value.isTeacher ? ReportFile::tr("teacher").toStdString() : value.schedule,
             std::to_string(value.seed),
             text.toStdString(),
             language.translate(protocolLine(value.protocol))});
    }
    return table;
}

/// A figure that is to come, and where it belongs.
struct Wish {
    size_t section;
    QString caption;
    std::function<FigureRequest()> request;  ///< made late: it holds a copy of its runs
};

using Material = std::shared_ptr<const ReportMaterial>;

/// The figures of the run number `index`.
void wishForRun(std::vector<Wish>& wishes, size_t section, const Material& material, size_t index) {
    const auto wish = [&](const QString& caption, FigureKind kind) {
        wishes.push_back({section, caption, [material, index, kind] {
                              FigureRequest request = requestFor(kind, {material->runs[index]});
                              if (kind == FigureKind::Schedule) {
                                  request.handMade = {"edm", "logSNR"};
                              }
                              return request;
                          }});
    };
    wish(ReportFile::tr(
             "Learned steps beside hand-made ones; dashes: the level told to the network."),
         FigureKind::Schedule);
    wish(ReportFile::tr("Losses of the training; dashed: hand-made schedules."), FigureKind::Loss);
    wish(ReportFile::tr("Samples of teacher and student from the same noise."), FigureKind::Grid);
    if (const auto& trajectory = material->trajectories[index].trajectory) {
        wishes.push_back({section,
                          ReportFile::tr("Sample %1 along the steps: where the schedule errs.")
                              .arg(trajectory->sample + 1),
                          [material, index] {
                              FigureRequest request = requestFor(FigureKind::Trajectory, {});
                              request.trajectory = material->trajectories[index].trajectory;
                              return request;
                          }});
    }
}

void wishForAllRuns(std::vector<Wish>& wishes, const Material& material) {
    for (const auto& [kind, caption] :
         {std::pair(FigureKind::Schedule, ReportFile::tr("Learned steps of all runs.")),
          std::pair(FigureKind::Loss, ReportFile::tr("Best losses over network evaluations."))}) {
        wishes.push_back(
            {0, caption, [material, kind = kind] { return requestFor(kind, material->runs); }});
    }
}

void wishForValues(std::vector<Wish>& wishes, const Material& material) {
    for (const auto& [kind, caption] :
         {std::pair(FigureKind::Fid,
                    ReportFile::tr("Measured values over the number of network evaluations.")),
          std::pair(FigureKind::Matrix,
                    ReportFile::tr("Learned schedules used with other solvers."))}) {
        wishes.push_back({0, caption, [material, kind = kind] {
                              FigureRequest request = requestFor(kind, {});
                              request.evaluations = material->evaluations;
                              return request;
                          }});
    }
}

QByteArray asPdf(const SessionReport& report, std::vector<SvgTextObject::Drawing> drawings) {
    // A document is laid out bit by bit, and each bit starts a timer. In a thread that Qt did not
    // start nothing keeps timers, and Qt warns of each; they need not run.
    const QEventLoop keepsTimers;
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
                    "unknown kind of report file \"" + extension + "\"",
                    out.string(),
                    "use a name that ends with .html or .pdf");
    }
}

struct ReportMaker::Parts {
    std::filesystem::path out;
    bool isPdf;
    SessionReport report;
    Illustrator illustrator;
    std::vector<Wish> wishes;
    size_t drawn = 0;
};

ReportMaker::ReportMaker(ReportMaterial wish, std::filesystem::path out) {
    checkReportExtension(out);
    wish.trajectories.resize(wish.runs.size());
    tellApart(wish.runs);
    const Material material = std::make_shared<const ReportMaterial>(std::move(wish));
    const bool isPdf = extensionOf(out) == ".pdf";
    const ReportLanguage language = reportLanguage();
    m_parts = std::make_unique<Parts>(
        Parts{std::move(out),
              isPdf,
              makeSessionReport(material->runs, language),
              Illustrator(isPdf ? ReportMedium::Paper : ReportMedium::Screen),
              {}});
    std::vector<ReportSection>& sections = m_parts->report.sections;
    std::vector<Wish>& wishes = m_parts->wishes;
    const size_t first = sections.size() - material->runs.size();
    if (first > 0) {
        wishForAllRuns(wishes, material);
    }
    for (size_t i = 0; i < material->runs.size(); ++i) {
        wishForRun(wishes, first + i, material, i);
        if (const std::string& problem = material->trajectories[i].problem; !problem.empty()) {
            sections[first + i].notes.push_back(
                ReportFile::tr("No sample could be followed along the steps: %1")
                    .arg(QString::fromStdString(language.translate(problem)))
                    .toStdString());
        }
    }
    if (!material->evaluations.empty()) {
        wishForValues(wishes, material);
        sections.front().tables.push_back(tableOf(material->evaluations, language));
    }
}

ReportMaker::~ReportMaker() = default;

int ReportMaker::figureCount() const {
    return static_cast<int>(m_parts->wishes.size());
}

int ReportMaker::drawnCount() const {
    return static_cast<int>(m_parts->drawn);
}

void ReportMaker::drawNext() {
    const Wish& wish = m_parts->wishes.at(m_parts->drawn);
    m_parts->illustrator.add(
        m_parts->report.sections.at(wish.section), wish.caption, wish.request());
    ++m_parts->drawn;
}

std::function<void(const std::stop_token&)> ReportMaker::takeWriting() {
    return [out = m_parts->out,
            isPdf = m_parts->isPdf,
            report = std::move(m_parts->report),
            drawings = m_parts->illustrator.takeDrawings()](const std::stop_token& stop) {
        const QByteArray bytes =
            isPdf ? asPdf(report, drawings)
                  : QByteArray::fromStdString(sessionReportHtml(report, ReportMedium::Screen));
        writeFileAtomically(out, {bytes.constData(), static_cast<size_t>(bytes.size())}, stop);
    };
}

ReportTrajectory reportTrajectory(const RunRecord& run, const std::stop_token& stop) {
    if (!run.schedule) {
        return {};
    }
    try {
        return {RunTrajectory(run.info.folder, stop).trace(*run.schedule, 0, stop), {}};
    } catch (const Stopped&) {
        throw;
    } catch (...) {
        // Its model or teacher set is elsewhere now, or does not fit; the rest can be told.
        return {std::nullopt, currentError(run.info.folder.string()).what()};
    }
}

void writeReport(ReportMaterial material, const std::filesystem::path& out) {
    ReportMaker maker(std::move(material), out);
    while (maker.drawnCount() < maker.figureCount()) {
        maker.drawNext();
    }
    maker.takeWriting()({});
}

}  // namespace ld3::ui
