#include "ui/figures/figure_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/figures/figure_csv.h"
#include "ui/figures/tikz_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <string>

namespace ld3::ui {

namespace {

struct FigureFile {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr double kLargestPt = 14400.0;  ///< the largest page that PDF allows

std::string extensionOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.extension().string()).toLower().toStdString();
}

QByteArray asPdf(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setTitle(figure.title);
        writer.setCreator(QStringLiteral("LD3 Workbench"));
        writer.setPageSize(QPageSize(figure.sizePt, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        figure.paint(writer, 1.0);
    }
    return buffer.data();
}

QByteArray asSvg(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(72);
        generator.setTitle(figure.title);
        generator.setSize(figure.sizePt.toSize());
        generator.setViewBox(QRectF(QPointF(), figure.sizePt));
        figure.paint(generator, 1.0);
    }
    return buffer.data();
}

QImage forPng(const Figure& figure) {
    QImage image = figureImage(figure, kFigureDpi / 72.0);
    const int dotsPerMeter = static_cast<int>(std::lround(kFigureDpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray asPng(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

void checkSize(const QSizeF& sizePt) {
    const double smaller = std::min(sizePt.width(), sizePt.height());
    const double larger = std::max(sizePt.width(), sizePt.height());
    if (!(smaller >= 1.0) || !(larger <= kLargestPt)) {
        throw Error(
            ErrorCode::InvalidArgument,
            "impossible figure size",
            std::to_string(sizePt.width()) + " x " + std::to_string(sizePt.height()) + " pt",
            "give width and height between 1 and 14400 pt");
    }
}

QByteArray asText(const Figure& figure, const std::string& extension) {
    if (extension == ".csv") {
        return QByteArray::fromStdString(
            figureCsv(figure.data ? figure.data().columns : figure.columns));
    }
    if (!figure.data) {
        throw Error(ErrorCode::Unsupported,
                    "pictures cannot be written as TikZ",
                    "file name extension " + extension,
                    "use .pdf, .svg or .png and \\includegraphics");
    }
    const std::string picture = tikzPicture(figure.data(), figure);
    return QByteArray::fromStdString(extension == ".tex" ? tikzDocument(picture) : picture);
}

}  // namespace

std::vector<FigureFormat> figureFormats() {
    return {{".pdf", FigureFile::tr("PDF file")},
            {".svg", FigureFile::tr("SVG file")},
            {".png", FigureFile::tr("PNG picture")},
            {".tikz", FigureFile::tr("TikZ picture, for \\input")},
            {".tex", FigureFile::tr("TikZ picture, as a document")},
            {".csv", FigureFile::tr("Values, as CSV")}};
}

void checkFigureExtension(const std::filesystem::path& path) {
    const std::string extension = extensionOf(path);
    std::string known;
    for (const FigureFormat& format : figureFormats()) {
        if (format.extension == extension) {
            return;
        }
        known += (known.empty() ? "" : ", ") + format.extension;
    }
    throw Error(ErrorCode::InvalidArgument,
                extension.empty() ? "no kind of figure given"
                                  : "unknown kind of figure \"" + extension + "\"",
                path.string(),
                "use a name that ends with one of " + known);
}

DrawnFigure drawnFigure(const Figure& figure, const std::string& extension) {
    checkFigureExtension("figure" + extension);
    checkSize(figure.sizePt);
    if (extension == ".png") {
        return [image = forPng(figure)] { return asPng(image); };
    }
    return [bytes = extension == ".pdf"   ? asPdf(figure)
                    : extension == ".svg" ? asSvg(figure)
                                          : asText(figure, extension)] { return bytes; };
}

QByteArray figureBytes(const Figure& figure, const std::string& extension) {
    return drawnFigure(figure, extension)();
}

QImage figureImage(const Figure& figure, double dotsPerPt) {
    checkSize(figure.sizePt);
    QImage image(static_cast<int>(std::lround(figure.sizePt.width() * dotsPerPt)),
                 static_cast<int>(std::lround(figure.sizePt.height() * dotsPerPt)),
                 QImage::Format_RGB32);
    if (image.isNull()) {
        throw Error(ErrorCode::OutOfMemory,
                    "the picture is too large",
                    "figure size",
                    "make it smaller, or write PDF or SVG");
    }
    image.fill(Qt::white);
    figure.paint(image, dotsPerPt);
    return image;
}

void writeFigureFile(const std::filesystem::path& path, const Figure& figure) {
    checkFigureExtension(path);
    const QByteArray bytes = figureBytes(figure, extensionOf(path));
    writeFileAtomically(path, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

}  // namespace ld3::ui
