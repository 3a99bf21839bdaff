#include "ui/models/eliding_label.h"

#include "tests/ui/ui_fixture.h"

#include <QImage>

namespace ld3::ui {
namespace {

class ElidingLabelTest : public UiFixture {
  protected:
    ElidingLabelTest() {
        for (QLabel* label : {&m_plain, static_cast<QLabel*>(&m_eliding)}) {
            label->setTextFormat(Qt::PlainText);
            label->setText(m_path);
        }
    }

    [[nodiscard]] static QImage drawn(QLabel& label, int width) {
        label.resize(width, 24);
        return label.grab().toImage();
    }

    const QString m_path =
        QStringLiteral("/home/somebody/experiments/with a long name/runs/2026-01");
    QLabel m_plain;
    ElidingLabel m_eliding;
};

TEST_F(ElidingLabelTest, ShowsTheMiddleAsDotsWhereThereIsNoRoom) {
    constexpr int kNarrow = 120;
    const QImage cut = drawn(m_plain, kNarrow);
    const QImage elided = drawn(m_eliding, kNarrow);
    EXPECT_NE(elided, cut);
    EXPECT_EQ(m_eliding.text(), m_path) << "what is copied stays whole";
    m_plain.setText(m_plain.fontMetrics().elidedText(m_path, Qt::ElideMiddle, kNarrow));
    EXPECT_EQ(elided, drawn(m_plain, kNarrow));
}

TEST_F(ElidingLabelTest, ShowsAllWhereThereIsRoom) {
    EXPECT_EQ(drawn(m_eliding, 900), drawn(m_plain, 900));
}

}  // namespace
}  // namespace ld3::ui
