#include "ui/figures/figure_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/figures/figure_options.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <string>

namespace ld3::ui {

namespace {

constexpr double kLargestPt = 14400.0;  ///< the largest page that PDF allows

std::string extensionOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.extension().string()).toLower().toStdString();
}

QByteArray asPdf(const QSizeF& sizePt, const QString& title, const FigurePainter& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("LD3 Workbench"));
        writer.setPageSize(QPageSize(sizePt, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        paint(writer, 1.0);
    }
    return buffer.data();
}

QByteArray asSvg(const QSizeF& sizePt, const QString& title, const FigurePainter& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(72);
        generator.setTitle(title);
        generator.setSize(sizePt.toSize());
        generator.setViewBox(QRectF(QPointF(), sizePt));
        paint(generator, 1.0);
    }
    return buffer.data();
}

QByteArray asPng(const QSizeF& sizePt, const FigurePainter& paint) {
    const double scale = kFigureDpi / 72.0;
    QImage image(static_cast<int>(std::lround(sizePt.width() * scale)),
                 static_cast<int>(std::lround(sizePt.height() * scale)),
                 QImage::Format_RGB32);
    if (image.isNull()) {
        throw Error(ErrorCode::OutOfMemory,
                    "the picture is too large",
                    "figure size",
                    "make it smaller, or write PDF or SVG");
    }
    image.fill(Qt::white);
    paint(image, scale);
    const int dotsPerMeter = static_cast<int>(std::lround(kFigureDpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray bytesOf(const std::string& extension,
                   const QSizeF& sizePt,
                   const QString& title,
                   const FigurePainter& paint) {
    if (extension == ".pdf") {
        return asPdf(sizePt, title, paint);
    }
    if (extension == ".svg") {
        return asSvg(sizePt, title, paint);
    }
    return asPng(sizePt, paint);
}

}  // namespace

void checkFigureExtension(const std::filesystem::path& path) {
    const std::string extension = extensionOf(path);
    if (extension != ".pdf" && extension != ".svg" && extension != ".png") {
        throw Error(ErrorCode::InvalidArgument,
                    extension.empty() ? "no kind of figure given"
                                      : "unknown kind of figure \"" + extension + "\"",
                    path.string(),
                    "use a name that ends with .pdf, .svg or .png");
    }
}

void writeFigureFile(const std::filesystem::path& path,
                     const QSizeF& sizePt,
                     const QString& title,
                     const FigurePainter& paint) {
    checkFigureExtension(path);
    const double smaller = std::min(sizePt.width(), sizePt.height());
    const double larger = std::max(sizePt.width(), sizePt.height());
    if (!(smaller >= 1.0) || !(larger <= kLargestPt)) {
        throw Error(
            ErrorCode::InvalidArgument,
            "impossible figure size",
            std::to_string(sizePt.width()) + " x " + std::to_string(sizePt.height()) + " pt",
            "give width and height between 1 and 14400 pt");
    }
    const QByteArray bytes = bytesOf(extensionOf(path), sizePt, title, paint);
    writeFileAtomically(path, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

}  // namespace ld3::ui
