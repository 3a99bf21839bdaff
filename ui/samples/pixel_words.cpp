#include "ui/samples/pixel_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ld3::ui {

namespace {

struct PixelText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SampleCanvas)
};

}  // namespace

QString pixelInWords(const SampleSheet& sheet, const GridPixel& pixel, const QLocale& locale) {
    const auto numbers = [&](SampleColumn column) {
        QStringList words;
        for (const float value : sheet.pixel(pixel.row, column, pixel.x, pixel.y)) {
            words.append(locale.toString(static_cast<double>(value), 'f', sheet.decimals(column)));
        }
        return words.join(QLatin1Char(' '));
    };
    const QString text =
        sheet.options().mode == DifferenceMode::Perceptual
            ? PixelText::tr("sample %1, pixel (%2, %3): teacher %4, student %5, LPIPS %6")
            : PixelText::tr("sample %1, pixel (%2, %3): teacher %4, student %5, difference %6");
    const bool hasDifference = sheet.hasDifference() && !sheet.isDifferenceOutdated();
    return text.arg(locale.toString(sheet.sampleAt(pixel.row) + 1),
                    locale.toString(pixel.x),
                    locale.toString(pixel.y),
                    numbers(SampleColumn::Teacher),
                    numbers(SampleColumn::Student),
                    hasDifference ? numbers(SampleColumn::Difference) : QStringLiteral("–"));
}

}  // namespace ld3::ui
