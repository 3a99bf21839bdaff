#include "ui/evaluation/curve_mark.h"

#include "ui/evaluation/value_marks.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/qcp.h"

#include <QIconEngine>
#include <QPixmap>

namespace ld3::ui {

namespace {

class CurveIconEngine : public QIconEngine {
  public:
    explicit CurveIconEngine(const CurveMark& mark) : m_mark(mark) {}

    void paint(QPainter* painter,
               const QRect& rect,
               QIcon::Mode mode,
               QIcon::State state) override {
        const double scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    /// @param size  in pixels of the device
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        (void)state;
        QPixmap drawn(size);
        drawn.fill(mode == QIcon::Selected ? m_mark.background : QColor(Qt::transparent));
        QCPPainter painter(&drawn);
        painter.setAntialiasing(true);
        painter.translate(-0.5, -0.5);  // which that moves it by
        draw(painter, QSizeF(size));
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new CurveIconEngine(m_mark); }

  private:
    void draw(QCPPainter& painter, const QSizeF& size) const {
        const PlotStyle style({}, {}, size.height());
        const double middle = 0.5 * size.height();
        const CurveStyle look{m_mark.color, m_mark.dash};
        painter.setPen(look.pen(m_mark.shape ? style.strokePx : 0.7 * style.strokePx));
        painter.drawLine(QLineF(0.0, middle, size.width(), middle));
        if (m_mark.shape) {
            const QPen outline(m_mark.color, style.strokePx);
            const QCPScatterStyle shape =
                markScatter(*m_mark.shape, outline, m_mark.color, style.markerPx);
            shape.applyTo(&painter, outline);
            shape.drawShape(&painter, QPointF(0.5 * size.width(), middle));
        }
    }

    CurveMark m_mark;
};

}  // namespace

QIcon curveIcon(const CurveMark& mark) {
    return QIcon(new CurveIconEngine(mark));
}

}  // namespace ld3::ui
