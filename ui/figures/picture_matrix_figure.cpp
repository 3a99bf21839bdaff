#include "ui/figures/picture_matrix_figure.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/i18n/local_number.h"
#include "ui/imaging/pictures.h"
#include "ui/imaging/png_text.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ld3::ui {

namespace {

struct PictureMatrixText {
    Q_DECLARE_TR_FUNCTIONS(PictureMatrixText)
};

constexpr int kGap = 2;       ///< between the pictures of a cell
constexpr int kLegible = 96;  ///< px beside usual letters: a cell is enlarged until it is so wide
constexpr int kUsualFontPx = 13;

/// What ran, in the window's language.
QString ranText(const PictureCell& cell) {
    return QString::fromStdString(solverTitle(cell.schedule.solver)) + QStringLiteral(", ") +
           PictureMatrixText::tr("%n call(s)", "of the network", cell.calls);
}

QString teacherText(const PictureMatrix& matrix) {
    return PictureMatrixText::tr("teacher") + QStringLiteral(": ") + ranText(matrix.teacher);
}

/// All cells of a column ran alike.
QString columnText(const PictureMatrix& matrix, size_t column) {
    for (size_t row = 0; row < matrix.rows.size(); ++row) {
        if (const auto cell = matrix.at(row, column)) {
            return ranText(matrix.cells[*cell]);
        }
    }
    return QString::fromStdString(matrix.columns[column]);
}

QString footerText(const PictureMatrix& matrix) {
    return PictureMatrixText::tr("%1, seed %2: all from the same noise", "model")
        .arg(QString::fromStdString(matrix.model), QString::number(matrix.seed));
}

/// Where things stand.
class MatrixLayout {
  public:
    MatrixLayout(const PictureMatrix& matrix, const PictureMatrixLook& look)
        : m_across(std::max(
              1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(matrix.samples)))))),
          m_down((matrix.samples + m_across - 1) / m_across) {
        font.setPixelSize(look.fontPx);
        const QFontMetrics metrics(font);
        line = metrics.height();
        const PictureBatch& pictures = matrix.teacher.pictures;
        const int wanted = kLegible * look.fontPx / kUsualFontPx / std::max(1, m_across);
        m_scale = std::max(
            1,
            static_cast<int>(std::ceil(static_cast<double>(wanted) / std::max(1, pictures.width))));
        m_picture = QSize(pictures.width, pictures.height) * m_scale;
        int widest = 0;
        for (size_t column = 0; column < matrix.columns.size(); ++column) {
            widest = std::max(widest, metrics.horizontalAdvance(columnText(matrix, column)));
        }
        const int pictureWidth = m_across * (m_picture.width() + kGap) - kGap;
        m_step = QSize(std::max(widest, pictureWidth) + line,
                       m_down * (m_picture.height() + kGap) - kGap + 2 * line);
        for (const std::string& row : matrix.rows) {
            m_label = std::max(m_label, metrics.horizontalAdvance(QString::fromStdString(row)));
        }
        if (look.mostNameEm > 0) {
            m_label = std::min(m_label, look.mostNameEm * look.fontPx);
        }
        m_label = std::max(m_label, metrics.horizontalAdvance(PictureMatrixText::tr("teacher"))) +
                  2 * line;
        m_textEnd = std::max(m_label + metrics.horizontalAdvance(teacherText(matrix)),
                             line / 2 + metrics.horizontalAdvance(footerText(matrix)));
        m_columns = std::max<int>(1, static_cast<int>(matrix.columns.size()));
        m_rows = static_cast<int>(matrix.rows.size());
    }

    /// Row -1 is the teacher's.
    [[nodiscard]] QRect cell(int row, int column) const {
        const int top =
            row < 0 ? 2 * line : 2 * line + m_step.height() + 2 * line + row * m_step.height();
        return {QPoint(m_label + column * m_step.width(), top), m_step};
    }

    [[nodiscard]] QRect picture(const QRect& cell, int index) const {
        return {cell.topLeft() + QPoint((index % m_across) * (m_picture.width() + kGap),
                                        (index / m_across) * (m_picture.height() + kGap)),
                m_picture};
    }

    [[nodiscard]] QRect caption(const QRect& cell) const {
        return {cell.left(), cell.bottom() - 2 * line + 3, cell.width(), line};
    }

    [[nodiscard]] QRect label(const QRect& cell) const {
        return {line / 2, cell.top(), m_label - line / 2, line};
    }

    /// What a row's name may take; longer ones are wrapped.
    [[nodiscard]] int nameWidth() const { return m_label - 2 * line; }

    [[nodiscard]] QRect columnTitle(int column) const {
        const QRect first = cell(0, column);
        return {first.left(), first.top() - line - 2, first.width(), line};
    }

    [[nodiscard]] QSize size() const {
        const QRect last = cell(m_rows - 1, m_columns - 1);
        return {std::max({last.right(), cell(-1, 0).right(), m_textEnd}) + line,
                last.bottom() + 2 * line};
    }

    QFont font = QApplication::font();
    int line = 0;

  private:
    int m_across, m_down, m_scale = 1, m_label = 0, m_columns = 1, m_rows = 0;
    int m_textEnd = 0;  ///< right end of the texts below the pictures
    QSize m_picture, m_step;
};

/// A row's name, beside its first cell.
void drawName(QPainter& painter,
              const MatrixLayout& layout,
              const QRect& cell,
              const QString& name) {
    const QRect place = layout.label(cell);
    if (QFontMetrics(layout.font).horizontalAdvance(name) <= layout.nameWidth()) {
        painter.drawText(place, Qt::AlignLeft, name);
        return;
    }
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QString wrapped = name;
    wrapped.replace(u'_', QStringLiteral("_\u200B"));  // names of runs have no spaces
    painter.drawText(QRectF(place.left(),
                            place.top(),
                            layout.nameWidth(),
                            static_cast<double>(cell.height()) - layout.line),
                     wrapped,
                     option);
}

void drawCell(QPainter& painter,
              const MatrixLayout& layout,
              const QRect& place,
              const PictureCell& cell) {
    if (!cell.failure.empty() || !cell.isDrawn) {
        painter.drawText(place.adjusted(0, 0, 0, -2 * layout.line),
                         Qt::AlignLeft | Qt::TextWordWrap,
                         cell.isDrawn ? PictureMatrixText::tr("not finite")
                                      //: Of a picture: the work was stopped before.
                                      : PictureMatrixText::tr("not drawn"));
        return;
    }
    for (int i = 0; i < cell.pictures.count; ++i) {
        painter.drawImage(layout.picture(place, i), toImage(cell.pictures, i));
    }
}

}  // namespace

QImage drawPictureMatrixFigure(const PictureMatrix& matrix, const PictureMatrixLook& look) {
    const MatrixLayout layout(matrix, look);
    const PlotColors& colors = look.colors;
    QImage image((QSizeF(layout.size()) * look.density).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        throw Error(ErrorCode::OutOfMemory,
                    "the picture is too large",
                    std::to_string(matrix.cells.size()) + " cells",
                    "ask for fewer samples or combinations");
    }
    image.setDevicePixelRatio(look.density);
    image.fill(colors.background);
    QPainter painter(&image);
    painter.setFont(layout.font);
    painter.setPen(colors.foreground);
    const QLocale place = QLocale::c();
    const QRect teacher = layout.cell(-1, 0);
    painter.drawText(layout.label(teacher), Qt::AlignLeft, PictureMatrixText::tr("teacher"));
    drawCell(painter, layout, teacher, matrix.teacher);
    painter.drawText(
        layout.caption(teacher), Qt::AlignLeft | Qt::TextDontClip, teacherText(matrix));
    for (size_t column = 0; column < matrix.columns.size(); ++column) {
        painter.drawText(layout.columnTitle(static_cast<int>(column)),
                         Qt::AlignLeft,
                         columnText(matrix, column));
    }
    for (size_t row = 0; row < matrix.rows.size(); ++row) {
        painter.setPen(colors.foreground);
        drawName(painter,
                 layout,
                 layout.cell(static_cast<int>(row), 0),
                 QString::fromStdString(matrix.rows[row]));
        for (size_t column = 0; column < matrix.columns.size(); ++column) {
            const QRect cell = layout.cell(static_cast<int>(row), static_cast<int>(column));
            const auto index = matrix.at(row, column);
            painter.setPen(colors.muted);
            if (!index) {
                painter.drawText(cell, Qt::AlignLeft, QStringLiteral("–"));
                continue;
            }
            const PictureCell& shown = matrix.cells[*index];
            drawCell(painter, layout, cell, shown);
            if (!shown.errors.empty()) {
                const double mean = std::accumulate(shown.errors.begin(), shown.errors.end(), 0.0) /
                                    static_cast<double>(shown.errors.size());
                painter.drawText(layout.caption(cell),
                                 Qt::AlignLeft,
                                 QStringLiteral("L2 %1").arg(localNumber(mean, 3, place)));
            }
        }
    }
    painter.setPen(colors.muted);
    painter.drawText(QRect(layout.line / 2,
                           layout.size().height() - layout.line - 4,
                           layout.size().width(),
                           layout.line),
                     Qt::AlignLeft,
                     footerText(matrix));
    return image;
}

void writePictureMatrix(const PictureMatrix& matrix,
                        const std::filesystem::path& path,
                        const std::string& command) {
    checkPictureMatrixExtension(path);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawPictureMatrixFigure(matrix).save(&buffer, "PNG");
    std::vector<std::pair<std::string, std::string>> texts = {
        {"Title", "Samples of solvers, budgets and schedules from the same noise"},
        {"Software", matrix.software},
        {"Model", matrix.model},
        {"Seed", std::to_string(matrix.seed)}};
    if (!command.empty()) {
        texts.emplace_back("Command", command);
    }
    texts.emplace_back("ld3", pictureMatrixJson(matrix));
    const QByteArray bytes = withPngTexts(png, texts);
    writeFileAtomically(path, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

void checkPictureMatrixExtension(const std::filesystem::path& path) {
    if (path.extension() != ".png") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of picture",
                    path.string(),
                    "use a name that ends with .png");
    }
}

}  // namespace ld3::ui
