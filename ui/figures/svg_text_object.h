#pragma once

#include <QByteArray>
#include <QObject>
#include <QSizeF>
#include <QTextObjectInterface>

#include <vector>

namespace ld3::ui {

/// Draws the images of a text document from SVG, so that they stay vectors in print. The image
/// named "n" is the drawing number n, from 0.
class SvgTextObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

  public:
    struct Drawing {
        QByteArray svg;
        QSizeF sizePt;  ///< in PDF points
    };

    explicit SvgTextObject(std::vector<Drawing> drawings) : m_drawings(std::move(drawings)) {}

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter,
                    const QRectF& place,
                    QTextDocument* document,
                    int position,
                    const QTextFormat& format) override;

  private:
    [[nodiscard]] const Drawing* drawingOf(const QTextFormat& format) const;

    std::vector<Drawing> m_drawings;
};

}  // namespace ld3::ui
