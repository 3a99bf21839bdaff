#include "ui/scrub/film_painter.h"

#include "core/base/error.h"
#include "ui/i18n/local_number.h"
#include "ui/plots/qcp.h"
#include "ui/samples/grid_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ld3::ui {

namespace {

struct FilmText {
    Q_DECLARE_TR_FUNCTIONS(FilmText)
};

constexpr int kMostRows = 4;
constexpr double kGridShare = 0.48;  ///< of the frame's width

}  // namespace

FilmPainter::FilmPainter(const RunRecord& run, const QSize& size)
    : m_snapshots(run), m_title(QString::fromStdString(run.info.name)), m_size(size) {
    constexpr int kNarrowest = 320, kLowest = 240, kLargest = 4096;
    if (size.width() < kNarrowest || size.height() < kLowest || size.width() > kLargest ||
        size.height() > kLargest) {
        throw Error(ErrorCode::InvalidArgument,
                    "impossible size of a frame",
                    std::to_string(size.width()) + "x" + std::to_string(size.height()),
                    "use 320x240 to 4096x4096");
    }
    if (m_snapshots.count() == 0) {
        throw Error(ErrorCode::NotFound,
                    "the run has no iteration with a schedule yet",
                    run.info.name,
                    "give a run that has got so far");
    }
    m_plot.setLocale(QLocale::c());
    m_plot.plot().setLocale(QLocale::c());
    m_plot.setReadOutShown(false);  // nobody points at a film
    m_plot.setPalette(QPalette(QColor(Qt::white)));
    std::vector<ScheduleCurve> curves = {
        {SchedulePlot::tr("learned"), m_snapshots.schedule(0), CurveRole::Learned}};
    if (run.schedule) {
        curves.push_back({mayBeRunning(run.info.status) ? FilmText::tr("best so far")
                                                        : FilmText::tr("kept at the end"),
                          *run.schedule,
                          CurveRole::HandMade});
    }
    m_plot.setCurves(std::move(curves));
    m_plot.setHeld(true);  // the ends stay, and so should the axes from frame to frame
}

QString FilmPainter::caption(size_t index) const {
    const QLocale place = QLocale::c();
    const QString iteration = place.toString(m_snapshots.iteration(index));
    const double loss = m_snapshots.validLoss(index);
    return std::isfinite(loss) ? FilmText::tr("%1: iteration %2, validation loss %3")
                                     .arg(m_title, iteration, localNumber(loss, 3, place))
                               : FilmText::tr("%1: iteration %2").arg(m_title, iteration);
}

QImage FilmPainter::frame(size_t index, const std::optional<SampleComparison>& samples) {
    QImage image(m_size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QFont base = m_plot.font();
    const PlotStyle style(paperColors(), base, std::max(11.0, 0.0135 * m_size.width()));
    painter.setFont(style.font);
    const int line = QFontMetrics(style.font).height();
    const int top = 2 * line;
    painter.setPen(style.colors.foreground);
    painter.drawText(QRect(line, 0, m_size.width() - 2 * line, top),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     caption(index));

    const int gridWidth = samples ? static_cast<int>(kGridShare * m_size.width()) : 0;
    const QSize plotSize(m_size.width() - gridWidth, m_size.height() - top);
    m_plot.resize(plotSize);
    m_plot.setLearned(m_snapshots.schedule(index));
    QPixmap drawn = m_plot.grab();  // gives a widget that was never shown its layout
    m_plot.plot().replot(QCustomPlot::rpImmediateRefresh);
    drawn = m_plot.grab();
    painter.drawPixmap(0, top, drawn);
    if (samples) {
        const SampleSheet sheet(*samples, {});
        const int rows = std::min(kMostRows, sheet.rowCount());
        const double rowHeight = (m_size.height() - top - 2.0 * line) / std::max(1, rows);
        const GridLayout layout(gridWidth, rowHeight - line, sheet.pictureSize(), rows, style.font);
        const QLocale place = QLocale::c();
        const GridView view;
        const PairView pair;
        painter.translate(plotSize.width(), top);
        GridPainter grid(painter, sheet, layout, view, pair, style, place);
        grid.paintTitles();
        for (int row = 0; row < rows; ++row) {
            grid.paintRow(row);
        }
        grid.paintColorBar(layout.size().height());
    }
    return image;
}

}  // namespace ld3::ui
