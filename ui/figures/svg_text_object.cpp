#include "ui/figures/svg_text_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextFormat>

namespace ld3::ui {

const SvgTextObject::Drawing* SvgTextObject::drawingOf(const QTextFormat& format) const {
    bool isNumber = false;
    const size_t number = format.toImageFormat().name().toUInt(&isNumber);
    return isNumber && number < m_drawings.size() ? &m_drawings[number] : nullptr;
}

QSizeF SvgTextObject::intrinsicSize(QTextDocument* document,
                                    int position,
                                    const QTextFormat& format) {
    (void)position;
    const Drawing* drawing = drawingOf(format);
    if (drawing == nullptr) {
        return {};
    }
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    constexpr double kScreenDpi = 96.0;
    const double dpi = device == nullptr ? kScreenDpi : device->logicalDpiY();
    return drawing->sizePt * dpi / 72.0;
}

void SvgTextObject::drawObject(QPainter* painter,
                               const QRectF& place,
                               QTextDocument* document,
                               int position,
                               const QTextFormat& format) {
    (void)document;
    (void)position;
    if (const Drawing* drawing = drawingOf(format)) {
        painter->setRenderHint(QPainter::LosslessImageRendering);
        QSvgRenderer(drawing->svg).render(painter, place);
    }
}

}  // namespace ld3::ui
